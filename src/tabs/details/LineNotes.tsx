import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import type { LineState } from '../../model/lineStates'
import { Pip } from '../../primitives/Pip'
import type { PipShape } from '../../primitives/Pip'
import type { Tone } from '../../primitives/tone'

/** Props of {@link LineNotes}. */
export interface LineNotesProps {
  quantity: number
  state: LineState | undefined
  /** Whether anything was captured at all: before that, "not itemised" would say nothing. */
  hasCaptures: boolean
}

/** What became of a line's pieces: captured, refunded, on their way back; or that nobody knows. */
export function LineNotes({ quantity, state, hasCaptures }: LineNotesProps): ReactNode {
  const text = useText()
  const { captured, refunded, pending } = state ?? { captured: null, refunded: null, pending: null }
  if (captured === null) {
    return hasCaptures ? <LineNote tone="neutral" pip="unknown" words={text.t('details.notItemised')} /> : null
  }
  const words = (key: 'details.captured' | 'details.refunded' | 'details.pending', pieces: number): string =>
    text.t(key, { quantity: text.number(pieces) })
  return (
    <>
      <LineNote {...capturedLook(captured, quantity)} words={words('details.captured', captured)} />
      {refunded === null && <LineNote tone="neutral" pip="unknown" words={text.t('details.refundsNotItemised')} />}
      {refunded !== null && refunded !== 0 && (
        <LineNote
          tone="special"
          pip={refunded === quantity ? 'refunded' : 'partially_refunded'}
          words={words('details.refunded', refunded)}
        />
      )}
      {pending !== null && pending !== 0 && (
        <LineNote tone="progress" pip="pending" words={words('details.pending', pending)} />
      )}
    </>
  )
}

function capturedLook(captured: number, quantity: number): { tone: Tone; pip: PipShape } {
  if (captured === 0) return { tone: 'info', pip: 'authorized' }
  return captured === quantity ? { tone: 'success', pip: 'captured' } : { tone: 'progress', pip: 'partially_captured' }
}

function LineNote({ tone, pip, words }: { tone: Tone; pip: PipShape; words: string }): ReactNode {
  return (
    <span className="od-cell-note" data-tone={tone}>
      <Pip shape={pip} />
      {words}
    </span>
  )
}
