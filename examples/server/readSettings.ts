import { fileURLToPath } from 'node:url'

/** How the server runs; each from an environment variable. */
export interface Settings {
  /** `PORT`. @default 8787; 0 takes any free one */
  port: number
  /** `DATA_DIR`, the folder of the embedded database. @default data, beside the server */
  dataDir: string
  /** `DATABASE_URL`: PostgreSQL. @default the embedded database */
  databaseUrl: string | undefined
  /** `SEED_ORDERS`: how many orders an empty database gets. @default 10 000; none in production */
  seed: number
  /** `NODE_ENV` is not `production`. */
  isDemo: boolean
  /** `SESSION_SECRET`: signs cookies. @default one that the database keeps */
  sessionSecret: string | undefined
}

/** Reads the settings. Throws an Error that says what is wrong with one. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const isDemo = env['NODE_ENV'] !== 'production'
  const { SESSION_SECRET: sessionSecret, DATABASE_URL: databaseUrl } = env
  if (sessionSecret !== undefined && sessionSecret.length < 32) {
    throw new Error('SESSION_SECRET is too short to keep cookies from being forged: give it 32 characters or more.')
  }
  return {
    port: readCount('PORT', env['PORT'] ?? '8787', 65_535),
    dataDir: env['DATA_DIR'] || fileURLToPath(new URL('data', import.meta.url)),
    databaseUrl: databaseUrl || undefined,
    seed: readCount('SEED_ORDERS', env['SEED_ORDERS'] ?? (isDemo ? '10000' : '0'), 10_000_000),
    isDemo,
    sessionSecret,
  }
}

function readCount(name: string, text: string, most: number): number {
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text)
  throw new Error(`${name} is "${text}", which is no whole number from 0 to ${most}.`)
}
