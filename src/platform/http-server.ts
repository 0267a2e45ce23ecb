import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { UserError } from './user-error.ts'

export type HttpServer = {
  port: number
  /** From now on requests are answered; those that came before are asked to try again. */
  answerWith(fetch: (request: Request) => Response | Promise<Response>): void
  /** Stops listening; what is under way gets three seconds to end. */
  close(): Promise<void>
}

const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, { 'retry-after': '1', 'content-type': 'text/plain' }).end('Starter')
}

/** Takes a port. Throws a UserError when it is taken or not allowed. */
export async function listen(at: { host: string; port: number }): Promise<HttpServer> {
  let listener = notYet
  const server = createServer((request, response) => listener(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, at.port)))
    server.listen(at.port, at.host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    answerWith: (fetch) => {
      listener = getRequestListener(fetch)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 3_000).unref()
      }),
  }
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new UserError(
      `Port ${port} er opptatt: velg en annen med --port, eller stopp det som bruker den.`,
    )
  }
  if (error.code === 'EACCES') {
    return new UserError(`Får ikke lov til å bruke port ${port}: velg en over 1023 med --port.`)
  }
  return error
}
