import { fileURLToPath } from 'node:url'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const built = (path: string): string => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url))

// One set-up for all hosts, whose folder is given: `npx vite examples/hosts/mui --config examples/hosts/vite.config.ts`.
// They use what `npm run build` has made, as hosts do.
export default defineConfig({
  plugins: [react(), tailwind()],
  resolve: {
    alias: [
      { find: /^order-drawer\/(.+\.css)$/, replacement: built('$1') },
      { find: 'order-drawer/adapters/memory', replacement: built('memory.js') },
      { find: /^order-drawer$/, replacement: built('index.js') },
    ],
  },
  build: { outDir: '../dist', emptyOutDir: true, chunkSizeWarningLimit: 2000 },
})
