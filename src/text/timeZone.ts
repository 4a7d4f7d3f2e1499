import { keepFormatter } from '../model/formatters'

/** A zone that `Intl` takes: the given one, the machine's where none is given, UTC where it is no zone. */
export function safeTimeZone(timeZone?: string): string {
  if (timeZone === undefined) return new Intl.DateTimeFormat().resolvedOptions().timeZone
  return keepFormatter(`zone|${timeZone}`, () => (isZone(timeZone) ? timeZone : 'UTC'))
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format() !== ''
  } catch {
    return false
  }
}
