import { changeRecord, isReading, watchedRecords } from './orderRecord'
import { closeChannel, openChannel } from './windowChannel'

/** A page that comes into sight again reads an order at most this often. Milliseconds. */
const REST = 5000

/** Follows what happens to the page and in its other windows, for all stores together. Twice is once. */
export function followPage(): void {
  openChannel()
  listen('addEventListener')
}

/** Follows nothing any more, once no store is open. */
export function leavePage(): void {
  if (watchedRecords().length > 0) return
  closeChannel()
  listen('removeEventListener')
}

function listen(how: 'addEventListener' | 'removeEventListener'): void {
  if (typeof document === 'undefined') return
  window[how]('focus', look)
  document[how]('visibilitychange', look)
  window[how]('pagehide', closeChannel)
  window[how]('pageshow', wake as (event: Event) => void)
}

function look(): void {
  if (document.visibilityState === 'hidden') return
  for (const record of watchedRecords()) {
    // A clock that was set back must not stop it.
    const isRested = Math.abs(Date.now() - record.lookedAt) >= REST
    if (isRested && !isReading(record)) changeRecord(record, { news: true })
  }
}

/** From the back/forward cache comes a page as it was, which may be days ago; what it was reading then is void. */
function wake({ persisted }: PageTransitionEvent): void {
  openChannel()
  if (!persisted) return
  for (const record of watchedRecords()) {
    changeRecord(record, { outdated: true, news: true, floor: record.sequence })
  }
}
