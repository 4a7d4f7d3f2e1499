import type { ChangeFeed } from '../../../examples/server/createChangeFeed'

/** The server's stream of changes as Node reads it, which has no EventSource. */
export function createTestFeed(url: string, headers: Record<string, string>): ChangeFeed {
  const follow = (onChange: (orderId: string) => void): (() => void) => {
    const ended = new AbortController()
    const read = async () => {
      const { body } = await fetch(url, { headers, signal: ended.signal })
      let text = ''
      for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
        const events = (text + chunk).split('\n\n')
        text = events.pop() ?? ''
        for (const event of events) {
          const data = /^data: (.*)$/m.exec(event)?.[1]
          if (data !== undefined && !ended.signal.aborted) onChange((JSON.parse(data) as { orderId: string }).orderId)
        }
      }
    }
    read().catch((error: unknown) => {
      if (!ended.signal.aborted) throw error
    })
    return () => ended.abort()
  }
  return {
    subscribeAll: follow,
    subscribe: (orderId, onChange) => follow((changed) => (changed === orderId ? onChange() : undefined)),
  }
}
