import { useEffect, useState, type RefObject } from 'react'

/** Focuses the first field at once, and what is wrong when asked, once it is marked. */
export function useFieldFocus(form: RefObject<HTMLElement | null>): () => void {
  const [asked, ask] = useState(0)
  useEffect(() => {
    const wrong = asked > 0 && form.current?.querySelector<HTMLElement>('[aria-invalid]')
    const field = wrong || firstIn(form.current)
    field?.focus()
    if (asked === 0 && field instanceof HTMLInputElement) field.select()
  }, [asked, form])
  return () => ask((count) => count + 1)
}

/** The first field, else the heading, and not the submit: a key that opened the form must not send it. */
function firstIn(form: HTMLElement | null): HTMLElement | null | undefined {
  const fields = (['[data-start] .od-input', 'input:not([type="radio"])', 'select', 'h3'] as const).map((any) =>
    form?.querySelector<HTMLElement>(any),
  )
  return fields.find(Boolean)
}
