import { getEventListeners } from 'node:events'
import { fromKustomOrder } from 'order-drawer/adapters/kustom'
import type { Command, Dispute, OrderError } from 'order-drawer/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { adaptFakeApi, endlessAnswer, failureOf, jsonAnswer, send, type SentRequest } from './fakeKustomApi'
import { kustomJson } from './kustomJson'

const id = kustomJson().order_id
const capture: Command = { type: 'capture', amount: 500, lines: [] }
const never = () => new Promise<Response>(() => {})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('The wait for an answer', () => {
  it.each<[string, (request: SentRequest) => Response | Promise<Response>]>([
    ['nothing comes', never],
    ['the body does not end', endlessAnswer],
  ])('is over after the given time, though %s', async (_, answer) => {
    const { api, adapter, read } = adaptFakeApi({ timeoutMs: 1000 })
    api.onRead = api.onWrite = answer
    for (const call of [() => read(id), () => send(adapter, capture)]) {
      let ended = false
      const failure = failureOf(call()).finally(() => (ended = true))
      await vi.advanceTimersByTimeAsync(999)
      expect(ended).toBe(false)
      await vi.advanceTimersByTimeAsync(1)
      expect((await failure).kind).toBe('timeout')
    }
  })

  it('is 20 seconds unless told: less than the drawer’s own', async () => {
    const { api, read } = adaptFakeApi()
    api.onRead = never
    let ended = false
    const failure = failureOf(read(id)).finally(() => (ended = true))
    await vi.advanceTimersByTimeAsync(19_999)
    expect(ended).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect((await failure).kind).toBe('timeout')
  })

  it.each([2 ** 31, Infinity])('of %d milliseconds does not end at once', async (timeoutMs) => {
    const { api, read } = adaptFakeApi({ timeoutMs })
    let answer!: (response: Response) => void
    api.onRead = () => new Promise((resolve) => (answer = resolve))
    const outcome = endOf(read(id))
    await vi.advanceTimersByTimeAsync(60_000)
    answer(jsonAnswer(kustomJson()))
    expect(await outcome).toBe('done')
  })

  it.each<[string, (request: SentRequest) => Response | Promise<Response>]>([
    ['before the answer', never],
    ['while the body comes', endlessAnswer],
  ])('ends when the caller gives up, %s', async (_, answer) => {
    const { api, adapter } = adaptFakeApi()
    api.onWrite = answer
    const abort = new AbortController()
    const failure = failureOf(send(adapter, capture, { signal: abort.signal }))
    await vi.advanceTimersByTimeAsync(10)
    abort.abort()
    expect((await failure).kind).toBe('aborted')
    expect(getEventListeners(abort.signal, 'abort')).toEqual([])
  })

  it('does not begin for a caller that gave up before', async () => {
    const { api, adapter } = adaptFakeApi()
    api.onRead = never
    expect(await failureOf(adapter.getOrder(id, { signal: AbortSignal.abort() }))).toMatchObject({ kind: 'aborted' })
    expect(api.sent).toEqual([])
  })

  it('leaves nothing behind when the answer comes', async () => {
    const { adapter } = adaptFakeApi()
    const { signal } = new AbortController()
    await adapter.getOrder(id, { signal })
    await send(adapter, capture, { signal })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('leaves nothing behind where there was no answer, and says why', async () => {
    const cause = new TypeError('Failed to fetch')
    const { signal } = new AbortController()
    for (const fails of [
      () => Promise.reject(cause),
      () => {
        throw cause
      },
    ]) {
      const { adapter } = adaptFakeApi({ fetch: fails as typeof fetch })
      expect(await failureOf(send(adapter, capture, { signal }))).toMatchObject({ kind: 'network', cause })
    }
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

/** A write sent after the wait would come on top of what the person did since, under another key. */
describe('A write that could not be sent in time', () => {
  it('is not sent later, when the host’s headers are there at last', async () => {
    let give!: (headers: HeadersInit) => void
    const headers = () => new Promise<HeadersInit>((resolve) => (give = resolve))
    const { api, adapter } = adaptFakeApi({ headers, timeoutMs: 1000 })
    const outcome = endOf(send(adapter, capture))
    await vi.advanceTimersByTimeAsync(60_000)
    give({})
    await vi.advanceTimersByTimeAsync(1)
    expect(await outcome).toBe('offline')
    expect(api.sent).toEqual([])
  })

  it('is not sent later, when a source answers at last for the read before it', async () => {
    let give!: (disputes: Dispute[]) => void
    const disputes = () => new Promise<Dispute[]>((resolve) => (give = resolve))
    const { api, adapter } = adaptFakeApi({ sources: { disputes }, timeoutMs: 1000 })
    const expectedVersion = fromKustomOrder(kustomJson()).version ?? ''
    const outcome = endOf(send(adapter, capture, { expectedVersion }))
    await vi.advanceTimersByTimeAsync(60_000)
    give([])
    await vi.advanceTimersByTimeAsync(1)
    expect(await outcome).toBe('offline')
    expect(api.writes()).toEqual([])
  })

  it('has one wait, in which the read before it counts', async () => {
    const disputes = () => new Promise<Dispute[]>((resolve) => void setTimeout(() => resolve([]), 700))
    const { api, adapter } = adaptFakeApi({ sources: { disputes }, timeoutMs: 1000 })
    api.onWrite = never
    const expectedVersion = fromKustomOrder(kustomJson()).version ?? ''
    let outcome = ''
    void endOf(send(adapter, capture, { expectedVersion })).then((end) => (outcome = end))
    await vi.advanceTimersByTimeAsync(999)
    expect([api.writes().length, outcome]).toEqual([1, ''])
    await vi.advanceTimersByTimeAsync(1)
    expect(outcome).toBe('timeout')
  })
})

function endOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error: OrderError) => error.kind,
  )
}
