import type { ReactNode } from 'react'
import { CopyableId } from '../../display/CopyableId'
import { FactList } from '../../display/FactList'
import { PersonText } from '../../display/PersonText'
import { nameOn } from '../../display/shopperName'
import type { Address } from '../../model/address'
import { SafeLink } from '../../primitives/SafeLink'
import { mailHref, phoneHref } from './contactHref'

/** How the shopper is reached: what is safe to follow is a link, and all of it can be copied. */
export function ContactFacts({ address }: { address: Address }): ReactNode {
  const name = nameOn(address)
  const { email, phone } = address
  return (
    <FactList
      empty="customer.noContact"
      rows={[
        ['customer.name', name && <PersonText>{name}</PersonText>],
        [
          'field.email',
          email && (
            <>
              <SafeLink href={mailHref(email)}>
                <PersonText>{email}</PersonText>
              </SafeLink>
              <CopyableId field="email" value={email} shown="" />
            </>
          ),
        ],
        [
          'field.phone',
          phone && (
            <>
              <SafeLink href={phoneHref(phone)}>
                <bdi dir="ltr">{phone}</bdi>
              </SafeLink>
              <CopyableId field="phone" value={phone} shown="" />
            </>
          ),
        ],
      ]}
    />
  )
}
