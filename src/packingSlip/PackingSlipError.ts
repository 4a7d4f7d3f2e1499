/** Why there is no slip. */
export type PackingSlipErrorCode =
  /** Nothing of the order is captured, so there is nothing to pack. */
  | 'nothing_captured'
  /** A capture that was asked for is not in the order. */
  | 'unknown_capture'
  /** No font has a character that the slip would print. */
  | 'missing_characters'
  /** A font of the host's cannot be read, or would print wrong letters. */
  | 'font_failed'
  /** The PDF engine could not be loaded, or does not run here: a content security policy can forbid it. */
  | 'engine_failed'
  /** The caller gave it up. */
  | 'aborted'
  /** The order or the options are not what they should be. */
  | 'invalid_input'

/** A character that no font has, and a text in which it stands. */
export interface MissingCharacter {
  character: string
  /** "U+1F600" */
  codePoint: string
  text: string
}

/** Why a packing slip was not made: what happened, and what to do. Nothing else is thrown. */
export class PackingSlipError extends Error {
  override readonly name = 'PackingSlipError'
  readonly code: PackingSlipErrorCode
  /** With `missing_characters`: each of them once. */
  readonly characters: readonly MissingCharacter[]

  constructor(
    code: PackingSlipErrorCode,
    message: string,
    { characters = [], cause }: { characters?: readonly MissingCharacter[]; cause?: unknown } = {},
  ) {
    super(`order-drawer: ${message}`, { cause })
    this.code = code
    this.characters = characters
  }
}

/** @throws PackingSlipError `aborted` */
export function refuseAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new PackingSlipError('aborted', 'The packing slip was given up.', { cause: signal.reason })
}

/** What went wrong, as the one kind of error that leaves here. */
export function asSlipError(error: unknown): PackingSlipError {
  if (error instanceof PackingSlipError) return error
  const message = 'The order or the options are not what a packing slip is made of. Look at `cause` and at their types.'
  return new PackingSlipError('invalid_input', message, { cause: error })
}
