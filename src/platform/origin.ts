import type { Context } from 'hono'
import type { Env } from './env.ts'
import { withoutMark } from './sending-address.ts'

/** Was the form sent from a page of ours? A proxy may ask under a name of its own, so the address that people use counts too. */
export function isOwnOrigin(c: Context<Env>): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  return origin === undefined || (URL.canParse(origin) && isOwnHost(c, origin))
}

const isOwnHost = (c: Context<Env>, address: string): boolean =>
  [c.req.url, c.var.platform.publicUrl]
    .map((url) => new URL(url).host)
    .includes(new URL(address).host)

/** The page that a form was sent from, where the browser tells it; else the front page. */
export function pageOfForm(c: Context<Env>): string {
  const sentFrom = c.req.header('referer') ?? ''
  if (!URL.canParse(sentFrom) || !isOwnHost(c, sentFrom)) return '/'
  const { pathname, search } = new URL(sentFrom)
  return withoutMark(pathname + search)
}

/** What a web server or a network between writes into a request that it sends on. */
const sentOn =
  /^(?:forwarded|via|cdn-loop|x-(?:original-)?forwarded.*|x-envoy-.*|(?:.*-)?(?:real|client|connecting)-ip)$/

/**
 * Was the house asked for by a name of this machine, with no proxy between? A house on loopback may
 * still have been put before the world by another web server.
 */
export const isAskedOnLoopback = (c: Context<Env>): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(c.req.url).hostname) &&
  !Object.keys(c.req.header()).some((name) => sentOn.test(name))
