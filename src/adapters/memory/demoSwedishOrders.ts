import type { Order } from '../../model/order'
import { settled } from './demoAftermath'
import { did, pick, tell, type DemoStart } from './demoHistory'
import { extra, goods } from './demoLines'
import { person, support, warehouse } from './demoPeople'
import { HOME, PICKUP, SWEDISH } from './demoShop'
import type { DemoTimes } from './demoTimes'

const AUTUMN = extra('discount', 'DISC-AUT26', 'Autumn offer', -10000)

/** Orders whose life went as planned, the newest first. */
export function demoSwedishOrders(times: DemoTimes): Order[] {
  return [freshOrder(times), capturedOrder(times), partOrder(times), swishOrder(times), cancelledOrder(times)]
}

function freshOrder({ day, minutes }: DemoTimes): Order {
  const to = person(['Ida', 'Bergqvist'], 'Vasagatan 21 A', ['411 24', 'Göteborg'], 'SE')
  const start: DemoStart = {
    ...SWEDISH,
    id: '7c93e0d1-4b86-4a9f-8d15-c27e61b40f52',
    shortReference: 'K7C93E0D',
    merchantReference1: 'SO-20611',
    merchantReference2: 'PICK-7902',
    created: day(1, '15:48'),
    goods: [
      goods('LC-250-NAT', 'Linen curtain, natural', 2, 64900, { image: 'curtain' }),
      goods('CR-160-BLK', 'Curtain rod, black oak', 2, 39900, { image: 'rod' }),
      goods('BC-18-HON', 'Beeswax candle, honey', 5, 7700, { image: 'candle' }),
      HOME,
      AUTUMN,
    ],
    shipping: { ...to, phone: '+46 70 174 06 12' },
    billing: to,
  }
  return tell(start, did('editReferences', { merchantReference2: 'PICK-7904' }, { at: minutes(-308), by: support }))
}

function capturedOrder({ day }: DemoTimes): Order {
  const to = person(['Johan', 'Ekström'], 'Drottninggatan 5', ['602 24', 'Norrköping'], 'SE')
  const start: DemoStart = {
    ...SWEDISH,
    id: '2f6b18ae-90c7-4d33-b1f4-58a0de7c9313',
    shortReference: 'K2F6B18A',
    merchantReference1: 'SO-20604',
    created: day(5, '18:20'),
    goods: [
      goods('PL-22-SMK', 'Pendant lamp, smoked glass', 1, 75200, { image: 'lamp' }),
      goods('LB-E27-WW', 'Light bulb E27, warm white', 2, 4900, { image: 'bulb' }),
      PICKUP,
    ],
    shipping: { ...to, phone: '+46 70 174 06 18' },
    billing: to,
    paymentMethod: { provider: 'klarna', type: 'PAY_LATER_IN_PARTS', label: 'Klarna, pay in parts' },
  }
  return tell(start, did('capture', {}, { at: day(4, '09:26'), by: warehouse, id: 'SO-20604-1' }))
}

/** The order of the drawings: extended, captured in part, one piece refunded, 1 day and 19 hours left. */
function partOrder({ day }: DemoTimes): Order {
  const to = person(['Elin', 'Sandberg'], 'Storgatan 14', ['903 26', 'Umeå'], 'SE')
  const contact = { ...to, email: 'elin.sandberg@example.com', phone: '+46 70 174 06 35' }
  const start: DemoStart = {
    ...SWEDISH,
    id: '0b1ec7a4-5f2d-4c1e-9a37-6d4f8b21c9e3',
    shortReference: 'K0B1EC7A',
    merchantReference1: 'SO-20418',
    merchantReference2: 'PICK-7731',
    created: day(49, '08:12'),
    goods: [
      goods('WB-140-MG', 'Wool blanket, moss green', 3, 49800, { image: 'blanket' }),
      goods('PL-22-SMK', 'Pendant lamp, smoked glass', 1, 75200, { image: 'lamp' }),
      goods('MUG-30-SND', 'Stoneware mug, sand', 4, 14900, { image: 'mug' }),
      goods('BK-9187', 'Northern Kitchen Garden', 1, 26500, { image: 'book', taxRate: 600 }),
      HOME,
      AUTUMN,
    ],
    shipping: { ...contact, attention: 'c/o Bergström', street: 'Kungsgatan 8, lgh 1203', postalCode: '903 25' },
    billing: contact,
  }
  const parcel = {
    company: 'Nordfrakt',
    trackingNumber: '3734 8829 1057',
    trackingUrl: 'https://nordfrakt.example/track/373488291057',
  }
  const packed = { 'WB-140-MG': 2, 'MUG-30-SND': 4, 'BK-9187': 1, 'SHIP-HOME': 1, 'DISC-AUT26': 1 }
  return tell(
    start,
    did('extend', {}, { at: day(26, '08:30'), by: support }),
    did('capture', (order) => ({ lines: pick(order, packed), reference: 'SO-20418-1', shippingInfo: [parcel] }), {
      at: day(12, '14:42'),
      by: warehouse,
      id: 'SO-20418-1',
    }),
    settled,
    did('refund', (order) => ({ lines: pick(order, { 'MUG-30-SND': 1 }), description: 'Cracked on arrival' }), {
      at: day(6, '09:05'),
      by: support,
      id: 'SO-20418-R1',
    }),
  )
}

function swishOrder({ day }: DemoTimes): Order {
  const to = person(['Sara', 'Hallberg'], 'Fiskaregatan 9', ['392 32', 'Kalmar'], 'SE')
  const start: DemoStart = {
    ...SWEDISH,
    id: 'c4d07f3b-1e58-4f60-a2b9-07e9d6358ac1',
    shortReference: 'KC4D07F3',
    merchantReference1: 'SO-20596',
    merchantReference2: 'PICK-7871',
    created: day(8, '20:03'),
    goods: [goods('TW-3-SAG', 'Bath towels, sage, set of three', 2, 24900, { image: 'towel' }), PICKUP],
    shipping: { ...to, phone: '+46 70 174 06 22' },
    billing: to,
    paymentMethod: { provider: 'swish', type: 'SWISH', label: 'Swish' },
  }
  const parcel = { company: 'Nordfrakt', method: 'Pickup point', trackingNumber: '3734 8830 4410' }
  const told = { at: day(7, '10:11'), by: { kind: 'api', client: 'warehouse' } as const, id: 'SO-20596-1' }
  return tell(start, did('capture', { shippingInfo: [parcel] }, told), settled)
}

function cancelledOrder({ day }: DemoTimes): Order {
  const to = person(['Amina', 'Yusuf'], 'Rosengårdsvägen 40', ['213 62', 'Malmö'], 'SE')
  const start: DemoStart = {
    ...SWEDISH,
    id: '58e2ab90-c7d4-4e0b-9f86-1d3f40b2e77d',
    shortReference: 'K58E2AB9',
    merchantReference1: 'SO-20569',
    created: day(11, '11:45'),
    goods: [goods('VS-24-PLM', 'Bud vase, plum', 1, 27500, { image: 'vase' }), PICKUP],
    shipping: to,
    billing: to,
  }
  return tell(start, did('cancel', {}, { at: day(10, '08:02'), by: support }))
}
