import type { Break } from './Break'

/** Leaves out what is empty, and with it the wish to clear it. */
export const keepsAClearedReference: Break = (sound) => ({
  ...sound,
  async editReferences(id, { type, ...sent }, context) {
    const kept = Object.fromEntries(Object.entries(sent).filter(([, text]) => text))
    if (Object.keys(kept).length > 0) return sound.editReferences(id, { type, ...kept }, context)
  },
})
