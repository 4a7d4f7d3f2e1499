import { readFileSync } from 'node:fs'
import { build, type BuildOptions } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { findMissingWords } from '../../src/display/findMissingWords'
import { SCHEMES } from '../../src/primitives/setup/findLostTheme'
import { en } from '../../src/text/locales/en'

const OF_THE_CHECK = /^src\/(primitives\/setup\/|display\/findMissingWords\.)/

/** The bytes that each file of the check has in a bundle of the main door. */
async function bytesOfCheck(mode: string): Promise<Record<string, number>> {
  const options: BuildOptions = {
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'esm',
    outdir: 'unwritten',
    packages: 'external',
    splitting: true,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    logLevel: 'silent',
  }
  const { metafile } = await build(options)
  const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs))
  const bytes = inputs
    .filter(([file]) => OF_THE_CHECK.test(file))
    .map(([file, { bytesInOutput }]) => [file, bytesInOutput])
  return Object.fromEntries(bytes) as Record<string, number>
}

describe('The check of a page', () => {
  it('is in the main door in development, and no byte of it in production', async () => {
    expect(Object.keys(await bytesOfCheck('development')).length).toBeGreaterThan(8)
    const left = Object.entries(await bytesOfCheck('production')).filter(([, bytes]) => bytes > 0)
    expect(left).toEqual([])
  })

  it('hears light and dark where the sheets do', () => {
    const sheets = ['tokens', 'themes/mui'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n')
    for (const scheme of ['light', 'dark'] as const) {
      const rules = sheets.matchAll(
        new RegExp(
          `\\[data-od-theme='auto'\\]\\):where\\(([^{]*?)\\)(?:,[^{]*)?\\s*\\{\\s*color-scheme: ${scheme};`,
          'g',
        ),
      )
      const heard = [...rules].flatMap(([, list = '']) => list.split(',').map((one) => one.trim().replace(/ \*$/, '')))
      const known = SCHEMES[scheme].replaceAll('"', "'").split(', ')
      expect([...new Set(heard)].sort()).toEqual(known.sort())
    }
  })
})

describe('A language whose words were not given', () => {
  it('is told, with the import that is missing', () => {
    expect(findMissingWords('sv-SE', undefined)?.text).toContain("import { sv } from 'order-drawer/locales/sv'")
    expect(findMissingWords('no', undefined)?.text).toContain('messages={nb}')
    expect(findMissingWords('cs', undefined)?.text).toContain('sentences of your own')
  })

  it('is told when only a few sentences were given', () => {
    expect(findMissingWords('sv', { 'action.capture': 'Debitera' })).toBeDefined()
  })

  it('is not told when all words were given, nor of English', () => {
    expect(findMissingWords('sv', en)).toBeUndefined()
    expect(findMissingWords('en-SE', undefined)).toBeUndefined()
  })
})
