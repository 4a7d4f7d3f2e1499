import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DEMO_KEY } from './access/apiKeys'
import { readSettings } from './readSettings'
import { startServer } from './startServer'

// Starts the server with settings from the environment: see readSettings.ts. Its last line is the address.

/** How long a stop may take, in milliseconds. */
const PATIENCE = 10_000

const adminDir = fileURLToPath(new URL('../admin/dist', import.meta.url))

try {
  const settings = readSettings(process.env)
  let told = 0
  const tell = (seeded: number): void => {
    const tenth = Math.floor((10 * seeded) / settings.seed)
    if (tenth > told) console.log(`Seeding ${settings.seed} orders … ${tenth * 10} %`)
    told = tenth
  }
  const server = await startServer(settings, { adminDir: existsSync(adminDir) ? adminDir : undefined, tell })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), PATIENCE).unref()
      void server.stop().then(() => process.exit(0))
    })
  }
  console.log(`Orders are in ${settings.databaseUrl ? 'PostgreSQL' : settings.dataDir}.`)
  if (settings.isDemo) console.log(`API key: ${DEMO_KEY.name} / ${DEMO_KEY.secret} (HTTP Basic)`)
  console.log(`${server.url}/`)
} catch (error) {
  console.error(`The server did not start: ${(error as Error).message}`)
  process.exitCode = 1
}
