import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { ensureBrowser } from './ensureBrowser'
import { browserLaunchOptions } from './findBrowser'

// The picture at the top of the README, taken from the demo on a day of its own: `npm run picture`.

const root = fileURLToPath(new URL('../..', import.meta.url))
const configFile = `${root}examples/demo/vite.config.ts`

await ensureBrowser()
await build({ configFile, logLevel: 'warn' })
const server = await preview({ configFile, preview: { port: 0 }, logLevel: 'warn' })
const browser = await chromium.launch(browserLaunchOptions())
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
await page.clock.setFixedTime('2026-11-24T13:20:00Z')
await page.goto(server.resolvedUrls?.local[0] ?? '')
await page.getByRole('link', { name: 'SO-20418' }).click()
await page.getByRole('button', { name: 'Copy order ID' }).waitFor()
await page.mouse.move(0, 0)
await page.screenshot({ path: `${root}docs/order-drawer.png`, animations: 'disabled' })
await browser.close()
await server.close()
console.log('docs/order-drawer.png')
process.exit(0)
