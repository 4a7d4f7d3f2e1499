import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { expectNothingLeft } from './expectNothingLeft'
import { expectQuiet } from './expectQuiet'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 })

expectQuiet((note) => process.on('unhandledRejection', note))

afterEach(() => {
  cleanup()
  expectNothingLeft()
})
