import { execFileSync } from 'node:child_process'

// Builds the example admin, then starts the server that serves it beside the API: `npm start`.

console.log('Building the admin …')
// In a process of its own: a build makes its process one of production, and the server is not to be.
execFileSync('npx', ['vite', 'build', '--config', 'examples/admin/vite.config.ts', '--logLevel', 'warn'], {
  stdio: 'inherit',
})
await import('../../examples/server/main')
