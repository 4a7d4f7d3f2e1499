import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PARTS } from '../src/primitives/parts'

const source = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })

function find(ending: RegExp, pattern: RegExp): string[] {
  const read = files.filter((name) => ending.test(name)).map((name) => readFileSync(join(source, name), 'utf8'))
  return [...new Set(read.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')))]
}

const listed = Object.keys(PARTS)
const views = /(?<!parts)\.tsx?$/
// As the views write a class: not `--od-…`, which is a token, nor `data-od-…`, which is a state.
const drawn = find(views, /(?<![\w-])(od-[a-z]+(?:-[a-z]+)*)/g)
// A table names its rows after itself: `${name}-rows`.
const endings = find(views, /\}-([a-z]+)`/g)
const isDrawn = (name: string) =>
  drawn.includes(name) ||
  endings.some((ending) => name.endsWith(`-${ending}`) && drawn.includes(name.slice(0, -ending.length - 1)))

describe('The list of parts', () => {
  it('has every class that a view draws, so that a designer finds it', () => {
    expect(drawn.filter((name) => !listed.includes(name))).toEqual([])
  })

  it('has no class that nothing draws', () => {
    expect(listed.filter((name) => !isDrawn(name))).toEqual([])
  })

  it('has every class that the sheet styles', () => {
    const styled = find(/\.css$/, /\.(od-[a-z]+(?:-[a-z]+)*)/g)
    expect(styled.filter((name) => !listed.includes(name))).toEqual([])
  })
})
