import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const FENCE = /^```\w+ title="([^"]+)"\n([\s\S]*?)^```$/gm

describe('The guide theming', () => {
  const text = readFileSync('docs/theming.md', 'utf8')
  const blocks = [...text.matchAll(FENCE)].map(([, file = '', code = '']) => ({ file, code }))

  it('shows code of each host, and names the file of every block', () => {
    expect(blocks).toHaveLength(text.split('\n```\n').length - 1)
    const folders = new Set(blocks.map(({ file }) => file.split('/')[0]))
    expect([...folders].sort()).toEqual(['mui', 'plain', 'shadcn', 'tailwind'])
  })

  it('shows no code that is not in an example, literally', () => {
    const wrong = blocks.filter(({ file, code }) => {
      const path = join('examples/hosts', file)
      return !existsSync(path) || !`\n${readFileSync(path, 'utf8')}`.includes(`\n${code}`)
    })
    expect(wrong).toEqual([])
  })
})
