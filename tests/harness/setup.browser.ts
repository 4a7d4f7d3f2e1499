import '../../src/styles/index.css'
import { afterEach } from 'vitest'
import { cleanup } from 'vitest-browser-react'
import { expectNothingLeft } from './expectNothingLeft'
import { expectQuiet } from './expectQuiet'

expectQuiet((note) => window.addEventListener('unhandledrejection', (event) => note(event.reason)), 20)

afterEach(async () => {
  await cleanup()
  expectNothingLeft()
})
