import type { Address } from '../model/address'
import type { Order } from '../model/order'
import type { EditAddressCommand } from './command'
import type { Draft } from './planner'
import { readTexts, unchanged } from './readTexts'

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

/** Only changed fields are sent; "" removes one. The provider checks the shopper anew. */
export function planAddress(type: EditAddressCommand['type']) {
  return (order: Order, input: Partial<Address>): Draft => {
    const before = type === 'editShipping' ? order.shipping : order.billing
    const { changed: address, issues } = readTexts(before ?? {}, input, ADDRESS_LIMITS)
    return { command: { type, address }, issues: [...issues, ...unchanged(address)] }
  }
}
