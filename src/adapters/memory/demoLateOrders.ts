import type { Order } from '../../model/order'
import { ended } from './demoAftermath'
import { tell } from './demoHistory'
import { goods } from './demoLines'
import { person } from './demoPeople'
import { HOME, PICKUP, SWEDISH } from './demoShop'
import type { DemoTimes } from './demoTimes'

/** Orders whose authorization ran out, or nearly. */
export function demoLateOrders({ day, minutes }: DemoTimes): Order[] {
  const carpenter = person(['Björn', 'Sjödin'], 'Verkstadsgatan 3', ['831 34', 'Östersund'], 'SE')
  const henrik = person(['Henrik', 'Dahl'], 'Åsögatan 112', ['118 29', 'Stockholm'], 'SE')
  const mona = person(['Mona', 'Haddad'], 'Skolgatan 27', ['753 32', 'Uppsala'], 'SE')
  return [
    tell({
      ...SWEDISH,
      id: 'a90f4c36-72bd-4815-8e0c-f1b5a2d94e08',
      shortReference: 'KA90F4C3',
      merchantReference1: 'SO-20537',
      merchantReference2: 'Projekt Storsjön, etapp 2',
      created: day(14, '07:30'),
      life: 17,
      goods: [
        goods('BS-30-WIL', 'Willow basket, large', 4, 34900, { image: 'basket' }),
        goods('BC-30-HON', 'Beeswax candle, tall', 2, 9700, { image: 'candle' }),
      ],
      shipping: { ...carpenter, organizationName: 'Sjödin Snickeri & Inredning AB', attention: 'Godsmottagningen' },
      billing: { ...carpenter, organizationName: 'Sjödin Snickeri & Inredning AB' },
      customer: { type: 'organization', organizationId: '556000-1234', vatId: 'SE556000123401' },
      paymentMethod: { provider: 'klarna', type: 'B2B_INVOICE', label: 'Klarna, invoice for companies' },
    }),
    tell(
      {
        ...SWEDISH,
        id: '91b6c4d0-3a2e-4f77-b5c8-90ad123e05d8',
        shortReference: 'K91B6C4D',
        merchantReference1: 'SO-20498',
        created: day(45, '06:05'),
        goods: [goods('RG-170-RST', 'Woven rug, rust', 1, 84100, { image: 'rug' }), PICKUP],
        shipping: henrik,
        billing: henrik,
      },
      ended('expired', day(17, '06:05')),
    ),
    tell({
      ...SWEDISH,
      id: '6d18f5e2-0b94-4c7a-93e1-ba47c8f0d265',
      shortReference: 'K6D18F5E',
      merchantReference1: 'SO-20501',
      created: minutes(17 * 60 - 28 * 1440),
      goods: [
        goods('RG-240-RST', 'Woven rug, rust, large', 1, 129000, { image: 'rug' }),
        goods('MUG-20-SND', 'Espresso cup, sand', 4, 11500, { image: 'mug' }),
        HOME,
      ],
      shipping: { ...mona, phone: '+46 70 174 06 41' },
      billing: mona,
    }),
  ]
}
