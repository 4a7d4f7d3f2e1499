import { useState } from 'react'
import type { Address } from '../../model/address'
import type { FieldsForm } from '../fields/useFieldsForm'
import { type AddressField, textsOfAddress } from './addressFields'

/** The fields of a place: what "Same as billing" takes over. Names, e-mail and phone are whose it is. */
const PLACE = [
  'attention',
  'organizationName',
  'street',
  'street2',
  'postalCode',
  'city',
  'region',
  'country',
] as const satisfies AddressField[]

/** The box that takes the other address over. */
export interface SameAddress {
  checked: boolean
  onCheckedChange: (checked: boolean) => void
}

/** Takes the place of another address into a draft, and gives back what stood there. Nothing where there is no other. */
export function useSameAddress(form: FieldsForm<AddressField>, other: Address | undefined): SameAddress | undefined {
  const theirs = placeOf(textsOfAddress(other))
  const mine = placeOf(form.values)
  const isSame = PLACE.every((field) => mine[field] === theirs[field])
  const [ticked, tick] = useState(isSame)
  const [before, setBefore] = useState(mine)
  if (PLACE.every((field) => theirs[field] === '')) return undefined
  return {
    // Who types into the copy means another address.
    checked: ticked && isSame,
    onCheckedChange(checked) {
      tick(checked)
      if (checked) setBefore(mine)
      form.type(checked ? theirs : before)
    },
  }
}

type Place = Record<(typeof PLACE)[number], string>

function placeOf(texts: Place): Place {
  return Object.fromEntries(PLACE.map((field) => [field, texts[field]])) as Place
}
