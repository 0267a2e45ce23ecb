import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import type { ReadyPage } from './kept-pages.ts'
import { readyPage } from './page-making.ts'
import { isKnownTag } from './page-tag.ts'

/** Up to so many bytes a page is packed in the least time by Brotli, into a room of half its size. */
const smallPage = 16_000

const isSmall = (page: Buffer): boolean => page.length <= smallPage

const roomFor = (page: Buffer): { chunkSize?: number } =>
  isSmall(page) ? { chunkSize: Math.max(page.length >> 1, constants.Z_MIN_CHUNK) } : {}

/**
 * The quickest setting of each. A page is packed in a tenth of a millisecond, which is less than it
 * costs to hand it to another thread; the window of 64 kB spares the memory of a larger one, and a small page's room
 * the collecting of what was left empty.
 */
const packers = {
  zstd: (page: Buffer) =>
    zstdCompressSync(page, {
      ...roomFor(page),
      params: { [constants.ZSTD_c_compressionLevel]: 1 },
    }),
  br: (page: Buffer) =>
    brotliCompressSync(page, {
      ...roomFor(page),
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 1,
        [constants.BROTLI_PARAM_LGWIN]: 16,
        [constants.BROTLI_PARAM_SIZE_HINT]: page.length,
      },
    }),
  gzip: (page: Buffer) => gzipSync(page, { ...roomFor(page), level: 1 }),
}

/** In the order that they are taken: the first makes a page of that size smallest, in the least time. */
const encodings = {
  small: ['br', 'zstd', 'gzip'],
  large: ['zstd', 'br', 'gzip'],
} as const
const wants = {
  zstd: /\bzstd\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/,
  br: /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/,
  gzip: /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/,
}

/** May a browser keep what it is shown, and ask next time whether it still holds? */
const isKept = (c: Context, status = 200): boolean =>
  c.req.method === 'GET' && status === 200 && c.get('isForgotten') !== true

type SendPage = (
  html: string | Promise<string>,
  status?: number,
  headers?: Record<string, string>,
) => Promise<Response>

type SendBody = (body: Uint8Array, status?: number, headers?: Record<string, string>) => Response

/**
 * Sends pages compressed to browsers that ask for it: a table of 25 parties is a sixth of its size.
 * A browser that has the page already is told so, and gets nothing more. Takes the place of `c.html`, since a page that has become an answer is costly to open again.
 * SameSite=Lax keeps the session out of what other sites embed; only a whole navigation carries it.
 */
export const compressPages: MiddlewareHandler = async (c, next) => {
  const send: SendPage = async (html, status, headers) => {
    const isWhole = (status ?? 200) === 200 && headers === undefined
    return sendPage(c, readyPage(c, await html, isWhole), status, headers)
  }
  c.html = send as Context['html']
  await next()
}

/** Sends a page that is ready. */
export function sendPage(
  c: Context,
  { body, tag }: ReadyPage,
  status?: number,
  headers?: Record<string, string>,
): Response {
  c.header('vary', 'accept-encoding', { append: true })
  const own = isKept(c, status) ? tag() : null
  if (own !== null) {
    c.header('etag', own)
    if (isKnownTag(c.req.header('if-none-match'), own)) return c.body(null, 304)
  }
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = encodings[isSmall(body) ? 'small' : 'large'].find((name) =>
    wants[name].test(accepted),
  )
  c.header('content-type', 'text/html; charset=UTF-8')
  if (encoding !== undefined) c.header('content-encoding', encoding)
  const sent = encoding === undefined ? body : packers[encoding](body)
  return (c.body as SendBody)(sent, status, headers)
}
