import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { now } from '../../src/platform/clock.ts'
import { fillSample } from '../../src/sample.ts'
import { testApp } from '../app.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

type Seen = { path: string; status: number; html: string }

let base: TestDatabase
const pages: Seen[] = []
const files: Seen[] = []
beforeAll(async () => {
  base = await testDatabase('tomt')
  await base.owner.deleteFrom('community').execute()
  await fillSample(base.owner, now())
  const { id } = await base.owner
    .selectFrom('community')
    .select('id')
    .where('key', '=', 'ovelse')
    .executeTakeFirstOrThrow()
  const house = await testApp({ ...base, communityId: id })
  const secretariat = await house.signIn('secretariat')

  const kinds = new Map<string, number>()
  const asked = new Set<string>()
  const waiting = ['/ovelse', '/', '/registre', '/begreper']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = path.replace(/\/[0-9a-f-]{4,36}(?=$|[?/])/g, '/:').replace(/\?.*/, '?')
    const soFar = kinds.get(kind) ?? 0
    if (asked.has(path) || soFar === 2) continue
    asked.add(path)
    kinds.set(kind, soFar + 1)
    const answer = await house.get(path, secretariat)
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    const html = isPage ? await answer.text() : ''
    ;(isPage ? pages : files).push({ path, status: answer.status, html })
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      const target = new URL(href.replaceAll('&amp;', '&'), `http://x${path}`)
      if (target.host !== 'x' || target.searchParams.has('sprak')) continue
      if (/^\/(ovelse(\/|$)|registre|begreper)/.test(target.pathname)) {
        waiting.push(target.pathname + target.search)
      }
    }
  }
}, 120_000)
afterAll(() => base.close())

/** While there is one scheme, the list of schemes is that scheme's own page. */
const theOnlyScheme = '/ovelse/kostnader'

const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
const firstCrumb = (html: string) =>
  /<nav class="gf-crumbs"[^>]*><ol><li><a href="([^"]+)">([^<]+)/.exec(html)?.slice(1).join(' ')

describe('Sidene sekretariatet kommer til i øvelsen', () => {
  it('finnes alle: ingen lenke fører til en side som mangler', () => {
    expect(pages.length).toBeGreaterThan(25)
    expect(files.length).toBeGreaterThan(5)
    const broken = [...pages, ...files].filter(({ status }) => ![200, 301, 302].includes(status))
    expect(broken.map(({ path, status }) => `${path}: ${status}`)).toEqual([])
  })

  it('har nøyaktig én hovedoverskrift hver', () => {
    const wrong = pages.filter(({ html }) => html !== '' && html.split('<h1').length !== 2)
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('har hver sin tittel', () => {
    const byTitle = Map.groupBy(
      pages.filter(({ path }) => !path.includes('?') && path !== theOnlyScheme),
      ({ html }) => titleOf(html),
    )
    const shared = [...byTitle.values()].filter((same) => same.length > 1)
    expect(shared.map((same) => same.map(({ path }) => path))).toEqual([])
  })

  it('har en sti som begynner på forsiden', () => {
    const inside = pages.filter(({ path }) => path.startsWith('/ovelse/'))
    const wrong = inside.filter(({ html }) => firstCrumb(html) !== '/ovelse Forside')
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('bærer alle merket for øvelse', () => {
    const inside = pages.filter(({ path }) => path.startsWith('/ovelse'))
    expect(inside.filter(({ html }) => !html.includes('gf-exercise')).length).toBe(0)
  })
})
