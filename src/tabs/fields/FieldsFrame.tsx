import { Fragment, useContext, type MouseEvent, type ReactNode } from 'react'
import { ChangeList } from '../../display/ChangeList'
import { ConflictView } from '../../display/ConflictView'
import { FormFrame } from '../../display/FormFrame'
import { Say } from '../../display/Say'
import { UnsavedContext } from '../../display/UnsavedContext'
import { useText } from '../../display/useText'
import type { MessageKey } from '../../text/messages'
import { countryName } from '../../text/countryName'
import type { EditorProps } from '../editorProps'
import { fieldsOf } from './fieldDraft'
import type { FieldsForm } from './useFieldsForm'

/** Props of {@link FieldsFrame}. */
export interface FieldsFrameProps<F extends string> extends EditorProps {
  form: FieldsForm<F>
  children: ReactNode
}

/** The editor around a form of texts: the fields, or what somebody else changed under them; docked, what is sent. */
export function FieldsFrame<F extends string>(props: FieldsFrameProps<F>): ReactNode {
  const { form, snapshot, onDone, onBack, children } = props
  const { action, changed, plan, read } = form
  const text = useText()
  const label = (field: F): string => text.t(`field.${field}` as MessageKey)
  const { order, capabilities } = snapshot
  if (form.conflict) return <Conflict form={form} label={label} />
  return (
    <FormFrame
      task={{ action, order, verdict: capabilities[action], onDone, onBack }}
      lead={text.t(`form.${action}Lead`)}
      submit={text.t(`form.${action}Submit`)}
      plan={plan}
      read={read}
      changes={changed.map(label)}
      outcome={<Dock form={form} label={label} />}
    >
      {children}
    </FormFrame>
  )
}

interface PartProps<F extends string> {
  form: FieldsForm<F>
  label: (field: F) => string
}

function Conflict<F extends string>({ form, label }: PartProps<F>): ReactNode {
  const { action, changed, conflict, draft, values } = form
  const show = useShown()
  const { discard } = useContext(UnsavedContext)
  if (!conflict) return null
  const { began, fresh, clashes, resolve } = conflict
  return (
    <ConflictView
      action={action}
      began={began}
      rows={changed.map((field) => ({
        id: field,
        label: label(field),
        was: show(field, draft.base[field]),
        theirs: show(field, fresh[field]),
        yours: show(field, values[field]),
        clashes: clashes.includes(field),
      }))}
      onResolve={resolve}
      onDiscard={discard}
    />
  )
}

/** What is sent, field by field, what to know before, and what is still wrong. */
function Dock<F extends string>({ form, label }: PartProps<F>): ReactNode {
  const { changed, draft, values, warnings, locked } = form
  const text = useText()
  const show = useShown()
  const problems = fieldsOf(form.limits).filter(form.problemOf)
  const says = warnings.length + problems.length > 0 && (
    <ul className="od-outcome-says">
      {warnings.map(({ code }) => (
        <Say key={code} icon="info" tone="warning">
          {text.t(`warning.${code}`)}
        </Say>
      ))}
      {problems.length > 0 && (
        <Say icon="alert" tone="danger">
          {text.rich('form.toCorrect', {
            count: problems.length,
            fields: problems.map((field, at) => (
              <Fragment key={field}>
                {at > 0 && ', '}
                <button type="button" className="od-link" onClick={(event) => focusField(event, field)}>
                  {label(field)}
                </button>
              </Fragment>
            )),
          })}
        </Say>
      )}
    </ul>
  )
  return (
    <ChangeList
      changes={changed.map((field) => ({
        id: field,
        kind: 'changed',
        label: label(field),
        was: show(field, draft.base[field]),
        now: show(field, values[field]),
        onUndo: locked ? undefined : () => form.type({ [field]: draft.base[field] } as never),
      }))}
    >
      {says}
    </ChangeList>
  )
}

/** A text as it is read: nothing as a word, a country by its name. */
function useShown(): (field: string, value: string) => string {
  const text = useText()
  return (field, value) => {
    if (value === '') return text.t('fact.none')
    return field === 'country' ? countryName(value, text.locale) : value
  }
}

function focusField({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>, field: string): void {
  const found = form?.elements.namedItem(field) as HTMLElement | null | undefined
  found?.focus()
}
