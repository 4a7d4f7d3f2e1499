const CONTROL = /[\u0000-\u001f\u007f-\u009f]/
const SCHEME = /^[a-z][a-z0-9+.-]*:/i
const NOWHERE = 'https://nowhere.invalid'
const ONE_ADDRESS = /^mailto:(?:[^\s@?&#%,;:<>"()[\]\\]|%[0-9a-f]{2})+@[^\s@?&#,;:<>"()[\]\\]+$/i
const ONE_NUMBER = /^tel:\+?\d[\d().-]{1,24}$/i

function parse(text: string): URL | undefined {
  try {
    return new URL(text, NOWHERE)
  } catch {
    return undefined
  }
}

const leadsSomewhere = (text: string) => /^https?:\/\/[^/\\]/i.test(text) && parse(text) !== undefined

const staysHere = (text: string) =>
  !/^[/\\]{2}/.test(text) && !/^[^/?#]*:/.test(text) && parse(text)?.origin === NOWHERE

/** By scheme; what is not here is refused. */
const CHECKS = new Map([
  ['', staysHere],
  ['http:', leadsSomewhere],
  ['https:', leadsSomewhere],
  ['mailto:', (text: string) => ONE_ADDRESS.test(text)],
  ['tel:', (text: string) => ONE_NUMBER.test(text)],
])

/**
 * The address if it may be followed, else undefined: http and https, a path on this site, one e-mail address without
 * extra headers, one phone number without service codes.
 */
export function safeHref(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined
  const text = href.trim()
  if (text === '' || CONTROL.test(text)) return undefined
  const scheme = SCHEME.exec(text)?.[0].toLowerCase() ?? ''
  return CHECKS.get(scheme)?.(text) ? text : undefined
}
