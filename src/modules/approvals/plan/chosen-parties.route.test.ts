import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'

const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }
let base: TestDatabase
let house: TestApp
let secretariat: Reader

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ')
let made = 0
async function aDraft() {
  made += 1
  const fields = {
    title: `Særavtale ${made}`,
    body: 'Avtale.',
    kind: 'agreement',
    audience: 'public',
  }
  const answer = await house.post(`${place}/ny`, fields, secretariat)
  return answer.headers.get('location') ?? ''
}
type Fields = Parameters<TestApp['post']>[1]
const send = async (own: string, fields: Fields, step = 'preview') => {
  const read = readStamp(await textOf(house.get(`${own}/legg-fram`, secretariat)))
  return house.post(
    `${own}/legg-fram`,
    { ...plan, ...fields, _lest: read, _steg: step },
    secretariat,
  )
}
/** Puts it forward as its preview has shown it. */
async function putForward(own: string, fields: Fields) {
  const seen = await textOf(send(own, fields))
  const sent = { ...plan, ...fields, _lest: readStamp(seen), _steg: 'confirm' }
  const done = await house.post(`${own}/legg-fram`, sent, secretariat)
  expect(done.status).toBe(303)
}
const partiesOf = async (own: string) => {
  const rows = await base.owner
    .selectFrom('circulation_party as party')
    .innerJoin('document', 'document.shown_version_id', 'party.version_id')
    .where('document.slug', '=', own.split('/').at(-1) ?? '')
    .select('party.name')
    .orderBy('party.name')
    .execute()
  return rows.map(({ name }) => name)
}

describe('En avtale kan legges fram for bare noen', () => {
  it('skjemaet sier hvor mange alle er, og lister regioner og kommuner', async () => {
    const form = await textOf(house.get(`${await aDraft()}/legg-fram`, secretariat))
    expect(form).toMatch(/Alle kommunene som er part den dagen \(\d+\)/)
    expect(form).toMatch(/name="chosen" value="region:[^"]+"/)
    expect(form).toContain('name="chosen" value="5038"')
  })

  it('én kommune, og ikke flere', async () => {
    const own = await aDraft()
    const seen = await send(own, { who: 'chosen', chosen: '5038' })
    expect(seen.status).toBe(200)
    const html = await textOf(seen)
    expect(html).toContain('Avtalen trer i kraft når parten har vedtatt.')
    expect(html).toContain('type="hidden" name="chosen" value="5038"')
    await putForward(own, { who: 'chosen', chosen: '5038' })
    expect(await partiesOf(own)).toEqual(['Verdal'])
  })

  it('en region med alle kommunene i den', async () => {
    const own = await aDraft()
    const form = await textOf(house.get(`${own}/legg-fram`, secretariat))
    const [, key = '', count = ''] =
      /name="chosen" value="(region:[^"]+)"[^>]*><span><b>[^<(]+\((\d+)\)/.exec(form) ?? []
    await putForward(own, { who: 'chosen', chosen: key })
    expect(await partiesOf(own)).toHaveLength(Number(count))
    const next = { title: 'Neste', body: 'Avtale.', kind: 'agreement', audience: 'public' }
    expect((await house.openAndPost(`${own}/ny-versjon`, next, secretariat)).status).toBe(303)
    const begun = await textOf(house.get(`${own}/legg-fram`, secretariat))
    expect(begun).toMatch(/name="who" value="chosen" checked/)
    expect(begun.match(/name="chosen" value="\d{4}" checked/g)).toHaveLength(Number(count))
  })

  it.each<[string, Fields, string]>([
    ['ingen er valgt', { who: 'chosen' }, 'id="felt-chosen-feil"'],
    ['noen er valgt, men det står alle', { who: 'all', chosen: '5038' }, 'Dette teller ikke med'],
    ['en som ikke er part den dagen', { who: 'chosen', chosen: '0301' }, 'er ikke part den dagen'],
    [
      'en som ikke er part den dagen som er skrevet',
      { who: 'chosen', chosen: '5038', partiesOn: '01.06.2017' },
      'er ikke part den dagen',
    ],
  ])('og da må det være klart hvem: %s', async (_title, fields, told) => {
    const own = await aDraft()
    for (const step of ['preview', 'confirm']) {
      const answer = await send(own, fields, step)
      expect(answer.status).toBe(422)
      expect(await textOf(answer)).toContain(told)
    }
    expect(await partiesOf(own)).toEqual([])
  })
})
