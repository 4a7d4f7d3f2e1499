import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import type { LineState } from '../../model/lineStates'
import { Pip } from '../../primitives/Pip'
import type { PipShape } from '../../primitives/Pip'
import type { Tone } from '../../primitives/tone'
import type { MessageKey } from '../../text/messages'

/** Props of {@link LineNotes}. */
export interface LineNotesProps {
  quantity: number
  state: LineState | undefined
  /** Whether anything was captured at all: before that, "not itemised" would say nothing. */
  hasCaptures: boolean
}

type Note = readonly [tone: Tone, pip: PipShape, key: MessageKey, pieces?: number]

/** What became of a line's pieces: captured, refunded, on their way back; or that nobody knows. */
export function LineNotes({ quantity, state, hasCaptures }: LineNotesProps): ReactNode {
  const text = useText()
  return notesOf(quantity, state, hasCaptures).map(([tone, pip, key, pieces]) => (
    <span key={key} className="od-cell-note" data-tone={tone}>
      <Pip shape={pip} />
      {text.t(key, { quantity: text.number(pieces) })}
    </span>
  ))
}

function notesOf(quantity: number, state: LineState | undefined, hasCaptures: boolean): Note[] {
  const { captured = null, refunded, pending } = state ?? {}
  if (captured === null) return hasCaptures ? [['neutral', 'unknown', 'details.notItemised']] : []
  const notes: Note[] = [[...capturedLook(captured, quantity), 'details.captured', captured]]
  if (refunded === null) notes.push(['neutral', 'unknown', 'details.refundsNotItemised'])
  if (refunded)
    notes.push(['special', refunded === quantity ? 'refunded' : 'partially_refunded', 'details.refunded', refunded])
  if (pending) notes.push(['progress', 'pending', 'details.pending', pending])
  return notes
}

function capturedLook(captured: number, quantity: number): [Tone, PipShape] {
  if (captured === 0) return ['info', 'authorized']
  return captured === quantity ? ['success', 'captured'] : ['progress', 'partially_captured']
}
