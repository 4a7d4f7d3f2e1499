import { isSecretName, maskCard, maskText, MASK } from './maskText'

/** The most characters of one text that are shown. */
export const LONGEST = 50_000
/** Beyond the end, so that what is cut in two is still known for a secret. */
const MARGIN = 500
const LONGEST_LINE = 2000
const DEEPEST = 40
const LEFT_OUT = '…'

/** A text fit to be shown. */
export interface MaskedText {
  text: string
  /** It goes on, but is not shown. */
  isCut: boolean
}

/** What was sent or came back, set as JSON where it is some, without its secrets; '' for nothing. Never throws. */
export function maskedText(body: unknown): MaskedText {
  try {
    const left = { room: LONGEST + MARGIN }
    const plain = withoutSecrets(parsed(body), left, [])
    const whole = typeof plain === 'string' ? plain : (JSON.stringify(plain, null, 2) ?? '')
    return { text: whole.slice(0, LONGEST), isCut: whole.length > LONGEST || left.room < 0 }
  } catch {
    return { text: LEFT_OUT, isCut: false }
  }
}

/** A short text, such as an address, without its secrets. */
export function maskedLine(text: string): string {
  return maskText(text.slice(0, LONGEST_LINE + MARGIN)).slice(0, LONGEST_LINE)
}

/** A body that is a text may be JSON itself. */
function parsed(body: unknown): unknown {
  if (typeof body !== 'string' || !/^\s*[[{]/.test(body)) return body
  try {
    return JSON.parse(body) as unknown
  } catch {
    return body
  }
}

/** A copy that may be shown: secrets are masked at any depth, and what is too much is left out. */
function withoutSecrets(value: unknown, left: { room: number }, around: readonly unknown[]): unknown {
  if (left.room < 0) return LEFT_OUT
  if (typeof value === 'string') {
    const inner = parsed(value)
    if (inner !== value) return withoutSecrets(inner, left, around)
    left.room -= value.length
    return maskText(value.slice(0, LONGEST + MARGIN))
  }
  left.room -= 8
  if (typeof value === 'number' || typeof value === 'bigint') return maskNumber(value)
  if (Object(value) !== value || typeof value === 'function') return value
  if (around.includes(value) || around.length > DEEPEST) return LEFT_OUT
  const inside = [...around, value]
  if (Array.isArray(value)) return asPair(value) ?? listOf(value, left, inside)
  return recordOf(value as object, left, inside)
}

function listOf(list: unknown[], left: { room: number }, inside: readonly unknown[]): unknown[] {
  const shown: unknown[] = []
  for (const entry of list) {
    shown.push(withoutSecrets(entry, left, inside))
    if (left.room < 0) break
  }
  return shown
}

function recordOf(record: object, left: { room: number }, inside: readonly unknown[]): object {
  const shown: [string, unknown][] = []
  const { name, key, header } = record as { name?: unknown; key?: unknown; header?: unknown }
  const isNamed = [name, key, header].some(isSecretName)
  for (const field of Object.keys(record)) {
    left.room -= field.length
    const value: unknown = (record as Record<string, unknown>)[field]
    const isSecret = isSecretName(field) || (isNamed && field === 'value')
    shown.push([maskText(field), isSecret ? masked(field, value) : withoutSecrets(value, left, inside)])
    if (left.room < 0) break
  }
  return Object.fromEntries(shown)
}

/** A header as `[name, value]`. */
function asPair([name, value, ...rest]: unknown[]): unknown[] | undefined {
  return rest.length === 0 && /^[\w.-]+$/.test(String(name)) && isSecretName(name)
    ? [name, masked(name, value)]
    : undefined
}

/** That there is nothing is no secret. */
function masked(name: unknown, value: unknown): unknown {
  if (value === undefined || value === null || value === '' || typeof value === 'boolean') return value
  return maskCard(name, value) ?? MASK
}

function maskNumber(value: number | bigint): unknown {
  const text = String(value)
  const safe = maskText(text)
  return safe === text && typeof value === 'number' ? value : safe
}
