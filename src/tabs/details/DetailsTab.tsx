import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import { Section } from '../Section'
import { TabFrame } from '../TabFrame'
import type { ReadyOrder } from '../TabFrame'
import { OrderLinesTable } from './OrderLinesTable'
import { OrderReferences } from './OrderReferences'
import { OrderTotals } from './OrderTotals'

/** What was ordered, what became of it, what it adds up to, and what the order is called. */
export function DetailsTab(): ReactNode {
  return <TabFrame tab="details" view={Details} />
}

function Details({ ready: { order } }: { ready: ReadyOrder }): ReactNode {
  const text = useText()
  const { lines, currency } = order
  const hasTaxLine = lines.some(({ type }) => type === 'sales_tax')
  const note = text.t(hasTaxLine ? 'details.linesNoteWithTaxLine' : 'details.linesNote', {
    count: lines.length,
    currency,
  })
  return (
    <>
      <Section title={text.t('details.lines')} note={lines.length > 0 && note} pen={{ action: 'editLines' }}>
        {lines.length > 0 ? (
          <OrderLinesTable order={order} />
        ) : (
          <p className="od-nothing">{text.t('details.linesEmpty')}</p>
        )}
        <OrderTotals order={order} />
      </Section>
      <Section title={text.t('details.references')} pen={{ action: 'editReferences' }}>
        <OrderReferences order={order} />
      </Section>
    </>
  )
}
