import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { osloDay } from '../src/kernel/oslo.model.ts'
import { verifyChainOf } from '../src/modules/journal/index.ts'
import { now } from '../src/platform/clock.ts'
import { inCommunity } from '../src/platform/db.ts'
import { type Reader, type TestApp, testApp } from './app.ts'
import type { TestDatabase } from './database.ts'
import { formsOf } from './forms.ts'
import { wholeSample } from './sample-house.ts'

/** Where the bodies of the sample's northern community are. */
export const list = '/nordre-trondelag/organer'
export const today = osloDay(now())

const tables = [
  'body_asking',
  'body_leadership',
  'body_seat_holder',
  'body_seat',
  'body_mandate',
  'body_practice',
  'community_body',
] as const

/** The forms of a body, a seat and whoever has it, filled in. */
export const asu = {
  navn: 'Administrativt samarbeidsutvalg',
  kort: 'ASU',
  slag: 'administrative',
  niva: '2',
  lokalt: 'Administrativt nivå',
  over: '',
  side: 'both',
  fra: '01.01.2015',
  ble: 'Samarbeidsavtalen',
  kvorum: '',
  deling: 'public',
}
export const aSeat = {
  navn: 'Værnesregionen',
  taler: ['region.vaernesregionen'],
  side: 'municipal',
  rett: 'decide',
  oppnevnes: 'Regionrådet',
  formote: 'municipal',
  fra: '',
  plass: '',
}
export const aHolder = {
  rang: '0',
  navn: 'Ola Leder',
  funksjon: 'Helseleder',
  epost: 'ola@stjordal.example',
  fra: '01.01.2024',
  til: '',
  grunn: '',
  deling: 'community',
}

type Fields = Record<string, string | readonly string[]>
type Role = 'secretariat' | 'administrator' | 'verdal' | 'trust' | 'auditor'

/** The first group of a pattern in a page; empty where there is none. */
export const linkIn = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? ''

/** The sample's house for a file of tests, with no bodies before each, and the deeds that most of them begin with. */
export function bodiesHouse() {
  let base: TestDatabase
  let house: TestApp
  const as: Record<Role, Reader> = {} as never
  beforeAll(async () => {
    ;({ base } = await wholeSample())
    house = await testApp(base)
    as.secretariat = await house.signIn('secretariat')
    as.administrator = await house.signIn('administrator')
    as.verdal = await house.signIn('party-contact', '5038')
    as.trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
    as.auditor = await house.signIn('auditor', undefined, 'trust')
  }, 120_000)
  afterAll(() => base.close())
  beforeEach(() => clearBodies(base))

  const get = (path: string, reader: Reader = house.stranger) => house.get(path, reader)
  const page = async (path: string, reader?: Reader) => (await get(path, reader)).text()
  /** Fills in the form of a page and sends it; what is left out stands as it is. */
  const send = (path: string, fields: Fields, { reader = as.secretariat, to = path } = {}) =>
    sendFilled(house, { path, to, reader, fields })
  const deeds = begin({ as, page, send })
  return {
    ...{ as, get, page, send, ...deeds },
    openAndPost: (...sent: Parameters<TestApp['openAndPost']>) => house.openAndPost(...sent),
    chain: () => verifyChainOf(base.db, base.communityId),
    /** The last entry of the journal. */
    entries: () => lastEntry(base),
  }
}

const clearBodies = (base: TestDatabase) =>
  inCommunity(base.owner, base.communityId, async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    for (const table of tables) {
      await tx.deleteFrom(table).where('community_id', '=', base.communityId).execute()
    }
    await tx
      .deleteFrom('desk_row')
      .where('what', 'in', ['fill-seat', 'evaluate-body', 'alternate-leaders'])
      .execute()
  })

async function sendFilled(
  house: TestApp,
  { path, to, reader, fields }: { path: string; to: string; reader: Reader; fields: Fields },
) {
  const html = await (await house.get(path, reader)).text()
  const form = formsOf(html, path).find(({ action }) => action.split('?')[0] === to)
  if (!form) throw new Error(`Ingen form på ${path} fører til ${to}`)
  const held = form.fields.filter(([name]) => !(name in fields))
  const typed = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  )
  const body = new URLSearchParams([...held, ...typed].map(([name, value]) => [name, value]))
  return house.app.request(form.action, {
    method: 'POST',
    body: body.toString(),
    headers: {
      cookie: reader.cookie,
      origin: 'http://localhost',
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
}

/** Makes a body, a seat in it, and puts somebody in that; each gives its path. */
function begin(by: {
  as: Record<Role, Reader>
  page(path: string, reader?: Reader): Promise<string>
  send(path: string, fields: Fields): Promise<Response>
}) {
  const { as, page, send } = by
  const added = async (fields: Fields = {}) => {
    const answer = await send(`${list}/nytt`, { ...asu, ...fields })
    expect(answer.status).toBe(303)
    return (answer.headers.get('location') ?? '').split('?')[0] ?? ''
  }
  const seated = async (body: string, fields: Fields = {}) => {
    const wanted = { ...aSeat, ...fields }
    const answer = await send(`${body}/plasser/ny`, wanted)
    expect(answer.status).toBe(303)
    const html = await page(body, as.secretariat)
    return linkIn(html, new RegExp(`href="([^"]+/plasser/[^"/]+)">${wanted.navn}<`))
  }
  const putIn = async (seat: string, fields: Fields = {}) => {
    const answer = await send(`${seat}/ny`, { ...aHolder, ...fields })
    expect([answer.status, answer.status === 303 ? '' : await answer.text()]).toEqual([303, ''])
    const html = await page(seat, as.secretariat)
    const name = fields.navn ?? aHolder.navn
    return linkIn(html, new RegExp(`href="([^"]+)">Endre ${name}`))
  }
  return { added, seated, putIn }
}

const lastEntry = (base: TestDatabase) =>
  inCommunity(base.db, base.communityId, (tx) =>
    tx
      .selectFrom('journal_entry')
      .innerJoin('journal_details as told', (join) =>
        join
          .onRef('told.community_id', '=', 'journal_entry.community_id')
          .onRef('told.number', '=', 'journal_entry.number'),
      )
      .select(['journal_entry.deed', 'told.details'])
      .orderBy('journal_entry.number', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
