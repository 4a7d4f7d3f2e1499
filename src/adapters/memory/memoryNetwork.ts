import type { Order } from '../../model/order'
import type { LogEntry } from '../../model/logEntry'
import type { Command } from '../../rules/command'
import type { LogSubject, ReadContext, WriteContext } from '../OrderAdapter'
import { OrderError } from '../OrderError'
import type { FaultBox, MemoryCall, Trouble } from './faults'
import { conflictWith, type Carried, type MemoryBackend } from './memoryBackend'
import { refusalCode } from './refusal'
import { wait } from './wait'

/** Milliseconds that a call takes. */
export type Latency = number | ((call: MemoryCall, orderId: string) => number)

/** The way to the backend and back: it takes time, it fails when told to, and it copies what it carries. */
export interface MemoryNetwork {
  read(orderId: string, context?: Partial<ReadContext>): Promise<Order>
  logs(orderId: string, subject: LogSubject, context?: Partial<ReadContext>): Promise<LogEntry[]>
  /** A write goes on once it is sent, whatever its signal says. */
  write(orderId: string, command: Command, context?: Partial<WriteContext>): Promise<Carried>
}

/** A network before a backend. @param tell is told of each order that a call changed, unless its answer is lost */
export function createMemoryNetwork(
  backend: MemoryBackend,
  faults: FaultBox,
  latency: Latency,
  tell: (orderId: string) => void,
): MemoryNetwork {
  async function call<T>(name: MemoryCall, id: string, work: () => T | Promise<T>, signal?: AbortSignal): Promise<T> {
    const { ms, strike } = faults.next(name, id)
    await wait((typeof latency === 'function' ? latency(name, id) : latency) + ms, signal)
    if (signal?.aborted) throw new OrderError('aborted')
    if (strike) strikeBefore(strike, name)
    if (strike?.is === 'conflict') {
      const changed = backend.change(id, (order) => order)
      tell(id)
      throw conflictWith(changed)
    }
    const isLost = strike?.is === 'answer_lost'
    try {
      const answer = structuredClone(await work())
      if (!isLost) return answer
    } catch (error) {
      if (!isLost) throw error
    }
    throw new OrderError('network')
  }
  return {
    read: (orderId, context) => call('getOrder', orderId, () => backend.read(orderId), context?.signal),
    logs: (orderId, subject, context) =>
      call('getLogs', orderId, () => backend.logs(orderId, subject), context?.signal),
    async write(orderId, sent, context) {
      const command = structuredClone(sent)
      const carried = await call(command.type, orderId, () => backend.carryOut(orderId, command, context))
      tell(orderId)
      return carried
    },
  }
}

function strikeBefore(strike: NonNullable<Trouble['strike']>, call: MemoryCall): void {
  if (strike.is === 'offline') throw new OrderError('offline')
  if (strike.is === 'request_lost') throw new OrderError('network')
  if (strike.is === 'error') throw strike.error
  if (strike.is !== 'rejected') return
  const code = strike.code ?? refusalCode(call)
  throw new OrderError('rejected', { code, messages: strike.messages ?? ['The request was refused.'] })
}
