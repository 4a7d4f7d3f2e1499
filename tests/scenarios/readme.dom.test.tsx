import { readFileSync } from 'node:fs'
import userEvent from '@testing-library/user-event'
import * as react from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { createRoot, type Root } from 'react-dom/client'
import ts from 'typescript'
import { expect, it, onTestFinished } from 'vitest'
import * as main from '../../src/index'
import * as memory from '../../src/memory'
import { button, close, drawer, settled, statuses, submitOf } from '../harness/drawer'

const readme = readFileSync('README.md', 'utf8')

/** The doors that the snippet goes through, from the sources; the last root that it makes is kept. */
function openDoors(keep: (root: Root) => void): Record<string, unknown> {
  return {
    react,
    'react/jsx-runtime': jsxRuntime,
    'react-dom/client': {
      createRoot: (...args: Parameters<typeof createRoot>) => {
        const root = createRoot(...args)
        keep(root)
        return root
      },
    },
    'order-drawer': main,
    'order-drawer/adapters/memory': memory,
    'order-drawer/styles.css': {},
  }
}

it('The first snippet of the README runs as it is: a press opens an order, and a capture changes it', async () => {
  const [, snippet] = /```tsx\n([\s\S]*?)```/.exec(readme) ?? []
  expect(snippet).toBeDefined()
  const { outputText } = ts.transpileModule(snippet ?? '', {
    compilerOptions: { module: ts.ModuleKind.CommonJS, jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ES2022 },
  })
  const page = document.body.appendChild(document.createElement('div'))
  page.id = 'root'
  onTestFinished(() => page.remove())
  let root: Root | undefined
  const doors = openDoors((made) => (root = made))
  const enter = (name: string): unknown => {
    if (!(name in doors)) throw new Error(`The snippet imports ${name}, which is no door`)
    return doors[name]
  }
  await settled(() => new Function('require', 'exports', outputText)(enter, {}))

  const user = userEvent.setup()
  const order = memory
    .demoOrders()
    .find((one) => one.status === 'authorized' && main.getCapabilities(one).capture.allowed)
  await user.click(button(new RegExp(`${order?.merchantReference1 ?? order?.id}`)))
  await settled()
  expect(drawer()).toHaveAccessibleName(`Order ${order?.merchantReference1}`)
  expect(statuses()).toEqual(['Authorized'])
  await user.click(button('Capture'))
  await user.click(button(submitOf('Capture')))
  await settled()
  expect(statuses()).toEqual(['Captured'])
  await close({ user })
  await settled(() => root?.unmount())
})
