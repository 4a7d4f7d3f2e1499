import { describe, expect, it } from 'vitest'
import {
  preparePackingSlips,
  renderPackingSlip,
  renderPackingSlips,
  renderPackingSlipToBuffer,
} from '../../src/packing-slip'
import type { SlipPage } from '../../src/packingSlip/layout/slipPage'
import { aCapture, aLine, anOrder } from '../harness/orders'
import { aLongOrder } from './longOrder'
import { readPdf } from './readPdf'

const settings = { locale: 'en', timeZone: 'Europe/Stockholm', shop: { name: 'Lindvik Hem', address: 'Strandvägen 3' } }
const textsOf = (page: SlipPage | undefined) => page?.texts.map(({ text }) => text) ?? []

describe('A slip of 300 lines', () => {
  const pagesOf = async () => (await preparePackingSlips([aLongOrder(300)], settings)).pages

  it('repeats the heads of the columns on each page with rows, and says whose goods these are', async () => {
    const pages = await pagesOf()
    expect(pages.length).toBeGreaterThan(5)
    for (const page of pages.filter((one) => textsOf(one).some((text) => text.startsWith('ART-')))) {
      expect(textsOf(page)).toEqual(expect.arrayContaining(['Reference', 'Product', 'Quantity', 'Elin Sandberg']))
    }
  })

  it('holds each row once and whole: article, every line of its name, and quantity on one page', async () => {
    const pages = await pagesOf()
    const articles = pages.flatMap((page) => textsOf(page).filter((text) => text.startsWith('ART-')))
    expect(articles).toEqual(Array.from({ length: 300 }, (_, at) => `ART-${10_000 + at}`))
    for (const page of pages) {
      const rules = page.shapes.filter(({ is }) => is === 'hairline').map(({ y }) => y)
      const rows = textsOf(page).filter((text) => text.startsWith('ART-'))
      expect(rules).toHaveLength(rows.length)
      const names = textsOf(page).filter((text) => /\b\d+$/.test(text) && !/^(ART-|Page|SO-|3734|\d+$)/.test(text))
      expect(names.length).toBeGreaterThanOrEqual(rows.length)
    }
  })

  it('keeps everything above the foot and inside the margins', async () => {
    for (const page of await pagesOf()) {
      const foot = page.height - 42
      expect(page.texts.filter(({ baseline }) => baseline > foot + 1)).toEqual([])
      const rows = page.texts.filter(({ baseline }) => baseline > page.height - 66 && baseline < foot - 1)
      expect(rows).toEqual([])
      expect(page.texts.filter(({ x }) => x < 50 || x > page.width - 50)).toEqual([])
    }
  })

  it('has its sum with the last row, and one place to sign, on the last page', async () => {
    const pages = await pagesOf()
    const withSum = pages.filter((page) => textsOf(page).includes('Total pieces'))
    expect(withSum).toHaveLength(1)
    expect(textsOf(withSum[0])).toContain('ART-10299')
    const withSignature = pages.filter((page) => textsOf(page).includes('Packed by, signature'))
    expect(withSignature).toEqual(pages.slice(-1))
  })

  it('counts its pages, and has as many in the PDF', async () => {
    const pages = await readPdf(await renderPackingSlip(aLongOrder(300), settings))
    pages.forEach(({ lines }, at) => expect(lines).toContain(`Page ${at + 1} of ${pages.length}`))
  })
})

it('From 1 to 60 lines no row is lost at a turn of the page, and no page is empty', async () => {
  for (let count = 1; count <= 60; count += 1) {
    const { pages } = await preparePackingSlips([aLongOrder(count)], settings)
    const articles = pages.flatMap((page) => textsOf(page).filter((text) => text.startsWith('ART-')))
    expect(articles).toHaveLength(count)
    expect(textsOf(pages.at(-1))).toContain(`Page ${pages.length} of ${pages.length}`)
  }
})

describe('The paper', () => {
  it.each([
    ['A4', undefined, 595.28, 841.89],
    ['A4', 'A4', 595.28, 841.89],
    ['US Letter', 'LETTER', 612, 792],
  ] as const)('is %s for %s', async (_, pageSize, width, height) => {
    const [page] = await readPdf(await renderPackingSlipToBuffer(aLongOrder(3), { ...settings, pageSize }))
    expect(page?.width).toBeCloseTo(width, 1)
    expect(page?.height).toBeCloseTo(height, 1)
  })
})

it('A name of a hundred thousand letters takes one row, and says that it is cut', async () => {
  const lines = [
    aLine({ key: 'long', name: 'Blanket '.repeat(12_500), reference: 'ART-1' }),
    aLine({ key: 'b', name: 'Mug' }),
  ]
  const order = anOrder({ status: 'captured', lines, capturedAmount: 20_000, captures: [aCapture({ id: 'c', lines })] })
  const { pages } = await preparePackingSlips([order], settings)
  expect(pages).toHaveLength(1)
  expect(textsOf(pages[0]).filter((text) => text.endsWith('…'))).toHaveLength(1)
})

it('A word without a place to break is broken where it has to be, and nothing of it is lost', async () => {
  const name = 'ABCDEFGHIJ'.repeat(25)
  const lines = [aLine({ key: 'long', name, reference: 'ART-1' })]
  const order = anOrder({ status: 'captured', lines, capturedAmount: 10_000, captures: [aCapture({ id: 'c', lines })] })
  const [page] = await readPdf(await renderPackingSlip(order, settings))
  const parts = page?.lines.filter((line) => /^[A-J]{11,}$/.test(line)) ?? []
  expect(parts.join('')).toBe(name)
  expect(parts.length).toBeGreaterThan(1)
})

it('A break never adds a hyphen, and never falls at a space that does not break', async () => {
  const name =
    'Extra stor flaska med 500\u00a0ml diskmedel och en doft av citron, 12\u00a0345,60\u00a0kr värd, helt utan parfym'
  const lines = [aLine({ key: 'a', name })]
  const order = anOrder({ status: 'captured', lines, capturedAmount: 10_000, captures: [aCapture({ id: 'c', lines })] })
  const { pages } = await preparePackingSlips([order], { ...settings, show: { prices: true } })
  const said = textsOf(pages[0]).join('|')
  expect(said).toContain('500\u00a0ml')
  expect(said).toContain('12\u00a0345,60\u00a0kr')
  expect(said).not.toContain('-|')
})

it('Nothing leaves its column: long units, amounts and words are given room, or written smaller', async () => {
  const lines = [
    aLine({ key: 'a', name: 'Cable', quantity: 1_000, quantityUnit: 'förpackningar' }),
    aLine({ key: 'b', name: 'Rope', quantity: 2.123456, quantityUnit: 'opakowania', unitPrice: 1 }),
  ]
  const order = anOrder({
    status: 'captured',
    lines,
    capturedAmount: 1,
    captures: [aCapture({ id: 'c', amount: 9_007_199_254_740_991, lines })],
  })
  const words = {
    title: 'A very long heading that no page could hold in one line at its full size, ever',
    quantity: 'Quantity of all of it',
  }
  const slips = await preparePackingSlips([order], { ...settings, words, show: { prices: true } })
  for (const { text, x, align, size, weight } of slips.pages[0]?.texts ?? []) {
    const width = slips.ruler.width(text, size, weight)
    const [from, to] = align === 'left' ? [x, x + width] : [x - width, x]
    expect([text, from >= 50.9, to <= 544.4]).toEqual([text, true, true])
  }
})

it('The heads of the columns never stand alone at the foot of a page', async () => {
  for (let length = 200; length <= 4_000; length += 200) {
    const lines = [aLine({ key: 'a', name: 'word '.repeat(length / 5), reference: 'ART-1' })]
    const shippingInfo = Array.from({ length: 40 }, (_, at) => ({ trackingNumber: `3734 8829 10${at}` }))
    const order = anOrder({
      status: 'captured',
      lines,
      capturedAmount: 1,
      captures: [aCapture({ id: 'c', lines, shippingInfo })],
    })
    const { pages } = await preparePackingSlips([order], { ...settings, show: { barcode: true } })
    for (const page of pages.filter((one) => textsOf(one).includes('Reference')))
      expect(textsOf(page)).toContain('ART-1')
  }
})

describe('What is no order and no option', () => {
  it.each([
    [() => renderPackingSlip(null as never)],
    [() => renderPackingSlip(aLongOrder(1), { captureIds: new Set(['capture-1']) as never })],
    [() => renderPackingSlips(null as never)],
    [() => renderPackingSlips([null as never])],
    [() => preparePackingSlips([undefined as never])],
  ])('is refused by the one kind of error that there is: %s', async (make) => {
    await expect(make()).rejects.toMatchObject({ name: 'PackingSlipError', code: 'invalid_input' })
  })

  it('is passed over where it says nothing', async () => {
    const options = { fonts: null, shop: null, show: null, words: null, signal: undefined } as never
    expect((await renderPackingSlip(aLongOrder(1), options)).name).toBe('packing-slip-long-1.pdf')
    expect((await renderPackingSlip(aLongOrder(1), null as never)).type).toBe('application/pdf')
  })
})

describe('Many slips', () => {
  const orders = [aLongOrder(1), aLongOrder(40), aLongOrder(2)]

  it('stand one after the other in one file, each counted by itself, with progress told', async () => {
    const told: string[] = []
    const file = await renderPackingSlips(orders, {
      ...settings,
      onProgress: (done, total) => told.push(`${done}/${total}`),
    })
    expect(file.name).toBe('packing-slips.pdf')
    expect(file.type).toBe('application/pdf')
    const pages = await readPdf(file)
    const counts = pages.flatMap(({ lines }) => lines.filter((line) => line.startsWith('Page ')))
    expect(counts).toEqual(['Page 1 of 1', 'Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3', 'Page 1 of 1'])
    expect(told).toEqual(['1/3', '2/3', '3/3'])
  })

  it('can be of some captures of each', async () => {
    const pages = await readPdf(
      await renderPackingSlips([{ order: aLongOrder(2), captureIds: ['capture-1'] }], settings),
    )
    expect(pages[0]?.lines).toContain('ART-10001')
  })

  it('name the order whose letters no font has', async () => {
    const foreign = { ...aLongOrder(1), merchantReference1: 'SO-77', shipping: { givenName: '株' } }
    await expect(renderPackingSlips([aLongOrder(1), foreign], settings)).rejects.toThrow('SO-77')
  })

  it('name the order of which there is none', async () => {
    const refused = renderPackingSlips([aLongOrder(1), anOrder({ id: 'not-captured' })], settings)
    await expect(refused).rejects.toMatchObject({
      code: 'nothing_captured',
      message: expect.stringContaining('not-captured'),
    })
    await expect(renderPackingSlips([])).rejects.toMatchObject({ code: 'nothing_captured' })
  })
})

it('A slip that was given up before it began is not made', async () => {
  const signal = AbortSignal.abort()
  await expect(renderPackingSlip(aLongOrder(1), { ...settings, signal })).rejects.toMatchObject({ code: 'aborted' })
})
