import type { EditLinesCommand } from '../../../src/core'
import type { Break } from './Break'

/** Takes any lines for an order, whatever of it is captured. */
export const editsBelowWhatIsCaptured: Break = (sound) => {
  const edits = new Map<string, EditLinesCommand>()
  return {
    ...sound,
    async getOrder(id, context) {
      const { type: _, ...edit } = edits.get(id) ?? {}
      return { ...(await sound.getOrder(id, context)), ...edit }
    },
    async editLines(id, command) {
      edits.set(id, command)
    },
  }
}
