import type { Messages, Plural } from '../src/text/messages'

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ACCENTED = 'ÅƁÇÐÉƑĜĤÎĴĶĻḾÑÕÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļḿñõþǫŕšţûṽŵẋýž'

/**
 * A language that nobody speaks and everybody can read: accented, a third longer, in brackets. A word without accents
 * did not come from the messages; a bracket that is missing was cut away.
 */
export function pseudoLocale(messages: Messages): Messages {
  const entries = Object.entries<string | Plural>({ ...messages })
  return Object.fromEntries(entries.map(([key, words]) => [key, disguise(words)])) as unknown as Messages
}

function disguise(words: string | Plural): string | Plural {
  if (typeof words === 'string')
    return `⟦${words
      .split(/(\{\w+\})/)
      .map(stretch)
      .join('')}⟧`
  return Object.fromEntries(Object.entries(words).map(([form, text]) => [form, disguise(text)])) as Plural
}

/** Every third letter twice. Placeholders stay as they are. */
function stretch(piece: string): string {
  if (piece.startsWith('{')) return piece
  let letters = 0
  return [...piece]
    .map((letter) => accent(letter).repeat(PLAIN.includes(letter) && ++letters % 3 === 1 ? 2 : 1))
    .join('')
}

const accent = (letter: string): string => [...ACCENTED][PLAIN.indexOf(letter)] ?? letter
