import type { ReactNode } from 'react'
import { Button } from '../primitives/Button'
import { useText } from './useText'

/** Props of {@link Problem}. */
export interface ProblemProps {
  title: string
  /** What it means, and what to do. */
  children: ReactNode
  busy?: boolean
  onRetry: () => void
}

/** In the place of what could not be shown: why, and Retry. */
export function Problem({ title, children, busy, onRetry }: ProblemProps): ReactNode {
  const text = useText()
  return (
    <div className="od-problem" role="alert">
      <h3 className="od-problem-title">{title}</h3>
      <p className="od-problem-text">{children}</p>
      <div className="od-problem-actions">
        <Button size="sm" icon="refresh" busy={busy} onClick={onRetry}>
          {text.t('failure.retry')}
        </Button>
      </div>
    </div>
  )
}
