import { expect, it } from 'vitest'
import { renderPackingSlip } from '../../src/packing-slip'
import { aCapture, aLine, anOrder } from '../harness/orders'
import { readLines } from './readPdf'

// In a file of its own: what one slip leaves behind in the font is what the next one meets.

async function print(name: string): Promise<string[]> {
  const lines = [aLine({ key: 'a', name, reference: '1' })]
  const order = anOrder({ status: 'captured', lines, capturedAmount: 10_000, captures: [aCapture({ id: 'c', lines })] })
  return await readLines(await renderPackingSlip(order, { locale: 'en', timeZone: 'UTC' }))
}

it('Letters that were first met under an accent are all there in the slips that follow', async () => {
  for (const name of [
    '\u0179 \u013d \u0174 \u0176 \u0134 \u0124 \u00d1 \u0178',
    'ZLWYJHN',
    'WILLY JONES, NEW HAZEL',
    'zł öé',
    'lol Zoe',
    'ŁÓDŹ',
    'Julez',
  ]) {
    expect(await print(name.normalize('NFC'))).toContain(name.normalize('NFC'))
  }
})

it('Slips that are made at the same time do not mix their letters up', async () => {
  const names = ['Älgfilt', 'Łódź lol', 'Αθήνα', 'Юлия', 'Zoe Polo']
  const slips = await Promise.all(names.map(print))
  slips.forEach((lines, at) => expect(lines).toContain(names[at]))
})
