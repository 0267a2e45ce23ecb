import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { aText, fields } from '../src/kernel/row.model.ts'
import { asked } from '../src/platform/ask.ts'
import { openForm } from '../src/platform/cookies.ts'
import { keepNowhere } from '../src/platform/keep-nowhere.ts'
import { ofCommunity } from '../src/platform/kept-answers.ts'
import { allow, communityPage, type Env } from '../src/platform/web.ts'
import { brought } from '../src/rooms.ts'
import { type TestApp, testApp } from './app.ts'
import type { TestDatabase } from './database.ts'

const listed = (communityId: string) =>
  asked(
    fields({ name: aText }),
    sql`select name from external_organisation
      where community_id = ${communityId} and viewer_sees(audience) order by name`,
  )

/** A question whose answer is not kept. */
const said = (word: string) => asked(fields({ name: aText }), sql`select ${word}::text as name`)

/** What the page of a list says, with all that is its reader's own. */
function listIn(c: Context<Env>, rows: readonly { name: string }[], more = ''): string {
  const { page } = c.var
  const form = `<input name="_csrf" value="${page.csrf}"/><input name="_en-gang" value="${page.formKey}"/>`
  const may = page.may('manage-people') ? '<a>Ta bort</a>' : ''
  const own = page.viewer?.roles.map(({ partyCode }) => partyCode ?? '').join() ?? ''
  const list = rows.map(({ name }) => `<li>${name}</li>`).join('')
  return `<p>${page.readerName}</p><b>${own}</b>${list}${may}${more}${page.may('read-internal') ? form : ''}`
}

type Made = (c: Context<Env>, rows: readonly { name: string }[]) => Promise<string> | string

/** A page made of a list, and of what `more` adds. */
const pageWith = (tell: (path: string) => void) => (more: Made) => async (c: Context<Env>) => {
  const id = communityPage(c)?.community.id ?? ''
  const { rows } = await c.var.readAll({ rows: ofCommunity(listed(id)) })
  tell(c.req.path)
  return c.html(more(c, rows))
}

/** A house with one room more, which tells of each page that it makes. */
export function houseOfPages(base: TestDatabase, tell: (path: string) => void): Promise<TestApp> {
  const pageOf = pageWith(tell)
  const at = (path: string) => `/:community/prove/${path}`
  const routes = () =>
    new Hono<Env>()
      .get(at('liste'), allow('read-public'), pageOf(listIn))
      .post(at('liste'), allow('read-internal'), pageOf(listIn))
      .get(
        at('intern'),
        allow('read-internal'),
        pageOf((c, rows) => {
          keepNowhere(c)
          return listIn(c, rows)
        }),
      )
      .get(
        at('ser-hvem'),
        allow('read-public'),
        pageOf((c, rows) => listIn(c, rows, c.var.page.viewer?.name)),
      )
      .get(
        at('ser-klokka'),
        allow('read-public'),
        pageOf((c, rows) => listIn(c, rows, c.var.page.now)),
      )
      .get(
        at('leser-mer'),
        allow('read-public'),
        pageOf(async (c, rows) => {
          const more = await c.var.read({ rows: listed(base.communityId) })
          return listIn(c, [...rows, ...more.rows])
        }),
      )
      .get(at('leste-for'), allow('read-public'), async (c) => {
        await c.var.read({ rows: listed(base.communityId) })
        return pageOf(listIn)(c)
      })
      .get(at('husker-ikke'), allow('read-public'), async (c) => {
        const { rows } = await c.var.readAll({
          rows: listed(base.communityId),
          long: said('x'.repeat(13_000)),
        })
        tell(c.req.path)
        return c.html(listIn(c, rows))
      })
      .get(at('et-ord'), allow('read-public'), async (c) => {
        const { rows, word } = await c.var.readAll({
          rows: ofCommunity(listed(base.communityId)),
          word: said(c.req.header('x-ord') ?? ''),
        })
        tell(c.req.path)
        return c.html(listIn(c, [...rows, ...word]))
      })
      .get(
        at('sier-mer'),
        allow('read-public'),
        pageOf((c, rows) => {
          c.header('x-prove', '1')
          return listIn(c, rows)
        }),
      )
      .get(
        at('gir-kake'),
        allow('read-public'),
        pageOf((c, rows) => {
          openForm(c)
          return listIn(c, rows)
        }),
      )
      .get(at('nokkel-for'), allow('read-public'), async (c) => {
        const { formKey } = c.var.page
        return pageOf((_, rows) => listIn(c, rows, formKey))(c)
      })
      .get(at('avslag'), allow('read-public'), async (c) => {
        const { rows } = await c.var.readAll({ rows: ofCommunity(listed(base.communityId)) })
        tell(c.req.path)
        return c.html(listIn(c, rows), 422)
      })
  return testApp(base, {
    brought: {
      ...brought,
      rooms: [...brought.rooms, { name: 'prove', parts: [], deeds: {}, routes }],
    },
  })
}
