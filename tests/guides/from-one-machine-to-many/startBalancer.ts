import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a load balancer must be to the server: takes turns, hands everything on as it comes, and repeats nothing. */
export async function startBalancer(targets: readonly string[]): Promise<{ url: string; stop(): Promise<void> }> {
  let turn = 0
  const server = createServer((asked, answer) => {
    const target = targets[turn % targets.length] ?? ''
    turn += 1
    const { method, url, headers } = asked
    const sent = send(new URL(url ?? '/', target), { method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.rawHeaders)
      answer.flushHeaders()
      got.pipe(answer)
    })
    sent.on('error', () => answer.headersSent || answer.writeHead(502).end())
    answer.on('close', () => sent.destroy())
    asked.pipe(sent)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
