import type { Break } from './Break'

/** Writes over what somebody else changed. */
export const ignoresTheExpectedVersion: Break = (sound) => ({
  ...sound,
  editShipping: (id, command, { expectedVersion: _, ...context }) => sound.editShipping(id, command, context),
})
