import type { MoneyPattern } from './moneyPattern'

/** A number as it stands on paper: digits before and after the decimal sign. */
export interface WrittenDecimal {
  /** Without grouping; "0" when nothing stood before the decimal sign. */
  whole: string
  fraction: string
}

type Writing = Pick<MoneyPattern, 'decimal' | 'group' | 'groupSizes'>

/**
 * Splits digits with signs between them into whole and fraction, as the locale writes numbers; undefined when they
 * are no number. The locale's decimal sign wins, then its grouping; any other single `.` or `,` is a decimal sign.
 */
export function readDecimal(text: string, writing: Writing): WrittenDecimal | undefined {
  const { decimal, group } = writing
  const written = /^['\u2019]$/.test(group) ? text.replace(/['\u2019]/g, group) : text
  const other = written.includes('.') ? '.' : ','
  const sign = written.includes(decimal) || ungroup(written, writing) ? decimal : other
  const [before = '', fraction = '', ...more] = written.split(sign)
  const whole = before === '' && fraction !== '' ? '0' : ungroup(before, writing)
  return whole && more.length === 0 && /^\d*$/.test(fraction) ? { whole, fraction } : undefined
}

/** The digits alone, if they are grouped in threes, as the locale groups, or not at all. */
function ungroup(text: string, { group, groupSizes }: Writing): string | undefined {
  if (/^\d+$/.test(text)) return text
  if (group === '') return undefined
  const groups = text.split(group)
  const spaced = groups.join(' ')
  const isGrouped = ([last, others]: Writing['groupSizes']): boolean =>
    // A leading 0 cannot begin a grouped number: 0.500 is half a dinar that must not become five hundred.
    new RegExp(`^(?!0)\\d{1,${others}}( \\d{${others}})* \\d{${last}}$`).test(spaced)
  return isGrouped([3, 3]) || isGrouped(groupSizes) ? groups.join('') : undefined
}
