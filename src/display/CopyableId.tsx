import type { ReactNode } from 'react'
import { CopyFact } from '../primitives/CopyFact'
import { usePanel } from './PanelContext'
import { shortId } from './shortId'
import { useText } from './useText'

/** A fact that can be copied; the name goes to the host with `onCopy`. */
export type CopyField =
  | 'orderId'
  | 'merchantId'
  | 'shortReference'
  | 'merchantReference1'
  | 'merchantReference2'
  | 'email'
  | 'phone'
  | 'shippingAddress'
  | 'billingAddress'
  | 'correlationId'
  | 'requestKey'
  | 'paymentLink'

/** Props of {@link CopyableId}. */
export interface CopyableIdProps {
  field: CopyField
  /** Empty: "None", and no button. */
  value: string
  /** `fact`: its label `fact.…` above, as in the header. `inline`: the value alone. @default 'inline' */
  layout?: 'fact' | 'inline'
  /** A long value cut in the middle; it is copied whole. */
  short?: boolean
  /** Shown instead of the value. */
  shown?: string
}

/** A value that a press copies; what became of it is spoken, and the host hears of it. */
export function CopyableId({ field, value, layout = 'inline', short = false, shown }: CopyableIdProps): ReactNode {
  const text = useText()
  const { copied } = usePanel()
  const seen = value === '' ? text.t('fact.none') : (shown ?? (short ? shortId(value) : undefined))
  return (
    <CopyFact
      label={text.word('fact', field)}
      copyLabel={text.t(`copy.${field}`)}
      value={value}
      layout={layout}
      onCopied={(ok) => copied(field, ok)}
      texts={{ copied: text.t('copy.copied'), refused: text.t('copy.refused') }}
      {...(seen !== undefined && { shown: seen })}
    />
  )
}
