import type { ReactNode } from 'react'
import { CopyableId } from '../../display/CopyableId'
import { FactList } from '../../display/FactList'
import { PersonText } from '../../display/PersonText'
import { nameOn } from '../../display/shopperName'
import { useText } from '../../display/useText'
import type { Address } from '../../model/address'
import { postalAddress } from '../../text/postalAddress'

/** Props of {@link AddressBlock}. */
export interface AddressBlockProps {
  side: 'shipping' | 'billing'
  address: Address | undefined
}

/** Who is at an address, and the address in the order of its country; what is not known says so. */
export function AddressBlock({ side, address }: AddressBlockProps): ReactNode {
  const text = useText()
  const lines = postalAddress(address, text.locale)
  const name = nameOn(address)
  const place = (
    <>
      <address className="od-address">
        {lines.map((line, at) => (
          <bdi key={at} className="od-address-line">
            {line}
          </bdi>
        ))}
      </address>
      <CopyableId field={`${side}Address`} value={[name, ...lines].filter(Boolean).join('\n')} shown="" />
    </>
  )
  const missing = name && <span className="od-subtle">{text.t('customer.noAddress')}</span>
  return (
    <FactList
      empty="customer.noAddress"
      rows={[
        [side === 'shipping' ? 'customer.recipient' : 'customer.name', name && <PersonText>{name}</PersonText>],
        ['customer.address', lines.length > 0 ? place : missing, 'od-address-fact'],
      ]}
    />
  )
}
