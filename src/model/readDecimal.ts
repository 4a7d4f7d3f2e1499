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
  const written = group === "'" || group === '\u2019' ? text.replace(/['\u2019]/g, group) : text
  if (written.includes(decimal)) return splitAt(written, decimal, writing)
  const whole = ungroup(written, writing)
  if (whole !== undefined) return { whole, fraction: '' }
  const other = written.includes('.') ? '.' : ','
  return splitAt(written, other, writing)
}

function splitAt(text: string, sign: string, writing: Writing): WrittenDecimal | undefined {
  const [before = '', after, ...more] = text.split(sign)
  if (after === undefined || more.length > 0 || !/^\d*$/.test(after)) return undefined
  if (before === '') return after === '' ? undefined : { whole: '0', fraction: after }
  const whole = ungroup(before, writing)
  return whole === undefined ? undefined : { whole, fraction: after }
}

/** The digits alone, if they are grouped in threes, as the locale groups, or not at all. */
function ungroup(text: string, { group, groupSizes }: Writing): string | undefined {
  if (/^\d+$/.test(text)) return text
  if (group === '') return undefined
  const groups = text.split(group)
  const digits = groups.join('')
  // A leading 0 cannot begin a grouped number: 0.500 is half a dinar that must not become five hundred.
  if (!/^[1-9]\d*$/.test(digits)) return undefined
  return isGrouped(groups, 3, 3) || isGrouped(groups, ...groupSizes) ? digits : undefined
}

function isGrouped(groups: readonly string[], last: number, others: number): boolean {
  return groups.every((digits, index) => {
    if (index === groups.length - 1) return digits.length === last
    return index === 0 ? digits.length >= 1 && digits.length <= others : digits.length === others
  })
}
