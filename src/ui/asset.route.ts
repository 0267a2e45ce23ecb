import { type Context, Hono } from 'hono'
import { type Asset, assets } from './assets.ts'

/** Stylesheet, fonts, scripts and brand mark. They hold nothing of any community, so everyone may read them. */
export function assetRoutes(): Hono {
  const routes = new Hono()
  for (const [path, asset] of assets()) routes.get(path, (c) => answer(c, asset))
  return routes
}

function answer(c: Context, { type, content, brotli, gzip }: Asset): Response {
  c.header('content-type', type)
  c.header('cache-control', 'public, max-age=31536000, immutable')
  if (brotli === null || gzip === null) return c.body(new Uint8Array(content))
  const accepted = c.req.header('accept-encoding') ?? ''
  c.header('vary', 'accept-encoding')
  if (/\bbr\b/.test(accepted)) {
    c.header('content-encoding', 'br')
    return c.body(new Uint8Array(brotli))
  }
  if (/\bgzip\b/.test(accepted)) {
    c.header('content-encoding', 'gzip')
    return c.body(new Uint8Array(gzip))
  }
  return c.body(new Uint8Array(content))
}
