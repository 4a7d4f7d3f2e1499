import { describe, expect, it } from 'vitest'
import { deriveEvents } from '../../src/headless'
import { createMemoryAdapter, demoOrders, type MemoryAdapterOptions } from '../../src/memory'

const now = new Date('2026-11-24T13:20:00Z')
const orders = demoOrders(now)
const read = { signal: new AbortController().signal }
const open = (options: MemoryAdapterOptions = {}) => createMemoryAdapter({ orders, now, ...options })
const fresh = orders[0]!.id

describe('the logs of the backend in memory', () => {
  it('hold one request for a write, as the Order Management API would get it', async () => {
    const adapter = open()
    const command = { type: 'capture', amount: 5000, lines: [], description: 'First parcel' } as const
    const order = await adapter.capture(fresh, { ...command, lines: [] }, { ...read, idempotencyKey: 'k', attempt: 1 })
    const captureId = order!.captures[0]!.id
    const logs = await adapter.getLogs(fresh, { captureId }, read)
    expect(logs).toEqual([
      {
        at: now.toISOString(),
        action: 'capture',
        method: 'POST',
        url: `https://api.kustom.co/ordermanagement/v1/orders/${fresh}/captures`,
        status: 201,
        correlationId: expect.stringMatching(/^[\da-f-]{36}$/),
        request: {
          headers: expect.objectContaining({ Authorization: expect.stringMatching(/^Basic /) }),
          body: expect.objectContaining({ captured_amount: 5000, description: 'First parcel' }),
        },
        response: { headers: expect.objectContaining({ 'Capture-Id': captureId }) },
      },
    ])
    expect(await adapter.getLogs(fresh, { captureId }, read)).toEqual(logs)
  })

  it('tell the history that an order starts with, by whatever names it', async () => {
    const adapter = open()
    for (const order of orders) {
      for (const event of deriveEvents(order).filter(({ type }) => /^(captured|refunded|disputed)$/.test(type))) {
        const { id, captureId, refundId, disputeId } = event
        const isKept = Date.parse(event.at) >= now.getTime() - 30 * 86_400_000
        const byId = await adapter.getLogs(order.id, { eventId: id }, read)
        expect(byId).toHaveLength(isKept ? 1 : 0)
        const subject = refundId ? { refundId } : disputeId ? { disputeId } : { captureId: captureId ?? '' }
        expect(await adapter.getLogs(order.id, subject, read)).toEqual(byId)
      }
    }
  })

  it('are forgotten after 30 days', async () => {
    let day = now
    const adapter = open({ now: () => day })
    expect(await adapter.getLogs(fresh, {}, read)).not.toEqual([])
    day = new Date(now.getTime() + 31 * 86_400_000)
    expect(await adapter.getLogs(fresh, {}, read)).toEqual([])
  })

  it('take their time and fail like every other call', async () => {
    await expect(open().getLogs('nobody', {}, read)).rejects.toMatchObject({ kind: 'not_found' })
    await expect(open({ faults: { is: 'offline' } }).getLogs(fresh, {}, read)).rejects.toMatchObject({
      kind: 'offline',
    })
    const refused = open({ faults: { is: 'rejected', on: 'getLogs' } })
    await expect(refused.getLogs(fresh, {}, read)).rejects.toMatchObject({ kind: 'rejected', code: 'NOT_ALLOWED' })
    const stopped = new AbortController()
    const asked = open({ latency: 60_000 }).getLogs(fresh, {}, stopped)
    stopped.abort()
    await expect(asked).rejects.toMatchObject({ kind: 'aborted' })
    expect(await open({ faults: { is: 'rejected' } }).getLogs(fresh, {}, read)).not.toEqual([])
  })
})
