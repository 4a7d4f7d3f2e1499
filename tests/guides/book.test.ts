import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/text/locales/en'
import { inBook } from '../../stories/guides/inBook'

const guides = readdirSync('docs')
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replace('.md', ''))

const pageOf = (guide: string): string => `stories/guides/${guide}.mdx`

/** Storybook makes the address of a page from its title. */
const addressOf = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-')

const linksIn = (text: string): string[] => [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, link = '']) => link)

describe('The book', () => {
  it('has a page for each guide, at the address by which the other guides link to it', () => {
    const wrong = guides.filter((guide) => {
      if (!existsSync(pageOf(guide))) return true
      const page = readFileSync(pageOf(guide), 'utf8')
      const [, title = ''] = /<Meta title="([^"]+)"/.exec(page) ?? []
      return addressOf(title) !== `guides-${guide}` || !page.includes(`'../../docs/${guide}.md?raw'`)
    })
    expect(wrong).toEqual([])
  })

  it('leads from its texts only to its own pages and out into the world', () => {
    const texts = [...guides.map((guide) => `docs/${guide}.md`), 'CHANGELOG.md']
    const wrong = texts.flatMap((path) =>
      linksIn(inBook(readFileSync(path, 'utf8'))).filter((link) => {
        const [, guide] = /^\.\/\?path=\/docs\/guides-(.+)--docs$/.exec(link) ?? []
        return guide === undefined ? !/^(https?:|#)/.test(link) : !guides.includes(guide)
      }),
    )
    expect(wrong).toEqual([])
  })

  it('quotes only sentences that the drawer has', () => {
    const guidelines = readFileSync('stories/ContentGuidelines.mdx', 'utf8')
    const quoted = [...guidelines.matchAll(/(?:message="|^\s+\[')([\w.]+)["']/gm)].map(([, key = '']) => key)
    expect(quoted.length).toBeGreaterThan(20)
    expect(quoted.filter((key) => !(key in en))).toEqual([])
  })
})
