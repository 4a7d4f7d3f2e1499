import { readFileSync } from 'node:fs'
import * as testingLibrary from '@testing-library/react'
import * as jsxRuntime from 'react/jsx-runtime'
import ts from 'typescript'
import * as main from 'order-drawer'
import * as memory from 'order-drawer/adapters/memory'
import * as testing from 'order-drawer/testing'
import { describe, expect, it } from 'vitest'

const guide = readFileSync('docs/testing.md', 'utf8')

/** A snippet of the guide as it is, with what it imports; the tests that it makes are ours. */
function runSnippet(at: number, more: Record<string, unknown> = {}): void {
  const snippet = [...guide.matchAll(/```tsx?\n([\s\S]*?)```/g)][at]?.[1] ?? ''
  const { outputText } = ts.transpileModule(snippet, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ES2022 },
  })
  const doors: Record<string, unknown> = {
    vitest: { describe, expect, it },
    'react/jsx-runtime': jsxRuntime,
    '@testing-library/react': testingLibrary,
    'order-drawer': main,
    'order-drawer/adapters/memory': memory,
    'order-drawer/testing': testing,
    ...more,
  }
  const enter = (name: string): unknown => {
    if (!(name in doors)) throw new Error(`The snippet imports ${name}, which is no door`)
    return doors[name]
  }
  new Function('require', 'exports', outputText)(enter, {})
}

describe('The first snippet of the guide runs as it is', () => runSnippet(0))

const shop = {
  fresh: 'fresh',
  half: 'half',
  done: 'done',
  orders: [
    testing.makeOrder({ id: 'fresh' }),
    testing.makeOrder({ id: 'half', status: 'partially_captured' }),
    testing.makeOrder({ id: 'done', status: 'captured' }),
  ],
  drop() {},
}

describe('So does the one about adapters', () =>
  runSnippet(1, {
    './shopAdapter': {
      seedShop: async () => shop,
      // A read takes long enough to be aborted midway.
      createShopAdapter: ({ orders }: typeof shop) => memory.createMemoryAdapter({ orders }),
    },
  }))

it('The guide names every verb and reading', () => {
  const names = Object.keys(testing.createDrawerTester())
  expect(names.filter((name) => !guide.includes(`\`${name}(`))).toEqual([])
})
