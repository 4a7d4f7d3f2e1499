/** `mailto:` for what is plainly one address; undefined for anything that could smuggle in headers or recipients. */
export function mailHref(email: string): string | undefined {
  const [, local, domain] = /^([^\s@?&]+)@([^\s@?&/]+)$/.exec(email.trim()) ?? []
  return local && domain ? `mailto:${encodeURIComponent(local)}@${encodeURIComponent(domain)}` : undefined
}

/** `tel:` for what is plainly a number; undefined for service codes and extensions with a meaning of their own. */
export function phoneHref(phone: string): string | undefined {
  const number = phone.trim().replace(/[\s().\-/]/g, '')
  return /^\+?\d{3,20}$/.test(number) ? `tel:${number}` : undefined
}
