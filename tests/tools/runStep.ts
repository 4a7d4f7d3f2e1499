import { spawn } from 'node:child_process'

/** What a program left behind. */
export interface StepResult {
  ok: boolean
  output: string
  seconds: number
}

/** Runs a program from this project's root; `show` prints its output as it comes. Never throws. */
export function runStep(command: string, options: { cwd?: string; show?: boolean } = {}): Promise<StepResult> {
  const started = Date.now()
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, cwd: options.cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk.toString()
      if (options.show) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    const end = (ok: boolean) => resolve({ ok, output, seconds: (Date.now() - started) / 1000 })
    child.on('error', (error) => {
      output += String(error)
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}
