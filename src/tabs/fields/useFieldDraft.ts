import { useState } from 'react'
import { isRefused } from '../../display/isRefused'
import type { Order } from '../../model/order'
import type { Operation } from '../../state/orderState'
import { useOrder } from '../../state/useOrder'
import type { EditorProps } from '../editorProps'
import { clashesOf, type FieldDraft, type FieldTexts, fieldsOf, rebase, typeInto } from './fieldDraft'

/** The writes whose forms are made of texts. */
export type FieldWrite = 'editReferences' | 'editShipping' | 'editBilling'

/** A draft, and what became of its order since it began. */
export interface HeldDraft<F extends string> {
  draft: FieldDraft<F>
  type: (texts: Partial<FieldTexts<F>>) => void
  /** Nothing can be typed or sent: the write is refused, on its way, or done. */
  locked: boolean
  /** The order changed under the draft: what a person has to look at before going on. */
  conflict?: { began: Order; fresh: FieldTexts<F>; clashes: F[]; resolve: (theirs: ReadonlySet<string>) => void }
}

/**
 * What is typed over an order. Another version of the order goes under the draft silently, unless both changed the
 * same field or the write came back as a conflict: then the draft waits for `resolve`.
 */
export function useFieldDraft<F extends string>(
  action: FieldWrite,
  { order, operation, capabilities }: EditorProps['snapshot'],
  textsOf: (order: Order) => FieldTexts<F>,
): HeldDraft<F> {
  const { abandon } = useOrder()
  const [held, hold] = useState(() => ({
    order,
    draft: { base: textsOf(order), typed: {} } as FieldDraft<F>,
    // What became of an earlier write is no news to this draft.
    seen: settledOf(operation),
  }))
  const refused = isRefused(capabilities[action])
  const own = operation.is !== 'idle' && operation.intent.command.type === action && isNews(operation, held.seen)
  const collided = own && operation.is === 'conflict'
  const waits = refused || operation.is === 'sending' || operation.is === 'unknown' || (own && operation.is === 'done')
  const fresh = textsOf(order)
  const clashes = clashesOf(held.draft, fresh)
  const moved = !waits && (held.order !== order || collided)
  const asks = moved && fieldsOf(held.draft.typed).length > 0 && (clashes.length > 0 || collided)
  if (moved && !asks) hold({ order, draft: rebase(held.draft, fresh), seen: settledOf(operation) })
  const resolve = (theirs: ReadonlySet<string>): void => {
    hold({ order, draft: rebase(held.draft, fresh, theirs), seen: settledOf(operation) })
    if (collided) abandon()
  }
  return {
    draft: held.draft,
    type: (texts) => hold((now) => ({ ...now, draft: typeInto(now.draft, texts) })),
    locked: refused || (own && (operation.is === 'sending' || operation.is === 'done')),
    ...(asks && { conflict: { began: held.order, fresh, clashes, resolve } }),
  }
}

/** The write that came to its end, if one did: it is not sent again. */
function settledOf(operation: Operation): string | undefined {
  return operation.is === 'done' || operation.is === 'conflict' ? operation.intent.id : undefined
}

function isNews(operation: Operation, seen: string | undefined): boolean {
  return seen === undefined || settledOf(operation) !== seen
}
