import { fileURLToPath } from 'node:url'
import { build } from 'vite'

// Builds the example admin, then starts the server that serves it beside the API: `npm start`.

console.log('Building the admin …')
await build({
  configFile: fileURLToPath(new URL('../../examples/admin/vite.config.ts', import.meta.url)),
  logLevel: 'warn',
})
await import('../../examples/server/main')
