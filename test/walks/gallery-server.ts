import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { isLocale, type Locale } from '../../src/kernel/words.model.ts'
import { assetRoutes } from '../../src/ui/asset.route.ts'
import { renderPage } from '../../src/ui/page.tsx'
import { galleryPages } from './gallery/gallery.tsx'

export type Gallery = { url: string; close(): void }

export const galleryPaths = Object.keys(galleryPages('nb')) as (keyof ReturnType<
  typeof galleryPages
>)[]

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'"

/** Pages made up of the pieces, on a port of their own: no database is needed to look at them. */
export async function openGallery(
  pages: (locale: Locale) => Record<string, Parameters<typeof renderPage>[0]> = galleryPages,
): Promise<Gallery> {
  const app = new Hono().route('/', assetRoutes())
  for (const path of Object.keys(pages('nb'))) {
    app.get(path, async (c) => {
      const asked = c.req.query('sprak')
      const locale: Locale = isLocale(asked) ? asked : 'nb'
      c.header('content-security-policy', policy)
      return c.html(await renderPage(pages(locale)[path] ?? ''))
    })
  }
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
