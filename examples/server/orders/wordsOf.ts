import type { Order } from 'order-drawer/core'

/** The most letters of a word that count. */
const LONGEST = 60

/** The words by which an order is found: what a shopper or a colleague would read out. */
export function wordsOf(order: Order): string[] {
  const { id, shortReference, merchantReference1, merchantReference2, billing, shipping } = order
  const texts = [id, shortReference, merchantReference1, merchantReference2].concat(
    [billing, shipping].flatMap((one) => [one?.givenName, one?.familyName, one?.organizationName, one?.email]),
  )
  return [...new Set(texts.flatMap((text) => [...splitWords(text ?? ''), ...partsOf(text ?? '')]))]
}

/** What a person looks for, in the form in which words are kept: without case and accents. */
export function splitWords(text: string): string[] {
  return plain(text)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(cut)
}

/** `2041` finds SO-2041, `berg` finds anna.berg@post.example. */
function partsOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1)
    .map(cut)
}

/** Without the half of a character that a cut may leave. */
function cut(word: string): string {
  return word.slice(0, LONGEST).replace(/\p{Surrogate}/gu, '')
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\0]/gu, '')
    .toLowerCase()
}
