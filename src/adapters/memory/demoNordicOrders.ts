import type { Order } from '../../model/order'
import { disputed, settled } from './demoAftermath'
import { did, pick, tell, type DemoStart } from './demoHistory'
import { extra, goods } from './demoLines'
import { person, support, warehouse } from './demoPeople'
import type { DemoTimes } from './demoTimes'

/** Orders of the shop's neighbours: a chargeback, a capture by amount, a rest that was released. */
export function demoNordicOrders(times: DemoTimes): Order[] {
  return [chargebackOrder(times), byAmountOrder(times), releasedOrder(times)]
}

function chargebackOrder({ day }: DemoTimes): Order {
  const to = person(['Ingrid', 'Bjørnstad'], 'Storgata 61', ['9008', 'Tromsø'], 'NO')
  const start: DemoStart = {
    id: 'b6340e7d-f812-4a95-9c0e-27d5e1a8f640',
    merchantId: 'M104880',
    shortReference: 'KB6340E7',
    merchantReference1: 'NO-3381',
    currency: 'NOK',
    country: 'NO',
    locale: 'nb-NO',
    rate: 2500,
    created: day(31, '17:22'),
    goods: [
      goods('WB-140-MG', 'Ullpledd, mosegrønn', 2, 54900, { image: 'blanket' }),
      extra('shipping_fee', 'FRAKT', 'Pakke til hentested', 8900),
    ],
    shipping: to,
    billing: to,
    paymentMethod: { provider: 'card', type: 'CARD', label: 'Visa', last4: '1881' },
  }
  return tell(
    start,
    did('capture', {}, { at: day(30, '08:31'), by: warehouse, id: 'NO-3381-1' }),
    settled,
    disputed({
      id: 'DSP-58377',
      status: 'needs_response',
      reason: 'Fraudulent transaction',
      reasonCode: '10.4',
      amount: 118700,
      openedAt: day(3, '06:18').toISOString(),
      respondBy: day(-11, '22:59').toISOString(),
      captureId: 'NO-3381-1',
      origin: { kind: 'system' },
    }),
  )
}

/** Nobody said which lines the captured amount stands for. */
function byAmountOrder({ day }: DemoTimes): Order {
  const to = person(['Søren', 'Kjærgaard'], 'Vesterbrogade 88, 3. tv.', ['1620', 'København V'], 'DK')
  const start: DemoStart = {
    id: '49c8d2a1-03fb-4e67-b85d-9f7016ce34b8',
    merchantId: 'M104881',
    shortReference: 'K49C8D2A',
    merchantReference1: 'DK-1174',
    currency: 'DKK',
    country: 'DK',
    locale: 'da-DK',
    rate: 2500,
    created: day(4, '19:40'),
    goods: [
      goods('PL-22-SMK', 'Pendel, røget glas', 1, 79900, { image: 'lamp' }),
      goods('LB-E27-WW', 'Pære E27, varm hvid', 3, 5900, { image: 'bulb' }),
      extra('shipping_fee', 'LEVERING', 'Levering til pakkeshop', 4500),
    ],
    shipping: to,
    billing: to,
    paymentMethod: { provider: 'mobilepay', type: 'MOBILEPAY', label: 'MobilePay' },
  }
  const told = { at: day(2, '12:50'), by: { kind: 'api', client: 'erp' } as const, id: 'DK-1174-1' }
  return tell(start, did('capture', { amount: 50000, description: 'Deposit' }, told))
}

function releasedOrder({ day }: DemoTimes): Order {
  const to = person(['Aino', 'Väisänen'], 'Hämeenkatu 14 B 22', ['33100', 'Tampere'], 'FI')
  const start: DemoStart = {
    id: 'f07a9e53-81d6-4b2c-a4e0-5c6b3d17982e',
    merchantId: 'M104882',
    shortReference: 'KF07A9E5',
    merchantReference1: 'FI-0921',
    currency: 'EUR',
    country: 'FI',
    locale: 'fi-FI',
    rate: 2550,
    created: day(26, '10:00'),
    goods: [
      goods('CH-OAK-1', 'Keittiön tuoli, tammi', 4, 11900, { image: 'chair' }),
      extra('shipping_fee', 'TOIMITUS', 'Kotiinkuljetus', 2990),
    ],
    shipping: to,
    billing: to,
  }
  return tell(
    start,
    did('capture', (order) => ({ lines: pick(order, { 'CH-OAK-1': 2, TOIMITUS: 1 }) }), {
      at: day(24, '09:14'),
      by: warehouse,
      id: 'FI-0921-1',
    }),
    settled,
    did('release', {}, { at: day(19, '13:26'), by: support }),
  )
}
