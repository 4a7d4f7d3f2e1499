import type { Address, Customer } from '../../model/address'
import type { ShippingInfo } from '../../model/capture'
import type { FieldNames } from './kustomFields'

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
