import { setTimeout } from 'node:timers/promises'
import { OrderError } from '../../../src/core'
import type { Break } from './Break'

/** Compares the version in one step and writes in another: two at once both find it fresh. */
export const comparesTheVersionTooEarly: Break = (sound) => ({
  ...sound,
  async capture(id, command, { expectedVersion, ...context }) {
    const current = await sound.getOrder(id, context)
    if (expectedVersion !== undefined && current.version !== expectedVersion) throw new OrderError('conflict')
    await setTimeout(5)
    return sound.capture(id, command, context)
  },
})
