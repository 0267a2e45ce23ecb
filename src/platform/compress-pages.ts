import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import { isKnownTag, pageTag } from './page-tag.ts'

/**
 * The quickest setting of each. A page is packed in a tenth of a millisecond, which is less than it
 * costs to hand it to another thread; the window of 64 kB spares the memory of a larger one.
 */
const packers = {
  zstd: (page: Buffer) =>
    zstdCompressSync(page, { params: { [constants.ZSTD_c_compressionLevel]: 1 } }),
  br: (page: Buffer) =>
    brotliCompressSync(page, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 1,
        [constants.BROTLI_PARAM_LGWIN]: 16,
        [constants.BROTLI_PARAM_SIZE_HINT]: page.length,
      },
    }),
  gzip: (page: Buffer) => gzipSync(page, { level: 1 }),
}

/** In the order that they are taken: the first makes a page smallest, in the least time. */
const encodings = ['zstd', 'br', 'gzip'] as const
const wants = {
  zstd: /\bzstd\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/,
  br: /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/,
  gzip: /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/,
}

type SendPage = (
  html: string | Promise<string>,
  status?: number,
  headers?: Record<string, string>,
) => Promise<Response>

/** May a browser keep what it is shown, and ask next time whether it still holds? */
const isKept = (c: Context, status = 200): boolean =>
  c.req.method === 'GET' && status === 200 && c.get('isForgotten') !== true

/**
 * Sends pages compressed to browsers that ask for it: a table of 25 parties is a sixth of its size.
 * A browser that has the page already is told so, and gets nothing more. Takes the place of `c.html`, since a page that has become an answer is costly to open again.
 * SameSite=Lax keeps the session out of what other sites embed; only a whole navigation carries it.
 */
export const compressPages: MiddlewareHandler = async (c, next) => {
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = encodings.find((name) => wants[name].test(accepted))
  const sendPlain = c.html as SendPage
  const send: SendPage = async (html, status, headers) => {
    c.header('vary', 'accept-encoding', { append: true })
    const page = await html
    if (isKept(c, status)) {
      const tag = pageTag(page)
      c.header('etag', tag)
      if (isKnownTag(c.req.header('if-none-match'), tag)) return c.body(null, 304)
    }
    if (encoding === undefined) return sendPlain(page, status, headers)
    const packed = packers[encoding](Buffer.from(page))
    c.header('content-encoding', encoding)
    c.header('content-type', 'text/html; charset=UTF-8')
    return (c.body as (body: Uint8Array, ...rest: unknown[]) => Response)(packed, status, headers)
  }
  c.html = send as Context['html']
  await next()
}
