import { makeOrder } from 'order-drawer/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { askWorker } from '../../src/packingSlip/pdf/askWorker'
import { createSlipJob } from '../../src/packingSlip/pdf/createSlipJob'
import { packingSlipContent } from '../../src/packingSlip/content/packingSlipContent'

afterEach(() => {
  vi.unstubAllGlobals()
})

const RealWorker = Worker
const job = await createSlipJob([packingSlipContent(makeOrder({ status: 'captured' }))], {})
let started = 0
let copies = 0

/** As a page has it that has never made a slip: what it knows of workers is kept by the module. */
async function onNewPage(worker: new (url: URL, options: WorkerOptions) => EventTarget): Promise<typeof askWorker> {
  started = 0
  vi.stubGlobal('Worker', worker)
  const path = `/src/packingSlip/pdf/askWorker.ts?page=${++copies}`
  return ((await import(/* @vite-ignore */ path)) as { askWorker: typeof askWorker }).askWorker
}

class CountedWorker extends RealWorker {
  constructor(url: URL, options: WorkerOptions) {
    super(url, options)
    started++
  }
}

/** Says what it is told to, when it starts and when it is given a job. */
const workerThat = (first: () => Event | undefined, atJob?: () => Event) =>
  class extends EventTarget {
    constructor() {
      super()
      started++
      setTimeout(() => this.say(first()))
    }
    postMessage(): void {
      setTimeout(() => this.say(atJob?.()))
    }
    terminate(): void {}
    private say(event: Event | undefined): void {
      if (event) this.dispatchEvent(event)
    }
  }

const ready = () => new MessageEvent('message', { data: { is: 'ready' } })
const broken = () => new ErrorEvent('error', { message: 'out of memory', cancelable: true })
const codeOf = (slip: Promise<unknown>) => slip.then(String, (error: { code: string }) => error.code)

describe('The worker that makes slips', () => {
  it('is one, however many slips are wanted, and stays for the next', async () => {
    const ask = await onNewPage(CountedWorker)
    const files = await Promise.all([ask(job, {}), ask(job, {}), ask(job, {})])
    files.push(await ask(job, {}))
    const heads = await Promise.all(files.map((file) => file?.slice(0, 5).text()))
    expect(heads).toEqual(['%PDF-', '%PDF-', '%PDF-', '%PDF-'])
    expect(started).toBe(1)
  })

  it('is stopped with the slip that it makes; the one behind it gets another', async () => {
    const ask = await onNewPage(CountedWorker)
    await ask(job, {})
    const given = new AbortController()
    const slip = codeOf(ask(job, { signal: given.signal, onProgress: () => given.abort() }))
    expect(await Promise.all([slip, codeOf(ask(job, {}))])).toEqual(['aborted', '[object Blob]'])
    expect(started).toBe(2)
  })

  it('is not waited for by whoever gives up', async () => {
    const ask = await onNewPage(workerThat(() => undefined))
    const given = new AbortController()
    const slips = [codeOf(ask(job, { signal: given.signal })), codeOf(ask(job, { signal: given.signal }))]
    setTimeout(() => given.abort(), 20)
    expect(await Promise.all(slips)).toEqual(['aborted', 'aborted'])
  })

  it('says that it stopped, if it does so in the middle', async () => {
    const ask = await onNewPage(workerThat(ready, broken))
    expect(await codeOf(ask(job, {}))).toBe('engine_failed')
  })
})

describe('Where no worker can be had, the page makes the slip, and no second one is tried', () => {
  it('because a policy forbids them', async () => {
    const ask = await onNewPage(
      class extends EventTarget {
        constructor() {
          super()
          started++
          throw new DOMException('no', 'SecurityError')
        }
      },
    )
    expect([await ask(job, {}), await ask(job, {})]).toEqual([undefined, undefined])
    expect(started).toBe(1)
  })

  it('because its script is not there, which is no error of the page', async () => {
    const failure = broken()
    const ask = await onNewPage(workerThat(() => failure))
    expect([await ask(job, {}), await ask(job, {})]).toEqual([undefined, undefined])
    expect(started).toBe(1)
    expect(failure.defaultPrevented).toBe(true)
  })
})
