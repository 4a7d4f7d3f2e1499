/** A character that no font has, and a text in which it stands. */
export type MissingCharacter = import('../packingSlip/PackingSlipError').MissingCharacter

type MakerCode = import('../packingSlip/PackingSlipError').PackingSlipErrorCode

/** Why a person has no slip: what its maker said, or that the maker did not arrive. */
export interface SlipFailure {
  code: Exclude<MakerCode, 'aborted'> | 'not_loaded'
  /** With `missing_characters`: each of them once. */
  characters: readonly MissingCharacter[]
}

/** The code that makes a slip could not be loaded. */
export const NOT_LOADED: SlipFailure = { code: 'not_loaded', characters: [] }

const CODES: readonly string[] = [
  'nothing_captured',
  'unknown_capture',
  'missing_characters',
  'font_failed',
] satisfies MakerCode[]

/** Reads what a maker threw. By its name: the class itself is loaded with the maker, and not before. */
export function slipFailure(thrown: unknown): SlipFailure {
  const { name, code, characters = [] } = (thrown ?? {}) as Partial<SlipFailure> & { name?: unknown }
  const isOurs = name === 'PackingSlipError' && typeof code === 'string' && CODES.includes(code)
  return isOurs ? { code, characters } : { code: 'engine_failed', characters: [] }
}
