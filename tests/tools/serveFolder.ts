import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** A folder as a page of its own on this machine. */
export interface ServedFolder {
  address: string
  stop(): void
}

/** Serves the files of a folder until it is stopped. The browser may keep what has its content in its name. */
export function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    // Every browser asks for it, whether or not a page has one.
    if (path === '/favicon.ico') return void response.writeHead(204).end()
    readFile(join(folder, path)).then(
      (body) => {
        const type = TYPES[extname(path)] ?? 'application/octet-stream'
        const keep = path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache'
        response.writeHead(200, { 'content-type': type, 'cache-control': keep }).end(body)
      },
      () => response.writeHead(404).end(),
    )
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      if (at === null || typeof at === 'string') throw new Error(`order-drawer: ${folder} could not be served`)
      resolve({
        address: `http://127.0.0.1:${at.port}`,
        stop: () => {
          server.closeAllConnections()
          server.close()
        },
      })
    })
  })
}
