import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeOrder } from 'order-drawer/testing'
import { expect, it, vi } from 'vitest'
import { readLines, readPdf } from '../../packingSlip/readPdf'
import { printMorning } from './morning'
import { handle } from './server'

it('The server answers with the slip, and with why there is none', async () => {
  const answer = await handle('captured')
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toContain('packing-slip-captured.pdf')
  expect(await readLines(await answer.blob())).toEqual(
    expect.arrayContaining(['Följesedel', 'Lindvik Hem', 'Astrid Ek']),
  )
  const refused = await handle('authorized')
  expect([refused.status, (await refused.json()) as unknown]).toMatchObject([409, { code: 'nothing_captured' }])
  expect((await handle('nobody')).status).toBe(404)
})

it('The slips of a morning are one file', async () => {
  const told = vi.spyOn(console, 'log').mockImplementation(() => {})
  const folder = await mkdtemp(join(tmpdir(), 'order-drawer-slips-'))
  const path = join(folder, 'morning.pdf')
  await printMorning(
    ['a', 'b'].map((id) => makeOrder({ id, status: 'captured' })),
    path,
  )
  expect(await readPdf(await readFile(path))).toHaveLength(2)
  expect(told).toHaveBeenLastCalledWith('2 of 2')
  await rm(folder, { recursive: true })
})
