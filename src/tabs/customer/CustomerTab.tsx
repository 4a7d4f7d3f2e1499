import type { ReactNode } from 'react'
import { FactList } from '../../display/FactList'
import type { FactRow } from '../../display/FactList'
import { IdText } from '../../display/IdText'
import { PersonText } from '../../display/PersonText'
import { useText } from '../../display/useText'
import { Section } from '../Section'
import { TabFrame } from '../TabFrame'
import type { ReadyOrder } from '../TabFrame'
import { AddressBlock } from './AddressBlock'
import { ContactFacts } from './ContactFacts'
import { isSameAddress } from './isSameAddress'

/** Who the shopper is, where it goes, who pays and how. */
export function CustomerTab(): ReactNode {
  return <TabFrame tab="customer" view={CustomerView} />
}

function CustomerView({ ready: { order, capabilities } }: { ready: ReadyOrder }): ReactNode {
  const text = useText()
  const { shipping, billing } = order
  const shopper = useShopperRows(order)
  const { editBilling } = capabilities
  const locked = !editBilling.allowed && editBilling.reason === 'billing_locked' && text.explain(editBilling)
  return (
    <>
      <Section title={text.t('customer.contact')} pen={{ action: 'editShipping', label: 'customer.editContact' }}>
        <ContactFacts address={{ ...billing, ...shipping }} />
      </Section>
      <div className="od-columns">
        <Section title={text.t('customer.shipping')} pen={{ action: 'editShipping', part: 'address' }}>
          <AddressBlock side="shipping" address={shipping} />
        </Section>
        <Section title={text.t('customer.billing')} note={locked} pen={{ action: 'editBilling' }}>
          {isSameAddress(shipping, billing) ? (
            <p className="od-nothing">{text.t('customer.sameAsShipping')}</p>
          ) : (
            <AddressBlock side="billing" address={billing} />
          )}
        </Section>
      </div>
      {shopper.some(([, value]) => value) && (
        <Section title={text.t('customer.shopper')}>
          <FactList rows={shopper} />
        </Section>
      )}
      <Section title={text.t('customer.payment')}>
        <FactList rows={usePaymentRows(order)} empty="customer.noPayment" />
      </Section>
    </>
  )
}

/** Who the shopper is beyond the addresses. A national id is not shown: nobody handles an order by it. */
function useShopperRows({ customer = {} }: ReadyOrder['order']): FactRow[] {
  const text = useText()
  const { type, dateOfBirth, organizationId, vatId } = customer
  return [
    ['customer.kind', type && <bdi>{text.word('customer.kind', type)}</bdi>],
    ['customer.dateOfBirth', dateOfBirth && text.calendarDay(dateOfBirth)],
    ['customer.organizationId', organizationId && <IdText>{organizationId}</IdText>],
    ['customer.vatId', vatId && <IdText>{vatId}</IdText>],
  ]
}

function usePaymentRows({ paymentMethod: { label, type, last4 } }: ReadyOrder['order']): FactRow[] {
  const text = useText()
  const name = label || type
  const method = (
    <>
      <PersonText>{name}</PersonText>
      {last4 && (
        <span className="od-muted">
          {text.rich('customer.cardEnding', { digits: <bdi translate="no">{last4}</bdi> })}
        </span>
      )}
    </>
  )
  return [
    ['customer.method', name && method],
    ['customer.type', type && <IdText>{type}</IdText>],
  ]
}
