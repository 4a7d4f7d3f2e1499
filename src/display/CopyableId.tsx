import type { ReactNode } from 'react'
import { CopyFact } from '../primitives/CopyFact'
import type { MessageKey } from '../text/messages'
import { usePanel } from './PanelContext'
import { shortId } from './shortId'
import { useText } from './useText'

/** What can be copied, with the words for it; the name goes to the host with `onCopy`. */
const FIELDS = {
  orderId: { label: 'fact.orderId', copy: 'copy.orderId' },
  merchantId: { label: 'fact.merchantId', copy: 'copy.merchantId' },
  shortReference: { label: 'fact.shortReference', copy: 'copy.shortReference' },
  merchantReference1: { label: 'fact.merchantReference1Short', copy: 'copy.merchantReference1' },
  merchantReference2: { label: 'fact.merchantReference2Short', copy: 'copy.merchantReference2' },
  email: { label: 'field.email', copy: 'copy.email' },
  phone: { label: 'field.phone', copy: 'copy.phone' },
  shippingAddress: { label: 'customer.address', copy: 'copy.shippingAddress' },
  billingAddress: { label: 'customer.address', copy: 'copy.billingAddress' },
  correlationId: { label: 'failure.correlationId', copy: 'copy.correlationId' },
  requestKey: { label: 'operation.requestKey', copy: 'copy.requestKey' },
  paymentLink: { label: 'operation.copyPaymentLink', copy: 'operation.copyPaymentLink' },
} as const satisfies Record<string, { label: MessageKey; copy: MessageKey }>

/** A fact that can be copied. */
export type CopyField = keyof typeof FIELDS

/** Props of {@link CopyableId}. */
export interface CopyableIdProps {
  field: CopyField
  /** Empty: "None", and no button. */
  value: string
  /** `fact`: label above, as in the header. `inline`: the value alone. @default 'inline' */
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
      label={text.t(FIELDS[field].label)}
      copyLabel={text.t(FIELDS[field].copy)}
      value={value}
      layout={layout}
      onCopied={(ok) => copied(field, ok)}
      texts={{ copied: text.t('copy.copied'), refused: text.t('copy.refused') }}
      {...(seen !== undefined && { shown: seen })}
    />
  )
}
