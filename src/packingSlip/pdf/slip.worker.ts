import type { WorkerMessage } from './askWorker'
import { drawSlips } from './drawSlips'
import type { PackingSlipError } from '../PackingSlipError'
import type { SlipJob } from './slipJob'

// Its own world: the page is never held up, and a document of five thousand lines is none of its memory.

// Of each picture the engine asks whether it is a Buffer of Node's, and warns where nothing has that name.
if (!('Buffer' in globalThis)) Object.assign(globalThis, { Buffer: { isBuffer: () => false } })

const tell = (message: WorkerMessage): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<SlipJob>) => {
  drawSlips(data, (done, total) => tell({ is: 'progress', done, total })).then(
    (file) => tell({ is: 'done', file }),
    ({ code = 'engine_failed', message = '', characters = [], cause }: Partial<PackingSlipError>) =>
      tell({ is: 'failed', code, message, characters, cause: cause === undefined ? undefined : String(cause) }),
  )
})

tell({ is: 'ready' })
