import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, yearOf } from '../../src/kernel/day.model.ts'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { type Reader, type TestApp, testApp } from '../app.ts'
import { textFile } from '../builders/round-files.ts'
import { draftedRound } from '../builders/sent-round.ts'
import type { TestDatabase } from '../database.ts'
import { wholeSample } from '../sample-house.ts'
import { wholeJournal } from '../whole-journal.ts'

const board = '/ovelse/avtaler/felles-finansiering-av-samhandlingskoordinator-2018'
const scheme = '/ovelse/kostnader/ovelse-2018'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let idOf: (key: string) => string

beforeAll(async () => {
  ;({ base, idOf } = await wholeSample('ovelse'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

/** All that a community keeps, but who is in it, its journal and which forms were sent; identifiers and moments differ. */
async function kept(communityId: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'community_id'
      and table_name !~ '^(journal|row_seal|text_removal|spent_form|parked_file|kept_paper|community_person|role|person|session|invitation|sign_in)'
    order by table_name`.execute(base.owner)
  const all = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<{ row: object }>`
        select to_jsonb(t) as row from ${sql.table(name)} t where community_id = ${communityId}`.execute(
        base.owner,
      )
      return rows.map(({ row }) => `${name} ${withoutIdentity(JSON.stringify(row))}`).sort()
    }),
  )
  return all.flat()
}

const withoutIdentity = (text: string) =>
  text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replace(/"(code|case)":"[a-z0-9]{8}"/g, '"$1":"id"')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|\+00:00)/g, 'da')

const seatsOf = async (body: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id::text from body_seat where community_id = ${base.communityId} and body_key = ${body}`.execute(
    base.owner,
  )
  return rows.map(({ id }) => id)
}

/** A case that was taken in, planned, told of and has a file, made of one that comes again each year. */
async function fillWithCases(there: TestApp, reader: Reader): Promise<void> {
  const send = async (path: string, fields: Parameters<TestApp['post']>[1]) => {
    const answer = await there.post(`/egen-ovelse${path}`, fields, reader)
    expect([path, answer.status]).toEqual([path, 303])
    return answer.headers.get('location') ?? ''
  }
  const body = { navn: 'Prøveutvalg', slag: 'network', side: 'both', deling: 'public' }
  await send('/organer/nytt', body)
  const known = { organ: 'proveutvalg', hvorfor: 'Fordi.' }
  await send('/saker/faste/ny', { ...known, tittel: 'Rapport for {år}', slag: 'information' })
  const { id } = await base.owner
    .selectFrom('case_template')
    .select('id')
    .where('title', '=', 'Rapport for {år}')
    .executeTakeFirstOrThrow()
  await send(`/saker/faste/${id}/lag`, { ar: `${yearOf(osloDay(now()))}` })
  const raised = { ...known, tittel: 'Prøvesak', hvem: 'kommunene' }
  const at = await send('/saker/meld', { ...raised, fil: textFile('sak.txt') })
  const code = /saker\/([a-z0-9]{8})/.exec(at)?.[1]
  const own = `/organer/proveutvalg/saker/${code}`
  await send(`${own}/ta-inn`, { slag: 'discussion', deling: 'body' })
  await send(`${own}/planlegg`, { organ: 'proveutvalg', trinn: 'inform' })
  const told = { organ: 'utenfor', navn: 'RU', trinn: 'discuss', utfall: 'agreed-with-remarks' }
  const remark = { hvem1: 'Verdal', ord1: 'Vi er enige', kilde: 'Referatet' }
  await send(`${own}/for-inn`, { ...told, ...remark })
}

const plain = (html: string) => html.replaceAll('\u00a0', ' ')

describe('Å nullstille øvelsen', () => {
  it('gir eksempelet tilbake akkurat som det var, etter nye svar og en ny fordeling', async () => {
    const before = await kept(base.communityId)
    expect(before.length).toBeGreaterThan(100)

    const adopted = await house.post(
      `${scheme}/vedta`,
      { sats: '7', ar: '2018', vedtak: 'Prøvevedtak' },
      secretariat,
    )
    expect(adopted.status).toBe(303)
    const answered = await house.post(
      `${board}/svar/1740`,
      {
        state: 'adopted',
        body: 'municipal-council',
        day: '2017-12-01',
        source: 'E-post fra kommunen',
      },
      secretariat,
    )
    expect(answered.status).toBe(303)
    await house.post(
      '/ovelse/organer/asu/spor-om-navn',
      { plasser: await seatsOf('asu'), frist: shortDay(addDays(osloDay(now()), 14)) },
      secretariat,
    )
    const names = await house.post('/ovelse/runder/navn-til-asu/send', {}, secretariat)
    expect(names.status).toBe(303)
    const round = await draftedRound(house, secretariat, {}, '/ovelse/runder')
    await house.post(
      `${round}/sporsmal/nytt`,
      { slag: 'file', sporsmal: 'Legg ved planen' },
      secretariat,
    )
    await house.post(`${round}/send`, {}, secretariat)
    const files = { s2: textFile('plan.txt'), kildefil: textFile('brev.txt') }
    const withFiles = { ...files, svarer: 'secretariat', kilde: 'Brev' }
    expect((await house.post(`${round}/svar/5038`, withFiles, secretariat)).status).toBe(303)
    expect(plain(await (await house.get(scheme)).text())).toContain('1 221 880')
    expect(await kept(base.communityId)).not.toEqual(before)

    expect((await house.post('/ovelse/nullstill', {}, secretariat)).status).toBe(303)
    expect(await kept(base.communityId)).toEqual(before)
    expect(await wholeJournal(base.db, base.communityId)).toMatchObject({ ok: true, strays: [] })
  })

  it('er umulig i et virkelig fellesskap, og ingenting går tapt', async () => {
    const real = await testApp({ ...base, communityId: idOf('nordre-trondelag') })
    const before = await kept(idOf('nordre-trondelag'))
    const answer = await real.post(
      '/nordre-trondelag/nullstill',
      {},
      await real.signIn('secretariat'),
    )
    expect(answer.status).toBe(404)
    expect(await kept(idOf('nordre-trondelag'))).toEqual(before)
  })

  it('tømmer en øvelse som ikke er eksempelets, og fyller ingenting i', async () => {
    const own = await base.addCommunity('egen-ovelse', true)
    const there = await testApp({ ...base, communityId: own })
    const reader = await there.signIn('secretariat')
    const draft = { title: 'Prøveavtale', body: 'Tekst', kind: 'agreement', audience: 'public' }
    expect((await there.post('/egen-ovelse/avtaler/ny', draft, reader)).status).toBe(303)
    const fil = new File(['Innholdet'], 'program.txt')
    const asked = { emne: 'Prøverunde', lesere: 'secretariat' }
    expect((await there.post('/egen-ovelse/runder/ny', asked, reader)).status).toBe(303)
    const attached = await there.post('/egen-ovelse/runder/proverunde/vedlegg', { fil }, reader)
    expect(attached.status).toBe(303)
    await fillWithCases(there, reader)
    expect((await there.post('/egen-ovelse/nullstill', {}, reader)).status).toBe(303)
    expect(await kept(own)).toEqual([])
    expect(await wholeJournal(base.db, own)).toMatchObject({ ok: true, strays: [] })
  })
})
