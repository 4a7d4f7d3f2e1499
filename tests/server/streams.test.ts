import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../examples/server/createApp'
import type { Backend } from '../../examples/server/Backend'
import type { Change } from '../../examples/server/changes'
import { DATABASES, type TestDatabase } from './setup/databases'
import { startTestServer, type TestServer } from './setup/startTestServer'

const [EMBEDDED] = DATABASES

describe('A stream of changes', () => {
  let listeners: Set<(change: Change | undefined) => void>
  let ends: Set<() => void>
  let database: TestDatabase
  let server: TestServer
  let app: ReturnType<typeof createApp>

  beforeEach(async () => {
    database = (await EMBEDDED?.make()) as TestDatabase
    server = await startTestServer(database.place)
    listeners = new Set()
    ends = new Set()
    const keep =
      <T>(set: Set<T>) =>
      (one: T) => {
        set.add(one)
        return () => void set.delete(one)
      }
    const changes: Backend['changes'] = {
      tell() {},
      subscribe: keep(listeners),
      whenClosed: keep(ends),
      async close() {},
    }
    app = createApp({ ...server.backend, changes })
    return async () => {
      await server.stop()
      await database.drop()
    }
  })

  const ask = (method: string, signal?: AbortSignal) =>
    app.fetch(
      new Request('http://localhost/api/changes', { method, headers: server.headers, ...(signal && { signal }) }),
    )
  const open = async () => {
    const { body } = await ask('GET')
    await vi.waitFor(() => expect(listeners.size).toBe(1))
    return body?.getReader() as ReadableStreamDefaultReader<Uint8Array>
  }
  const expectNothingLeft = () => vi.waitFor(() => expect([listeners.size, ends.size]).toEqual([0, 0]))
  const change = { orderId: 'a', version: 2 }

  it('tells of a change', async () => {
    const reader = await open()
    for (const tell of listeners) tell(change)
    let text = ''
    while (!text.includes('data:')) text += new TextDecoder().decode((await reader.read()).value)
    expect(text).toContain(`event: change\ndata: ${JSON.stringify(change)}\n\n`)
    await reader.cancel()
    await expectNothingLeft()
  })

  it('ends where some changes may have been missed, so that the page reads anew', async () => {
    const reader = await open()
    for (const tell of listeners) tell(undefined)
    await expectNothingLeft()
    while (!(await reader.read()).done);
  })

  it('ends with the server', async () => {
    const reader = await open()
    for (const end of ends) end()
    await expectNothingLeft()
    while (!(await reader.read()).done);
  })

  it('ends for a client that does not read what it asked for', async () => {
    await open()
    for (let n = 0; n < 1_500; n += 1) for (const tell of listeners) tell(change)
    await expectNothingLeft()
  })

  it('is not begun for a question that only asks for its head', async () => {
    const { status, headers } = await ask('HEAD')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream'])
    expect([listeners.size, ends.size]).toEqual([0, 0])
  })
})
