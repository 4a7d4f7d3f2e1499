export { makeCapture, makeRefund } from './testing/makeCapture'
export { makeDispute } from './testing/makeDispute'
export { makeLine } from './testing/makeLine'
export { makeOrder } from './testing/makeOrder'
