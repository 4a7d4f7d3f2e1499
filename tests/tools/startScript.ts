import { spawn } from 'node:child_process'

/** A script of the package that serves a page. */
export interface RunningScript {
  address: string
  /** Ends it with all that it started, and waits until nothing of it is left. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** How long a script may take to end, in milliseconds. */
const PATIENCE = 15_000

/** Starts `npm …` as a reader would and waits for the address that it gives; it ends with this program in any case. */
export async function startScript(words: string[], env: Record<string, string>): Promise<RunningScript> {
  const child = spawn('npm', [...words, '--silent'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const signalAll = (signal: NodeJS.Signals | 0): boolean => {
    try {
      return child.pid !== undefined && process.kill(-child.pid, signal)
    } catch {
      return false
    }
  }
  const kill = () => void signalAll('SIGKILL')
  process.once('exit', kill)
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /^http:\/\/\S+$/m.exec(said)
      if (found) resolve(found[0])
    })
    child.once('exit', () => reject(new Error(`npm ${words.join(' ')} ended before it gave an address:\n${said}`)))
  })
  return {
    address,
    async end(signal) {
      process.off('exit', kill)
      signalAll(signal)
      const until = Date.now() + PATIENCE
      while (signalAll(0)) {
        if (Date.now() > until) throw new Error(`npm ${words.join(' ')} does not end on ${signal}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
  }
}
