/** A text for each field; '' is none. */
export type FieldTexts<F extends string> = Readonly<Record<F, string>>

/** What was typed over the texts of an order; only what differs from them. */
export interface FieldDraft<F extends string> {
  base: FieldTexts<F>
  typed: Partial<FieldTexts<F>>
}

/** The draft with other texts in some fields; the text that stood there before is no change. */
export function typeInto<F extends string>(
  { base, typed }: FieldDraft<F>,
  texts: Partial<FieldTexts<F>>,
): FieldDraft<F> {
  return { base, typed: pick({ ...typed, ...texts }, (field, text) => text !== base[field]) }
}

/** The fields that were typed in and meanwhile became something else again. */
export function clashesOf<F extends string>({ base, typed }: FieldDraft<F>, fresh: FieldTexts<F>): F[] {
  return fieldsOf(typed).filter((field) => fresh[field] !== base[field] && !isSameText(fresh[field], typed[field]))
}

/**
 * The draft over the texts of another version: untouched fields take the new text, typed ones stay but for those in
 * `theirs`. What came back as it was typed, give or take how the backend writes it down, is no change any more.
 */
export function rebase<F extends string>(
  { base, typed }: FieldDraft<F>,
  fresh: FieldTexts<F>,
  theirs?: ReadonlySet<string>,
): FieldDraft<F> {
  const isKept = (field: F, text: string): boolean =>
    !theirs?.has(field) && text !== fresh[field] && (fresh[field] === base[field] || !isSameText(fresh[field], text))
  return { base: fresh, typed: pick(typed, isKept) }
}

/** The fields of a table, in its order. */
export function fieldsOf<F extends string>(table: Readonly<Partial<Record<F, unknown>>>): F[] {
  return Object.keys(table) as F[]
}

/** Backends compose letters and trim ends; nobody means a change by that. */
function isSameText(one: string, other: string | undefined): boolean {
  const plain = (text = ''): string => text.normalize('NFC').trim()
  return plain(one) === plain(other)
}

function pick<F extends string>(
  texts: Partial<FieldTexts<F>>,
  isKept: (field: F, text: string) => boolean,
): Partial<FieldTexts<F>> {
  const kept: Partial<Record<F, string>> = {}
  for (const field of fieldsOf(texts)) {
    const text = texts[field]
    if (text !== undefined && isKept(field, text)) kept[field] = text
  }
  return kept
}
