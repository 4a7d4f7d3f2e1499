import type { ReactNode } from 'react'
import type { Origin } from '../model/origin'
import { PersonText } from './PersonText'
import { useText } from './useText'

/** Props of {@link OriginLabel}. */
export interface OriginLabelProps {
  /** Absent means that nobody knows. */
  origin?: Origin | undefined
}

/** Who or what did it: the API, a person by e-mail, the shopper, the system. */
export function OriginLabel({ origin }: OriginLabelProps): ReactNode {
  const text = useText()
  const key = `timeline.origin.${origin?.kind}`
  const client = origin?.kind === 'api' && origin.client
  const email = origin?.kind === 'user' && origin.email
  return (
    <span className="od-origin" data-kind={origin?.kind}>
      {client && text.rich('timeline.originApiClient', { client: <PersonText>{client}</PersonText> })}
      {email && <PersonText>{email}</PersonText>}
      {!client && !email && text.t(text.knows(key) ? key : 'timeline.originUnknown')}
    </span>
  )
}
