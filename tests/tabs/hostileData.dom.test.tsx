import { act, cleanup } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createText } from '../../src/display/createText'
import { ExpiryClock } from '../../src/display/ExpiryClock'
import { MoneyBar } from '../../src/display/MoneyBar'
import { StatusBadge } from '../../src/display/StatusBadge'
import { demoOrders } from '../../src/adapters/memory/demoOrders'
import type { Order } from '../../src/model/order'
import { useOrder } from '../../src/state/useOrder'
import { CustomerTab } from '../../src/tabs/customer/CustomerTab'
import { DetailsTab } from '../../src/tabs/details/DetailsTab'
import { TimelineTab } from '../../src/tabs/timeline/TimelineTab'
import { NOW } from '../harness/orders'
import { showOrder } from '../harness/showOrder'

const SEEDS = 200
const FORBIDDEN = /undefined|\bnull\b|\bNaN\b|Invalid Date|\[object \w+\]/

const WRONG: readonly unknown[] = [null, 0, -1, 1.5, 1e21, '', 'x', true, [], {}, [null], { a: 1 }, [[1]], '0001-01-01']

/** A small generator, so that a seed that fails can be tried again. */
function numbersFrom(seed: number): () => number {
  let state = seed * 2654435761
  return () => {
    state = (state ^ (state << 13)) >>> 0
    state = (state ^ (state >>> 17)) >>> 0
    state = (state ^ (state << 5)) >>> 0
    return state / 2 ** 32
  }
}

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, held]) => pathsOf(held, [...path, key]))
  return path.length > 0 ? [path, ...inner] : inner
}

function spoil(order: Order, seed: number): Order {
  const next = numbersFrom(seed + 1)
  const spoiled = structuredClone(order) as unknown as Record<string, unknown>
  for (let count = 0; count < 4; count += 1) {
    const paths = pathsOf(spoiled).filter(([first]) => first !== 'id')
    const path = paths[Math.floor(next() * paths.length)] ?? []
    const last = path.at(-1) ?? ''
    const holder = path.slice(0, -1).reduce<unknown>((held, key) => (held as Record<string, unknown>)[key], spoiled)
    const wrong = WRONG[Math.floor(next() * (WRONG.length + 1))]
    if (wrong === undefined) delete (holder as Record<string, unknown>)[last]
    else (holder as Record<string, unknown>)[last] = wrong
  }
  return spoiled as unknown as Order
}

function Facts(): React.ReactNode {
  const { snapshot } = useOrder()
  if (snapshot.phase !== 'ready') return null
  const { order } = snapshot
  return (
    <>
      <StatusBadge status={order.status} />
      <ExpiryClock order={order} />
      <MoneyBar order={order} ledger={snapshot.ledger} />
    </>
  )
}

describe('Data that is not what it should be', () => {
  it(`never shows through as code, nor breaks a tab, in ${SEEDS} spoiled orders`, async () => {
    const orders = demoOrders(NOW)
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const order = spoil(orders[seed % orders.length] as Order, seed)
      const parts = (
        <>
          <Facts />
          <TimelineTab />
          <DetailsTab />
          <CustomerTab />
        </>
      )
      const { container } = await showOrder(order, parts)
      for (const toggle of container.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) act(() => toggle.click())
      const shown = container.textContent ?? ''
      expect({ seed, found: FORBIDDEN.exec(shown)?.[0] }).toEqual({ seed, found: undefined })
      expect({ seed, isWhole: !shown.includes('This part could not be shown') }).toEqual({ seed, isWhole: true })
      cleanup()
    }
  }, 120_000)

  it('cannot bring markup in by words of the host', () => {
    const text = createText({ locale: 'en', messages: { 'status.captured': '<b>Paid</b>', 'status.nonsense': 1 } })
    expect(text.t('status.captured')).toBe('<b>Paid</b>')
    expect(text.word('status', 'nonsense')).toBe('nonsense')
  })

  it('gives way to something that works: no zone, no language, no rate', () => {
    const text = createText({ locale: 'sv_SE', timeZone: 'Mars/Olympus' })
    expect(text.day('2026-11-24T10:00:00Z')).toContain('2026')
    expect(text.percent(Number.NaN)).toBe('—')
    expect(text.number('3')).toBe('—')
    expect(text.money(1000, 'EURO')).toContain('1000')
  })
})
