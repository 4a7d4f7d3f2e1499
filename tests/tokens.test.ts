import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Colour, contrastOf } from '../src/primitives/setup/readColour'
import { colourOf, readTokens, type Mode } from './tools/readTokens'
import { tokensJson } from './tools/tokensJson'

const { root, tones, fallback } = readTokens()
const MODES: Mode[] = ['light', 'dark']

/** Contrast by WCAG of two tokens of one sheet. */
function contrast(one: string, other: string, mode: Mode, declared = root): number {
  const [first, second] = [one, other].map((name): Colour => {
    const { hex } = colourOf(declared[name] ?? '', mode, { ...root, ...declared })
    const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return [part(1), part(3), part(5), 1]
  })
  return first && second ? contrastOf(first, second) : 0
}

describe.each(MODES)('By the numbers, in the %s', (mode) => {
  it.each([
    ['--od-text', '--od-bg', 7],
    ['--od-text-muted', '--od-bg', 4.5],
    ['--od-text-subtle', '--od-bg', 4.5],
    ['--od-text-muted', '--od-surface', 4.5],
    ['--od-text-subtle', '--od-hover', 4.5],
    ['--od-accent-rest', '--od-bg', 4.5],
    ['--od-danger-rest', '--od-bg', 4.5],
    ['--od-on-accent-rest', '--od-accent-rest', 4.5],
    ['--od-on-accent-rest', '--od-accent-hover', 4.5],
    ['--od-on-accent-rest', '--od-accent-active', 4.5],
    ['--od-on-danger', '--od-danger-rest', 4.5],
    ['--od-text', '--od-accent-soft', 4.5],
    ['--od-border-input', '--od-bg', 3],
    ['--od-focus', '--od-bg', 3],
    ['--od-ink', '--od-bg', 3],
  ])('%s can be told from %s: at least %d : 1', (one, other, least) => {
    expect(contrast(one, other, mode)).toBeGreaterThanOrEqual(least)
  })

  it.each(Object.keys(tones))('a badge that is %s has words of at least 7 : 1 and a pip of at least 3 : 1', (tone) => {
    const declared = tones[tone] ?? {}
    expect(contrast('--od-tone-fg', '--od-tone-bg', mode, declared)).toBeGreaterThanOrEqual(7)
    expect(contrast('--od-tone-pip', '--od-tone-bg', mode, declared)).toBeGreaterThanOrEqual(3)
  })
})

describe('One source', () => {
  it('gives browsers that cannot derive colours the very colours that others derive in the light', () => {
    const wrong = Object.entries(fallback.root).filter(([name, value]) => {
      if (name === '--od-edge') return value !== 'transparent'
      return colourOf(value, 'light', root).hex !== colourOf(root[name] ?? '', 'light', root).hex
    })
    expect(wrong).toEqual([])
    const words = (tone: string, { [tone]: declared = {} } = tones) =>
      colourOf(declared['--od-tone-fg'] ?? '', 'light', root).hex
    expect(Object.keys(tones).filter((tone) => words(tone) !== words(tone, fallback.tones))).toEqual([])
    const colours = Object.keys(root).filter((name) =>
      /^(light-dark|oklch|var\(--od-(accent|on-accent|danger), light)/.test(root[name] ?? ''),
    )
    expect(colours.filter((name) => !(name in fallback.root))).toEqual([])
  })

  it('has every primary, and a default for each but the font, which is the page’s', () => {
    const sheets = fileURLToPath(new URL('../src/styles/', import.meta.url))
    const css = readdirSync(sheets)
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(sheets + file, 'utf8'))
      .join('')
    const taken = [...css.matchAll(/var\(\s*(--od-(?!part\b)[\w-]+),\s*([^\s)])/g)].map(([, name]) => name)
    expect([...new Set(taken)].sort()).toEqual(
      [
        'accent',
        'danger',
        'font',
        'font-mono',
        'font-size',
        'layer',
        'neutral-chroma',
        'neutral-hue',
        'on-accent',
        'radius',
        'space',
      ].map((name) => `--od-${name}`),
    )
  })

  it('writes the file for design tools from the sheet: every token, colours and shadows in light and dark', () => {
    const found: Record<string, unknown[]> = {}
    const walk = (path: string, tree: object): void => {
      if ('$value' in tree && '$type' in tree) found[String(tree.$type)] = [...(found[String(tree.$type)] ?? []), path]
      else
        for (const [name, inner] of Object.entries(tree))
          if (typeof inner === 'object') walk(`${path}/${name}`, inner as object)
    }
    walk('', tokensJson())
    const paths = Object.values(found).flat()
    const modal = Object.keys(root).filter((name) =>
      paths.some(
        (path) =>
          String(path).startsWith('/light/') && String(path).endsWith(`/${name.replace(/^--od-(shadow-)?/, '')}`),
      ),
    )
    const inTones = Object.values(tones).flatMap((tone) => Object.keys(tone)).length
    expect(paths).toHaveLength(Object.keys(root).length - 2 + modal.length + 2 * inTones)
    expect(Object.keys(found).sort()).toEqual([
      'color',
      'cubicBezier',
      'dimension',
      'duration',
      'fontFamily',
      'number',
      'shadow',
    ])
    expect(tokensJson()).toMatchObject({
      light: {
        color: { bg: { $type: 'color', $value: { colorSpace: 'oklch', components: [1, 0, 0], hex: '#ffffff' } } },
      },
      dark: { color: { 'accent-rest': { $value: { components: [0.7, 0.145, 272] } } } },
      space: { 24: { $type: 'dimension', $value: { value: 24, unit: 'px' } } },
      radius: { sm: { $value: { value: 6, unit: 'px' } } },
      duration: { 'panel-in': { $type: 'duration', $value: { value: 320, unit: 'ms' } } },
    })
  })
})
