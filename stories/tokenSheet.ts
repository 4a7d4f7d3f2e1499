import sheet from '../src/styles/tokens.css?raw'

/** A custom property that the sheet declares on `.od-root`, as it is written there. */
export interface Token {
  name: string
  value: string
}

/** A part of the sheet, under the comment that names it. */
export interface TokenGroup {
  title: string
  tokens: readonly Token[]
}

/** One of the ten that a host turns: where the sheet takes it up, and what it is without a host. */
export interface Primary {
  name: string
  fallback: string
}

const root = sheet.slice(sheet.indexOf('.od-root {'), sheet.indexOf('\n}'))

/** Everything that the sheet declares, in its own order and groups. */
export const TOKEN_GROUPS: readonly TokenGroup[] = root
  .split('/* ')
  .slice(1)
  .map((part) => {
    const [title = '', body = ''] = part.split(' */')
    const tokens = [...body.matchAll(/(--od-[a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => ({
      name,
      value: value.replace(/\s+/g, ' '),
    }))
    return { title, tokens }
  })
  .filter(({ tokens }) => tokens.length > 0)

/** Every token by itself. */
export const TOKENS: readonly Token[] = TOKEN_GROUPS.flatMap(({ tokens }) => tokens)

/** The names that match. */
export const tokensLike = (pattern: RegExp): Token[] => TOKENS.filter(({ name }) => pattern.test(name))

/** What stands for one colour: no shadow, no size. */
export const COLOURS: readonly Token[] = TOKENS.filter(
  ({ name, value }) => /^(light-dark|oklch|var\(--od-[a-z-]+, light-dark)/.test(value) && !/shadow/.test(name),
)

const DECLARED = new Set(TOKENS.map(({ name }) => name))

/** The ten, found as what the sheet reads with a fallback and never declares. */
export const PRIMARIES: readonly Primary[] = [
  ...TOKENS.flatMap(({ value }) => {
    const [, name = '', fallback = ''] = /^var\(\s*(--od-[a-z-]+),\s*(.+?)\s*\)$/.exec(value) ?? []
    return name && !DECLARED.has(name) ? [{ name, fallback }] : []
  }),
  { name: '--od-font', fallback: 'the page’s own' },
]
