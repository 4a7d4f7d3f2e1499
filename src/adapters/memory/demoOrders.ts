import { readClock, type Clock } from '../../model/clock'
import type { Order } from '../../model/order'
import { demoAbroadOrders } from './demoAbroadOrders'
import { demoLateOrders } from './demoLateOrders'
import { demoNordicOrders } from './demoNordicOrders'
import { demoOverseasOrders } from './demoOverseasOrders'
import { demoReturnedOrders } from './demoReturnedOrders'
import { demoSwedishOrders } from './demoSwedishOrders'
import { createDemoTimes } from './demoTimes'

/**
 * Orders of a made-up shop in every state that an order can be in, for demos, stories and tests. Their ids are always
 * the same, their dates are told from `now` (by default the machine's clock), and the rules themselves did their sums.
 */
export function demoOrders(now?: Clock): Order[] {
  const times = createDemoTimes(readClock(now))
  return [
    ...demoSwedishOrders(times),
    ...demoReturnedOrders(times),
    ...demoLateOrders(times),
    ...demoNordicOrders(times),
    ...demoAbroadOrders(times),
    ...demoOverseasOrders(times),
  ]
}
