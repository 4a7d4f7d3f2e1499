import type { OrderAdapter } from '../../adapters/OrderAdapter'
import type { ContractPromise } from './ContractSubject'
import { demand, failureOf } from './demand'

/** Aborts: a read that was given up fails as such, so that nobody takes it for the backend's failure. */
export const abortsContract: readonly ContractPromise[] = [
  {
    says: 'a read whose signal is aborted fails, with OrderError aborted or an AbortError',
    async test({ adapter, orders }) {
      for (const [name, read] of readsOf(adapter, orders.authorized)) {
        const came = await nameOfFailure(() => read(AbortSignal.abort()))
        demand(came === 'aborted', `${name} with an aborted signal must reject: pass the signal on to fetch`, came)
      }
    },
  },
  {
    says: 'a read that is aborted midway fails alike',
    async test({ adapter, orders }) {
      for (const [name, read] of readsOf(adapter, orders.authorized)) {
        const controller = new AbortController()
        const asked = nameOfFailure(() => read(controller.signal))
        controller.abort()
        const came = await asked
        demand(
          came === 'aborted',
          `${name} must reject when its signal is aborted on the way: pass it on to fetch`,
          came,
        )
      }
    },
  },
]

type Read = (signal: AbortSignal) => Promise<unknown>

function readsOf(adapter: OrderAdapter, orderId: string): [name: string, read: Read][] {
  const reads: [string, Read][] = [['getOrder', (signal) => adapter.getOrder(orderId, { signal })]]
  if (adapter.getLogs) reads.push(['getLogs', async (signal) => adapter.getLogs?.(orderId, {}, { signal })])
  return reads
}

async function nameOfFailure(call: () => Promise<unknown>): Promise<unknown> {
  const failure = await failureOf(call)
  if (!failure) return 'an answer'
  const { name, kind } = (failure.error ?? {}) as { name?: string; kind?: string }
  return name === 'AbortError' || kind === 'aborted' ? 'aborted' : failure.error
}
