/** A stretch of the events, the latest first: from, up to and without. */
export interface TimelineSpan {
  from: number
  to: number
}

/** How many a press adds. Thousands would make the tab slow to open; the latest are what people come for. */
export const PAGE = 50
/** What is farther away than this comes without all that lies before it. */
const FAR = 10 * PAGE

/** What is in the document at the start. */
export const LATEST: readonly TimelineSpan[] = [{ from: 0, to: PAGE }]

/** The same stretches where one of them has the event at this place, else with one that has it; -1 is no event. */
export function spansWith(spans: readonly TimelineSpan[], at: number): readonly TimelineSpan[] {
  if (at < 0 || spans.some(({ from, to }) => at >= from && at < to)) return spans
  const from = at < FAR ? 0 : at - (at % PAGE)
  return joined([...spans, { from, to: at - (at % PAGE) + PAGE }])
}

/** The same with one of them a page longer. */
export function spansWithMore(spans: readonly TimelineSpan[], longer: TimelineSpan): readonly TimelineSpan[] {
  return joined(spans.map((span) => (span === longer ? { ...span, to: span.to + PAGE } : span)))
}

/** In order, and those that meet made one. */
function joined(spans: readonly TimelineSpan[]): readonly TimelineSpan[] {
  const apart: TimelineSpan[] = []
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = apart.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else apart.push({ ...span })
  }
  return apart
}
