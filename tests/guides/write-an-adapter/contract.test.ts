import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeOrder, runAdapterContract } from 'order-drawer/testing'
import { openMemoryDatabase } from '../enforce-the-rules/openMemoryDatabase'
import { policy } from '../enforce-the-rules/rules'
import { startShop } from '../enforce-the-rules/startShop'
import { shopAdapter } from './shopAdapter'

afterEach(() => vi.unstubAllGlobals())

const DAY = 86_400_000

runAdapterContract({ describe, it, expect }, async () => {
  const shop = startShop(openMemoryDatabase())
  vi.stubGlobal('fetch', shop.fetch)
  vi.stubGlobal('EventSource', shop.EventSource)
  const [authorized, partlyCaptured, captured] = [randomUUID(), randomUUID(), randomUUID()]
  const expiresAt = new Date(Date.now() + 10 * DAY).toISOString()
  await shop.put(
    makeOrder({ id: authorized, events: [], expiresAt }),
    makeOrder({ id: partlyCaptured, status: 'partially_captured', events: [], expiresAt }),
    makeOrder({ id: captured, status: 'captured', events: [] }),
  )
  return {
    adapter: shopAdapter,
    orders: { authorized, partlyCaptured, captured },
    loseNextAnswer: shop.loseNextAnswer,
    policy,
  }
})
