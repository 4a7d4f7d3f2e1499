import type { Break } from './Break'

/** Calls each read a version. */
export const makesUpItsVersions: Break = (sound) => {
  let reads = 0
  return {
    ...sound,
    async getOrder(id, context) {
      reads += 1
      return { ...(await sound.getOrder(id, context)), version: String(reads) }
    },
  }
}
