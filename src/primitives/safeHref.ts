const CONTROL = /[\u0000-\u001f\u007f-\u009f]/

/** What may be followed: a page of the web, a path on this site, one e-mail address, one phone number. */
const ALLOWED = [
  /^https?:\/\/[^/\\]/i,
  /^(?![/\\]{2}|[^/?#]*:)/,
  /^mailto:(?:[^\s@?&#%,;:<>"()[\]\\]|%[0-9a-f]{2})+@[^\s@?&#,;:<>"()[\]\\]+$/i,
  /^tel:\+?\d[\d().-]{1,24}$/i,
]

/**
 * The address if it may be followed, else undefined: http and https, a path on this site, one e-mail address without
 * extra headers, one phone number without service codes.
 */
export function safeHref(href: unknown): string | undefined {
  const text = typeof href === 'string' ? href.trim() : ''
  const allowed = text !== '' && !CONTROL.test(text) && ALLOWED.some((form) => form.test(text))
  return allowed && URL.canParse(text, 'https://nowhere.invalid') ? text : undefined
}
