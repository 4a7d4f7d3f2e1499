import type { Address } from '../../model/address'
import type { Origin } from '../../model/origin'

/** Who packs and ships at the demo's shop. */
export const warehouse: Origin = { kind: 'user', email: 'lager@lindvik.example' }

/** Who answers the shoppers. */
export const support: Origin = { kind: 'user', email: 'kundservice@lindvik.example' }

/** A person who lives somewhere: 'Given', 'Family', 'Street 1', '123 45 City', country. */
export function person(name: [string, string], street: string, place: [string, string], country: string): Address {
  const [givenName, familyName] = name
  const [postalCode, city] = place
  const email = `${[givenName, familyName].map(plain).join('.')}@post.example`
  return { givenName, familyName, street, postalCode, city, country, email }
}

/** Letters without their marks: an e-mail address that everybody can type. */
function plain(name: string): string {
  const marks: Record<string, string> = { ø: 'o', æ: 'ae', ł: 'l', ß: 'ss' }
  const bare = name.toLowerCase().replace(/[øæłß]/g, (letter) => marks[letter] ?? letter)
  return bare.normalize('NFD').replace(/[^a-z]/g, '')
}
