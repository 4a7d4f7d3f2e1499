import { forwardRef, type ComponentPropsWithoutRef, type ForwardedRef, type ReactNode } from 'react'
import { useForms } from '../display/FormContext'
import { OperationNotice } from '../display/OperationNotice'
import { StandaloneRoot } from '../display/StandaloneRoot'
import { Skeleton } from '../primitives/Skeleton'
import type { FormName } from '../rules/action'
import { useOrder } from '../state/useOrder'
import { ActionForm, isFormAction } from './ActionForm'
import { ChoiceBar, type ChoiceBarProps } from './ChoiceBar'
import { ConfirmAlert } from './ConfirmAlert'
import { useOperationNews } from '../display/useOperationNews'

/** Props of {@link ActionBar}. */
export interface ActionBarProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The open form, by its action. Leave out to let the bar keep it. */
  form?: FormName | null | undefined
  onFormChange?: ((form: FormName | null) => void) | undefined
}

/**
 * What can be done with the order, and the form of what is being done. The first three actions stand on the bar, the
 * rest behind "More actions"; what cannot be done now says why. What became of a write is told here.
 */
export const ActionBar = forwardRef<HTMLDivElement, ActionBarProps>(function ActionBar(props, ref) {
  const { form, onFormChange, ...rest } = props
  return (
    <StandaloneRoot form={form} onFormChange={onFormChange}>
      <Foot {...rest} foot={ref} />
    </StandaloneRoot>
  )
})

function Foot(props: ComponentPropsWithoutRef<'div'> & { foot: ForwardedRef<HTMLDivElement> }): ReactNode {
  const { foot, className = '', ...rest } = props
  const { snapshot } = useOrder()
  const { form } = useForms()
  useOperationNews()
  if (snapshot.phase === 'failed') return null
  const isReady = snapshot.phase === 'ready'
  return (
    <div
      ref={foot}
      {...rest}
      className={`od-foot ${className}`}
      data-form={isReady && isFormAction(form) ? form : undefined}
    >
      {isReady ? <ReadyBar snapshot={snapshot} /> : <BarSkeleton />}
    </div>
  )
}

function ReadyBar({ snapshot }: Pick<ChoiceBarProps, 'snapshot'>): ReactNode {
  const { form, open, close } = useForms()
  const ways = { onDone: () => close(true), onBack: () => close() }
  if (isFormAction(form)) return <ActionForm key={form} action={form} snapshot={snapshot} {...ways} />
  return (
    <div className="od-foot-bar">
      <OperationNotice />
      <ChoiceBar snapshot={snapshot} onChoose={open} />
      {(['cancel', 'release'] as const).map((action) => (
        <ConfirmAlert
          key={action}
          action={action}
          open={form === action}
          order={snapshot.order}
          verdict={snapshot.capabilities[action]}
          onDone={ways.onDone}
          onKeep={ways.onBack}
        />
      ))}
    </div>
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
