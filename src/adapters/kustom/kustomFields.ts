import type { Address, Customer } from '../../model/address'
import type { ShippingInfo } from '../../model/capture'
import { toRecord, toText } from './readJson'

/** Our name of a text field, and the API's names: the first is written, any of them is read. */
export type FieldNames<T> = readonly (readonly [keyof T & string, string, ...string[]])[]

/** The texts of an address. */
export const ADDRESS_FIELDS: FieldNames<Address> = [
  ['givenName', 'given_name'],
  ['familyName', 'family_name'],
  ['organizationName', 'organization_name'],
  ['attention', 'attention'],
  ['street', 'street_address'],
  ['street2', 'street_address2', 'street_address_2'],
  ['postalCode', 'postal_code'],
  ['city', 'city'],
  ['region', 'region'],
  ['country', 'country'],
  ['email', 'email'],
  ['phone', 'phone'],
]

/** The texts of a shopper. */
export const CUSTOMER_FIELDS: FieldNames<Customer> = [
  ['dateOfBirth', 'date_of_birth'],
  ['nationalId', 'national_identification_number'],
  ['type', 'type'],
  ['organizationId', 'organization_registration_id'],
  ['vatId', 'vat_id'],
]

/** The texts of a parcel. */
export const SHIPPING_FIELDS: FieldNames<ShippingInfo> = [
  ['company', 'shipping_company'],
  ['method', 'shipping_method'],
  ['trackingNumber', 'tracking_number'],
  ['trackingUrl', 'tracking_uri'],
  ['returnCompany', 'return_shipping_company'],
  ['returnTrackingNumber', 'return_tracking_number'],
  ['returnTrackingUrl', 'return_tracking_uri'],
]

/** An object of the API in our names; `undefined` if it says nothing. */
export function readFields<T extends object>(names: FieldNames<T>, value: unknown): T | undefined {
  const fields = toRecord(value)
  const found = names.flatMap(([ours, ...theirs]) => {
    const text = theirs.map((name) => toText(fields[name])).find((one) => one !== undefined)
    return text === undefined ? [] : [[ours, text] as const]
  })
  return found.length === 0 ? undefined : (Object.fromEntries(found) as unknown as T)
}

/** Our object in the names of the API. `cleared` keeps "", by which the API removes a field. */
export function writeFields<T extends object>(names: FieldNames<T>, value: T, cleared = false): Record<string, string> {
  return Object.fromEntries(
    names.flatMap(([ours, theirs]) => {
      const text = value[ours]
      return typeof text === 'string' && (text !== '' || cleared) ? [[theirs, text] as const] : []
    }),
  )
}
