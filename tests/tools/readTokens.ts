import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { resolve, utils } from '@asamuzakjp/css-color'

// tokens.css is the one source of the look: everything else that speaks of tokens is read from it here.

const SHEET = fileURLToPath(new URL('../../src/styles/tokens.css', import.meta.url))

export type Mode = 'light' | 'dark'

/** Custom properties by name, with what the sheet says of each. */
export type Declarations = Readonly<Record<string, string>>

/** A colour in OKLCH, and as `#rrggbb` or, where something shines through, `#rrggbbaa`. */
export interface Colour {
  components: [lightness: number, chroma: number, hue: number]
  alpha: number
  hex: string
}

/** The root's tokens, and those of each tone. */
export interface Tokens {
  root: Declarations
  tones: Readonly<Record<string, Declarations>>
}

/** What the sheet declares, and what it declares instead for browsers that cannot derive colours. */
export function readTokens(): Tokens & { fallback: Tokens } {
  const css = readFileSync(SHEET, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const [whole = '', instead = ''] = css.split('@supports not')
  return { ...tokensOf(whole), fallback: tokensOf(instead) }
}

function tokensOf(css: string): Tokens {
  const tones = [...css.matchAll(/\[data-tone(?:='(\w+)')?\] \{/g)].map(
    ([selector, tone]) => [tone ?? 'neutral', declarationsAfter(css, selector)] as const,
  )
  return { root: declarationsAfter(css, '.od-root {'), tones: Object.fromEntries(tones) }
}

function declarationsAfter(css: string, selector: string): Declarations {
  const start = css.indexOf(selector)
  if (start < 0) throw new Error(`order-drawer: tokens.css has no "${selector}" any more`)
  const block = css.slice(start, css.indexOf('}', start))
  const found = [...block.matchAll(/(--od-[\w-]+):\s*([^;]+);/g)]
  return Object.fromEntries(
    found.map(([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ').replace(/\( | \)/g, (at) => at.trim())]),
  )
}

/** A value with each reference replaced by what it stands for: what a host may set, by its default. */
export function expand(value: string, declared: Declarations): string {
  const start = value.indexOf('var(')
  if (start < 0) return value
  const end = closingOf(value, start + 3)
  const [name = '', ...rest] = value.slice(start + 4, end).split(',')
  const meant = declared[name] ?? rest.join(',').trim()
  if (meant === '') throw new Error(`order-drawer: ${name} is used in tokens.css and declared nowhere`)
  return expand(value.slice(0, start) + meant + value.slice(end + 1), declared)
}

function closingOf(text: string, opening: number): number {
  let depth = 0
  for (let at = opening; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (depth === 0) return at
  }
  throw new Error(`order-drawer: a bracket stays open in "${text}"`)
}

/** A colour of the sheet as it is drawn in a mode. */
export function colourOf(value: string, mode: Mode, declared: Declarations): Colour {
  const plain = expand(value, declared)
  const [lightness = 0, chroma = 0, hue = 0, alpha = 1] = /^oklch\((.+)\)$/
    .exec(resolve(plain, { colorScheme: mode }) ?? '')?.[1]
    ?.split(/[ /]+/)
    .map(Number) ?? [0, 0, 0, 0] // "transparent" has no coordinates
  const hex = resolve(plain, { colorScheme: mode, format: 'hexAlpha' })
  if (!hex) throw new Error(`order-drawer: "${value}" is no colour`)
  return { components: [lightness, chroma, hue], alpha, hex }
}

/** A length, a time or a number, worked out. */
export function measureOf(value: string, declared: Declarations): string {
  return utils.cssCalc(expand(value, declared), { format: 'computedValue' })
}
