import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { Capture } from '../model/capture'
import type { Order } from '../model/order'
import { Button } from '../primitives/Button'
import { useOrder } from '../state/useOrder'
import { isAbsent } from './isRefused'
import { slipIntent } from './loadPackingSlip'
import { SlipResult } from './SlipResult'
import { usePackingSlip } from './usePackingSlip'
import { useText } from './useText'

/** The packing slip of one capture, where that capture is told of. */
export interface CaptureSlip {
  /** The button, and why it cannot be pressed; null where there is none. */
  button: ReactNode
  /** What became of it, below. */
  result: ReactNode
}

/** Makes the slip of a capture in place; without a capture, or for whom there are no slips, there is nothing. */
export function useCaptureSlip(order: Order, capture: Capture | undefined): CaptureSlip {
  const text = useText()
  const id = useId()
  const { snapshot } = useOrder()
  const { slip, make } = usePackingSlip(order)
  const button = useRef<HTMLButtonElement>(null)
  const open = useRef<HTMLAnchorElement>(null)
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // jsdom, where hosts test, has no such method.
    if (slip.is === 'failed') (result.current as Partial<HTMLElement> | null)?.scrollIntoView?.({ block: 'nearest' })
    // Whoever has gone on meanwhile is left where they are.
    if (button.current?.ownerDocument.activeElement !== button.current) return
    if (slip.is === 'made') open.current?.focus()
    if (slip.is === 'failed') result.current?.focus()
  }, [slip])
  const verdict = snapshot.phase === 'ready' ? snapshot.capabilities.packingSlip : undefined
  if (!capture || !verdict || isAbsent(verdict)) return { button: null, result: null }
  const begin = (): void => {
    button.current?.focus()
    make([capture.id])
  }
  return {
    button: (
      <>
        <Button
          ref={button}
          size="sm"
          icon="slip"
          busy={slip.is === 'making'}
          off={!verdict.allowed}
          aria-describedby={verdict.allowed ? undefined : id}
          onClick={begin}
          {...(verdict.allowed && slipIntent)}
        >
          {text.t('action.packingSlip')}
        </Button>
        {!verdict.allowed && (
          <span className="od-hint" id={id}>
            {text.explain(verdict)}
          </span>
        )}
      </>
    ),
    result: verdict.allowed && slip.is !== 'idle' && (
      <div ref={result} tabIndex={-1} className="od-slip-result">
        <SlipResult ref={open} slip={slip} onRetry={begin} />
      </div>
    ),
  }
}
