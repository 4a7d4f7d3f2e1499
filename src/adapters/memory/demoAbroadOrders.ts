import type { Order } from '../../model/order'
import { disputed, ended, settled } from './demoAftermath'
import { did, pick, tell, type DemoStart } from './demoHistory'
import { extra, goods } from './demoLines'
import { person, support, warehouse } from './demoPeople'
import type { DemoTimes } from './demoTimes'

/** Orders from farther away: long words, other taxes, a won dispute, a review, a lapsed and a closed order. */
export function demoAbroadOrders(times: DemoTimes): Order[] {
  return [germanOrder(times), wonOrder(times), lapsedOrder(times), reviewedOrder(times), closedOrder(times)]
}

function germanOrder({ day }: DemoTimes): Order {
  const to = person(
    ['Maximiliane Friederike', 'von Hohenlohe-Waldenburg-Schillingsfürst'],
    'Hugo-von-Hofmannsthal-Straße 117, Hinterhaus, 4. Obergeschoss links',
    ['01067', 'Dresden'],
    'DE',
  )
  const start: DemoStart = {
    id: '5e91b0c7-a4d8-4f13-8b62-0dc7e4f5a913',
    merchantId: 'M104883',
    shortReference: 'K5E91B0C',
    merchantReference1: 'DE-7718-SAMMELBESTELLUNG-ADVENT',
    merchantReference2: 'Kommission 4711, Lieferung nur nach telefonischer Ankündigung',
    currency: 'EUR',
    country: 'DE',
    locale: 'de-DE',
    rate: 1900,
    created: day(9, '21:17'),
    goods: [
      goods('BC-30-HON', 'Bienenwachskerze, handgezogen, honiggelb, mit Baumwolldocht und Untersetzer', 6, 1290, {
        image: 'candle',
        discountAmount: 774,
      }),
      goods('CL-30-GRA', 'Funkwanduhr', 1, 8900, { image: 'clock' }),
      extra('shipping_fee', 'VERSAND', 'Versandkostenpauschale innerhalb Deutschlands', 590),
      extra('gift_card', 'GUTSCHEIN-25', 'Geschenkgutschein', -2500),
    ],
    shipping: { ...to, email: 'maximiliane@post.example', phone: '+49 30 23125 014' },
    billing: { ...to, email: 'maximiliane@post.example' },
    paymentMethod: { provider: 'klarna', type: 'FIXED_AMOUNT', label: 'Klarna, Ratenkauf' },
  }
  const lines = start.goods.map((line) => (line.type === 'gift_card' ? { ...line, taxRate: 0 } : line))
  return tell({ ...start, goods: lines }, did('capture', {}, { at: day(7, '07:50'), by: warehouse, id: 'DE-7718-1' }))
}

function wonOrder({ day }: DemoTimes): Order {
  const to = person(['Harriet', 'Ashworth'], '14 Mill Lane', ['LS6 3AB', 'Leeds'], 'GB')
  const start: DemoStart = {
    id: 'ca25f1d9-67e0-4938-9d4b-b3a81e6c0f52',
    merchantId: 'M104884',
    shortReference: 'KCA25F1D',
    merchantReference1: 'GB-5520',
    currency: 'GBP',
    country: 'GB',
    locale: 'en-GB',
    rate: 2000,
    created: day(61, '13:02'),
    goods: [
      goods('BC-18-HON', 'Beeswax candle, honey', 10, 2390, { image: 'candle', discountAmount: 5975 }),
      extra('shipping_fee', 'POST-48', 'Tracked parcel', 495),
    ],
    shipping: { ...to, phone: '+44 7700 900 118' },
    billing: to,
    paymentMethod: { provider: 'klarna', type: 'PAY_IN_X', label: 'Klarna, pay in 3' },
  }
  return tell(
    start,
    did('capture', {}, { at: day(60, '09:00'), by: warehouse, id: 'GB-5520-1' }),
    settled,
    disputed({
      id: 'DSP-57860',
      status: 'won',
      reason: 'Not received',
      reasonCode: '13.1',
      amount: 17925,
      openedAt: day(40, '10:30').toISOString(),
      closedAt: day(18, '15:00').toISOString(),
      captureId: 'GB-5520-1',
      origin: { kind: 'customer' },
    }),
  )
}

/** The backend still says authorized, but the time is over. */
function lapsedOrder({ day, minutes }: DemoTimes): Order {
  const to = person(['Łucja', 'Wiśniewska'], 'ul. Świętokrzyska 12/40', ['00-044', 'Warszawa'], 'PL')
  const order = tell({
    id: '8d4e7b26-f1c5-4a08-bc93-e60f27d1a58c',
    merchantId: 'M104885',
    shortReference: 'K8D4E7B2',
    merchantReference1: 'PL-2045',
    currency: 'PLN',
    country: 'PL',
    locale: 'pl-PL',
    rate: 2300,
    created: day(28, '06:00'),
    goods: [
      goods('BS-30-WIL', 'Kosz wiklinowy, duży', 2, 18900, { image: 'basket' }),
      extra('shipping_fee', 'WYSYLKA', 'Paczkomat', 1599),
    ],
    shipping: to,
    billing: to,
  })
  return { ...order, expiresAt: minutes(-300).toISOString() }
}

function reviewedOrder({ minutes }: DemoTimes): Order {
  const to = person(['Reto', 'Zürcher'], 'Bahnhofstrasse 8', ['3920', 'Zermatt'], 'CH')
  return tell({
    id: 'e3b90c74-5d2f-4186-a7e4-48f0c9d6b12a',
    merchantId: 'M104886',
    shortReference: 'KE3B90C7',
    merchantReference1: 'CH-0310',
    currency: 'CHF',
    country: 'CH',
    locale: 'de-CH',
    rate: 810,
    fraudStatus: 'pending',
    created: minutes(-95),
    goods: [
      goods('CL-30-GRA', 'Wanduhr, graphit', 1, 12900, { image: 'clock' }),
      goods('CU-50-TER', 'Kissen, terrakotta', 2, 3990, { image: 'cushion' }),
      extra('shipping_fee', 'VERSAND', 'Versand', 900),
    ],
    shipping: to,
    billing: to,
  })
}

function closedOrder({ day }: DemoTimes): Order {
  const to = person(['Femke', 'van der Meulen'], 'Oudegracht 301', ['3511 PA', 'Utrecht'], 'NL')
  const start: DemoStart = {
    id: '702cf8e5-b9a3-4d61-8f0d-1ae4c6937d0b',
    merchantId: 'M104887',
    shortReference: 'K702CF8E',
    merchantReference1: 'NL-8804',
    currency: 'EUR',
    country: 'NL',
    locale: 'nl-NL',
    rate: 2100,
    created: day(120, '08:45'),
    goods: [
      goods('TW-3-SAG', 'Handdoeken, saliegroen', 6, 1795, { image: 'towel' }),
      extra('shipping_fee', 'VERZENDING', 'Verzending', 595),
    ],
    shipping: to,
    billing: to,
  }
  return tell(
    start,
    did('capture', {}, { at: day(119, '09:40'), by: warehouse, id: 'NL-8804-1' }),
    settled,
    did('refund', (order) => ({ lines: pick(order, { 'TW-3-SAG': 2 }) }), {
      at: day(104, '11:10'),
      by: support,
      id: 'NL-8804-R1',
    }),
    ended('closed', day(29, '03:00')),
  )
}
