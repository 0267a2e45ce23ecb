import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { buildBrowserFiles } from './stylesheet.ts'

/** What the browser gets besides pages: at an address that changes with the content, so kept for a year. */
export type Asset = {
  type: string
  content: Buffer
  /** Null where it would not get smaller. */
  brotli: Buffer | null
  gzip: Buffer | null
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  woff2: 'font/woff2',
}

const brand = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="#0E5A66"><rect x="3" y="11" width="11.5" height="18" rx="3.5"/><rect x="17.5" y="3" width="11.5" height="18" rx="3.5"/></svg>`

let built: ReadonlyMap<string, Asset> | null = null

/** All assets by path, built and compressed the first time they are asked for. */
export function assets(): ReadonlyMap<string, Asset> {
  if (built === null) {
    const icon = Buffer.from(brand)
    const hash = createHash('sha256').update(icon).digest('hex').slice(0, 8).toUpperCase()
    const files = [...buildBrowserFiles(), { path: `/merke.${hash}.svg`, content: icon }]
    built = new Map(files.map(({ path, content }) => [path, compressed(path, content)]))
  }
  return built
}

/** The address of the one asset of this kind. Throws when there is none. */
export function assetPath(
  start:
    | '/stil.'
    | '/skript.'
    | '/innliming.'
    | '/redigering.'
    | '/skriving.'
    | '/merke.'
    | '/skrift/',
): string {
  const path = [...assets().keys()].find((key) => key.startsWith(start))
  if (path === undefined) throw new Error(`No asset starts with ${start}`)
  return path
}

function compressed(path: string, content: Buffer): Asset {
  const extension = path.split('.').at(-1) ?? ''
  const type = types[extension]
  if (type === undefined) throw new Error(`No content type for ${path}`)
  if (extension === 'woff2') return { type, content, brotli: null, gzip: null }
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  return {
    type,
    content,
    brotli: brotliCompressSync(content, { params }),
    gzip: gzipSync(content, { level: constants.Z_BEST_COMPRESSION }),
  }
}
