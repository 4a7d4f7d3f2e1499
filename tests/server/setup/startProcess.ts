import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { DatabasePlace } from '../../../examples/server/database/openDatabase'

/** The server as a process of its own, which can be killed and started again at the same address. */
export interface ServerProcess {
  url: string
  /** At once, without a chance to finish anything. */
  kill(): Promise<void>
  /** As a system stops it: it may finish what it has begun. Gives the exit code. */
  terminate(): Promise<number | null>
  restart(): Promise<void>
}

/** Starts `examples/server/main.ts`. @param seed how many orders an empty database gets */
export async function startProcess(place: DatabasePlace, seed = 0): Promise<ServerProcess> {
  let [child, address] = await launch(place, 0, seed)
  const { port } = new URL(address)
  const end = async (signal: NodeJS.Signals) => {
    const ended = once(child, 'exit')
    child.kill(signal)
    const [code] = (await ended) as [number | null]
    return code
  }
  return {
    url: address,
    terminate: () => end('SIGTERM'),
    async kill() {
      if (child.exitCode === null && child.signalCode === null) await end('SIGKILL')
    },
    async restart() {
      ;[child, address] = await launch(place, Number(port), seed)
    },
  }
}

async function launch(
  { dataDir, databaseUrl }: DatabasePlace,
  port: number,
  seed: number,
): Promise<[ChildProcess, string]> {
  const env = {
    ...process.env,
    PORT: String(port),
    SEED_ORDERS: String(seed),
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl ?? '',
  }
  const child = spawn(process.execPath, ['--import', 'tsx', 'examples/server/main.ts'], {
    env: { ...env, NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /^(http:\/\/\S+)\/$/m.exec(said)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(`The server ended before it gave an address:\n${said}`)))
  })
  return [child, address]
}
