import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { WRITES, type OrderAdapter, type WriteContext } from '../../src/core'
import { createMemoryAdapter } from '../../src/memory'
import { makeOrder, runAdapterContract, type ContractSubject } from '../../src/testing'
import type { Break } from './brokenAdapters/Break'
import { answersACancelWithNull } from './brokenAdapters/answersACancelWithNull'
import { answersADuplicateWithNothing } from './brokenAdapters/answersADuplicateWithNothing'
import { answersWithAnotherOrder } from './brokenAdapters/answersWithAnotherOrder'
import { capturesAfterACancel } from './brokenAdapters/capturesAfterACancel'
import { capturesTwice } from './brokenAdapters/capturesTwice'
import { comparesTheVersionTooEarly } from './brokenAdapters/comparesTheVersionTooEarly'
import { countsInWholeCrowns } from './brokenAdapters/countsInWholeCrowns'
import { doublesTheEvent } from './brokenAdapters/doublesTheEvent'
import { editsBelowWhatIsCaptured } from './brokenAdapters/editsBelowWhatIsCaptured'
import { editsACapturedOrder } from './brokenAdapters/editsACapturedOrder'
import { findsWhatIsNotThere } from './brokenAdapters/findsWhatIsNotThere'
import { forgetsKeys } from './brokenAdapters/forgetsKeys'
import { ignoresTheAbortSignal } from './brokenAdapters/ignoresTheAbortSignal'
import { ignoresTheExpectedVersion } from './brokenAdapters/ignoresTheExpectedVersion'
import { keepsAClearedReference } from './brokenAdapters/keepsAClearedReference'
import { keepsTellingAfterUnsubscribe } from './brokenAdapters/keepsTellingAfterUnsubscribe'
import { looksAtTheSignalOnlyOnce } from './brokenAdapters/looksAtTheSignalOnlyOnce'
import { losesACaptureBesideAnother } from './brokenAdapters/losesACaptureBesideAnother'
import { losesTheLogs } from './brokenAdapters/losesTheLogs'
import { losesTheOrigin } from './brokenAdapters/losesTheOrigin'
import { losesTheTracking } from './brokenAdapters/losesTheTracking'
import { makesTwoDuplicates } from './brokenAdapters/makesTwoDuplicates'
import { makesUpItsVersions } from './brokenAdapters/makesUpItsVersions'
import { namesEventsByNumber } from './brokenAdapters/namesEventsByNumber'
import { neverChangesItsVersion } from './brokenAdapters/neverChangesItsVersion'
import { putsIdsIntoAPathAsTheyAre } from './brokenAdapters/putsIdsIntoAPathAsTheyAre'
import { refundsMoreThanWasCaptured } from './brokenAdapters/refundsMoreThanWasCaptured'
import { refusesWithoutAWord } from './brokenAdapters/refusesWithoutAWord'
import { remembersAKeyTooLate } from './brokenAdapters/remembersAKeyTooLate'
import { saysYesAndDoesNothing } from './brokenAdapters/saysYesAndDoesNothing'
import { takesALostAnswerForARefusal } from './brokenAdapters/takesALostAnswerForARefusal'
import { takesAnotherPayloadUnderAUsedKey } from './brokenAdapters/takesAnotherPayloadUnderAUsedKey'
import { takesARetryForAConflict } from './brokenAdapters/takesARetryForAConflict'
import { throwsWhatIsNoOrderError } from './brokenAdapters/throwsWhatIsNoOrderError'
import { turnsARefusalIntoALostAnswer } from './brokenAdapters/turnsARefusalIntoALostAnswer'

const NOW = new Date('2026-11-25T12:00:00Z')
const POLICY = { editBilling: true }

/** The backend in memory with one order of each kind. */
function makeSubject(options: { idempotent?: boolean } = {}) {
  const orders = [
    makeOrder({ id: 'a', expiresAt: '2026-12-20T10:00:00.000Z', events: [] }),
    makeOrder({ id: 'p', status: 'partially_captured', events: [] }),
    makeOrder({ id: 'c', status: 'captured', events: [] }),
  ]
  const adapter = createMemoryAdapter({ orders, now: NOW, policy: POLICY, ...options })
  return {
    adapter,
    orders: { authorized: 'a', partlyCaptured: 'p', captured: 'c' },
    loseNextAnswer: () => adapter.setFaults({ is: 'answer_lost', times: 1 }),
    now: NOW,
    policy: POLICY,
  } satisfies ContractSubject
}

/** As a client across a network sees it: each call takes a while, and a write answers with nothing. */
function acrossNetwork(backend: Required<OrderAdapter>): OrderAdapter {
  const far = <C extends unknown[], A>(method: (...call: C) => Promise<A>) => {
    return async (...call: C): Promise<A> => {
      await setTimeout(2)
      return method(...call)
    }
  }
  const writes = WRITES.filter((write) => write !== 'duplicate').map((write) => [
    write,
    far(async (...call: [string, never, WriteContext]) => void (await backend[write](...call))),
  ])
  const { subscribe } = backend
  return {
    ...(Object.fromEntries(writes) as OrderAdapter),
    ...{ idempotent: true, subscribe, duplicate: far(backend.duplicate), getLogs: far(backend.getLogs) },
    getOrder: far(async (...call) => {
      const { captures, refunds, ...order } = await backend.getOrder(...call)
      return {
        ...order,
        captures: captures.map(({ idempotencyKey: _, ...capture }) => capture),
        refunds: refunds.map(({ idempotencyKey: _, captureId: __, ...refund }) => refund),
      }
    }),
  }
}

function makeReadOnly(): ContractSubject {
  const { adapter, orders } = makeSubject()
  return { orders, adapter: { getOrder: adapter.getOrder } }
}

runAdapterContract({ describe, it, expect }, () => makeSubject(), 'The backend in memory keeps the contract')
runAdapterContract({ describe, it, expect }, makeReadOnly, 'So does one that only reads')
runAdapterContract({ describe, it, expect }, () => makeSubject({ idempotent: false }), 'So does one that knows no keys')

type Outcome = 'kept' | 'skipped' | Error

/** Runs the contract, all at once, with a runner of its own: what became of each promise. */
async function hold(createSubject: () => ContractSubject): Promise<Map<string, Outcome>> {
  const tests: [string, (...context: unknown[]) => Promise<void>][] = []
  runAdapterContract(
    { describe: (_, body) => body(), it: (name, body) => void tests.push([name, body]) },
    createSubject,
  )
  const outcomes = tests.map(async ([name, body]): Promise<[string, Outcome]> => {
    let outcome: Outcome = 'kept'
    await body({ skip: () => (outcome = 'skipped') }).catch((error: Error) => (outcome = error))
    return [name, outcome]
  })
  return new Map(await Promise.all(outcomes))
}

const those = (outcomes: Map<string, Outcome>, wanted: Outcome) =>
  [...outcomes].filter(([, outcome]) => outcome === wanted).map(([name]) => name)

/** A planted fault; the promise that is meant for it; what it says is to be fixed. */
type Fault = [plant: Break, breaks: RegExp, says: RegExp]

const FAULTS: Fault[] = [
  [answersWithAnotherOrder, /^getOrder answers/, /must answer with the order of that id; came: "x/],
  [countsInWholeCrowns, /^its amounts are whole/, /must be whole minor units/],
  [makesUpItsVersions, /^two reads/, /must answer alike/],
  [
    findsWhatIsNotThere,
    /is OrderError not_found$/,
    /must reject with an OrderError of kind not_found, but was answered/,
  ],
  [putsIdsIntoAPathAsTheyAre, /^an odd id/, /pass it on as it is \(in a path, percent-encoded\)/],
  [putsIdsIntoAPathAsTheyAre, /reaches no other$/, /which is the id of no order, must reject/],
  [ignoresTheAbortSignal, /whose signal is aborted/, /pass the signal on to fetch/],
  [looksAtTheSignalOnlyOnce, /aborted midway/, /aborted on the way: pass it on to fetch/],
  [capturesTwice, /^capture does what/, /after capture, capturedAmount must be 1; came: 2/],
  [answersACancelWithNull, /^cancel does what/, /must answer with the fresh order "a", or with undefined; came: null/],
  [saysYesAndDoesNothing, /^refund does what/, /after refund, refundedAmount must be 1; came: 0/],
  [answersADuplicateWithNothing, /^duplicate answers/, /must answer with an orderId, a paymentLink or an expiresAt/],
  [losesTheTracking, /how a capture is shipped/, /shippingInfo .* must stand in that capture/],
  [keepsAClearedReference, /clears a reference/, /sent as "" must be cleared/],
  [editsACapturedOrder, /on an order that is captured/, /editShipping on an order that is captured must reject/],
  [editsBelowWhatIsCaptured, /^an edit that makes/, /an edit to less than is captured must reject/],
  [throwsWhatIsNoOrderError, /^whatever goes wrong/, /capture, if it fails, must reject with an OrderError of kind/],
  [refusesWithoutAWord, /^a refusal says why/, /must carry the backend’s own sentences as messages/],
  [turnsARefusalIntoALostAnswer, /^a capture of more than is left/, /kind validation or rejected .* came: .*server/],
  [takesALostAnswerForARefusal, /whose answer is lost/, /answer is lost must reject .* kind network or .*rejected/],
  [forgetsKeys, /^the same refund under/, /second refund under the same key must change nothing, .*refundedAmount/],
  [forgetsKeys, /^a refund that is sent again/, /must happen once: refundedAmount must be 1; came: 2/],
  [remembersAKeyTooLate, /^ten times/, /must capture once: 1; came: 10/],
  [takesAnotherPayloadUnderAUsedKey, /^another payload/, /another payload under a used key must reject/],
  [
    takesARetryForAConflict,
    /^the same cancel/,
    /cancel under the same key for the second time, .* must be carried out/,
  ],
  [makesTwoDuplicates, /^the same duplicate/, /second duplicate under the same key must add no event/],
  [ignoresTheExpectedVersion, /^editShipping that expects/, /expects an old version must reject .* kind conflict/],
  [neverChangesItsVersion, /another version/, /must give the order another version/],
  [comparesTheVersionTooEarly, /^of two writes at once/, /compare the version and write in one go/],
  [losesTheOrigin, /^the events tell once of capture/, /must say who did it: origin/],
  [doublesTheEvent, /^the events tell once of refund/, /after refund, one new event must be "refunded"/],
  [namesEventsByNumber, /^the events tell once of capture/, /so that the timeline tells it once/],
  [losesTheLogs, /^the logs of a refund/, /must give the log of the refund; came: \[\]/],
  [refundsMoreThanWasCaptured, /^a refund of more/, /must reject with an OrderError of kind validation/],
  [refundsMoreThanWasCaptured, /^two clients that refund/, /never more may be refunded than was captured/],
  [refundsMoreThanWasCaptured, /the amounts hold/, /step \d+ of the walk with seed \d+, refund \d+ must be refused/],
  [losesACaptureBesideAnother, /^two clients that capture/, /must be the sum of what was carried out/],
  [capturesAfterACancel, /^of a cancel and a capture/, /must not both be carried out/],
  [keepsTellingAfterUnsubscribe, /^subscribe tells/, /after it is unsubscribed, subscribe must tell nothing more/],
]

describe.concurrent('An adapter breaks the contract, and is told what to fix, if it', () => {
  it.each(FAULTS.map(([plant, ...rest]) => [plant.name, plant, ...rest] as const))(
    '%s',
    async (_name, plant, breaks, says) => {
      const outcomes = await hold(() => {
        const subject = makeSubject()
        return { ...subject, adapter: plant(subject.adapter) }
      })
      const failures = [...outcomes].filter(([, outcome]) => outcome instanceof Error) as [string, Error][]
      for (const [, { message }] of failures) expect(message).toMatch(/^order-drawer: adapter contract: /)
      const meant = failures.filter(([name]) => breaks.test(name)).map(([, { message }]) => message)
      expect(meant).toContainEqual(expect.stringMatching(says))
    },
  )
})

describe('The contract', () => {
  it('finds nothing to break or to skip in a sound adapter', async () => {
    expect(new Set((await hold(() => makeSubject())).values())).toEqual(new Set(['kept']))
  })

  it('nor in two clients of one backend, across a network', async () => {
    const outcomes = await hold(() => {
      const { adapter, ...subject } = makeSubject()
      return { ...subject, adapter: acrossNetwork(adapter), second: acrossNetwork(adapter) }
    })
    expect(new Set(outcomes.values())).toEqual(new Set(['kept']))
  })

  it('skips all about writes for an adapter that only reads', async () => {
    const outcomes = await hold(makeReadOnly)
    expect(those(outcomes, 'kept')).toHaveLength(8)
    expect(those(outcomes, 'skipped')).toHaveLength(outcomes.size - 8)
  })

  it('skips all about keys, and only that, for an adapter that knows none', async () => {
    const [all, skipped] = [await hold(() => makeSubject()), await hold(() => makeSubject({ idempotent: false }))]
    const aboutKeys = [...all.keys()].filter((name) => /\bkey\b|sent again because its answer was lost/.test(name))
    expect(those(skipped, 'skipped')).toEqual(aboutKeys)
    expect(those(skipped, 'kept')).toHaveLength(all.size - aboutKeys.length)
  })

  it('passes over what it skips where a runner cannot skip, and asserts something in each test', async () => {
    const asserted: unknown[] = []
    const bodies: ((...context: unknown[]) => Promise<void>)[] = []
    const runner = {
      describe: (_: string, body: () => void) => body(),
      it: (_: string, body: (...context: unknown[]) => Promise<void>) => void bodies.push(body),
      expect: (value: unknown) => ({ toBe: (wanted: unknown) => asserted.push(Object.is(value, wanted)) }),
    }
    runAdapterContract(runner, makeReadOnly)
    await Promise.all(bodies.map((body) => body()))
    expect(asserted).toEqual(bodies.map(() => true))
    // Jest waits for a callback where a body takes one.
    expect(bodies.every((body) => body.length === 0)).toBe(true)
  })

  it('closes each subject, and makes one for each promise', async () => {
    let open = 0
    const count = (by: number) => {
      open += by
    }
    const outcomes = await hold(() => {
      count(1)
      return { ...makeReadOnly(), close: () => count(-1) }
    })
    expect(outcomes.size).toBeGreaterThan(0)
    expect(open).toBe(0)
  })
})
