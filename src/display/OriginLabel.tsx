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
  switch (origin?.kind) {
    case 'api':
      return (
        <span className="od-origin" data-kind="api">
          {origin.client
            ? text.rich('timeline.originApiClient', { client: <PersonText>{origin.client}</PersonText> })
            : text.t('timeline.originApi')}
        </span>
      )
    case 'user':
      return (
        <span className="od-origin" data-kind="user">
          {origin.email ? <PersonText>{origin.email}</PersonText> : text.t('timeline.originUnknown')}
        </span>
      )
    case 'customer':
      return <span className="od-origin">{text.t('timeline.originCustomer')}</span>
    case 'system':
      return <span className="od-origin">{text.t('timeline.originSystem')}</span>
    default:
      return <span className="od-origin">{text.t('timeline.originUnknown')}</span>
  }
}
