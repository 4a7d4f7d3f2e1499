import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Order } from '../src/core'
import { renderPackingSlipToBuffer } from '../src/packing-slip'
import { aLongOrder } from '../tests/packingSlip/longOrder'
import { renderByDefault } from './renderByDefault'

// What a packing slip costs in Node, for orders of more and more lines. Each is made in a process of its own, since
// the most memory that a process ever held does not go down again. The engine is loaded and warm: a slip of one line
// comes first.

const LINES = [30, 300, 1000, 5000]

/** What one slip cost. */
interface Cost {
  lines: number
  /** Of all threads, in seconds. */
  cpu: number
  seconds: number
  /** The most that the process ever held, in MB. */
  memory: number
  /** Of the PDF, in kB. */
  size: number
}

const WAYS: Record<string, (order: Order) => Promise<Uint8Array>> = {
  ours: (order) =>
    renderPackingSlipToBuffer(order, {
      locale: 'sv-SE',
      timeZone: 'Europe/Stockholm',
      shop: { name: 'Lindvik Hem' },
    }),
  default: renderByDefault,
}

async function measure(way: string, lines: number): Promise<Cost> {
  const render = WAYS[way] ?? renderByDefault
  const order = aLongOrder(lines)
  await render(aLongOrder(1))
  const before = process.cpuUsage()
  const started = performance.now()
  const { length } = await render(order)
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  return {
    lines,
    cpu: (user + system) / 1e6,
    seconds,
    memory: process.resourceUsage().maxRSS / 1024,
    size: length / 1024,
  }
}

function measureApart(way: string, lines: number): Cost {
  const file = fileURLToPath(import.meta.url)
  const asked = ['--import', 'tsx', file, way, String(lines)]
  const { stdout, stderr } = spawnSync(process.execPath, asked, { encoding: 'utf8' })
  const last = stdout.trim().split('\n').at(-1)
  if (!last) throw new Error(`order-drawer: the slip of ${lines} lines was not made: ${stderr}`)
  return JSON.parse(last) as Cost
}

const [way, wanted] = process.argv.slice(2)
if (way && wanted) console.log(JSON.stringify(await measure(way, Number(wanted))))
else {
  const costs = LINES.map((lines) => measureApart('ours', lines))
  const byDefault = measureApart('default', 1000)
  console.log('lines    CPU s   seconds   memory MB   PDF kB')
  for (const { lines, cpu, seconds, memory, size } of [...costs, byDefault]) {
    const figures = [cpu.toFixed(2).padStart(8), seconds.toFixed(2).padStart(10), memory.toFixed(0).padStart(12)]
    console.log(`${String(lines).padStart(5)} ${figures.join('')} ${size.toFixed(0).padStart(8)}`)
  }
  const cpuOf = (count: number) => costs.find(({ lines }) => lines === count)?.cpu ?? Number.NaN
  console.log(
    `The last row is 1000 lines that the engine lays out by itself: ${(byDefault.cpu / cpuOf(1000)).toFixed(1)} times ours.`,
  )
  console.log(`5000 lines take ${(cpuOf(5000) / cpuOf(1000)).toFixed(1)} times the CPU of 1000 (goal: at most 7).`)
}
