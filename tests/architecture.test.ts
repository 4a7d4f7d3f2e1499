import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { scanModule, type ScannedModule } from './tools/scanModule'

const src = fileURLToPath(new URL('../src', import.meta.url))

const NOTHING = /(?!)/

/** Which layers a layer may import, and which packages; a file-by-file exception is a function. */
const LAYERS: Record<string, { layers: string[]; packages: RegExp | ((file: string) => RegExp) }> = {
  model: { layers: [], packages: NOTHING },
  rules: { layers: ['model'], packages: NOTHING },
  adapters: { layers: ['model', 'rules'], packages: NOTHING },
  // For hosts; nobody inside reaches for it.
  testing: { layers: ['model', 'rules', 'adapters'], packages: NOTHING },
  state: {
    layers: ['model', 'rules', 'adapters'],
    packages: (file) => (/\/(useOrder|OrderProvider)\.tsx?$/.test(file) ? /^react$/ : NOTHING),
  },
  text: {
    layers: ['model', 'rules'],
    packages: (file) => (/\/(explain|reasons|messages|enReasons)\.ts$/.test(file) ? NOTHING : /^date-fns(\/|$)/),
  },
  // Loaded when a slip is wanted; its doors aside, nobody imports it.
  packingSlip: { layers: ['model', 'text'], packages: /^(react|react-dom|@react-pdf\/renderer|bidi-js)$/ },
  primitives: { layers: ['model'], packages: /^(react|@radix-ui\/react-(dialog|tabs))$/ },
  display: { layers: ['model', 'rules', 'state', 'text', 'primitives'], packages: /^react$/ },
  actions: { layers: ['model', 'rules', 'state', 'text', 'primitives', 'display'], packages: /^react$/ },
  tabs: { layers: ['model', 'rules', 'state', 'text', 'primitives', 'display'], packages: /^react$/ },
  drawer: {
    layers: ['model', 'rules', 'adapters', 'state', 'text', 'primitives', 'display', 'actions', 'tabs'],
    packages: /^react$/,
  },
}

/** Of the model, primitives may know money and settings, never an order. */
const MODEL_FOR_PRIMITIVES =
  /^model\/(money|currenc\w+|formatAmount|formatPlainAmount|parseAmount|safeLocale|settings)\.ts$/

/** Data, which may be as long as it is. */
const DATA =
  /^([\w-]+\.ts|text\/(locales\/\w+|messages|reasons)\.ts|rules\/capabilityTable\.ts|model\/currencies\.ts|primitives\/parts\.ts|adapters\/memory\/demo\w+\.ts)$/

/** Which layers may load which by `import()`, when it is needed and not before. */
const LOADS: Partial<Record<string, string[]>> = { display: ['packingSlip'], packingSlip: ['packingSlip'] }

const LONGEST_FILE = 170

const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => path.split('\\').join('/'))
const modules: ScannedModule[] = paths
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ ...scanModule(join(src, path)), path }))
const known = new Set(modules.map((module) => module.path))
const isDoor = (path: string) => !path.includes('/')
const layerOf = (path: string) => path.split('/')[0] ?? ''

function resolve(from: string, to: string): string {
  const target = posix.normalize(posix.join(posix.dirname(from), to))
  return [`${target}.ts`, `${target}.tsx`, target].find((path) => known.has(path)) ?? target
}

const links = modules.flatMap((module) => module.links.map(({ to, kind }) => ({ from: module.path, to, kind })))
const inside = links.filter(({ to }) => to.startsWith('.')).map((one) => ({ ...one, to: resolve(one.from, one.to) }))
const outside = links.filter(({ to }) => !to.startsWith('.'))
const shown = (wrong: { from: string; to: string }[]) => wrong.map(({ from, to }) => `${from} imports ${to}`)

describe('The layers', () => {
  it('are the ones of the plan', () => {
    const folders = new Set(paths.filter((path) => path.includes('/')).map(layerOf))
    folders.delete('styles')
    expect([...folders].filter((folder) => !(folder in LAYERS))).toEqual([])
  })

  it('import one way only', () => {
    const wrong = inside.filter(({ from, to, kind }) => {
      if (isDoor(from) || kind === 'dynamic' || layerOf(from) === layerOf(to)) return false
      return !LAYERS[layerOf(from)]?.layers.includes(layerOf(to))
    })
    expect(shown(wrong)).toEqual([])
  })

  it('load by `import()` what only some people need, and only there', () => {
    const wrong = inside.filter(
      ({ from, to, kind }) => kind === 'dynamic' && !LOADS[layerOf(from)]?.includes(layerOf(to)),
    )
    expect(shown(wrong)).toEqual([])
    const loaded = inside.filter(({ from, to, kind }) => kind === 'dynamic' && layerOf(from) === 'display' && to)
    expect(loaded.map(({ to }) => to).sort()).toEqual([
      'packingSlip/print/PrintedSlip.tsx',
      'packingSlip/renderPackingSlip.ts',
    ])
  })

  it('reach for the packages that are theirs, and no other', () => {
    const wrong = outside.filter(({ from, to }) => {
      const allowed = LAYERS[layerOf(from)]?.packages ?? NOTHING
      return !(typeof allowed === 'function' ? allowed(from) : allowed).test(to)
    })
    expect(shown(wrong)).toEqual([])
  })

  it('leave the state with the port alone, not with an adapter', () => {
    const wrong = inside.filter(({ from, to }) => layerOf(from) === 'state' && /^adapters\/.+\//.test(to))
    expect(shown(wrong)).toEqual([])
  })

  it('keep primitives ignorant of orders', () => {
    const wrong = inside.filter(
      ({ from, to }) => layerOf(from) === 'primitives' && layerOf(to) === 'model' && !MODEL_FOR_PRIMITIVES.test(to),
    )
    expect(shown(wrong)).toEqual([])
  })

  it('keep adapters apart from each other', () => {
    const folder = (path: string) => /^adapters\/(\w+)\//.exec(path)?.[1]
    const wrong = inside.filter(({ from, to }) => folder(from) && folder(to) && folder(from) !== folder(to))
    expect(shown(wrong)).toEqual([])
  })

  it('hold no cycle, not even of types', () => {
    expect(findCycles()).toEqual([])
  })
})

describe('The doors', () => {
  it('only list names, one by one', () => {
    const wrong = modules.filter(
      ({ path, ownStatements, links }) =>
        isDoor(path) && (ownStatements > 0 || links.some(({ kind }) => kind !== 'export')),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('are used by nobody inside', () => {
    expect(shown(inside.filter(({ to }) => isDoor(to)))).toEqual([])
  })

  it('and all the rest export neither a default nor a star', () => {
    expect(modules.filter((one) => one.hasDefaultExport || one.hasExportStar).map(({ path }) => path)).toEqual([])
  })
})

describe('The files', () => {
  it('lead where they say: each import is found', () => {
    const wrong = inside.filter(({ to }) => !known.has(to) && !to.endsWith('.css'))
    expect(shown(wrong)).toEqual([])
  })

  it('have names that say what is in them', () => {
    const empty =
      /(^|[/.])(utils?|helpers?|commons?|types?|services?|managers?|misc|shared|index)(\.|\/|$)|(Utils?|Helpers?|Service|Manager)\.tsx?$/i
    expect(paths.filter((path) => empty.test(path) && !/^index\.ts$|^styles\/index\.css$/.test(path))).toEqual([])
  })

  it('never differ by case alone', () => {
    const stem = (path: string) => path.toLowerCase().replace(/\.\w+$/, '')
    const files = paths.filter((path) => /\.\w+$/.test(path))
    expect(files.filter((path) => files.some((other) => other !== path && stem(other) === stem(path)))).toEqual([])
  })

  it(`have at most ${LONGEST_FILE} lines, data excepted`, () => {
    const long = modules.filter(({ path, lines }) => lines > LONGEST_FILE && !DATA.test(path))
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })

  it('say of each export what it is', () => {
    const silent = modules.flatMap(({ path, undocumented }) => undocumented.map((name) => `${path}: ${name}`))
    expect(silent).toEqual([])
  })
})

describe('The words', () => {
  it('stand in text/ and nowhere else', () => {
    const views = /^(primitives|display|actions|tabs|drawer|state)\/(?!parts\.ts$)/
    const wrong = modules
      .filter(({ path }) => views.test(path))
      .flatMap(({ path, sentences }) =>
        sentences.filter((sentence) => !sentence.startsWith('order-drawer:')).map((sentence) => `${path}: ${sentence}`),
      )
    expect(wrong).toEqual([])
  })

  it('and so do the dates', () => {
    // Asking for the machine's zone formats nothing.
    const dates = /Intl\.DateTimeFormat(?!\(\)\.resolvedOptions)|Intl\.RelativeTimeFormat|toLocale(Date|Time)?String/
    const wrong = modules.filter(({ path }) => layerOf(path) !== 'text' && dates.test(withoutComments(sourceOf(path))))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

describe('The styles', () => {
  const sheets = paths.filter((path) => path.endsWith('.css') && !path.startsWith('styles/themes/'))

  it('take colours, radii and durations from the tokens', () => {
    const raw =
      /#[\da-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab|lab|lch|color)\(|\b\d*\.?\d+m?s\b|border-(?:[a-z-]+-)?radius:[^;]*\b[1-9]\d*(px|r?em)\b/i
    const wrong = sheets
      .filter((path) => basename(path) !== 'tokens.css')
      .flatMap((path) =>
        withoutComments(sourceOf(path))
          .split('\n')
          .map((line, at) => `${path}:${at + 1}: ${line.trim()}`)
          .filter((line) => raw.test(line)),
      )
    expect(wrong).toEqual([])
  })

  it('all stand in styles/', () => {
    expect(sheets.filter((path) => dirname(path) !== 'styles')).toEqual([])
  })

  it('are all reached from one sheet', () => {
    const listed = [...sourceOf('styles/index.css').matchAll(/@import ['"]\.\/([\w-]+\.css)['"]/g)].map(
      (match) => `styles/${match[1]}`,
    )
    expect(listed.sort()).toEqual(sheets.filter((path) => path !== 'styles/index.css').sort())
  })
})

function sourceOf(path: string): string {
  return readFileSync(join(src, path), 'utf8')
}

/** Keeps the line numbers. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '))
}

function findCycles(): string[] {
  const next = new Map(
    modules.map(({ path }) => [path, inside.filter(({ from }) => from === path).map(({ to }) => to)]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path) || trail.includes(path)) return
    for (const to of next.get(path) ?? []) visit(to, [...trail, path])
    done.add(path)
  }
  for (const { path } of modules) visit(path, [])
  return cycles
}
