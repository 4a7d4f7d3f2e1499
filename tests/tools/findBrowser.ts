import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]

/** A Chromium on this machine, and where it was found. */
export interface FoundBrowser {
  path: string
  from: string
}

/** Looks for a Chromium: `CHROME_PATH`, then the usual names on `PATH`, then Playwright's own. */
export function findBrowser(): FoundBrowser | undefined {
  const given = process.env['CHROME_PATH']
  if (given && isProgram(given)) return { path: given, from: 'CHROME_PATH' }

  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  for (const name of NAMES) {
    for (const folder of folders) {
      const path = join(folder, name)
      if (isProgram(path)) return { path, from: 'PATH' }
    }
  }

  const own = chromium.executablePath()
  return own && existsSync(own) ? { path: own, from: 'Playwright' } : undefined
}

/** What Playwright needs to start that browser; a new object on each call, because Vitest may not share one. */
export function browserLaunchOptions(): { executablePath?: string; args: string[] } {
  const found = findBrowser()
  return { ...(found && { executablePath: found.path }), args: [...ARGS] }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
