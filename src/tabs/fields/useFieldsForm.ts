import { useState } from 'react'
import { issueText } from '../../display/issueText'
import { useText } from '../../display/useText'
import type { Order } from '../../model/order'
import type { Input } from '../../rules/input'
import type { Plan, Warning } from '../../rules/planned'
import { useOrder } from '../../state/useOrder'
import type { EditorProps } from '../editorProps'
import { type FieldTexts, fieldsOf } from './fieldDraft'
import { type FieldWrite, type HeldDraft, useFieldDraft } from './useFieldDraft'

/** What a form of texts is about. */
export interface FieldsTask<F extends string> {
  action: FieldWrite
  snapshot: EditorProps['snapshot']
  /** The most characters of each field; in this order they are listed. */
  limits: Readonly<Record<F, number>>
  textsOf: (order: Order) => FieldTexts<F>
}

/** A form of texts: what stands in its fields, and what is wrong with it. */
export interface FieldsForm<F extends string> extends HeldDraft<F>, FieldsTask<F> {
  values: FieldTexts<F>
  changed: F[]
  /** More is not kept, so that nothing that is pasted can stop the page. */
  capOf: (field: F) => number
  /** What is wrong with a field, in a sentence, once the person has left it or tried to send. */
  problemOf: (field: F) => string | undefined
  /** The person went on to another field. */
  leave: (field: F) => void
  plan: Plan
  /** What to know before it is sent, whatever is still wrong in some fields. */
  warnings: readonly Warning[]
  /** What is sent; nothing as long as something is wrong, which is then said. */
  read: () => Input<FieldWrite> | undefined
}

/** How many times the limit of a field is kept. */
const CAP = 4

/** Holds the draft of a form of texts, and asks the rules what is wrong with it. */
export function useFieldsForm<F extends string>(task: FieldsTask<F>): FieldsForm<F> {
  const { action, snapshot, limits, textsOf } = task
  const text = useText()
  const { plan: planOf } = useOrder()
  const held = useFieldDraft(action, snapshot, textsOf)
  const [left, setLeft] = useState<ReadonlySet<F>>(new Set())
  const { base, typed } = held.draft
  const values = { ...base, ...typed }
  const plan = planOf(action, typed)
  const issues = plan.ok ? [] : plan.issues
  const wrong = issues.map(({ path }) => path)
  const sound = planOf(action, Object.fromEntries(Object.entries(typed).filter(([field]) => !wrong.includes(field))))
  const capOf = (field: F): number => limits[field] * CAP
  return {
    ...task,
    ...held,
    values,
    changed: fieldsOf(limits).filter((field) => typed[field] !== undefined),
    capOf,
    problemOf(field) {
      if ((typed[field]?.length ?? 0) >= capOf(field)) return text.t('form.cut', { max: text.number(capOf(field)) })
      const issue = issues.find(({ path }) => path === field)
      if (issue)
        return issue.code === 'too_long' || left.has(field) ? issueText(issue, text, snapshot.order) : undefined
      const code = refusedCode(snapshot, action, field, values[field])
      if (code === undefined) return undefined
      return text.knows(`issue.${code}`)
        ? issueText({ code: code as 'required', max: limits[field] }, text, snapshot.order)
        : text.t('form.fieldRefused')
    },
    leave: (field) => setLeft((fields) => (fields.has(field) ? fields : new Set([...fields, field]))),
    plan,
    warnings: sound.ok ? sound.warnings : [],
    read() {
      setLeft(new Set(fieldsOf(limits)))
      // Between the answer and the form's end, a second Enter would send the draft over its own echo.
      return plan.ok && !held.locked ? typed : undefined
    },
  }
}

/** What the backend said of a field, as long as what it refused still stands there. */
function refusedCode(
  { operation }: EditorProps['snapshot'],
  action: FieldWrite,
  field: string,
  value: string,
): string | undefined {
  if (operation.is !== 'rejected' || operation.intent.command.type !== action) return undefined
  const { command } = operation.intent
  const sent = ('address' in command ? command.address : command) as Partial<Record<string, string>>
  const told = Object.entries(operation.error.fields ?? {}).find(([path]) => path.split('.').at(-1) === field)
  return sent[field] === value ? told?.[1] : undefined
}
