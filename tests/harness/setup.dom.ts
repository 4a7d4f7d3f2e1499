import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { expectNothingLeft } from './expectNothingLeft'
import { expectQuiet } from './expectQuiet'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

expectQuiet((note) => process.on('unhandledRejection', note))

afterEach(() => {
  cleanup()
  expectNothingLeft()
})
