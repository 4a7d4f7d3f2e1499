import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const configFile = fileURLToPath(new URL('../../examples/demo/vite.config.ts', import.meta.url))
const port = Number(process.env['PORT'] ?? 5173)

console.log('Building the demo …')
await build({ configFile, logLevel: 'warn' })
const server = await preview({ configFile, preview: { port, strictPort: true, host: true }, logLevel: 'warn' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)))
}
console.log(`http://localhost:${port}/`)
