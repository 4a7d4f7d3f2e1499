import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
// The page's own host goes along: the server refuses writes from the pages of another.
const server = { target: `http://localhost:${process.env['SERVER_PORT'] ?? 8787}`, changeOrigin: false }

// The admin reads the library's source, so that it shows what is there without a build of the package.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: {
    alias: [
      { find: 'order-drawer/styles.css', replacement: fromRoot('src/styles/index.css') },
      { find: 'order-drawer/adapters/kustom', replacement: fromRoot('src/kustom.ts') },
      { find: /^order-drawer\/locales\/(.+)$/, replacement: fromRoot('src/text/locales/$1.ts') },
      { find: 'order-drawer/core', replacement: fromRoot('src/core.ts') },
      { find: /^order-drawer$/, replacement: fromRoot('src/index.ts') },
    ],
  },
  server: { proxy: { '/api': server, '/ordermanagement': server } },
  build: { outDir: 'dist', chunkSizeWarningLimit: 2000 },
})
