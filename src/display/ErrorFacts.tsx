import type { ReactNode } from 'react'
import { Fact, Facts } from '../primitives/Facts'
import { CopyableId } from './CopyableId'
import { useText } from './useText'

/** The codes of a failure, which support asks for; nothing where the backend gave none. */
export function ErrorFacts({ code, correlationId }: { code?: string; correlationId?: string }): ReactNode {
  const text = useText()
  const codes = [code, correlationId].map((value) => (typeof value === 'string' ? value : ''))
  const [shownCode = '', shownId = ''] = codes
  if (shownCode === '' && shownId === '') return null
  return (
    <Facts className="od-error-facts">
      {shownCode !== '' && (
        <Fact label={text.t('failure.code')}>
          <bdi className="od-mono" translate="no">
            {shownCode}
          </bdi>
        </Fact>
      )}
      {shownId !== '' && (
        <Fact label={text.t('failure.correlationId')}>
          <CopyableId field="correlationId" value={shownId} />
        </Fact>
      )}
    </Facts>
  )
}
