import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { cookieNames } from '../../platform/cookies.ts'
import { projectRoot } from '../../platform/root.ts'
import { brought } from '../../rooms.ts'

let base: TestDatabase
let house: TestApp
/** The pages of help by their addresses. */
const pages = new Map<string, string>()
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  const names = globSync('*.md', { cwd: join(projectRoot, 'docs/bruk') })
    .map((file) => basename(file, '.md'))
    .filter((name) => name !== 'README')
  for (const path of ['/hjelp', ...names.map((name) => `/hjelp/om/${name}`)]) {
    const answer = await house.get(path)
    expect([path, answer.status]).toEqual([path, 200])
    pages.set(path, await answer.text())
  }
})
afterAll(() => base.close())

const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
/** What shows how something is written is written so. */
const withoutCode = (html: string) => html.replace(/<code>.*?<\/code>/gs, '')
const linksIn = (html: string) =>
  [...mainOf(html).matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)
const placesIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)

/** Does the address lead to a page of help, and to a place on it? */
function leadsSomewhere(href: string, from: string): boolean {
  const [path = '', place] = href.split('#')
  const html = pages.get(path === '' ? from : path)
  return html !== undefined && (place === undefined || placesIn(html).includes(decodeURI(place)))
}

describe('Hjelp', () => {
  it('lister alle veiledningene, de for drift for seg', () => {
    const html = pages.get('/hjelp') ?? ''
    const missing = [...pages.keys()].filter(
      (path) => path !== '/hjelp' && !html.includes(`href="${path}"`),
    )
    expect(missing).toEqual([])
    expect(pages.size).toBeGreaterThan(20)
    const operation = html.indexOf('id="for-den-som-drifter-godfot"')
    expect(operation).toBeGreaterThan(0)
    expect(html.indexOf('"/hjelp/om/drift"')).toBeGreaterThan(operation)
    expect(html.indexOf('"/hjelp/om/saker"')).toBeLessThan(operation)
  })

  it('har bare lenker som fører et sted', () => {
    const dead = [...pages].flatMap(([path, html]) =>
      linksIn(html)
        .filter((href) => href.startsWith('#') || href.startsWith('/hjelp'))
        .filter((href) => !leadsSomewhere(href, path))
        .map((href) => `${path}: ${href}`),
    )
    expect(dead).toEqual([])
  })

  it('viser ingen tegn fra filene: ingen filnavn, lenker eller bilder står igjen som tekst', () => {
    const raw = [...pages].flatMap(([path, html]) =>
      [...withoutCode(mainOf(html)).matchAll(/\]\(|\.\.\/|!\[|\.md"|\*\*/g)].map(
        ([sign]) => `${path}: ${sign}`,
      ),
    )
    expect(raw).toEqual([])
  })

  it('setter hvert avsnitt sammen igjen, uten linjeskift fra fila', () => {
    const broken = [...pages].filter(([, html]) => mainOf(html).includes('<br>'))
    expect(broken.map(([path]) => path)).toEqual([])
  })

  it('gir hver overskrift et sted av sitt eget', () => {
    for (const [path, html] of pages) {
      const places = placesIn(html)
      expect([path, new Set(places).size]).toEqual([path, places.length])
    }
  })

  it('sier på nynorsk og engelsk at teksten er på bokmål, og merker den', async () => {
    const english = await (await house.get('/hjelp/om/saker?sprak=en')).text()
    expect(english).toContain('The guide is in Norwegian (bokmål).')
    expect(english).toContain('<div class="gf-prose gf-guide" lang="nb">')
    expect(english).toContain('<title>Help: Saker – Godfot</title>')
    const nynorsk = await (await house.get('/hjelp/om/saker?sprak=nn')).text()
    expect(nynorsk).toContain('Rettleiinga er skriven på bokmål.')
    expect(pages.get('/hjelp/om/saker')).not.toContain('skriven på bokmål')
  })

  it('svarer at en veiledning som ikke finnes, ikke finnes', async () => {
    expect((await house.get('/hjelp/om/finnes-ikke')).status).toBe(404)
    expect((await house.get('/hjelp/om/..%2Fdrift')).status).toBe(404)
    const contents = await house.get('/hjelp/om/README')
    expect([contents.status, contents.headers.get('location')]).toEqual([301, '/hjelp'])
  })
})

describe('Personvern og tilgjengelighet', () => {
  it.each(['personvern', 'tilgjengelighet'])(
    'finnes på sitt eget ord, og fra foten av hver side: %s',
    async (word) => {
      const answer = await house.get(`/${word}`)
      const path = `/hjelp/om/${word}`
      expect([answer.status, answer.headers.get('location')]).toEqual([302, path])
      expect(await (await house.get(`/${base.communityKey}`)).text()).toContain(`href="${path}"`)
    },
  )

  it('nevner hver informasjonskapsel som huset har', () => {
    const named = [...(pages.get('/hjelp/om/personvern') ?? '').matchAll(/<code>(godfot_\w+)/g)]
    expect(named.map(([, name]) => name).sort()).toEqual(Object.values(cookieNames).sort())
  })
})

describe('Lenken «Hjelp» nederst på hver side', () => {
  it('fører til veiledningen om siden, og til lista der ingen finnes', async () => {
    const footOf = async (path: string) => {
      const html = await (await house.get(path)).text()
      return /<footer[\s\S]*?href="([^"]*)">Hjelp</.exec(html)?.[1]
    }
    const community = `/${base.communityKey}`
    expect(await footOf(`${community}/saker`)).toBe('/hjelp/om/saker')
    expect(await footOf(`${community}/organer/hvem-bestemmer-hva`)).toBe('/hjelp/om/hvem-bestemmer')
    expect(await footOf('/registre')).toBe('/hjelp/om/kommuner#hvor-tallene-kommer-fra')
    expect(await footOf('/begreper')).toBe('/hjelp')
    expect(await footOf(`${community}/finnes-ikke`)).toBe('/hjelp')
  })

  it('er sagt for hver adresse i huset', () => {
    const unsaid = Object.values(brought.addresses).filter(
      (address) => brought.guideOf(address) === undefined,
    )
    expect(unsaid).toEqual([])
  })

  it('fører alltid til en veiledning og et sted som finnes', () => {
    const named = brought.rooms.flatMap((room) => Object.entries(room.guides ?? {}))
    const dead = named.filter(
      ([, guide]) => guide !== null && !leadsSomewhere(`/hjelp/om/${guide}`, ''),
    )
    expect(dead).toEqual([])
    const addresses = Object.values(brought.addresses)
    expect(named.filter(([address]) => !addresses.includes(address))).toEqual([])
  })
})
