import type { Break } from './Break'

const idOf = (id: string) => decodeURIComponent(new URL(`https://shop.example/orders/${id}`).pathname).slice(8)

/** Forgets to percent-encode. */
export const putsIdsIntoAPathAsTheyAre: Break = (sound) => ({
  ...sound,
  getOrder: (id, context) => sound.getOrder(idOf(id), context),
  capture: (id, ...call) => sound.capture(idOf(id), ...call),
})
