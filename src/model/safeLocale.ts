import { keepFormatter } from './formatters'

const FALLBACK = 'en'

/**
 * A locale that every Intl object takes: `sv_SE` becomes `sv-SE`; what is empty, malformed or unknown to this
 * machine becomes `en`, so that nothing depends on the machine's own language. Never throws.
 */
export function safeLocale(locale: string | undefined): string {
  if (typeof locale !== 'string' || locale === '') return FALLBACK
  return keepFormatter(`locale|${locale}`, () => readLocale(locale))
}

function readLocale(locale: string): string {
  const withoutCharset = locale.trim().replace(/[.@].*$/s, '')
  try {
    return Intl.NumberFormat.supportedLocalesOf(withoutCharset.replaceAll('_', '-'))[0] ?? FALLBACK
  } catch {
    return FALLBACK
  }
}
