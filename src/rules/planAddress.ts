import type { Address } from '../model/address'
import type { Order } from '../model/order'
import type { EditAddressCommand } from './command'
import type { Draft } from './planner'
import type { Issue } from './planned'

/** The most characters of each field. Source: Order Management API v1, customer details. */
export const ADDRESS_LIMITS: { readonly [F in keyof Address]-?: number } = {
  givenName: 100,
  familyName: 100,
  organizationName: 255,
  attention: 255,
  street: 100,
  street2: 100,
  postalCode: 10,
  city: 200,
  region: 200,
  country: 2,
  email: 100,
  phone: 100,
}

const FIELDS = Object.keys(ADDRESS_LIMITS) as (keyof Address)[]

/** Only changed fields are sent; "" removes one. The provider checks the shopper anew. */
export function planAddress(order: Order, type: EditAddressCommand['type'], input: Partial<Address>): Draft {
  const before = (type === 'editShipping' ? order.shipping : order.billing) ?? {}
  const address: Partial<Address> = {}
  const issues: Issue[] = []
  for (const field of FIELDS) {
    const wanted = input[field]
    if (wanted === undefined || wanted === (before[field] ?? '')) continue
    const max = ADDRESS_LIMITS[field]
    if (wanted.length > max) issues.push({ code: 'too_long', path: field, max })
    else if (field === 'email' && wanted && !isEmail(wanted)) issues.push({ code: 'invalid_email', path: field })
    address[field] = wanted
  }
  if (Object.keys(address).length === 0) issues.push({ code: 'nothing_changed' })
  return issues.length > 0 ? { issues } : { command: { type, address }, warnings: [{ code: 'new_risk_check' }] }
}

/** Enough to catch a slip; whether the mailbox exists only a letter can tell. */
function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
}
