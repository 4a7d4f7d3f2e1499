import { safeLocale } from '../model/safeLocale'

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/** Which way a language is written, told by its script. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(safeLocale(locale)).maximize().script
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'
}

/** The arrow from what was to what will be, the way a text is read. */
export function forwardArrow(direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' ? '←' : '→'
}
