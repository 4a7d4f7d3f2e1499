import type { ReactNode } from 'react'
import { Amount } from '../display/Amount'
import { useText } from '../display/useText'
import type { Ledger } from '../model/ledger'

/** Props of {@link MoneyFigures}. */
export interface MoneyFiguresProps {
  action: 'capture' | 'refund'
  ledger: Ledger
  currency: string
}

/** The four figures above an amount: what was captured, refunded, what is on its way, and what is available. */
export function MoneyFigures({ action, ledger, currency }: MoneyFiguresProps): ReactNode {
  const text = useText()
  const available = action === 'capture' ? ledger.remaining : ledger.refundable
  const figures = [
    [action === 'capture' ? 'form.alreadyCaptured' : 'fact.captured', ledger.captured],
    ['form.alreadyRefunded', ledger.refunded],
    ['form.pending', ledger.pendingRefunds],
    ['form.available', available],
  ] as const
  return (
    <dl className="od-figures">
      {figures.map(([label, value]) => (
        <div key={label} className="od-figure" data-main={label === 'form.available' || undefined}>
          <dt className="od-figure-label">{text.t(label)}</dt>
          <dd className="od-figure-value">
            <Amount value={value} currency={currency} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
