/** Tells of orders that changed, whoever changed them. */
export interface ChangeFeed {
  /** Calls `onChange` when this order may have changed, until the function that it gives back is called. */
  subscribe(orderId: string, onChange: () => void): () => void
  /** The same for every order; without an id, any of them may have changed. */
  subscribeAll(onChange: (orderId: string | undefined) => void): () => void
}

/**
 * One stream of changes for a whole page, opened with the first listener and closed with the last: a browser allows few
 * streams at once. Each time it opens, everybody is told: nobody knows what changed before, or during a break.
 */
export function createChangeFeed(url: string): ChangeFeed {
  const listeners = new Set<(orderId: string | undefined) => void>()
  const tell = (orderId?: string) => {
    for (const listener of [...listeners]) listener(orderId)
  }
  let stream: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function open(): void {
    const opened = new EventSource(url)
    stream = opened
    opened.addEventListener('open', () => tell())
    opened.addEventListener('change', ({ data }: MessageEvent<string>) => {
      tell((JSON.parse(data) as { orderId: string }).orderId)
    })
    opened.addEventListener('error', () => {
      // A browser tries again by itself, except after an answer that was no stream.
      if (opened.readyState !== EventSource.CLOSED || stream !== opened) return
      timer = setTimeout(open, 3_000)
    })
  }

  function subscribeAll(onChange: (orderId: string | undefined) => void): () => void {
    const listener = (orderId: string | undefined) => onChange(orderId)
    listeners.add(listener)
    if (listeners.size === 1) open()
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0) return
      clearTimeout(timer)
      stream?.close()
      stream = undefined
    }
  }
  return {
    subscribeAll,
    subscribe: (orderId, onChange) =>
      subscribeAll((changed) => {
        if (changed === undefined || changed === orderId) onChange()
      }),
  }
}
