import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode, type Ref } from 'react'
import { FormFoot } from '../display/FormFoot'
import { isRefused } from '../display/isRefused'
import { SlipFile, SlipResult, SlipWays } from '../display/SlipResult'
import { useFieldFocus } from '../display/useFieldFocus'
import { type Slip, usePackingSlip } from '../display/usePackingSlip'
import { useText } from '../display/useText'
import { byTime } from '../model/byTime'
import type { Order } from '../model/order'
import { Button } from '../primitives/Button'
import { useEscape } from '../primitives/useEscape'
import type { Verdict } from '../rules/verdict'
import { SlipCaptures } from './SlipCaptures'
import { SlipFacts } from './SlipFacts'

/** Props of {@link SlipForm}. */
export interface SlipFormProps {
  order: Order
  verdict: Verdict
  onBack: () => void
}

/** Makes a packing slip: which captures are in the parcel, what the slip lists, and then the ways to the file. */
export function SlipForm({ order, verdict, onBack }: SlipFormProps): ReactNode {
  const text = useText()
  const id = useId()
  const captures = byTime(order.captures)
  const [left, setLeft] = useState<readonly number[]>([])
  const ticked = captures.filter((_, at) => !left.includes(at)).map((capture) => capture.id)
  const captureIds = ticked.length < captures.length ? ticked : undefined
  const { slip, make, drop } = usePackingSlip(order)
  const form = useRef<HTMLFormElement>(null)
  const open = useRef<HTMLAnchorElement>(null)
  const trouble = useRef<HTMLDivElement>(null)
  useFieldFocus(form)
  useEscape(true, onBack)
  useEffect(() => {
    open.current?.focus()
    trouble.current?.focus()
  }, [slip])
  const leave = (places: readonly number[]): void => {
    setLeft(places)
    drop()
  }
  const refused = isRefused(verdict) ? text.explain(verdict) : undefined
  const wait = refused ?? (captureIds?.length === 0 ? text.t('slip.chooseOne') : undefined)
  const busy = slip.is === 'making'
  const begin = (event?: FormEvent): void => {
    event?.preventDefault()
    if (busy || wait !== undefined) return
    form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus()
    make(captureIds)
  }
  return (
    <form ref={form} className="od-form" aria-labelledby={id} noValidate onSubmit={begin}>
      <div className="od-form-body">
        <h3 className="od-form-title" id={id} tabIndex={-1}>
          {text.t('action.packingSlip')}
        </h3>
        <p className="od-form-lead">{text.t('slip.lead')}</p>
        {slip.is === 'failed' && (
          <div ref={trouble} tabIndex={-1} className="od-operation" data-is="rejected">
            <SlipResult slip={slip} onRetry={begin} />
          </div>
        )}
        {captures.length > 1 && <SlipCaptures captures={captures} left={left} onLeave={leave} />}
        <SlipFacts order={order} captureIds={captureIds} />
      </div>
      <Dock {...{ slip, wait, onBack, open }} onRetry={begin} />
    </form>
  )
}

interface DockProps {
  slip: Slip
  /** Why nothing can be made now. */
  wait: string | undefined
  open: Ref<HTMLAnchorElement>
  onBack: () => void
  onRetry: () => void
}

/** At the end of the form: the submit, or the file in its place. */
function Dock({ slip, wait, open, onBack, onRetry }: DockProps): ReactNode {
  const text = useText()
  const id = useId()
  const busy = slip.is === 'making'
  const foot = { busy, mayLeave: true, off: wait !== undefined, submit: text.t('slip.make'), onBack }
  return (
    <div className="od-dock">
      {busy && <SlipResult slip={slip} onRetry={onRetry} />}
      {wait && (
        <p className="od-dock-hold" id={id}>
          {wait}
        </p>
      )}
      {slip.is === 'made' ? (
        <>
          <SlipFile slip={slip} />
          <div className="od-actionbar">
            <Button onClick={onBack}>{text.t('form.back')}</Button>
            <SlipWays ref={open} slip={slip} main />
          </div>
        </>
      ) : (
        <FormFoot {...foot} waitId={wait && id} />
      )}
    </div>
  )
}
