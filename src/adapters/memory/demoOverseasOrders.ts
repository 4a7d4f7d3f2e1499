import type { Order } from '../../model/order'
import { did, pick, tell, type DemoStart } from './demoHistory'
import { extra, goods } from './demoLines'
import { person, warehouse } from './demoPeople'
import type { DemoTimes } from './demoTimes'

/** Orders from overseas: tax as a line of its own, and a currency without decimals. */
export function demoOverseasOrders(times: DemoTimes): Order[] {
  return [americanOrder(times), japaneseOrder(times)]
}

function americanOrder({ day }: DemoTimes): Order {
  const to = person(['Dolores', 'Whitfield'], '2210 Larkspur Ave', ['97202', 'Portland'], 'US')
  return tell({
    id: '9f53d80b-2ec6-4b71-95da-c01e7fa4863d',
    merchantId: 'M104888',
    shortReference: 'K9F53D80',
    merchantReference1: 'US-1209',
    currency: 'USD',
    country: 'US',
    locale: 'en-US',
    created: day(3, '22:14'),
    goods: [
      goods('BW-16-BLU', 'Breakfast bowl, blue', 4, 1850, { image: 'bowl' }),
      goods('WB-140-MG', 'Wool blanket, moss green', 1, 12600, { image: 'blanket' }),
      extra('shipping_fee', 'SHIP-INTL', 'International delivery', 1400),
      extra('sales_tax', 'TAX', 'Sales tax', 1600),
    ],
    shipping: { ...to, region: 'OR', phone: '+1 503 555 0142' },
    billing: { ...to, region: 'OR' },
    paymentMethod: { provider: 'card', type: 'CARD', label: 'Visa', last4: '0005' },
  })
}

/** Two parcels have left; the vase has not. */
function japaneseOrder({ day }: DemoTimes): Order {
  const to = person(['陽菜', '佐々木'], '中区栄3-15-33', ['460-0008', '名古屋市'], 'JP')
  const start: DemoStart = {
    id: '37e6a1fd-c80b-4954-8e27-d5f2b04c7196',
    merchantId: 'M104889',
    shortReference: 'K37E6A1F',
    merchantReference1: 'JP-0077',
    currency: 'JPY',
    country: 'JP',
    locale: 'ja-JP',
    rate: 1000,
    created: day(12, '03:30'),
    goods: [
      goods('BW-16-BLU', '朝食用ボウル（青）', 4, 1800, { image: 'bowl' }),
      goods('VS-24-PLM', '一輪挿し（梅）', 1, 3200, { image: 'vase' }),
      extra('shipping_fee', 'SHIP-INTL', '国際配送', 800),
    ],
    shipping: { ...to, region: '愛知県', email: 'hina@post.example' },
    billing: { ...to, region: '愛知県', email: 'hina@post.example' },
    paymentMethod: { provider: 'card', type: 'CARD', label: 'JCB', last4: '0505' },
  }
  const parcel = (trackingNumber: string) => ({
    company: 'Fjärrpost',
    method: 'Air',
    trackingNumber,
    trackingUrl: `https://fjarrpost.example/${trackingNumber}`,
  })
  return tell(
    start,
    did(
      'capture',
      (order) => ({ lines: pick(order, { 'BW-16-BLU': 2, 'SHIP-INTL': 1 }), shippingInfo: [parcel('EE104872001SE')] }),
      { at: day(9, '08:00'), by: warehouse, id: 'JP-0077-1' },
    ),
    did('capture', (order) => ({ lines: pick(order, { 'BW-16-BLU': 2 }), shippingInfo: [parcel('EE104872002SE')] }), {
      at: day(5, '08:10'),
      by: warehouse,
      id: 'JP-0077-2',
    }),
  )
}
