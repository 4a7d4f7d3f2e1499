import type { Address } from '../../model/address'
import type { PackingSlipShow } from '../../model/packingSlip'
import { postalAddress } from '../../text/postalAddress'
import { cleanText } from './cleanText'
import type { SlipPlace } from './slipPlace'

/** Whom the parcel goes to. */
export interface SlipAddress {
  name: string
  lines: readonly string[]
}

/** The shipping address, and no other in its place: a parcel to the wrong door is worse than a question. */
export function slipAddress(
  address: Address | undefined,
  { language, words }: SlipPlace,
  { email, phone }: PackingSlipShow,
): SlipAddress {
  const person = cleanText([address?.givenName, address?.familyName].map(cleanText).join(' '))
  const place = postalAddress(address ?? undefined, language).map(cleanText)
  const [name = words.noAddress, ...lines] = [person, ...place].filter((line) => line !== '')
  const reach = [phone === true && address?.phone, email === true && address?.email].map(cleanText)
  return { name, lines: [...lines, ...reach].filter((line) => line !== '') }
}
