import { writeFile } from 'node:fs/promises'
import type { Order } from 'order-drawer/core'
import { renderPackingSlips } from 'order-drawer/packing-slip'

/** All slips of the morning in one file for the printer. */
export async function printMorning(orders: Order[], path: string): Promise<void> {
  const file = await renderPackingSlips(orders, {
    locale: 'sv-SE',
    shop: { name: 'Lindvik Hem' },
    onProgress: (done, total) => console.log(`${done} of ${total}`),
  })
  await writeFile(path, Buffer.from(await file.arrayBuffer()))
}
