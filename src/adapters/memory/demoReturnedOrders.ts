import type { Order } from '../../model/order'
import { disputed, refundPending, settled } from './demoAftermath'
import { did, pick, tell, type DemoStart } from './demoHistory'
import { goods } from './demoLines'
import { person, support, warehouse } from './demoPeople'
import { HOME, PICKUP, SWEDISH } from './demoShop'
import type { DemoTimes } from './demoTimes'

/** Orders of which money went back, or is asked back. */
export function demoReturnedOrders(times: DemoTimes): Order[] {
  return [enquiryOrder(times), refundedOrder(times), pendingOrder(times), partlyRefundedOrder(times), lostOrder(times)]
}

/** The disputed order of the drawings: a line edited, captured, then an enquiry about the curtains. */
function enquiryOrder({ day }: DemoTimes): Order {
  const to = person(['Oskar', 'Nyström'], 'Linnégatan 50', ['352 33', 'Växjö'], 'SE')
  const start: DemoStart = {
    ...SWEDISH,
    id: 'e58a21fc-6c30-4d9b-8271-3fb0957740ab',
    shortReference: 'KE58A21F',
    merchantReference1: 'SO-20533',
    merchantReference2: 'PICK-7816',
    created: day(22, '12:27'),
    goods: [
      goods('LC-250-NAT', 'Linen curtain, natural', 2, 64900, { image: 'curtain' }),
      goods('CR-160-BLK', 'Curtain rod, black oak', 2, 39900, { image: 'rod' }),
      PICKUP,
    ],
    shipping: { ...to, phone: '+46 70 174 06 53' },
    billing: to,
  }
  const oneRod = (order: Order) => ({
    lines: order.lines.map(({ taxAmount: _tax, totalAmount: _total, ...line }) =>
      line.reference === 'CR-160-BLK' ? { ...line, quantity: 1 } : line,
    ),
  })
  return tell(
    start,
    did('editLines', oneRod, { at: day(21, '09:31'), by: support }),
    did('capture', (order) => ({ lines: pick(order, { 'LC-250-NAT': 2, 'CR-160-BLK': 1, 'SHIP-PUP': 1 }) }), {
      at: day(20, '08:12'),
      by: warehouse,
      id: 'SO-20533-1',
    }),
    settled,
    disputed({
      id: 'DSP-58213',
      status: 'warning_needs_response',
      reason: 'Not as described',
      reasonCode: '13.3',
      amount: 129800,
      openedAt: day(11, '07:40').toISOString(),
      respondBy: day(-7, '22:59').toISOString(),
      captureId: 'SO-20533-1',
      origin: { kind: 'customer' },
    }),
  )
}

function refundedOrder({ day }: DemoTimes): Order {
  const to = person(['Petter', 'Wallin'], 'Hamngatan 2', ['972 38', 'Luleå'], 'SE')
  const start: DemoStart = {
    ...SWEDISH,
    id: '3ac07e94-d5b1-4c62-a0f7-82e39bf1c260',
    shortReference: 'K3AC07E9',
    merchantReference1: 'SO-20577',
    merchantReference2: 'PICK-7852',
    created: day(16, '18:31'),
    goods: [goods('LC-250-NAT', 'Linen curtain, natural', 2, 64900, { image: 'curtain' })],
    shipping: to,
    billing: to,
  }
  return tell(
    start,
    did('capture', {}, { at: day(15, '08:40'), by: warehouse, id: 'SO-20577-1' }),
    settled,
    did('refund', { description: 'Returned, unused' }, { at: day(8, '10:20'), by: support, id: 'SO-20577-R1' }),
  )
}

function pendingOrder({ day }: DemoTimes): Order {
  const to = person(['Lovisa', 'Grahn'], 'Slottsgatan 18', ['703 61', 'Örebro'], 'SE')
  const start: DemoStart = {
    ...SWEDISH,
    id: 'd2735b08-4ef9-4a10-b6c3-e90c1f8a57b4',
    shortReference: 'KD2735B0',
    merchantReference1: 'SO-20561',
    merchantReference2: 'PICK-7839',
    created: day(13, '14:55'),
    goods: [
      goods('CH-OAK-1', 'Kitchen chair, oak', 2, 99800, { image: 'chair' }),
      { ...HOME, reference: 'SHIP-XL', name: 'Home delivery, large goods', unitPrice: 19900 },
    ],
    shipping: { ...to, phone: '+46 70 174 06 67' },
    billing: to,
  }
  return tell(
    start,
    did('capture', {}, { at: day(12, '07:15'), by: warehouse, id: 'SO-20561-1' }),
    settled,
    refundPending({ 'CH-OAK-1': 1 }, { at: day(1, '13:05'), by: support, id: 'SO-20561-R1' }),
  )
}

function partlyRefundedOrder({ day }: DemoTimes): Order {
  const to = person(['Mats', 'Åkerlund'], 'Norra Allégatan 7', ['451 40', 'Uddevalla'], 'SE')
  const start: DemoStart = {
    ...SWEDISH,
    id: '84f1c9d6-b203-4e5d-8a7f-6c0e2d91f3a5',
    shortReference: 'K84F1C9D',
    merchantReference1: 'SO-20558',
    created: day(14, '09:10'),
    goods: [goods('BW-16-BLU', 'Breakfast bowl, blue', 5, 14300, { image: 'bowl' }), PICKUP],
    shipping: to,
    billing: to,
    paymentMethod: { provider: 'card', type: 'CARD', label: 'Visa', last4: '4242' },
  }
  return tell(
    start,
    did('capture', {}, { at: day(13, '08:20'), by: warehouse, id: 'SO-20558-1' }),
    did('refund', (order) => ({ lines: pick(order, { 'BW-16-BLU': 2 }), description: 'Two bowls returned' }), {
      at: day(12, '15:34'),
      by: { kind: 'api', client: 'returns' },
      id: 'SO-20558-R1',
    }),
  )
}

function lostOrder({ day }: DemoTimes): Order {
  const to = person(['Nadia', 'Rahimi'], 'Bergsgatan 31', ['721 87', 'Västerås'], 'SE')
  const start: DemoStart = {
    ...SWEDISH,
    id: '1b7e60f8-95ca-4d27-bf31-d84a0c6e2f99',
    shortReference: 'K1B7E60F',
    merchantReference1: 'SO-20540',
    created: day(75, '16:12'),
    goods: [goods('CL-30-GRA', 'Wall clock, graphite', 1, 37000, { image: 'clock' }), PICKUP],
    shipping: to,
    billing: to,
    paymentMethod: { provider: 'card', type: 'CARD', label: 'Mastercard', last4: '4444' },
  }
  return tell(
    start,
    did('capture', {}, { at: day(74, '08:05'), by: warehouse, id: 'SO-20540-1' }),
    settled,
    disputed({
      id: 'DSP-57109',
      status: 'lost',
      reason: 'Not received',
      reasonCode: '13.1',
      amount: 41900,
      openedAt: day(52, '12:00').toISOString(),
      closedAt: day(13, '09:00').toISOString(),
      captureId: 'SO-20540-1',
      origin: { kind: 'customer' },
    }),
  )
}
