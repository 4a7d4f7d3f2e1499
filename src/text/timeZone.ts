/** A zone that `Intl` takes: the given one, the browser's where none is given, UTC where it is no zone. */
export function safeTimeZone(timeZone?: string): string {
  if (timeZone === undefined) return new Intl.DateTimeFormat().resolvedOptions().timeZone
  const known = zones.get(timeZone)
  if (known !== undefined) return known
  const zone = isZone(timeZone) ? timeZone : 'UTC'
  if (zones.size >= LIMIT) zones.clear()
  zones.set(timeZone, zone)
  return zone
}

const LIMIT = 100
const zones = new Map<string, string>()

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format() !== ''
  } catch {
    return false
  }
}
