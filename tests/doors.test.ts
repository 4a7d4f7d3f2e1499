import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { scanModule, type ModuleLink } from './tools/scanModule'

// These look at what is published. `npm test` builds first; alone: `npm run build`.
const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>
  scripts: Record<string, string>
  sideEffects: string[]
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest

const REACT = ['react', 'react/jsx-runtime']

const LANGUAGES = ['en', 'sv', 'da', 'nb', 'fi', 'de', 'nl', 'fr', 'es', 'it', 'pl', 'ar']

/** What is no script: sheets, and tokens for design tools. */
const LOOKS = ['./styles.css', './styles.layer.css', './themes/*', './tokens.json']

const PRIMARIES = [
  ...['--od-accent', '--od-on-accent', '--od-danger', '--od-neutral-hue', '--od-neutral-chroma'],
  ...['--od-radius', '--od-space', '--od-font', '--od-font-mono', '--od-font-size'],
]

/** Each door: the file it is made from, what it may reach at run time, and the names a host relies on most. */
const DOORS = [
  {
    door: '.',
    source: 'index',
    reaches: [...REACT, '@radix-ui/react-dialog', '@radix-ui/react-tabs', 'date-fns'],
    names: [
      ...['OrderDrawer', 'OrderPanel', 'OrderLink', 'OrderProvider', 'TimelineTab', 'DetailsTab', 'CustomerTab'],
      ...['ActionBar', 'useOrder', 'createOrderStore', 'getCapabilities', 'plan', 'explain', 'OrderError'],
    ],
  },
  {
    door: './headless',
    source: 'headless',
    reaches: REACT,
    names: ['useOrder', 'OrderProvider', 'createOrderStore', 'getCapabilities', 'plan', 'explain', 'OrderError'],
  },
  {
    door: './core',
    source: 'core',
    reaches: [],
    names: [
      ...['getCapabilities', 'plan', 'checkCommand', 'applyCommand', 'explain', 'OrderError'],
      ...['formatAmount', 'parseAmount'],
    ],
  },
  { door: './adapters/memory', source: 'memory', reaches: [], names: ['createMemoryAdapter', 'demoOrders'] },
  {
    door: './adapters/kustom',
    source: 'kustom',
    reaches: [],
    names: ['createKustomAdapter', 'fromKustomOrder', 'toKustomRequest'],
  },
  {
    door: './packing-slip',
    source: 'packing-slip',
    reaches: [...REACT, '@react-pdf/renderer', 'bidi-js'],
    names: [
      ...['renderPackingSlip', 'renderPackingSlips', 'renderPackingSlipToBuffer', 'PackingSlip', 'PackingSlipError'],
      ...['packingSlipContent', 'preparePackingSlips'],
    ],
  },
  {
    door: './testing',
    source: 'testing',
    reaches: [],
    names: ['createDrawerTester', 'makeOrder', 'runAdapterContract'],
  },
  ...LANGUAGES.map((language) => ({
    door: `./locales/${language}`,
    source: `text/locales/${language}`,
    reaches: [],
    names: [language],
  })),
]

const files = existsSync(dist) ? readdirSync(dist, { recursive: true, encoding: 'utf8' }) : []
/** Holds the PDF engine whole, which is other people's code. */
const WORKER = 'slip.worker.js'
const scripts = files.filter((file) => file.endsWith('.js') && file !== WORKER)
const textOf = (file: string) => readFileSync(join(dist, file), 'utf8')
/** The entry of package.json that a door is under: each language has one with the others. */
const entryOf = (door: string) => door.replace(/^(\.\/locales\/).+/, '$1*')
const targetOf = (door: string) => {
  const target = manifest.exports[entryOf(door)]
  if (!target || typeof target === 'string') throw new Error(`${door} has no types and default in package.json`)
  const fill = (path: string) => path.replace('*', posix.basename(door))
  return { types: fill(target.types), default: fill(target.default) }
}

it('The package is built', () => {
  expect(scripts, 'order-drawer: dist/ is empty. Run `npm run build` first.').not.toEqual([])
})

describe.each(DOORS)('The door $door', ({ door, source, reaches, names }) => {
  it('leads to code and to its types', () => {
    const target = targetOf(door)
    expect([target.default, target.types].filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('hands out what its source lists, and what hosts rely on', async () => {
    const handedOut = Object.keys((await import(pathToFileURL(join(root, targetOf(door).default)).href)) as object)
    const path = ['ts', 'tsx'].map((end) => join(root, 'src', `${source}.${end}`)).find(existsSync) ?? source
    const { listedNames } = scanModule(path)
    if (listedNames.length > 0) expect(handedOut.sort()).toEqual(listedNames.sort())
    expect(handedOut).toEqual(expect.arrayContaining(names))
  })

  it(`reaches ${reaches.join(', ') || 'no package'}`, () => {
    const reached = packagesReached(targetOf(door).default.replace('./dist/', ''))
    expect([...reached].filter((name) => !reaches.includes(name))).toEqual([])
  })
})

describe('The packing slip', () => {
  const [main, ...others] = DOORS.filter(({ door }) => door !== './packing-slip').map(({ door }) => filesReached(door))

  it('is loaded on demand: no other door starts with the engine or its font', () => {
    const heavy = scripts.filter((file) => /@react-pdf|[A-Za-z0-9+/]{9999}/.test(textOf(file)))
    expect(heavy).not.toEqual([])
    expect([main, ...others].flatMap((reached) => heavy.filter((file) => reached?.has(file)))).toEqual([])
  })

  it('is all that is loaded on demand, in its two forms', () => {
    expect(linkedOnDemand(main).map((file) => file.split('-')[0])).toEqual(['PrintedSlip', 'renderPackingSlip'])
    expect(others.flatMap(linkedOnDemand)).toEqual([])
    expect(linkedOnDemand(filesReached('./packing-slip')).map((file) => file.split('-')[0])).toEqual(['drawSlips'])
  })

  it('loads the engine on the page only where no worker can be had', () => {
    const [maker = ''] = linkedOnDemand(main).filter((file) => file.startsWith('renderPackingSlip'))
    expect([...packagesReached(maker)]).toEqual([])
    const starts =
      /new Worker\(new URL\(["']\.\/slip\.worker\.js["'], import\.meta\.url\), \{ type: ["']module["'] \}\)/
    expect(scripts.filter((file) => starts.test(textOf(file)))).toHaveLength(1)
  })

  it('has a worker that leads nowhere else, and carries the licences of what is in it', () => {
    const code = textOf(WORKER)
    expect(scanModule(join(dist, WORKER)).links).toEqual([])
    expect(code).not.toMatch(/\beval\s*\(|new Function\b|process\.env|import\.meta/)
    const licences = textOf('slip.worker.LICENSES.txt')
    expect(
      ['@react-pdf/renderer', 'react', 'pdfkit', 'yoga-layout'].filter((name) => !licences.includes(`\n${name} `)),
    ).toEqual([])
    expect(textOf('fonts-OFL.txt')).toContain('SIL OPEN FONT LICENSE')
  })
})

describe('What is built', () => {
  it('has no door that nobody tests', () => {
    const doors = new Set(DOORS.map(({ door }) => entryOf(door)))
    expect(Object.keys(manifest.exports).sort()).toEqual([...doors, ...LOOKS, './package.json'].sort())
    const built = files.filter((file) => /^locales\/.*\.js$/.test(file)).map((file) => posix.basename(file, '.js'))
    expect(built.sort()).toEqual([...LANGUAGES].sort())
  })

  it('has the sheet twice, the same rules without and within a layer', () => {
    expect(textOf('styles.layer.css')).toBe(`@layer order-drawer{${textOf('styles.css')}}`)
  })

  it('has a theme for each kind of host that has its own colours, and they set primaries only', () => {
    expect(files.filter((file) => file.startsWith('themes/')).sort()).toEqual(['themes/mui.css', 'themes/shadcn.css'])
    const set = ['themes/mui.css', 'themes/shadcn.css'].flatMap((file) =>
      [...textOf(file).matchAll(/(--od-[\w-]+):/g)].map(([, name]) => name),
    )
    expect(set.filter((name) => !PRIMARIES.includes(name ?? ''))).toEqual([])
  })

  it('says "use client" exactly where React is imported, but for what makes PDFs: a server calls that', () => {
    const wrong = scripts.filter((file) => {
      const links = scanModule(join(dist, file)).links.map(({ to }) => to)
      const needs =
        links.some((to) => /^(react|react-dom|@radix-ui\/.+)(\/|$)/.test(to)) && !links.includes('@react-pdf/renderer')
      return /^["']use client["']/.test(textOf(file)) !== needs
    })
    expect(wrong).toEqual([])
    const server = [...filesReached('./packing-slip')]
    expect(server.filter((file) => textOf(file).startsWith('"use client"'))).toEqual([])
  })

  it('is plain ASCII, for hosts that serve it without a charset', () => {
    const served = files.filter((file) => /\.(js|css)$/.test(file))
    expect(served.filter((file) => /[^\x00-\x7f]/.test(textOf(file)))).toEqual([])
  })

  it('runs no text as code, writes no HTML and reads nothing of the environment but whether it is development', () => {
    const forbidden =
      /\beval\s*\(|new Function\b|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|process\.env(?!\.NODE_ENV === "development")|import\.meta\.env/
    expect(scripts.filter((file) => forbidden.test(textOf(file)))).toEqual([])
  })

  it('shows no path of the machine that built it', () => {
    const maps = files.filter((file) => file.endsWith('.map'))
    const sources = maps.flatMap((file) => (JSON.parse(textOf(file)) as { sources: string[] }).sources)
    expect(sources.filter((path) => posix.isAbsolute(path) || path.includes(':'))).toEqual([])
    expect(files.filter((file) => /\.\w+$/.test(file) && textOf(file).includes(root))).toEqual([])
  })

  it('keeps the newest CSS as it was written', () => {
    const sheet = textOf('styles.css')
    expect(sheet).toContain('light-dark(')
    expect(sheet).toContain('@container')
    expect(sheet).not.toMatch(/@import|@layer|--lightningcss-/)
  })
})

describe('The package', () => {
  it('lets bundlers drop whatever is unused, style sheets excepted', () => {
    expect(manifest.sideEffects).toEqual(['**/*.css'])
  })

  it('runs nothing when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([])
  })

  it('leaves React to the host and depends on little else', () => {
    expect(Object.keys(manifest.peerDependencies).sort()).toEqual(['react', 'react-dom'])
    expect(Object.keys(manifest.dependencies).sort()).toEqual([
      '@radix-ui/react-dialog',
      '@radix-ui/react-tabs',
      '@react-pdf/renderer',
      'bidi-js',
      'date-fns',
    ])
  })
})

/** What a script and all that it imports at once lead to; what is imported on demand is left out. */
function packagesReached(file: string): Set<string> {
  const links = [...filesAtOnce(file)].flatMap((reached) => linksOf(reached))
  return new Set(links.filter(({ to, kind }) => kind !== 'dynamic' && !to.startsWith('.')).map(({ to }) => to))
}

function filesReached(door: string): Set<string> {
  return filesAtOnce(targetOf(door).default.replace('./dist/', ''))
}

function filesAtOnce(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const { to, kind } of linksOf(file)) {
    if (kind !== 'dynamic' && to.startsWith('.')) filesAtOnce(join(dirname(file), to), seen)
  }
  return seen
}

function linkedOnDemand(from: ReadonlySet<string> = new Set()): string[] {
  const links = [...from].flatMap((file) =>
    linksOf(file).map((link) => ({ ...link, to: join(dirname(file), link.to) })),
  )
  return [...new Set(links.filter(({ kind }) => kind === 'dynamic').map(({ to }) => to))].sort()
}

function linksOf(file: string): ModuleLink[] {
  return scanModule(join(dist, file)).links
}
