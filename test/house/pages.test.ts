import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../app.ts'
import { crawl, type Seen } from '../crawl.ts'
import type { TestDatabase } from '../database.ts'
import { wholeSample } from '../sample-house.ts'

let base: TestDatabase
const pages: Seen[] = []
const files: Seen[] = []
beforeAll(async () => {
  ;({ base } = await wholeSample('ovelse'))
  const house = await testApp(base)
  const secretariat = await house.signIn('secretariat')

  const starts = ['/ovelse', '/', '/registre', '/begreper', '/hjelp']
  const seen = await crawl(house, secretariat, starts, /^\/(ovelse(\/|$)|registre|begreper|hjelp)/)
  pages.push(...seen.pages)
  files.push(...seen.files)
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
    // What holds a hundred papers is under way for a while.
    const isUnderWay = ({ path, status }: { path: string; status: number }) =>
      status === 202 && path.endsWith('/sakspakker.zip')
    const broken = [...pages, ...files].filter(
      (each) => ![200, 301, 302].includes(each.status) && !isUnderWay(each),
    )
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
