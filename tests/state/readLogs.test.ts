import { describe, expect, it } from 'vitest'
import { createFakeBackend, openStore } from './fakeBackend'

const throwing = () => {
  throw new Error('trap')
}
const cyclic: unknown[] = []
cyclic.push({ request: cyclic })

const HOSTILE: [string, () => unknown][] = [
  ['is a cycle', () => cyclic],
  ['has a getter that throws', () => [Object.defineProperty({}, 'at', { get: throwing, enumerable: true })]],
  ['is 5 MB', () => [{ at: '', action: '', response: 'x'.repeat(5_000_000) }]],
  ['is nothing', () => undefined],
  ['is HTML', () => '<html>'],
  ['holds what JSON cannot', () => [{ status: 1n }]],
]

describe('Logs', () => {
  it.each(HOSTILE)('reject as a bad response, and never throw, where the answer %s', async (_name, answer) => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    fake.adapter.getLogs = answer as never
    await expect(store.getLogs({})).rejects.toMatchObject({ name: 'OrderError', kind: 'bad_response' })
  })

  it.each([
    ['throws', throwing],
    ['rejects', async () => throwing()],
    ['gives a thing that throws when awaited', () => Object.defineProperty({}, 'then', { get: throwing })],
  ])('reject with an OrderError where the adapter %s', async (_name, getLogs) => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    fake.adapter.getLogs = getLogs as never
    await expect(store.getLogs({})).rejects.toMatchObject({ name: 'OrderError', kind: 'server' })
  })

  it('come as plain data, in which texts are texts', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    const entry = {
      at: '2026-11-24T00:00:00Z',
      action: 'capture',
      url: `https://x.test/${'u'.repeat(400)}`,
      status: 201,
    }
    const request = { headers: { authorization: 'Basic x' }, body: [1, null] }
    fake.adapter.getLogs = async () =>
      [null, 7, 'x', { ...entry, request }, { at: {}, action: 3, method: [], status: '200' }] as never
    expect(await store.getLogs({})).toEqual([
      { ...entry, request },
      { at: '', action: '' },
    ])
  })
})
