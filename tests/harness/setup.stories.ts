import { configure } from 'storybook/test'
import { expectQuiet } from './expectQuiet'

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 })

expectQuiet((note) => window.addEventListener('unhandledrejection', (event) => note(event.reason)), 20)
