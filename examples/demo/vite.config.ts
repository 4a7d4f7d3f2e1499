import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

// The demo reads the library's source, so that it shows what is there without a build of the package.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: {
    alias: [
      { find: 'order-drawer/styles.css', replacement: fromRoot('src/styles/index.css') },
      { find: 'order-drawer/adapters/memory', replacement: fromRoot('src/memory.ts') },
      { find: /^order-drawer$/, replacement: fromRoot('src/index.ts') },
    ],
  },
  build: { chunkSizeWarningLimit: 2000 },
})
