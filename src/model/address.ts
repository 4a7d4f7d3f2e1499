/** Where and to whom. Every field is text as the provider holds it; a missing field is unknown. */
export interface Address {
  givenName?: string
  familyName?: string
  organizationName?: string
  attention?: string
  street?: string
  street2?: string
  postalCode?: string
  city?: string
  region?: string
  /** ISO 3166-1 alpha-2, upper case. */
  country?: string
  email?: string
  phone?: string
}

/** Who the shopper is, beyond the addresses. */
export interface Customer {
  /** A calendar day, `YYYY-MM-DD`: never shifted by a time zone. */
  dateOfBirth?: string
  nationalId?: string
  type?: 'person' | 'organization' | (string & {})
  organizationId?: string
  vatId?: string
}
