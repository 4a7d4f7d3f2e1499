import { useEffect, useRef, useState } from 'react'
import type { Order } from '../model/order'
import { useOrderSettings } from '../state/OrderProvider'
import type { OrderText } from './createText'
import { loadSlipMaker, type SlipMaker } from './loadPackingSlip'
import { usePanel } from './PanelContext'
import { NOT_LOADED, slipFailure, type SlipFailure } from './slipFailure'
import { useText } from './useText'

/** What a slip is made with: the shop's settings, the drawer's language and zone, and the captures. */
export type SlipOptions = NonNullable<Parameters<SlipMaker['renderPackingSlip']>[1]>

/** Where the making of a slip stands. */
export type Slip =
  | { is: 'idle' }
  | { is: 'making' }
  | { is: 'made'; file: File; url: string }
  | { is: 'failed'; failure: SlipFailure; order: Order; options: SlipOptions }

/** A slip, and the hands on it. */
export interface PackingSlip {
  slip: Slip
  /** Makes it of these captures. @default all of the order */
  make: (captureIds?: readonly string[]) => void
  /** Gives up what is being made, and forgets what was. */
  drop: () => void
}

// A tab that was just opened still reads the address, also after the drawer has closed.
const KEPT_MS = 60_000

const IDLE: Slip = { is: 'idle' }

/** Makes packing slips of an order, one at a time; what comes of it is spoken. It stops when its part is gone. */
export function usePackingSlip(order: Order): PackingSlip {
  const text = useText()
  const { announce } = usePanel()
  const { packingSlip, timeZone, now } = useOrderSettings()
  const [{ slip, of }, setSlip] = useState<{ slip: Slip; of: Order }>({ slip: IDLE, of: order })
  const latest = useRef(order)
  latest.current = order
  const turns = useTurns()
  const url = slip.is === 'made' ? slip.url : undefined
  useEffect(() => {
    if (url === undefined) return
    return () => void setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
  }, [url])
  const begin = (next: Slip): AbortSignal => {
    setSlip({ slip: next, of: order })
    return turns.begin(next.is === 'making')
  }
  const run = async (options: SlipOptions, signal: AbortSignal): Promise<void> => {
    const { current } = latest
    const next = await makeSlip(current, options, signal)
    const isOld = latest.current !== current
    if (next.is === 'made' && (isOld || signal.aborted)) URL.revokeObjectURL(next.url)
    if (signal.aborted) return
    if (isOld) return run(options, signal)
    turns.end()
    setSlip({ slip: next, of: current })
    announce(newsOf(next, text), next.is === 'failed' ? 'assertive' : 'polite')
  }
  return {
    // What was made of an order that has changed since may be wrong.
    slip: of === order || slip.is === 'making' ? slip : IDLE,
    make(captureIds) {
      const signal = begin({ is: 'making' })
      announce(text.t('slip.making'))
      void run({ ...packingSlip, locale: packingSlip?.locale ?? text.locale, timeZone, captureIds, now }, signal)
    },
    drop: () => void begin(IDLE),
  }
}

/** One making at a time. What is given up is taken back from what was spoken. */
function useTurns() {
  const { announce } = usePanel()
  const running = useRef<AbortController>(undefined)
  const isMaking = useRef(false)
  const giveUp = useRef(() => {})
  giveUp.current = () => {
    running.current?.abort()
    if (isMaking.current) announce('')
  }
  useEffect(() => () => giveUp.current(), [])
  return {
    begin(making: boolean): AbortSignal {
      giveUp.current()
      isMaking.current = making
      running.current = new AbortController()
      return running.current.signal
    },
    end: () => void (isMaking.current = false),
  }
}

async function makeSlip(order: Order, options: SlipOptions, signal: AbortSignal): Promise<Slip> {
  const failed = (failure: SlipFailure): Slip => ({ is: 'failed', failure, order, options })
  let maker: SlipMaker
  try {
    maker = await loadSlipMaker()
  } catch {
    return failed(NOT_LOADED)
  }
  try {
    const file = await maker.renderPackingSlip(order, { ...options, signal })
    return { is: 'made', file, url: URL.createObjectURL(file) }
  } catch (thrown) {
    return failed(slipFailure(thrown))
  }
}

function newsOf(slip: Slip, text: OrderText): string {
  if (slip.is === 'made') return text.t('slip.made', { name: slip.file.name })
  return slip.is === 'failed' ? `${text.t('slip.failed')}. ${text.t(`slip.why.${slip.failure.code}`)}` : ''
}
