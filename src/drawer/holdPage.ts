import type { ActionNotice } from '../state/orderState'

/** The writes that are on their way, whether or not a drawer still shows them. */
const onTheirWay = new Set<string>()

const ask = (event: BeforeUnloadEvent): void => event.preventDefault()

/** Told each step of each write: while one is on its way, the browser asks before the page goes. */
export function holdPage({ phase, intent }: ActionNotice): void {
  if (!intent) return
  if (phase === 'start') onTheirWay.add(intent.id)
  else onTheirWay.delete(intent.id)
  if (onTheirWay.size > 0) window.addEventListener('beforeunload', ask)
  else window.removeEventListener('beforeunload', ask)
}
