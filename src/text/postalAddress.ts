import type { Address } from '../model/address'
import { countryName } from './countryName'

type Field = 'city' | 'region' | 'postalCode'

/** Where the postal code comes first. Source: the Universal Postal Union's sheets on each country. */
const POSTAL_CODE_FIRST = new Set(
  (
    'AD AL AR AT AX BA BE BG CH CL CR CU CY CZ DE DK DZ EE EG ES FI FO FR GL GR HR IL IS IT LI LT LU MA MC MD ME MK ' +
    'MX MY NL NO PH PL PT PY RO RS SE SI SJ SK SM TN TR UY VA XK'
  ).split(' '),
)

/** Where the region has a comma before it. */
const COMMA_BEFORE_REGION = new Set(['CA', 'US'])

/** Written from the large to the small, the country first in its own language; for readers of ours it stays last. */
const LARGE_TO_SMALL = new Set(['CN', 'JP', 'KR', 'TW'])

/**
 * The lines of an address in the order of its country: organization, attention (as given: "c/o …"), street, place,
 * country. Who lives there is not among them, and what is missing leaves no gap.
 */
export function postalAddress(address: Address | undefined, locale: string): string[] {
  if (!address) return []
  const country = text(address.country).toUpperCase()
  const streets = [text(address.street), text(address.street2)]
  const place = placeLine(address, country)
  return [
    text(address.organizationName),
    text(address.attention),
    ...(LARGE_TO_SMALL.has(country) ? [place, ...streets] : [...streets, place]),
    countryName(text(address.country), locale),
  ].filter((line) => line !== '')
}

/** The fields of an address without country, in the order in which its country writes them. */
export function addressOrder(country: string): ('street' | 'street2' | Field)[] {
  const code = country.toUpperCase()
  if (LARGE_TO_SMALL.has(code)) return ['postalCode', 'region', 'city', 'street', 'street2']
  const place: Field[] = POSTAL_CODE_FIRST.has(code)
    ? ['postalCode', 'city', 'region']
    : ['city', 'region', 'postalCode']
  return ['street', 'street2', ...place]
}

function placeLine(address: Address, country: string): string {
  const join = (separator: string, ...fields: Field[]) =>
    fields
      .map((field) => text(address[field]))
      .filter((part) => part !== '')
      .join(separator)
  if (POSTAL_CODE_FIRST.has(country)) return join(' ', 'postalCode', 'city', 'region')
  if (LARGE_TO_SMALL.has(country)) return join(' ', 'postalCode', 'region', 'city')
  const town = join(COMMA_BEFORE_REGION.has(country) ? ', ' : ' ', 'city', 'region')
  return [town, text(address.postalCode)].filter((part) => part !== '').join(' ')
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
