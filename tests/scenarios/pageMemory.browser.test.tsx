import { expect, it } from 'vitest'
import { askBrowser, emulate, isClosed, showList } from '../harness/chromium'
import { anOrder } from '../harness/orders'
import { ALL } from '../harness/slow'

const orders = ['order-1', 'order-2', 'order-3'].map((id) => anOrder({ id, merchantReference1: id }))
/** How many elements and listeners the page holds on to, once what nobody needs is gone. */
async function held(): Promise<{ nodes: number; listeners: number }> {
  await askBrowser('HeapProfiler.collectGarbage')
  const { metrics } = await askBrowser<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics')
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

// Three quarters of a minute of opening and closing: with all that is slow.
it.runIf(ALL)(
  'However often orders are opened, switched and closed, the page holds on to no more (slow: with --all)',
  async () => {
    await emulate('prefers-reduced-motion', 'reduce')
    await askBrowser('Performance.enable')
    const { show } = await showList(orders)
    const isShown = (id: string) =>
      expect
        .poll(() => document.querySelector('.od-panel:not(:has(.od-skeleton)) .od-title')?.textContent)
        .toContain(id)
    const round = async () => {
      for (const { id } of orders) {
        show(id)
        await isShown(id)
      }
      show(null)
      await isClosed()
    }
    const after = async (rounds: number) => {
      for (let at = 0; at < rounds; at += 1) await round()
      return held()
    }
    const few = await after(10)
    const many = await after(30)
    // One that stayed for each order shown would make 90.
    expect(many.listeners - few.listeners).toBeLessThan(90)
    // One panel has hundreds.
    expect(many.nodes - few.nodes).toBeLessThan(600)
  },
)
