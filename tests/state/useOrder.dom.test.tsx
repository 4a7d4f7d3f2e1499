import { act, cleanup, render, renderHook } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { OrderError } from '../../src/adapters/OrderError'
import { OrderProvider, useOrderSettings } from '../../src/state/OrderProvider'
import type { ActionNotice, BoundOrder } from '../../src/state/orderState'
import { useOrder } from '../../src/state/useOrder'
import { anOrder, NOW } from '../harness/orders'
import { createFakeBackend, deferred, settled } from './fakeBackend'

const rest = () => act(settled)

/** What a part says of the order: a word for the phase and one for what it holds. */
function Part({ bind }: { bind?: (order: BoundOrder) => void }) {
  const order = useOrder()
  bind?.(order)
  const { snapshot } = order
  if (snapshot.phase !== 'ready') return <p>{snapshot.phase}</p>
  return (
    <p>
      {snapshot.order.id} {snapshot.order.merchantId} {snapshot.operation.is}{' '}
      {String(snapshot.capabilities.capture.allowed)}
    </p>
  )
}

const text = () => document.body.textContent?.trim()

describe('A provider with an order ID', () => {
  it('makes one store for all parts inside: one read, and one state', async () => {
    const fake = createFakeBackend(anOrder({ merchantId: 'mid' }))
    const bound: BoundOrder[] = []
    render(
      <OrderProvider adapter={fake.adapter} orderId="order-1" now={NOW}>
        <Part bind={(order) => bound.push(order)} />
        <OrderProvider locale="sv">
          <Part />
        </OrderProvider>
      </OrderProvider>,
    )
    expect(text()).toBe('loadingloading')
    await rest()
    expect(fake.reads).toHaveLength(1)
    expect(text()).toBe('order-1 mid idle trueorder-1 mid idle true')
    await act(async () => {
      await bound.at(-1)?.run('capture', {})
    })
    expect(text()).toBe('order-1 mid done falseorder-1 mid done false')
  })

  it('keeps the same functions from render to render', async () => {
    const fake = createFakeBackend()
    const bound: BoundOrder[] = []
    render(
      <OrderProvider adapter={fake.adapter} orderId="order-1">
        <Part bind={(order) => bound.push(order)} />
      </OrderProvider>,
    )
    await rest()
    expect(bound.length).toBeGreaterThan(1)
    expect(new Set(bound.map(({ run }) => run)).size).toBe(1)
  })

  it('hands settings down, the inner one winning, messages one by one', () => {
    const { result } = renderHook(() => useOrderSettings(), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <OrderProvider locale="sv" timeZone="Europe/Stockholm" messages={{ a: 'outer', b: 'outer' }}>
          <OrderProvider locale="fi" timeZone={undefined as never} messages={{ b: 'inner' }} now={NOW}>
            {children}
          </OrderProvider>
        </OrderProvider>
      ),
    })
    expect(result.current).toMatchObject({
      locale: 'fi',
      timeZone: 'Europe/Stockholm',
      messages: { a: 'outer', b: 'inner' },
      now: NOW,
    })
  })

  it('rules anew as soon as the host changes permissions', async () => {
    const fake = createFakeBackend()
    const page = (permissions?: 'read-only') => (
      <OrderProvider adapter={fake.adapter} orderId="order-1" now={NOW} {...(permissions && { permissions })}>
        <Part />
      </OrderProvider>
    )
    const { rerender } = render(page())
    await rest()
    rerender(page('read-only'))
    expect(text()).toContain('false')
    rerender(page())
    expect(text()).toContain('true')
    expect(fake.reads).toHaveLength(1)
  })
})

describe('A host that makes a new adapter at each render', () => {
  it('causes one read, and the next call goes to the last one given', async () => {
    const fake = createFakeBackend()
    const used: number[] = []
    let bound: BoundOrder | undefined
    const page = (at: number) => (
      <OrderProvider
        adapter={{ ...fake.adapter, capture: async () => void used.push(at) }}
        orderId="order-1"
        now={NOW}
        permissions={{}}
        onAction={() => {}}
        placeholderOrder={{ id: 'order-1' }}
      >
        <Part bind={(order) => (bound = order)} />
      </OrderProvider>
    )
    const { rerender } = render(page(0))
    for (let at = 1; at <= 5; at += 1) rerender(page(at))
    await rest()
    expect(fake.reads).toHaveLength(1)
    await act(async () => {
      await bound?.run('capture', {})
    })
    expect(used).toEqual([5])
    rerender(page(6))
    expect(text()).toContain('done')
  })

  it('loses nothing in flight', async () => {
    const fake = createFakeBackend()
    const answer = deferred()
    let bound: BoundOrder | undefined
    const page = () => (
      <OrderProvider adapter={{ ...fake.adapter, capture: () => answer.promise as never }} orderId="order-1" now={NOW}>
        <Part bind={(order) => (bound = order)} />
      </OrderProvider>
    )
    const { rerender } = render(page())
    await rest()
    act(() => void bound?.run('capture', {}))
    rerender(page())
    expect(text()).toContain('sending')
    await act(async () => answer.resolve(fake.order))
    await rest()
    expect(text()).toContain('done')
  })
})

describe('Another scope', () => {
  it('empties everything at once', async () => {
    const one = createFakeBackend(anOrder({ merchantId: 'one' }))
    const two = createFakeBackend(anOrder({ merchantId: 'two' }))
    const page = (fake: typeof one, scope: string) => (
      <OrderProvider adapter={fake.adapter} scope={scope} orderId="order-1" now={NOW}>
        <Part />
      </OrderProvider>
    )
    const { rerender } = render(page(one, 'dom-one'))
    await rest()
    expect(text()).toContain('one')
    rerender(page(two, 'dom-two'))
    expect(text()).toBe('loading')
    await rest()
    expect(text()).toContain('two')
  })
})

describe('A component that uses an order', () => {
  it('shows nothing and reads nothing for a closed drawer, then the order, then nothing', async () => {
    const fake = createFakeBackend()
    const { result, rerender } = renderHook(({ id }) => useOrder(id, { adapter: fake.adapter }), {
      initialProps: { id: null as string | null },
    })
    expect(result.current.snapshot).toEqual({ phase: 'loading' })
    expect(await result.current.run('capture', {})).toMatchObject({ is: 'refused' })
    await result.current.refresh()
    expect(fake.reads).toHaveLength(0)
    rerender({ id: 'order-1' })
    rerender({ id: null })
    expect(fake.reads).toHaveLength(1)
    expect(fake.reads[0]?.signal.aborted).toBe(true)
    expect(result.current.snapshot).toEqual({ phase: 'loading' })
  })

  it('never shows one order under the name of another', async () => {
    const fake = createFakeBackend()
    fake.read = ({ orderId }) => anOrder({ id: orderId })
    const { result, rerender } = renderHook(({ id }) => useOrder(id, { adapter: fake.adapter }), {
      initialProps: { id: 'order-a' },
    })
    await rest()
    rerender({ id: 'order-b' })
    expect(result.current.snapshot.phase).toBe('loading')
    await rest()
    expect(result.current.snapshot).toMatchObject({ order: { id: 'order-b' } })
  })

  it('may unmount while a capture is in flight: it goes on, and the last onAction given is told', async () => {
    const fake = createFakeBackend()
    const answer = deferred()
    fake.write = () => answer.promise
    const told: string[] = []
    const { result, rerender, unmount } = renderHook(
      ({ name }) =>
        useOrder('order-1', {
          adapter: fake.adapter,
          now: NOW,
          onAction: ({ phase }: ActionNotice) => told.push(`${name} ${phase}`),
        }),
      { initialProps: { name: 'first' } },
    )
    await rest()
    rerender({ name: 'second' })
    let outcome: Promise<unknown> | undefined
    act(() => {
      outcome = result.current.run('capture', {})
    })
    unmount()
    expect(fake.writes[0]?.context.signal.aborted).toBe(false)
    answer.resolve(fake.order)
    expect(await outcome).toMatchObject({ is: 'done' })
    expect(told).toEqual(['second start', 'second done'])
  })

  it('finds a write of unknown outcome again when it is mounted once more, with the same key', async () => {
    const fake = createFakeBackend()
    fake.write = () => Promise.reject(new OrderError('timeout'))
    const options = { adapter: fake.adapter, now: NOW }
    const first = renderHook(() => useOrder('order-1', options))
    await rest()
    await act(async () => void (await first.result.current.run('capture', {})))
    first.unmount()
    const second = renderHook(() => useOrder('order-1', options))
    expect(second.result.current.snapshot).toMatchObject({
      operation: { is: 'unknown', intent: { key: fake.writes[0]?.context.idempotencyKey } },
    })
    await rest()
  })

  it('is safe in StrictMode: reads may repeat, a write never, and nothing is left', async () => {
    const fake = createFakeBackend()
    const adapter = fake.adapter
    const { result, unmount } = renderHook(() => useOrder('order-1', { adapter, now: NOW }), { wrapper: StrictMode })
    await rest()
    expect(fake.writes).toHaveLength(0)
    expect(fake.reads.filter(({ signal }) => !signal.aborted)).toHaveLength(1)
    await act(async () => {
      await Promise.all([result.current.run('capture', {}), result.current.run('capture', {})])
    })
    expect(fake.writes).toHaveLength(1)
    expect(result.current.snapshot).toMatchObject({ operation: { is: 'done' } })
    unmount()
  })

  it('has one live subscription at a time, in StrictMode and with a new adapter object at each render', async () => {
    const fake = createFakeBackend()
    const live = new Set<object>()
    let most = 0
    let began = 0
    const subscribe = () => {
      const subscription = {}
      live.add(subscription)
      began += 1
      most = Math.max(most, live.size)
      return () => void live.delete(subscription)
    }
    const { rerender, unmount } = renderHook(
      ({ id }) => useOrder(id, { adapter: { ...fake.adapter, subscribe }, now: NOW }),
      { wrapper: StrictMode, initialProps: { id: 'order-1' } },
    )
    await rest()
    const { reads } = fake
    const before = [began, reads.length]
    for (let time = 0; time < 5; time += 1) rerender({ id: 'order-1' })
    await rest()
    expect([began, reads.length]).toEqual(before)
    expect(live.size).toBe(1)
    fake.read = ({ orderId }) => anOrder({ id: orderId })
    rerender({ id: 'order-2' })
    await rest()
    expect(live.size).toBe(1)
    unmount()
    expect(live.size).toBe(0)
    expect(most).toBe(1)
  })

  it('leaves no timer when it goes', async () => {
    vi.useFakeTimers({ now: NOW })
    const fake = createFakeBackend()
    const { unmount } = renderHook(() => useOrder('order-1', { adapter: fake.adapter }))
    await rest()
    expect(vi.getTimerCount()).toBe(1)
    unmount()
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  it('is told in plain words what is missing', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => renderHook(() => useOrder())).toThrow(/^order-drawer: useOrder has no order ID/)
    expect(() => renderHook(() => useOrder('order-1'))).toThrow(/^order-drawer: there is no adapter/)
    quiet.mockRestore()
  })

  it('renders the placeholder on a server, reads nothing there, and hydrates without a difference', async () => {
    const fake = createFakeBackend()
    const page = (
      <OrderProvider adapter={fake.adapter} scope="ssr" orderId="order-1" now={NOW}>
        <Part />
      </OrderProvider>
    )
    const html = renderToString(page)
    expect(html).toBe('<p>loading</p>')
    expect(fake.reads).toHaveLength(0)
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = html
    const recovered: unknown[] = []
    const root = await act(async () =>
      hydrateRoot(container, page, { onRecoverableError: (error) => recovered.push(error) }),
    )
    await rest()
    expect(recovered).toEqual([])
    expect(text()).toContain('order-1')
    act(() => root.unmount())
    container.remove()
    cleanup()
  })
})
