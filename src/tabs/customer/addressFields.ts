import type { Address } from '../../model/address'
import { fieldsOf, type FieldTexts } from '../fields/fieldDraft'

/** One field of an address. */
export type AddressField = keyof Address

/** What a browser may fill in. Nothing stands for "attention". Source: HTML, autofill detail tokens. */
export const AUTOFILL: Readonly<Record<AddressField, string>> = {
  givenName: 'given-name',
  familyName: 'family-name',
  email: 'email',
  phone: 'tel',
  attention: '',
  organizationName: 'organization',
  street: 'address-line1',
  street2: 'address-line2',
  postalCode: 'postal-code',
  city: 'address-level2',
  region: 'address-level1',
  country: 'country',
}

/** The texts of an address. */
export function textsOfAddress(address: Address = {}): FieldTexts<AddressField> {
  return Object.fromEntries(
    fieldsOf(AUTOFILL).map((field) => [field, address[field] ?? '']),
  ) as FieldTexts<AddressField>
}
