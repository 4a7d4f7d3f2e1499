import { expectQuiet } from './expectQuiet'

expectQuiet((note) => window.addEventListener('unhandledrejection', (event) => note(event.reason)), 20)
