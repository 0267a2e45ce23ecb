import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { UserError } from './user-error.ts'

export type HttpServer = {
  /** The address that it answers at, without a slash at its end. */
  url: string
  /** From now on requests are answered; those that came before are asked to try again. */
  answerWith(fetch: (request: Request) => Response | Promise<Response>): void
  /** Stops listening; what is under way gets two seconds to end. */
  close(): Promise<void>
}

const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, { 'retry-after': '1', 'content-type': 'text/plain' }).end('Starter')
}

/** Whoever sends or reads slowly gets this long, so that open connections do not pile up. */
const patience = {
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 5_000,
}

/** A connection on which nothing has moved for this long is ended. */
const silentMs = 120_000

/** So many requests can be under way on one connection; browsers and web servers wait for the answer to each. */
const mostUnderWay = 4

/** Ends a connection that asks on without waiting, so that a few of them cannot ask for all that the house can do. */
function withoutCrowds(answer: RequestListener): RequestListener {
  const underWay = new WeakMap<Socket, number>()
  const count = (socket: Socket, more: 1 | -1) => {
    const now = (underWay.get(socket) ?? 0) + more
    underWay.set(socket, now)
    return now
  }
  return (request, response) => {
    const { socket } = request
    if (count(socket, 1) > mostUnderWay) {
      socket.destroy()
      return
    }
    response.once('close', () => count(socket, -1))
    answer(request, response)
  }
}

/** Takes a port. Throws a UserError when it is taken or not allowed. */
export async function listen(at: { host: string; port: number }): Promise<HttpServer> {
  let listener = notYet
  const answer = withoutCrowds((request, response) => listener(request, response))
  const server = createServer(patience, answer)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, at.port)))
    server.listen(at.port, at.host, resolve)
  })
  server.setTimeout(silentMs)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${at.host.includes(':') ? `[${at.host}]` : at.host}:${port}`,
    answerWith: (fetch) => {
      listener = getRequestListener(fetch)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 2_000).unref()
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
