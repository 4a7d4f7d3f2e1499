import { OrderError, type OrderErrorKind } from '../../adapters/OrderError'

/** Throws where a promise is not kept: what was expected, then what came. */
export function demand(kept: boolean, expected: string, came?: unknown): asserts kept {
  if (kept) return
  throw new Error(`order-drawer: adapter contract: ${expected}${came === undefined ? '' : `; came: ${show(came)}`}`)
}

/** Waits for a call to fail, and demands an OrderError of one of these kinds. */
export async function demandFailure(
  call: () => Promise<unknown>,
  kinds: readonly OrderErrorKind[],
  what: string,
): Promise<OrderError> {
  let caught: unknown
  try {
    const answer = await call()
    caught = { answered: answer }
  } catch (error) {
    caught = error
  }
  const wanted = `${what} must reject with an OrderError of kind ${kinds.join(' or ')}`
  demand(caught instanceof OrderError, wanted, caught)
  demand(kinds.includes(caught.kind), wanted, caught)
  return caught
}

/** Kinds that say for sure that nothing happened. */
export const REFUSED: readonly OrderErrorKind[] = ['validation', 'rejected', 'forbidden', 'not_found', 'conflict']

function show(value: unknown): string {
  if (value instanceof Error) return `${value.name} "${value.message}"`
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 300)
  } catch {
    return String(value)
  }
}
