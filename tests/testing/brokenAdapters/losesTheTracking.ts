import type { Break } from './Break'

/** Leaves out how a capture is shipped. */
export const losesTheTracking: Break = (sound) => ({
  ...sound,
  capture: (id, { shippingInfo: _, ...command }, context) => sound.capture(id, command, context),
})
