import { afterEach, expect, it, vi } from 'vitest'
import { openDrawer, press, queryButton } from '../harness/chromium'
import { aCapture, aLine, anOrder, elin } from '../harness/orders'

// Nothing stands for anything here: the engine itself makes the file, in this browser.

const lines = [aLine({ key: 'lamp', name: 'Łódź lampa', quantity: 2, unitPrice: 10_000 })]
const order = anOrder({
  status: 'partially_captured',
  capturedAmount: 20_000,
  captures: [aCapture({ id: 'c1', lines })],
  shipping: elin,
})

const logo = (): Promise<Blob> => {
  const canvas = document.createElement('canvas')
  canvas.width = 40
  canvas.height = 20
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob as Blob), 'image/webp'))
}

async function makeSlip(): Promise<string> {
  await press('Packing slip')
  await expect.poll(() => document.querySelector('.od-slip-made a[download]'), { timeout: 30_000 }).not.toBeNull()
  const link = document.querySelector<HTMLAnchorElement>('.od-slip-made a[download]')
  const file = await (await fetch(link?.href ?? '')).blob()
  expect(file.type).toBe('application/pdf')
  return await file.text()
}

afterEach(() => vi.unstubAllGlobals())

it('The slip is a PDF with the shop’s logo, whatever picture format the browser knows', async () => {
  await openDrawer(order, { packingSlip: { shop: { name: 'Lindvik Hem', logo: await logo() } } })
  const pdf = await makeSlip()
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf).toContain('/Subtype /Image')
})

it('A second slip is made by the engine that is there', async () => {
  await openDrawer(order)
  expect((await makeSlip()).slice(0, 5)).toBe('%PDF-')
  await press('Packing slip')
  expect((await makeSlip()).slice(0, 5)).toBe('%PDF-')
})

it('Names that the font does not have are said, and the drawer goes on', async () => {
  const named = { ...order, shipping: { ...elin, givenName: '株式会社' } }
  await openDrawer(named)
  await press('Packing slip')
  await expect.poll(() => document.querySelector('.od-notice')?.textContent, { timeout: 30_000 }).toContain('U+682A')
  expect(queryButton('Print as web page')).not.toBeNull()
  expect(queryButton('Capture')).not.toBeNull()
})
