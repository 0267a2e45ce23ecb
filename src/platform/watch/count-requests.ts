import { randomInt } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Env } from '../env.ts'
import { inRequest, logEvent } from '../log.ts'
import type { Meter } from './meter.ts'

/** Without signs that are taken for others when they are read aloud. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'

/** The number of a request: what a reader tells who runs the house, and what its lines in the log carry. */
const newNumber = (): string =>
  Array.from({ length: 10 }, () => signs[randomInt(signs.length)]).join('')

/** What has no pattern of its own is all one: an address that is none is whatever somebody writes. */
const noRoute = '(none)'

/** Other patterns may fit the address as well, and come after the one that answered. */
const routeThatAnswered = (c: Context<Env>): string =>
  matchedRoutes(c)
    .slice(0, c.req.routeIndex + 1)
    .findLast(({ method }) => method !== 'ALL')?.path ?? noRoute

/** Gives each request a number, counts its answer, and writes a line of it: the pattern of the address, and never the address. */
export const countRequests =
  (meter: Meter): MiddlewareHandler<Env> =>
  async (c, next) => {
    const began = performance.now()
    const number = newNumber()
    c.set('requestNumber', number)
    await inRequest(number, async () => {
      await next()
      const { method } = c.req
      const { status } = c.res
      c.res.headers.set('x-request-id', number)
      const ms = Math.round((performance.now() - began) * 10) / 10
      const route = routeThatAnswered(c)
      const known = /^(?:GET|HEAD|POST|OPTIONS)$/.test(method) ? method : 'other'
      meter.count({ method: known, route, status, ms })
      logEvent('info', 'request', null, { method: known, route, status, ms })
    })
  }
