import { useEffect, useState, type RefObject } from 'react'
import { usePanel } from './PanelContext'

/**
 * Focuses the first field at once, and what is wrong when asked, once it is marked. Who stands there already hears
 * nothing of the focus, so what is wrong is said.
 */
export function useFieldFocus(form: RefObject<HTMLElement | null>): () => void {
  const [asked, ask] = useState(0)
  const { announce } = usePanel()
  useEffect(() => {
    const wrong = asked > 0 && form.current?.querySelector<HTMLElement>('[aria-invalid]')
    const field = wrong || firstIn(form.current)
    if (wrong && wrong === wrong.ownerDocument.activeElement) announce(errorOf(wrong), 'assertive')
    field?.focus()
    if (asked === 0 && field instanceof HTMLInputElement) field.select()
  }, [asked, form, announce])
  return () => ask((count) => count + 1)
}

/** What is written under a field that is wrong. */
function errorOf(field: HTMLElement): string {
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ')
  return [...(field.closest('form')?.querySelectorAll('[data-state="error"]') ?? [])]
    .filter(({ id }) => ids.includes(id))
    .map(({ textContent }) => textContent)
    .join(' ')
}

/** The first field, else the heading, and not the submit: a key that opened the form must not send it. */
function firstIn(form: HTMLElement | null): HTMLElement | null | undefined {
  const fields = (['[data-start] .od-input', 'input:not([type="radio"])', 'select', 'h3'] as const).map((any) =>
    form?.querySelector<HTMLElement>(any),
  )
  return fields.find(Boolean)
}
