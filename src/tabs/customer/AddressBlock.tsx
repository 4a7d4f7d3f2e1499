import type { ReactNode } from 'react'
import { CopyableId } from '../../display/CopyableId'
import { PersonText } from '../../display/PersonText'
import { nameOn } from '../../display/shopperName'
import { useText } from '../../display/useText'
import type { Address } from '../../model/address'
import { Fact, Facts } from '../../primitives/Facts'
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
  if (!name && lines.length === 0) return <p className="od-nothing">{text.t('customer.noAddress')}</p>
  return (
    <Facts>
      {name && (
        <Fact label={text.t(side === 'shipping' ? 'customer.recipient' : 'customer.name')}>
          <PersonText>{name}</PersonText>
        </Fact>
      )}
      <Fact label={text.t('customer.address')} className="od-address-fact">
        {lines.length === 0 && <span className="od-subtle">{text.t('customer.noAddress')}</span>}
        {lines.length > 0 && (
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
        )}
      </Fact>
    </Facts>
  )
}
