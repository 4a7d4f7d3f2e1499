import type { Address } from '../../model/address'

/** Whether two addresses say the same, e-mail and phone aside; two that say nothing are not the same place. */
export function isSameAddress(one: Address | undefined, other: Address | undefined): boolean {
  const placeOf = ({ email: _email, phone: _phone, ...place }: Address): string =>
    JSON.stringify(
      Object.entries(place)
        .filter(([, value]) => value)
        .sort(),
    )
  return one !== undefined && other !== undefined && placeOf(one) !== '[]' && placeOf(one) === placeOf(other)
}
