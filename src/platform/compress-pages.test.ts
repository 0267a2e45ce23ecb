import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { compressPages } from './compress-pages.ts'

const pageOf = (words: number) => `<!doctype html><p>${'Verdal og Levanger. '.repeat(words)}</p>`
const page = pageOf(1_000)
const smallPage = pageOf(500)
const shortestPage = '<!doctype html>'
const app = new Hono()
  .use(compressPages)
  .get('/side', (c) => c.html(page, 200, { 'content-security-policy': "default-src 'none'" }))
  .get('/liten', (c) => c.html(smallPage))
  .get('/kortest', (c) => c.html(shortestPage))
  .get('/tall', (c) => c.json({ tall: 1 }))

const get = (path: string, accepted: string) =>
  app.request(path, { headers: { 'accept-encoding': accepted } })
const bytes = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

describe('Sider sendes komprimert', () => {
  it.each([
    ['zstd', 'gzip, deflate, br, zstd', zstdDecompressSync],
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['br', 'zstd;q=0, br', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    ['gzip', 'br;q=0, gzip', gunzipSync],
  ])('som %s til den som ber om «%s»', async (encoding, accepted, unpack) => {
    const answer = await get('/side', accepted)
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('vary')).toContain('accept-encoding')
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'")
    const sent = await bytes(answer)
    expect(sent.length).toBeLessThan(page.length / 6)
    expect(unpack(sent).toString()).toBe(page)
  })

  it.each([
    ['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
    ['zstd', 'gzip, zstd', zstdDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
  ])('og små sider som %s til den som ber om «%s»', async (encoding, accepted, unpack) => {
    for (const [path, html] of [
      ['/liten', smallPage],
      ['/kortest', shortestPage],
    ] as const) {
      const answer = await get(path, accepted)
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(unpack(await bytes(answer)).toString()).toBe(html)
    }
  })

  it('som de er til den som ikke ber om noe', async () => {
    const answer = await app.request('/side')
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(await answer.text()).toBe(page)
  })

  it('men ikke annet enn sider', async () => {
    const answer = await get('/tall', 'br')
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(await answer.json()).toEqual({ tall: 1 })
  })
})
