import { Component } from 'react'
import type { ReactNode } from 'react'
import { Problem } from './Problem'
import { useText } from './useText'

/** Props of {@link PartBoundary}. */
export interface PartBoundaryProps {
  /** Told what was thrown while the part was drawn. */
  onFault?: (fault: unknown) => void
  children: ReactNode
}

interface BoundaryState {
  failed: boolean
}

/** Holds what a part throws while it is drawn: that part says so and offers Retry, the rest of the page lives on. */
export class PartBoundary extends Component<PartBoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false }

  static getDerivedStateFromError(): BoundaryState {
    return { failed: true }
  }

  override componentDidCatch(fault: unknown): void {
    try {
      this.props.onFault?.(fault)
    } catch {
      // A host's own handler must not take down the tree that this boundary keeps alive.
    }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return <PartFailure onRetry={() => this.setState({ failed: false })} />
  }
}

function PartFailure({ onRetry }: { onRetry: () => void }): ReactNode {
  const text = useText()
  return (
    <Problem title={text.t('failure.part.title')} onRetry={onRetry}>
      {text.t('failure.part.text')}
    </Problem>
  )
}
