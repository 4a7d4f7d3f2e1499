import { afterEach, beforeEach } from 'vitest'

// Taken before a test can put fake timers in their place.
const later = globalThis.setTimeout

/**
 * Fails each test that writes to `console.error` or `console.warn`, or leaves a promise rejected and unhandled:
 * nothing of that may ever reach a host. A test that expects such a line spies on the console itself.
 * A rejection is reported only some time after it happened: at once in Node, some milliseconds later in a browser.
 */
export function expectQuiet(onRejection: (note: (reason: unknown) => void) => void, waitMs = 0): void {
  const heard: string[] = []
  onRejection((reason) => heard.push(`unhandled rejection: ${describeValue(reason)}`))

  for (const level of ['error', 'warn'] as const) {
    console[level] = (...values: unknown[]) => {
      heard.push(`console.${level}: ${values.map(describeValue).join(' ')}`)
    }
  }

  beforeEach(() => {
    heard.length = 0
  })

  afterEach(async () => {
    await new Promise((resolve) => later(resolve, waitMs))
    const lines = heard.splice(0)
    if (lines.length > 0) throw new Error(`The test was not quiet:\n${lines.join('\n')}`)
  })
}

function describeValue(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message
  if (typeof value === 'object' && value !== null) {
    try {
      return JSON.stringify(value)
    } catch {
      return Object.prototype.toString.call(value)
    }
  }
  return String(value)
}
