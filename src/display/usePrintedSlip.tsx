import { useEffect, useRef, useState, type ReactNode } from 'react'
import { loadSlipPrinter, type SlipPrinter } from './loadPackingSlip'
import { NOT_LOADED, slipFailure, type SlipFailure } from './slipFailure'
import type { Slip } from './usePackingSlip'

type Failed = Extract<Slip, { is: 'failed' }>

/** The way to paper that needs no PDF. */
export interface PrintedSlip {
  /** It is on its way to the printer. */
  printing: boolean
  print: () => void
  /** Why that failed too. */
  failure: SlipFailure | undefined
  /** Draw it anywhere: it shows on paper only. */
  paper: ReactNode
}

/** Prints the slip that could not be made as a web page. */
export function usePrintedSlip({ order, options }: Failed): PrintedSlip {
  const [printer, setPrinter] = useState<SlipPrinter | 'loading'>()
  const [failure, setFailure] = useState<SlipFailure>()
  const isSeen = useRef(false)
  useEffect(() => {
    isSeen.current = true
    return () => void (isSeen.current = false)
  }, [])
  const print = async (): Promise<void> => {
    setPrinter('loading')
    const loaded = await loadSlipPrinter().catch(() => undefined)
    if (!isSeen.current) return
    setPrinter(loaded)
    setFailure(loaded ? undefined : NOT_LOADED)
  }
  const done = (thrown?: unknown): void => {
    setPrinter(undefined)
    if (thrown !== undefined) setFailure(slipFailure(thrown))
  }
  return {
    printing: printer !== undefined,
    print: () => void print(),
    failure,
    paper: typeof printer === 'object' && <printer.PrintedSlip order={order} options={options} onDone={done} />,
  }
}
