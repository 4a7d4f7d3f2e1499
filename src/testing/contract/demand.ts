import { OrderError, type OrderErrorKind } from '../../adapters/OrderError'

const PREFIX = 'order-drawer: adapter contract: '

/** Kinds that say for sure that nothing happened. */
export const REFUSED: readonly OrderErrorKind[] = ['validation', 'rejected', 'forbidden', 'not_found', 'conflict']

/** Kinds that leave open whether a write happened. */
export const UNKNOWN: readonly OrderErrorKind[] = ['network', 'timeout', 'server', 'bad_response', 'aborted']

/** Throws where a promise is not kept: what was expected, then what came. */
export function demand(kept: boolean, expected: string, came?: unknown): asserts kept {
  if (!kept) throw broken(expected, came)
}

/** The error that says which promise was broken, and by what. */
export function broken(expected: string, came?: unknown): Error {
  const text = `${expected}${came === undefined ? '' : `; came: ${show(came)}`}`
  return new Error(text.startsWith(PREFIX) ? text : PREFIX + text, came instanceof Error ? { cause: came } : {})
}

/** Whether an error is one of ours. */
export function isBroken(error: unknown): error is Error {
  return error instanceof Error && error.message.startsWith(PREFIX)
}

/** Waits for a call to fail, and demands an OrderError of one of these kinds. */
export async function demandFailure(
  call: () => Promise<unknown>,
  kinds: readonly OrderErrorKind[],
  what: string,
): Promise<OrderError> {
  const failure = await failureOf(call)
  demand(
    failure !== undefined,
    `${what} must reject with an OrderError of kind ${kinds.join(' or ')}, but was answered`,
  )
  return demandKind(failure.error, kinds, what)
}

/** Demands that what was thrown is a sound OrderError of one of these kinds. */
export function demandKind(error: unknown, kinds: readonly OrderErrorKind[], what: string): OrderError {
  const wanted = `${what} must reject with an OrderError of kind ${kinds.join(' or ')}`
  demand(error instanceof OrderError, wanted, error)
  demand(kinds.includes(error.kind), wanted, error)
  const { messages = [], fields = {}, retryAfterMs = 0 } = error
  const areTexts = (texts: unknown[]) => texts.every((text) => typeof text === 'string' && text !== '')
  demand(
    Array.isArray(messages) && areTexts(messages),
    'the messages of an OrderError must be a list of texts',
    messages,
  )
  demand(areTexts(Object.values(fields)), 'the fields of an OrderError must be texts', fields)
  demand(
    typeof retryAfterMs === 'number' && retryAfterMs >= 0,
    'the retryAfterMs of an OrderError must be milliseconds',
    retryAfterMs,
  )
  return error
}

/** What a call throws; nothing where it answers. */
export async function failureOf(call: () => Promise<unknown>): Promise<{ error: unknown } | undefined> {
  try {
    await call()
    return undefined
  } catch (error) {
    return { error }
  }
}

function show(value: unknown): string {
  if (value instanceof Error) return `${value.name} "${value.message}"`
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 300)
  } catch {
    return String(value)
  }
}
