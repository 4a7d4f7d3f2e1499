import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const GUIDES = [
  ...['write-an-adapter', 'enforce-the-rules', 'from-memory-to-kustom', 'from-one-machine-to-many'],
  'packing-slips',
]

const FENCE = /^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm

describe.each(GUIDES)('The guide %s', (guide) => {
  const text = readFileSync(`docs/${guide}.md`, 'utf8')
  const blocks = [...text.matchAll(FENCE)].map(([, language = '', rest = '', code = '']) => ({ language, rest, code }))
  const scripts = blocks.filter(({ language }) => /^(tsx?|jsx?|typescript|javascript)$/.test(language))
  const fileOf = (rest: string) => join('tests/guides', guide, /^title="([\w.-]+)"$/.exec(rest)?.[1] ?? '')

  it('shows code', () => {
    expect(scripts).not.toEqual([])
  })

  it('shows no code that is not in a file which is tested, literally', () => {
    const wrong = scripts.filter(({ rest, code }) => {
      const path = fileOf(rest)
      return !/\.tsx?$/.test(path) || !existsSync(path) || !standsIn(readFileSync(path, 'utf8'), code)
    })
    expect(wrong).toEqual([])
  })

  it('leads only to pages that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !existsSync(join('docs', link)))).toEqual([])
  })
})

/** Whole lines, one after another. */
function standsIn(file: string, code: string): boolean {
  return `\n${file}`.includes(`\n${code}`)
}
