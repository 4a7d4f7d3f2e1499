import type { ReactNode } from 'react'
import { CopyableId } from './CopyableId'
import { FactList } from './FactList'
import { IdText } from './IdText'

/** The codes of a failure, which support asks for; nothing where the backend gave none. */
export function ErrorFacts({ code, correlationId }: { code?: string; correlationId?: string }): ReactNode {
  return (
    <FactList
      part="od-error-facts"
      rows={[
        ['failure.code', code && <IdText>{code}</IdText>],
        ['failure.correlationId', correlationId && <CopyableId field="correlationId" value={correlationId} />],
      ]}
    />
  )
}
