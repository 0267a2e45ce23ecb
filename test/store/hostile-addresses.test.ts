import { globSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { badValues as hostile } from '../../src/cli/attack/values/bad-value.table.ts'
import { oneOfEachSort } from '../address-sort.ts'
import { type Reader, type TestApp, testApp } from '../app.ts'
import { crawl } from '../crawl.ts'
import type { TestDatabase } from '../database.ts'
import { wholeSample } from '../sample-house.ts'

const place = 'nordre-trondelag'
let base: TestDatabase
let house: TestApp
let secretariat: Reader
/** The path of one page or file of each sort. */
let paths: string[]
beforeAll(async () => {
  ;({ base } = await wholeSample(place))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  const starts = [`/${place}`, '/', '/registre']
  const found = await crawl(
    house,
    secretariat,
    starts,
    /^\/(nordre-trondelag(\/|$)|registre|begreper)/,
  )
  const seen = [...found.pages, ...found.files].map(({ path }) => path.split('?')[0] ?? '')
  paths = oneOfEachSort(seen)
}, 120_000)
afterAll(() => base.close())

/** The names that any route reads after the question mark, and a few that none does. */
const queryNames = (): string[] => {
  const text = globSync('src/**/*.{ts,tsx}').map((file) => readFileSync(file, 'utf8'))
  const read = text.flatMap((of) => [...of.matchAll(/inQuery\(\s*c,\s*'(\w+)'/g)].map(([, n]) => n))
  const amounts = ['nokkel', 'grunn', 'sats', 'likt', 'kostnad', 'avrunding']
  const trial = [...amounts, 'vert', 'prosent', 'grenser', 'til', 'uten']
  return [...new Set([...read.flatMap((name) => name ?? []), ...trial, 'sprak', 'tilbake', 'xyz'])]
}

/** Asks for addresses, and tells of those that the house falls over. */
async function faultsAt(paths: Iterable<string>): Promise<string[]> {
  const faults: string[] = []
  for (const path of paths) {
    const { status } = await house.get(path, secretariat)
    if (status >= 500) faults.push(`${status} ${path.slice(0, 200)}`)
  }
  return faults
}

const written = (text: string) => encodeURIComponent(text.toWellFormed())

describe('En adresse skrevet for hånd gir siden eller «finnes ikke»', () => {
  it('hva som helst etter spørsmålstegnet', { timeout: 300_000 }, async () => {
    const names = queryNames()
    expect(names.length).toBeGreaterThan(20)
    expect(paths.length).toBeGreaterThan(30)
    const everything = (text: string) => names.map((name) => `${name}=${written(text)}`).join('&')
    const asked = hostile
      .filter((text) => text.length < 300)
      .flatMap((text) => paths.map((path) => `${path}?${everything(text)}`))
    expect(await faultsAt(asked)).toEqual([])
  })

  it('hva som helst i hvert ledd av stien', { timeout: 300_000 }, async () => {
    const known = paths.map((path) => path.split('/').slice(1))
    const asked = new Set(
      known.flatMap((parts) =>
        parts.flatMap((_, place) =>
          hostile.map((text) => `/${parts.with(place, written(text)).join('/')}`),
        ),
      ),
    )
    expect(await faultsAt(asked)).toEqual([])
  })

  it.each(['%E0%A4%A', '%', '%zz', '%ff', '%c0%ae'])(
    'stier som er kodet galt: %s',
    async (text) => {
      expect(
        await faultsAt([`/${text}`, `/${place}/${text}`, `/${place}/avtaler/${text}`]),
      ).toEqual([])
    },
  )
})

describe('En skråstrek til slutt er tilgitt', () => {
  it.each([
    [`/${place}/`, `/${place}`],
    [`/${place}/avtaler/`, `/${place}/avtaler`],
    [`/${place}/avtaler//`, `/${place}/avtaler`],
    [`/${place}/kommuner/?dag=2017-06-01`, `/${place}/kommuner?dag=2017-06-01`],
    ['/begreper/', '/begreper'],
    ['//evil.example/', '/evil.example'],
    ['///evil.example/', '/evil.example'],
    ['/\\evil.example/', '/evil.example'],
  ])('%s fører til %s', async (path, to) => {
    const answer = await house.app.request(new URL(`http://localhost${path}`))
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to])
  })

  it('gir «finnes ikke» der det ikke er noe uten skråstreken heller', async () => {
    const { status } = await house.get(`/${place}/finnes-ikke`)
    expect(status).toBe(404)
  })
})

it.each([
  '//evil.example',
  '//evil.example/a?b=c',
  '///evil.example//b',
  '/\\evil.example',
  '//%2Fevil.example',
])('ingen lenke på siden for %s fører ut av huset', async (path) => {
  const html = await (await house.app.request(new URL(`http://localhost${path}`))).text()
  const hrefs = [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, href = '']) => href)
  expect(hrefs.length).toBeGreaterThan(3)
  const abroad = hrefs.filter((href) => new URL(href, 'http://localhost/').host !== 'localhost')
  expect(abroad).toEqual([])
})

it.each([`/${place}/tilgang?x=${'y'.repeat(20_000)}`, `/${place}/${'z'.repeat(20_000)}`])(
  'siden for en altfor lang adresse gjentar den ikke: %.40s',
  async (path) => {
    const answer = await house.get(path)
    const said = (answer.headers.get('location') ?? '') + (await answer.text())
    expect(said).not.toContain('yyyyyyyyyy')
    expect(said).not.toContain('zzzzzzzzzz')
  },
)

it('ingen rute leser adressen på egen hånd', () => {
  const own = /c\.req\.(?:query|queries|param)\(|c\.req\.url|new URL\(/
  const files = globSync('src/modules/**/*.route.{ts,tsx}')
  expect(files.length).toBeGreaterThan(15)
  expect(files.filter((file) => own.test(readFileSync(file, 'utf8')))).toEqual([])
})
