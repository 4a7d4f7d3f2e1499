import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OrderError } from '../../src/adapters/OrderError'
import type { Write } from '../../src/rules/action'
import { createOrderStore } from '../../src/state/createOrderStore'
import type { ActionNotice, OrderStore } from '../../src/state/orderState'
import { anOrder, NOW } from '../harness/orders'
import { createFakeBackend, openStore, ready, settled } from './fakeBackend'

describe('While answers come in any order', () => {
  it('the order shown is never older than one shown before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 6 }), async (scheduler, count) => {
        const fake = createFakeBackend()
        const { store } = await openStore(fake)
        let version = 0
        fake.read = () => scheduler.schedule(Promise.resolve(anOrder({ version: String(++version) })))
        const seen: number[] = []
        store.subscribe(() => seen.push(Number(ready(store).order.version?.replace('v1', '0'))))
        for (let read = 0; read < count; read += 1) void store.refresh()
        await scheduler.waitAll()
        await settled()
        expect(seen).toEqual([...seen].sort((one, other) => one - other))
        expect(ready(store)).toMatchObject({ order: { version: String(count) }, refreshing: false })
        store.close()
      }),
    )
  })

  it('a capture of order A lands in A, and its host is told, though B is on screen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const fake = createFakeBackend()
        fake.read = ({ orderId }) => scheduler.schedule(Promise.resolve(anOrder({ id: orderId })), `read ${orderId}`)
        fake.write = (call) => scheduler.schedule(Promise.resolve(fake.carryOut(call)), 'write')
        const notices: ActionNotice[] = []
        const open = (orderId: string) =>
          createOrderStore({ adapter: fake.adapter, orderId, now: NOW, onAction: (notice) => notices.push(notice) })
        const first = open('order-1')
        await scheduler.waitAll()
        const outcome = first.run('capture', { amount: 100 })
        first.close()
        const second = open('order-2')
        await scheduler.waitAll()
        expect(await outcome).toMatchObject({ is: 'done' })
        expect(ready(second)).toMatchObject({ order: { id: 'order-2', capturedAmount: 0 }, operation: { is: 'idle' } })
        expect(ready(first).order).toMatchObject({ id: 'order-1', capturedAmount: 100 })
        expect(notices.map(({ phase, orderId }) => [phase, orderId])).toEqual([
          ['start', 'order-1'],
          ['done', 'order-1'],
        ])
        second.close()
      }),
    )
  })
})

const FATES = ['done', 'done', 'nothing', 'lost before', 'lost after', 'rejected', 'conflict'] as const

const ANSWERS = ['answer', 'answer', 'answer', 'answer'] as const

const step = fc.oneof(
  fc.record({
    do: fc.constant('run' as const),
    action: fc.constantFrom<Write>('capture', 'refund', 'cancel', 'release', 'extend', 'editReferences'),
    amount: fc.integer({ min: -1, max: 20_000 }),
  }),
  fc.record({ do: fc.constantFrom('refresh', 'retry', 'abandon', 'reopen', 'news', 'sleep', ...ANSWERS) }),
)

/** The backend of the walk: keys are honoured, answers come when the scheduler says so, and some get lost. */
function walkBackend(scheduler: fc.Scheduler, fates: readonly (typeof FATES)[number][]) {
  const fake = createFakeBackend(anOrder(), true)
  const effects = new Map<string, number>()
  let attempts = 0
  let inFlight = 0
  const seen = { most: 0, effects, nights: 0, isAsleep: false, blind: 0 }
  fake.write = async (call) => {
    seen.most = Math.max(seen.most, ++inFlight)
    if (seen.isAsleep) seen.blind += 1
    await scheduler.schedule(Promise.resolve(), call.action)
    inFlight -= 1
    const { idempotencyKey: key } = call.context
    const fate = fates[attempts++ % fates.length]
    if (fate === 'lost before') throw new OrderError('network')
    if (!effects.has(key)) {
      if (fate === 'rejected') throw new OrderError('rejected')
      if (fate === 'conflict') throw new OrderError('conflict')
      fake.carryOut(call)
      effects.set(key, 1)
    }
    if (fate === 'lost after') throw new OrderError('server')
    if (fate === 'nothing') return undefined
    seen.isAsleep = false
    return structuredClone(fake.order)
  }
  fake.read = async () => {
    const order = structuredClone(fake.order)
    const { nights } = seen
    await scheduler.schedule(Promise.resolve(), 'read')
    if (nights === seen.nights) seen.isAsleep = false
    return order
  }
  const heard = new Set<() => void>()
  fake.adapter.subscribe = (_orderId, onChange) => {
    heard.add(onChange)
    return () => heard.delete(onChange)
  }
  const tell = () => heard.forEach((onChange) => onChange())
  const sleep = () => {
    seen.nights += 1
    seen.isAsleep = true
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  }
  return { fake, seen, tell, sleep }
}

describe('On a random walk over two drawers of one order', () => {
  beforeEach(() => {
    vi.stubGlobal('window', new EventTarget())
    vi.stubGlobal('document', new EventTarget())
  })
  afterEach(() => void vi.unstubAllGlobals())

  it('money moves once per intent, never blindly, is told truly, and never goes out of bounds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(fc.nat(1), step), { minLength: 20, maxLength: 200 }),
        fc.array(fc.constantFrom(...FATES), { minLength: 1, maxLength: 20 }),
        async (scheduler, steps, fates) => {
          const { fake, seen, tell, sleep } = walkBackend(scheduler, fates)
          const notices: ActionNotice[] = []
          const open = () =>
            createOrderStore({
              adapter: fake.adapter,
              orderId: 'order-1',
              now: NOW,
              onAction: (one) => notices.push(one),
            })
          const stores: OrderStore[] = [open(), open()]
          for (const [at, one] of steps) {
            const store = stores[at] as OrderStore
            if (one.do === 'run') {
              const { action, amount } = one as { action: Write; amount: number }
              void store.run(action, { amount, merchantReference1: `ref ${amount % 3}` } as never)
            } else if (one.do === 'refresh') void store.refresh()
            else if (one.do === 'retry') void store.retry()
            else if (one.do === 'abandon') store.abandon()
            else if (one.do === 'news') tell()
            else if (one.do === 'sleep') sleep()
            else if (one.do === 'reopen') {
              store.close()
              stores[at] = open()
            } else if (scheduler.count() > 0) await scheduler.waitOne()
            await settled()
            checkStep(stores, seen.most)
            expect(seen.blind).toBe(0)
          }
          await drain(scheduler)
          void stores[0]?.refresh()
          await drain(scheduler)
          checkEnd(fake, seen.effects, notices, stores)
          stores.forEach((store) => store.close())
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)
})

async function drain(scheduler: fc.Scheduler): Promise<void> {
  await settled()
  while (scheduler.count() > 0) {
    await scheduler.waitOne()
    await settled()
  }
}

function checkStep(stores: OrderStore[], most: number): void {
  expect(most).toBeLessThanOrEqual(1)
  for (const store of stores) {
    const snapshot = store.getSnapshot()
    if (snapshot.phase !== 'ready') continue
    const { refundedAmount, capturedAmount, amount } = snapshot.order
    expect(0 <= refundedAmount && refundedAmount <= capturedAmount && capturedAmount <= amount).toBe(true)
    expect(snapshot.order).toBe(ready(stores[0] === store ? store : stores[0]!).order)
  }
}

function checkEnd(
  fake: ReturnType<typeof createFakeBackend>,
  effects: Map<string, number>,
  notices: ActionNotice[],
  stores: OrderStore[],
): void {
  const commands = new Map(fake.writes.map(({ context, command }) => [context.idempotencyKey, command]))
  for (const { context, command } of fake.writes) expect(command).toBe(commands.get(context.idempotencyKey))
  const keysOf = (phase: ActionNotice['phase']) =>
    notices.filter((notice) => notice.phase === phase).map(({ intent }) => intent?.key ?? '')
  const done = keysOf('done')
  expect(new Set(done).size).toBe(done.length)
  expect(done.every((key) => effects.has(key))).toBe(true)
  expect(keysOf('rejected').some((key) => effects.has(key) && !done.includes(key))).toBe(false)
  for (const store of stores) expect(ready(store)).toMatchObject({ order: fake.order, refreshing: false })
}
