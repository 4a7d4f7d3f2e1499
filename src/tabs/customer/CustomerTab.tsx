import type { ReactNode } from 'react'
import { nameOn } from '../../display/shopperName'
import { PersonText } from '../../display/PersonText'
import { useText } from '../../display/useText'
import type { Address } from '../../model/address'
import type { PaymentMethod } from '../../model/paymentMethod'
import { Fact, Facts } from '../../primitives/Facts'
import { Section } from '../Section'
import { TabFrame } from '../TabFrame'
import type { ReadyOrder } from '../TabFrame'
import { AddressBlock } from './AddressBlock'
import { ContactFact } from './ContactFact'
import { isSameAddress } from './isSameAddress'
import { hasShopperFacts, ShopperFacts } from './ShopperFacts'

/** Who the shopper is, where it goes, who pays and how. */
export function CustomerTab(): ReactNode {
  return <TabFrame tab="customer" view={CustomerView} />
}

function CustomerView({ ready: { order } }: { ready: ReadyOrder }): ReactNode {
  const text = useText()
  const { shipping, billing, customer, paymentMethod } = order
  return (
    <>
      <Section title={text.t('customer.contact')}>
        <Contact of={{ ...billing, ...shipping }} />
      </Section>
      <div className="od-columns">
        <Section title={text.t('customer.shipping')}>
          <AddressBlock side="shipping" address={shipping} />
        </Section>
        <Section title={text.t('customer.billing')}>
          {isSameAddress(shipping, billing) ? (
            <p className="od-nothing">{text.t('customer.sameAsShipping')}</p>
          ) : (
            <AddressBlock side="billing" address={billing} />
          )}
        </Section>
      </div>
      {hasShopperFacts(customer) && (
        <Section title={text.t('customer.shopper')}>
          <ShopperFacts customer={customer} />
        </Section>
      )}
      <Section title={text.t('customer.payment')}>
        <Payment method={paymentMethod} />
      </Section>
    </>
  )
}

function Contact({ of: address }: { of: Address }): ReactNode {
  const text = useText()
  const name = nameOn(address)
  const { email, phone } = address
  if (!name && !email && !phone) return <p className="od-nothing">{text.t('customer.noContact')}</p>
  return (
    <Facts>
      {name && (
        <Fact label={text.t('customer.name')}>
          <PersonText>{name}</PersonText>
        </Fact>
      )}
      {email && <ContactFact field="email" value={email} />}
      {phone && <ContactFact field="phone" value={phone} />}
    </Facts>
  )
}

function Payment({ method: { label, type, last4 } }: { method: PaymentMethod }): ReactNode {
  const text = useText()
  if (!label && !type) return <p className="od-nothing">{text.t('customer.noPayment')}</p>
  return (
    <Facts>
      <Fact label={text.t('customer.method')}>
        <PersonText>{label || type}</PersonText>
        {last4 && (
          <span className="od-muted">
            {text.rich('customer.cardEnding', { digits: <bdi translate="no">{last4}</bdi> })}
          </span>
        )}
      </Fact>
      {type && (
        <Fact label={text.t('customer.type')}>
          <bdi className="od-mono" translate="no">
            {type}
          </bdi>
        </Fact>
      )}
    </Facts>
  )
}
