import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import type { Customer } from '../../model/address'
import { Fact, Facts } from '../../primitives/Facts'

/** Who the shopper is beyond the addresses. A national id is not shown: nobody handles an order by it. */
export function ShopperFacts({ customer }: { customer: Customer }): ReactNode {
  const text = useText()
  const { dateOfBirth, type, organizationId, vatId } = customer
  return (
    <Facts>
      {type && <Fact label={text.t('customer.kind')}>{kindOf(type)}</Fact>}
      {dateOfBirth && <Fact label={text.t('customer.dateOfBirth')}>{text.calendarDay(dateOfBirth)}</Fact>}
      {organizationId && <IdFact label={text.t('customer.organizationId')} id={organizationId} />}
      {vatId && <IdFact label={text.t('customer.vatId')} id={vatId} />}
    </Facts>
  )

  function kindOf(kind: string): ReactNode {
    if (kind === 'person') return text.t('customer.person')
    return kind === 'organization' ? text.t('customer.business') : <bdi>{kind}</bdi>
  }
}

/** Whether there is anything to show of the shopper. */
export function hasShopperFacts(customer: Customer | undefined): customer is Customer {
  if (!customer) return false
  return Boolean(customer.dateOfBirth || customer.type || customer.organizationId || customer.vatId)
}

function IdFact({ label, id }: { label: string; id: string }): ReactNode {
  return (
    <Fact label={label}>
      <bdi className="od-mono" translate="no">
        {id}
      </bdi>
    </Fact>
  )
}
