import { forwardRef, useEffect, useId, useRef, useState, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { OperationNotice } from '../display/OperationNotice'
import { StandaloneRoot } from '../display/StandaloneRoot'
import { Skeleton } from '../primitives/Skeleton'
import { useEscape } from '../primitives/useEscape'
import type { Action, Write } from '../rules/action'
import type { OrderSnapshot } from '../state/orderState'
import { useOrder } from '../state/useOrder'
import { ActionForm, isFormAction } from './ActionForm'
import { BarButtons } from './BarButtons'
import { ConfirmAlert } from './ConfirmAlert'
import { listActions } from './listActions'
import { MoreActions } from './MoreActions'
import { useFormFocus } from './useFormFocus'
import { useHold } from './useHold'
import { type OpenForm, useOpenForm } from './useOpenForm'
import { useOperationNews } from './useOperationNews'

/** Props of {@link ActionBar}. */
export interface ActionBarProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The open form, by its action. Leave out to let the bar keep it. */
  form?: Write | null | undefined
  onFormChange?: ((form: Write | null) => void) | undefined
}

/**
 * What can be done with the order, and the form of what is being done. The first three actions stand on the bar, the
 * rest behind "More actions"; what cannot be done now says why. What became of a write is told here.
 */
export const ActionBar = forwardRef<HTMLDivElement, ActionBarProps>(function ActionBar(props, ref) {
  return (
    <StandaloneRoot>
      <Foot ref={ref} {...props} />
    </StandaloneRoot>
  )
})

const Foot = forwardRef<HTMLDivElement, ActionBarProps>(function Foot(props, ref) {
  const { form: given, onFormChange, className, ...rest } = props
  const { snapshot } = useOrder()
  const opened = useOpenForm(given, onFormChange)
  const inPlace = snapshot.phase === 'ready' && isFormAction(opened.form)
  useOperationNews()
  if (snapshot.phase === 'failed') return null
  return (
    <div
      ref={ref}
      {...rest}
      className={className ? `od-foot ${className}` : 'od-foot'}
      data-form={inPlace ? opened.form : undefined}
    >
      {snapshot.phase === 'loading' ? <BarSkeleton /> : <ReadyBar snapshot={snapshot} opened={opened} />}
    </div>
  )
})

interface ReadyBarProps {
  snapshot: Extract<OrderSnapshot, { phase: 'ready' }>
  opened: OpenForm
}

function ReadyBar({ snapshot, opened }: ReadyBarProps): ReactNode {
  const { form, open, close } = opened
  const foot = useRef<HTMLDivElement>(null)
  const finish = useFormFocus(form, foot)
  const { sending } = useHold()
  const done = (): void => {
    finish()
    close()
  }
  useEscape(isFormAction(form) && sending === undefined, close)
  if (isFormAction(form)) {
    return <ActionForm key={form} action={form} snapshot={snapshot} onDone={done} onBack={close} />
  }
  return (
    <div ref={foot} className="od-foot-bar">
      <OperationNotice />
      <ChoiceBar snapshot={snapshot} onChoose={open} />
      {(['cancel', 'release'] as const).map((action) => (
        <ConfirmAlert
          key={action}
          action={action}
          open={form === action}
          order={snapshot.order}
          verdict={snapshot.capabilities[action]}
          onDone={done}
          onKeep={close}
        />
      ))}
    </div>
  )
}

function ChoiceBar(props: { snapshot: ReadyBarProps['snapshot']; onChoose: (action: Write) => void }): ReactNode {
  const { order, capabilities } = props.snapshot
  const [unfolded, setUnfolded] = useState(false)
  const id = useId()
  const hold = useHold()
  const places = listActions(capabilities)
  const hasMore = places.listed.length + places.refused.length > 0
  const reason = hold.reason
  const choose = (action: Action): void => {
    setUnfolded(false)
    if (action !== 'packingSlip' && action !== 'returnFee') props.onChoose(action)
  }
  useEscape(unfolded, () => setUnfolded(false))
  useEffect(() => {
    if (!hasMore) setUnfolded(false)
  }, [hasMore])
  if (places.bar.length === 0 && !hasMore) return null
  return (
    <>
      <BarButtons
        actions={places.bar}
        hold={hold}
        holdId={`${id}-hold`}
        onChoose={choose}
        more={hasMore ? { id: `${id}-more`, open: unfolded, onToggle: () => setUnfolded(!unfolded) } : undefined}
      />
      {unfolded && (
        <MoreActions
          id={`${id}-more`}
          places={places}
          order={order}
          capabilities={capabilities}
          hold={reason === undefined ? undefined : { reason, id: `${id}-hold` }}
          onChoose={choose}
        />
      )}
    </>
  )
}

const SKELETON_WIDTHS = [80, 76, 148]

function BarSkeleton(): ReactNode {
  return (
    <div className="od-actionbar">
      {SKELETON_WIDTHS.map((width, at) => (
        <Skeleton key={width} width={width} shape="button" data-place={at + 1} />
      ))}
      <Skeleton width={128} shape="button" className="od-end" />
    </div>
  )
}
