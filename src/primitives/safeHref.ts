// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/
const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const NOWHERE = 'https://nowhere.invalid'

function parse(href: string): URL | undefined {
  try {
    return new URL(href, NOWHERE)
  } catch {
    return undefined
  }
}

/** The address if it may be followed, else undefined: http, https, mailto and tel, or a path on this site. */
export function safeHref(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined
  const text = href.trim()
  if (text === '' || CONTROL.test(text)) return undefined
  const url = parse(text)
  if (!url) return undefined
  switch (SCHEME.exec(text)?.[1]?.toLowerCase()) {
    case 'http':
    case 'https':
      return /^https?:\/\/[^/\\]/i.test(text) ? text : undefined
    case 'mailto':
      return mailHref(text.slice('mailto:'.length)) && text
    case 'tel':
      return telHref(text.slice('tel:'.length)) && text
    case undefined:
      return url.origin === NOWHERE && !/^[^/?#]*:/.test(text) && !/^[/\\]{2}/.test(text) ? text : undefined
    default:
      return undefined
  }
}

/** `mailto:` of a plain e-mail address; undefined for anything that could carry more than one. */
export function mailHref(email: string): string | undefined {
  return /^[^\s@?&#%,;:<>"()[\]\\]+@[^\s@?&#%,;:<>"()[\]\\]+$/.test(email) ? `mailto:${email}` : undefined
}

/** `tel:` of a plain phone number; undefined for service codes and extensions. */
export function telHref(phone: string): string | undefined {
  const digits = phone.replace(/[\s().\-\u2010-\u2015]/g, '')
  return /^\+?\d{3,20}$/.test(digits) ? `tel:${digits}` : undefined
}
