import { findings, firstFinding } from './findings'
import type { Issue } from './planned'

type Texts<F extends string> = { [field in F]?: string }

/** The texts that an input changes, within the most characters of each; "" removes one. */
export function readTexts<F extends string>(
  before: NoInfer<Texts<F>>,
  input: NoInfer<Texts<F>>,
  limits: { readonly [field in F]: number },
): { changed: Texts<F>; issues: Issue[] } {
  const changed: Texts<F> = {}
  const issues = (Object.keys(limits) as F[]).flatMap((field) => {
    const wanted: unknown = input[field]
    if (typeof wanted !== 'string' || wanted === (before[field] ?? '')) return []
    changed[field] = wanted
    const max = limits[field]
    return firstFinding(
      [wanted.length > max, 'too_long', field, { max }],
      [field === 'email' && wanted && !isEmail(wanted), 'invalid_email', field],
    )
  })
  return { changed, issues }
}

/** An edit that changes none of its texts. */
export function unchanged(texts: object): Issue[] {
  return findings([Object.keys(texts).length === 0, 'nothing_changed'])
}

/** Enough to catch a slip; whether the mailbox exists only a letter can tell. */
function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
}
