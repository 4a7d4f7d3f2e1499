import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderPackingSlip, type PackingSlipOptions } from '../../src/packing-slip'
import { aCapture, aLine, anOrder } from '../harness/orders'
import { readPdf } from './readPdf'

let server: Server
let base = ''
let asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request.url ?? '', response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => (asked = []))

function answer(path: string, response: ServerResponse): void {
  if (path === '/silent.png') return
  if (path === '/endless.png') {
    response.write(PNG)
    const more = setInterval(() => response.write(Buffer.alloc(1 << 20)), 1)
    response.on('close', () => clearInterval(more))
    return
  }
  if (path === '/gone.png') return void response.writeHead(404).end('not here')
  response.end(path === '/page.html' ? '<html></html>' : path === '/cut.png' ? PNG.subarray(0, 45) : PNG)
}

/** A picture that holds these packed pixels, whatever its head says of them. */
function png({ width = 4, height = 2, colour = 2, interlaced = 0, data = Buffer.alloc(0) }): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(data.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, colour, 0, 0, interlaced])
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

const pixels = (filter: number, channels: number) =>
  deflateSync(Buffer.from([1, 2].flatMap(() => [filter, ...Array.from({ length: 4 * channels }, (_, at) => 20 * at)])))

/** A picture of 4 × 2 points. */
const PNG = png({ data: pixels(0, 3) })

function crc32(bytes: Buffer): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ -1) >>> 0
}

function anOrderWith(imageUrl?: string) {
  const lines = [aLine({ key: 'mug', name: 'Mug', ...(imageUrl && { imageUrl }) })]
  return anOrder({ status: 'captured', lines, capturedAmount: 10_000, captures: [aCapture({ id: 'c', lines })] })
}

/** How many pictures are on the slip; it has to be there, with its line. */
async function picturesOn(options: PackingSlipOptions, imageUrl?: string): Promise<number> {
  const pages = await readPdf(await renderPackingSlip(anOrderWith(imageUrl), { locale: 'en', ...options }))
  expect(pages[0]?.lines).toContain('Mug')
  return pages[0]?.pictures ?? 0
}

describe('The shop’s logo', () => {
  const shop = (logo: string | Blob | Uint8Array) => ({ shop: { name: 'Lindvik Hem', logo } })

  it('is printed from an address, a file, bytes or a data URL', async () => {
    expect(await picturesOn(shop(`${base}/logo.png`))).toBe(1)
    expect(await picturesOn(shop(new Blob([new Uint8Array(PNG)])))).toBe(1)
    expect(await picturesOn(shop(new Uint8Array(PNG)))).toBe(1)
    expect(await picturesOn(shop(`data:image/png;base64,${PNG.toString('base64')}`))).toBe(1)
  })

  it.each(['/gone.png', '/page.html', '/cut.png', '/endless.png'])(
    'is left out where it is no picture, and the slip is made: %s',
    async (path) => {
      expect(await picturesOn(shop(`${base}${path}`))).toBe(0)
    },
  )

  it('is left out where nobody answers, is too large, or has no address', async () => {
    expect(await picturesOn(shop('http://127.0.0.1:9/logo.png'))).toBe(0)
    expect(await picturesOn(shop('javascript:alert(1)'))).toBe(0)
    expect(await picturesOn(shop('data:image/png;base64,%%%'))).toBe(0)
    expect(await picturesOn(shop(new Blob([new Uint8Array(PNG), new Uint8Array(11 << 20)])))).toBe(0)
  })

  it('that lets something shine through is printed too', async () => {
    expect(await picturesOn(shop(new Uint8Array(png({ colour: 6, data: pixels(0, 4) }))))).toBeGreaterThan(0)
  })

  it.each([
    ['holds no packed pixels', png({ colour: 6, data: Buffer.from('garbage') })],
    ['holds nothing', png({ colour: 6 })],
    ['has a filter that there is not', png({ colour: 6, data: pixels(9, 4) })],
    ['holds fewer pixels than it says', png({ colour: 6, height: 9, data: pixels(0, 4) })],
    ['is interlaced', png({ colour: 6, interlaced: 1, data: pixels(0, 4) })],
    ['unpacks to more than there is memory', png({ colour: 6, width: 20_000, height: 20_000, data: pixels(0, 4) })],
  ])('that %s is left out, and no server falls over it', async (_, picture) => {
    expect(await picturesOn(shop(new Uint8Array(picture)))).toBe(0)
  })

  it('is not waited for longer than a slip is wanted', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const slip = picturesOn(shop(`${base}/silent.png`))
      await vi.waitUntil(() => asked.length > 0, { timeout: 10_000 })
      await vi.advanceTimersByTimeAsync(5_000)
      expect(await slip).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('A product’s picture', () => {
  it('is printed only where pictures are wanted, and not even asked for elsewhere', async () => {
    expect(await picturesOn({ show: { images: true } }, `${base}/mug.png`)).toBe(1)
    expect(asked).toEqual(['/mug.png'])
    expect(await picturesOn({}, `${base}/mug.png`)).toBe(0)
    expect(asked).toEqual(['/mug.png'])
  })

  it('that cannot be had leaves its place empty', async () => {
    expect(await picturesOn({ show: { images: true } }, `${base}/gone.png`)).toBe(0)
  })
})
