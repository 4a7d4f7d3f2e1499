import { expectQuiet } from './expectQuiet'

expectQuiet((note) => process.on('unhandledRejection', note))
