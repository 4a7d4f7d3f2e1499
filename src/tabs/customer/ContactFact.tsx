import type { ReactNode } from 'react'
import { CopyableId } from '../../display/CopyableId'
import { PersonText } from '../../display/PersonText'
import { useText } from '../../display/useText'
import { Fact } from '../../primitives/Facts'
import { SafeLink } from '../../primitives/SafeLink'
import { mailHref, phoneHref } from './contactHref'

/** Props of {@link ContactFact}. */
export interface ContactFactProps {
  field: 'email' | 'phone'
  value: string
}

/** An e-mail address or a phone number: a link where it is safe to follow, and a button that copies it. */
export function ContactFact({ field, value }: ContactFactProps): ReactNode {
  const text = useText()
  const href = field === 'email' ? mailHref(value) : phoneHref(value)
  const shown = field === 'phone' ? <bdi dir="ltr">{value}</bdi> : <PersonText>{value}</PersonText>
  return (
    <Fact label={text.t(field === 'email' ? 'field.email' : 'field.phone')}>
      <SafeLink {...(href && { href })}>{shown}</SafeLink>
      <CopyableId field={field} value={value} shown="" />
    </Fact>
  )
}
