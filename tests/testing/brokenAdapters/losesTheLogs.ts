import type { Break } from './Break'

/** Looks for the logs of a refund among those of the captures. */
export const losesTheLogs: Break = (sound) => ({
  ...sound,
  getLogs: (id, { refundId, ...subject }, context) =>
    sound.getLogs(id, { ...subject, ...(refundId !== undefined && { captureId: refundId }) }, context),
})
