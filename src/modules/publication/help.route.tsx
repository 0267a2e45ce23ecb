import { Hono } from 'hono'
import { pathTo } from '../../kernel/address.model.ts'
import { codeInPath } from '../../platform/address.ts'
import { guideContents, readGuides } from '../../platform/guides.ts'
import { allow, type Env, refusePage } from '../../platform/web.ts'
import { htmlOfGuide, placesOfGuide } from '../../ui/guide-html.ts'
import { renderPage } from '../../ui/page.tsx'
import { GuidePage, HelpPage, type WrittenGuide } from './help.view.tsx'
import { addresses } from './publication.address.ts'

const pathOf = (name: string): string =>
  name === guideContents ? addresses.help : pathTo(addresses.guide, { guide: name })

let written: ReadonlyMap<string, WrittenGuide> | null = null

/** All guides by name, read and written the first time that one is asked for. */
function guides(): ReadonlyMap<string, WrittenGuide> {
  written ??= new Map(
    [...readGuides(pathOf)].map(([name, { title, blocks }]) => [
      name,
      { title, places: placesOfGuide(blocks), html: htmlOfGuide(blocks) },
    ]),
  )
  return written
}

/** What is asked for by its word alone, on every site. */
const knownBy = [
  [addresses.privacy, 'personvern'],
  [addresses.accessibility, 'tilgjengelighet'],
] as const

export function helpRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
    .get(addresses.help, allow('read-public'), async (c) => {
      await c.var.read({})
      const contents = guides().get(guideContents)
      if (contents === undefined) return refusePage(c, 404)
      return c.html(await renderPage(<HelpPage page={c.var.page} contents={contents} />))
    })
    .get(addresses.guide, allow('read-public'), async (c) => {
      await c.var.read({})
      const name = codeInPath(c, 'guide')
      if (name === guideContents) return c.redirect(pathOf(name), 301)
      const guide = guides().get(name)
      if (guide === undefined) return refusePage(c, 404)
      return c.html(await renderPage(<GuidePage page={c.var.page} guide={guide} />))
    })
  for (const [address, guide] of knownBy)
    routes.get(address, allow('read-public'), (c) => c.redirect(pathOf(guide)))
  return routes
}
