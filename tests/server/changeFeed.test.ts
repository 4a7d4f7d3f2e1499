import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createChangeFeed } from '../../examples/server/createChangeFeed'

/** A browser's stream, which the test drives. */
class FakeStream extends EventTarget {
  static readonly CLOSED = 2
  static opened: FakeStream[] = []
  readyState = 1
  constructor(readonly url: string) {
    super()
    FakeStream.opened.push(this)
  }
  close() {
    this.readyState = FakeStream.CLOSED
  }
}

beforeEach(() => {
  FakeStream.opened = []
  vi.stubGlobal('EventSource', FakeStream)
})
afterEach(() => void vi.unstubAllGlobals())

it('One stream tells each listener of its own order, and everybody each time it opens: something may have been missed', () => {
  const feed = createChangeFeed('/api/changes')
  const heard: string[] = []
  const stops = ['a', 'b'].map((id) => feed.subscribe(id, () => heard.push(id)))
  const [stream, ...others] = FakeStream.opened
  expect(others).toEqual([])
  stream?.dispatchEvent(new Event('open'))
  expect(heard.splice(0)).toEqual(['a', 'b'])
  stream?.dispatchEvent(new MessageEvent('change', { data: '{"orderId":"b","version":2}' }))
  expect(heard.splice(0)).toEqual(['b'])
  stream?.dispatchEvent(new Event('error'))
  stream?.dispatchEvent(new Event('open'))
  expect(heard.splice(0)).toEqual(['a', 'b'])
  stops.forEach((stop) => stop())
  expect(stream?.readyState).toBe(FakeStream.CLOSED)
})
