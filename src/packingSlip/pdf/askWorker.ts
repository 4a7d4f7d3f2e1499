import type { SlipProgress } from './drawSlips'
import { PackingSlipError, refuseAborted, type MissingCharacter, type PackingSlipErrorCode } from '../PackingSlipError'
import type { SlipJob } from './slipJob'

/** What a worker says. */
export type WorkerMessage =
  /** The engine is there. */
  | { is: 'ready' }
  | { is: 'progress'; done: number; total: number }
  | { is: 'done'; file: Blob }
  | {
      is: 'failed'
      code: PackingSlipErrorCode
      message: string
      characters: readonly MissingCharacter[]
      cause: string | undefined
    }

/** How a caller follows a job, and ends it. */
interface Caller {
  signal?: AbortSignal | undefined
  onProgress?: SlipProgress | undefined
}

/** A worker at rest costs memory, a new one most of a second. */
const REST_MS = 60_000
/** The engine is half a megabyte, which takes a while on a slow line. Who says nothing for longer never will. */
const START_MS = 120_000

interface Helper {
  worker: Worker
  /** Whether the engine is there; false where workers cannot be had. */
  isThere: Promise<boolean>
}

let helper: Helper | undefined
let leaving: ReturnType<typeof setTimeout> | undefined
/** One worker and one job at a time: the work is all computing, and each worker holds an engine of its own. */
let line: Promise<unknown> = Promise.resolve()
/** Set once, by the first worker that does not start: a policy or a development server that does not know them. */
let areUnknown = typeof Worker === 'undefined'

/**
 * Has a worker make the PDF.
 *
 * @returns undefined where workers cannot be had: then it has to be made on the page
 * @throws PackingSlipError
 */
export function askWorker(job: SlipJob, caller: Caller): Promise<Blob | undefined> {
  const { signal } = caller
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(aborted())
    signal?.addEventListener('abort', giveUp)
    const turn = line.then(() => takeTurn(job, caller))
    line = turn.then(resolve, reject).finally(() => signal?.removeEventListener('abort', giveUp))
  })
}

async function takeTurn(job: SlipJob, caller: Caller): Promise<Blob | undefined> {
  refuseAborted(caller.signal)
  clearTimeout(leaving)
  helper ??= start()
  if (!helper || !(await helper.isThere)) return undefined
  try {
    return await converse(helper.worker, job, caller)
  } finally {
    letRest()
  }
}

function converse(worker: Worker, job: SlipJob, { signal, onProgress }: Caller): Promise<Blob | undefined> {
  const over = new AbortController()
  const until = { signal: over.signal }
  const talk = new Promise<Blob | undefined>((resolve, reject) => {
    refuseAborted(signal)
    const stop = (error: PackingSlipError): void => {
      dismiss()
      reject(error)
    }
    const hear = ({ data }: MessageEvent<WorkerMessage>): void => {
      if (data.is === 'progress') onProgress?.(data.done, data.total)
      if (data.is === 'done') resolve(data.file)
      if (data.is === 'failed') reject(repeat(data))
    }
    worker.addEventListener('message', hear, until)
    worker.addEventListener('error', (event) => stop(broken(event.message)), until)
    signal?.addEventListener('abort', () => stop(aborted()), until)
    try {
      worker.postMessage(job)
    } catch {
      // Memory that a host shares between its own workers cannot be sent.
      resolve(undefined)
    }
  })
  return talk.finally(() => over.abort())
}

function start(): Helper | undefined {
  if (areUnknown) return undefined
  try {
    const worker = new Worker(new URL('./slip.worker.js', import.meta.url), { type: 'module' })
    const isThere = new Promise<boolean>((resolve) => {
      worker.addEventListener('message', () => resolve(true), { once: true })
      worker.addEventListener('error', (event) => {
        // Answered here, so it is no error of the page's.
        event.preventDefault()
        resolve(false)
      })
      setTimeout(() => resolve(false), START_MS)
    })
    return { worker, isThere: isThere.then((is) => is || doWithout()) }
  } catch {
    return void doWithout()
  }
}

function doWithout(): false {
  areUnknown = true
  dismiss()
  return false
}

function letRest(): void {
  clearTimeout(leaving)
  leaving = setTimeout(dismiss, REST_MS)
}

function dismiss(): void {
  helper?.worker.terminate()
  helper = undefined
}

/** An error loses its class and its fields on the way out of a worker. */
function repeat({ code, message, ...rest }: Extract<WorkerMessage, { is: 'failed' }>): PackingSlipError {
  return new PackingSlipError(code, message.replace(/^order-drawer: /, ''), rest)
}

function aborted(): PackingSlipError {
  return new PackingSlipError('aborted', 'The packing slip was given up.')
}

function broken(cause: unknown): PackingSlipError {
  const message = 'The PDF engine stopped, so the packing slip was not made. Print it as a web page.'
  return new PackingSlipError('engine_failed', message, { cause })
}
