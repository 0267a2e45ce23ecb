import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  insertBodies,
  insertSeatHolders,
  insertSeats,
} from '../../src/modules/bodies/bodies.store.ts'
import { writeEntries } from '../../src/modules/journal/index.ts'
import { now } from '../../src/platform/clock.ts'
import { inCommunity } from '../../src/platform/db.ts'
import { newId } from '../../src/platform/id.ts'
import { type Reader, type TestApp, testApp } from '../app.ts'
import { aBody, aSeat, aSeatHolder } from '../builders/bodies.ts'
import { addFunction, addHolderAt } from '../builders/contact.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

const journal = '/provefellesskap/journal'
let base: TestDatabase
let house: TestApp
const readers = new Map<string, Reader>()

type Audience = 'public' | 'community' | 'municipalities' | 'trust' | 'body'
const [secretariat, trust] = ['sekretariatet', 'helseforetakets sekretariat']
const [ofMunicipalities, ofTrust] = ['revisor for kommunene', 'revisor for foretaket']
/** Who reads what is for each, of those who read the journal. */
const all = [secretariat, trust, ofMunicipalities, ofTrust]
const readBy = {
  all,
  municipal: [secretariat, ofMunicipalities],
  trust: [secretariat, trust, ofTrust],
}
const only = [secretariat]

const ids = Object.fromEntries(
  [
    ...['felles', 'apent', 'kommune', 'foretak', 'offentlig', 'skjult', 'trukket', 'organets'],
    ...['kontakt-kommune', 'kontakt-foretak', 'kontakt-felles', 'kontakt-ute', 'runde'],
  ].map((name) => [name, newId()]),
)
const id = (name: string): string => ids[name] ?? ''

beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  readers.set(secretariat, await house.signIn('secretariat'))
  readers.set(trust, await house.signIn('trust-secretariat', 'prove-hf'))
  readers.set(ofMunicipalities, await house.signIn('auditor', undefined, 'municipalities'))
  readers.set(ofTrust, await house.signIn('auditor', undefined, 'trust'))
  await addFunction(base, 'lege', 'Lege')
  await inCommunity(base.owner, base.communityId, async (tx) => {
    const { communityId } = base
    const bodies = [aBody(), aBody({ key: 'felles', name: 'Felles', audience: 'community' })]
    await insertBodies(tx, communityId, bodies)
    const seats = [
      aSeat(id('apent'), { namesPublished: true }),
      aSeat(id('felles'), { body: 'felles' }),
    ]
    await insertSeats(tx, communityId, seats)
    const holder = (name: string, seat: string, audience: Audience, rank: number) =>
      aSeatHolder(id(name), id(seat), { audience, rank })
    const holders = [
      holder('offentlig', 'apent', 'public', 0),
      holder('kommune', 'apent', 'municipalities', 1),
      holder('foretak', 'apent', 'trust', 2),
      holder('skjult', 'felles', 'public', 0),
      holder('trukket', 'apent', 'public', 3),
      holder('organets', 'felles', 'body', 1),
    ]
    await insertSeatHolders(tx, communityId, holders, { by: null, at: now() })
    await tx
      .updateTable('body_seat_holder')
      .set({ withdrawn_at: now() })
      .where('id', '=', id('trukket'))
      .execute()
    await tx
      .insertInto('external_organisation')
      .values([
        {
          community_id: communityId,
          key: 'ute',
          name: 'Ute',
          kind: 'other',
          audience: 'municipalities',
        },
        { community_id: communityId, key: 'apen', name: 'Åpen', kind: 'other', audience: 'public' },
      ])
      .execute()
  })
  for (const [name, place, audience] of [
    ['kontakt-kommune', '5038', 'municipalities'],
    ['kontakt-foretak', 'prove-hf', 'trust'],
    ['kontakt-felles', '5038', 'community'],
    ['kontakt-ute', 'ekstern.ute', 'community'],
  ] as const) {
    ids[name] = await addHolderAt(base, { place, functionKey: 'lege', name: 'Prøve', audience })
  }
})
afterAll(() => base.close())

/** Who reads what an entry about a subject tells, on the page and in the file. */
async function readersOf(subject: string): Promise<string[]> {
  const word = `Ord ${newId().replaceAll('-', '')}`
  await inCommunity(base.db, { communityId: base.communityId, by: null }, (tx) =>
    writeEntries(tx, [
      {
        ...{ communityId: base.communityId, deed: 'body-changed', subject, by: null, at: now() },
        ...{ basis: 'role-table', details: { ofBody: word } },
      },
    ]),
  )
  const found: string[] = []
  for (const [name, as] of readers) {
    const [page, file] = await Promise.all(
      [journal, `${journal}/journal.csv`].map(async (at) =>
        (await (await house.get(at, as)).text()).includes(word),
      ),
    )
    expect([name, subject, file]).toEqual([name, subject, page])
    if (page) found.push(name)
  }
  return found
}

describe('Journalen følger det som innslaget gjelder', { timeout: 60_000 }, () => {
  it.each<[string, () => string, readonly string[]]>([
    ['et organ for alle', () => 'body:asu', readBy.all],
    ['et organ for fellesskapet', () => 'body:felles', readBy.all],
    ['et organ som ikke finnes', () => 'body:ingen', only],
    ['en plass', () => `body-seat:${id('felles')}`, readBy.all],
    ['en som har en plass, for alle', () => `body-seat-holder:${id('offentlig')}`, readBy.all],
    ['for kommunene', () => `body-seat-holder:${id('kommune')}`, readBy.municipal],
    ['for helseforetaket', () => `body-seat-holder:${id('foretak')}`, readBy.trust],
    ['i et organ for fellesskapet', () => `body-seat-holder:${id('skjult')}`, readBy.all],
    ['for organet', () => `body-seat-holder:${id('organets')}`, only],
    ['en som er trukket tilbake', () => `body-seat-holder:${id('trukket')}`, only],
    ['en foreslått', () => `body-candidate:${newId()}`, only],
    ['navn det er spurt om', () => `body-asking:${newId()}`, only],
    ['en kontakt for kommunene', () => `contact:${id('kontakt-kommune')}`, readBy.municipal],
    ['en kontakt for foretaket', () => `contact:${id('kontakt-foretak')}`, readBy.trust],
    ['en kontakt for fellesskapet', () => `contact:${id('kontakt-felles')}`, readBy.all],
    ['i en organisasjon for kommunene', () => `contact:${id('kontakt-ute')}`, readBy.municipal],
    ['en organisasjon for kommunene', () => 'external-organisation:ute', readBy.municipal],
    ['en organisasjon for alle', () => 'external-organisation:apen', readBy.all],
    ['en funksjon', () => 'contact-function:lege', only],
    ['kontaktlista til et sted', () => 'contact-place:5038', only],
    ['hvem som bestemmer', () => `authority-version:${newId()}`, readBy.all],
    ['en vurdering', () => `authority-judgement:${newId()}`, readBy.all],
    ['en rolle', () => `role:${newId()}`, only],
    ['en runde som ikke finnes', () => `round:${newId()}`, only],
    ['et notat', () => `party-note:${newId()}`, only],
  ])('%s', async (_what, subject, expected) => {
    expect(await readersOf(subject())).toEqual(expected)
  })
})

const lastNumber = async () =>
  (
    await inCommunity(base.db, base.communityId, (tx) =>
      tx
        .selectFrom('journal_entry')
        .select('number')
        .orderBy('number', 'desc')
        .executeTakeFirstOrThrow(),
    )
  ).number
const plain = (html: string) =>
  html.replaceAll(/name="(?:innslag|_en-gang|_csrf)"|value="[^"]*"/g, '')

describe('Tekst fjernes av to som begge ser den', { timeout: 60_000 }, () => {
  const as = (name: string) => readers.get(name) ?? house.stranger
  const ask = (innslag: number, who: string) =>
    house.post(`${journal}/fjern`, { innslag: String(innslag), grunn: 'Navn på en' }, as(who))
  const openFor = async (who: string) =>
    (await (await house.get(journal, as(who))).text()).includes('Navn på en')
  const idOfRemoval = async () =>
    (
      await base.owner
        .selectFrom('text_removal')
        .select('id')
        .where('approved_at', 'is', null)
        .orderBy('asked_at', 'desc')
        .executeTakeFirst()
    )?.id ?? newId()
  const approve = (fjerning: string, who: string) =>
    house.post(`${journal}/fjern/godkjenn`, { fjerning }, as(who))

  it('navnet på en kontakt i foretaket ser sekretariatet også, og godkjenner', async () => {
    await readersOf(`contact:${id('kontakt-foretak')}`)
    expect((await ask(await lastNumber(), trust)).status).toBe(303)
    expect([await openFor(trust), await openFor(secretariat)]).toEqual([true, true])
    expect((await approve(await idOfRemoval(), secretariat)).status).toBe(303)
  })

  it('det kommunene har for seg selv, er for foretaket som om det ikke fantes', async () => {
    await readersOf(`contact:${id('kontakt-kommune')}`)
    const number = await lastNumber()
    const [there, gone] = [await ask(number, trust), await ask(999_999, trust)]
    expect([there.status, gone.status]).toEqual([422, 422])
    expect(plain(await there.text())).toBe(plain(await gone.text()))
    expect((await ask(number, secretariat)).status).toBe(303)
    expect([await openFor(trust), await openFor(secretariat)]).toEqual([false, true])
    const html = await (await house.get(journal, as(secretariat))).text()
    expect(html).toContain('Ingen andre kan godkjenne ennå')
    const [hidden, unknown] = [
      await approve(await idOfRemoval(), trust),
      await approve(newId(), trust),
    ]
    expect([hidden.status, unknown.status]).toEqual([409, 409])
    expect(plain(await hidden.text())).toBe(plain(await unknown.text()))
    const second = await house.signIn('secretariat')
    expect(await (await house.get(journal, as(secretariat))).text()).not.toContain(
      'Ingen andre kan',
    )
    expect((await approve(await idOfRemoval(), secretariat)).status).toBe(409)
    readers.set('den andre', second)
    expect((await approve(await idOfRemoval(), 'den andre')).status).toBe(303)
    readers.delete('den andre')
  })

  it('det begge ser, kan én fra hvert sekretariat fjerne sammen', async () => {
    await readersOf('external-organisation:apen')
    expect((await ask(await lastNumber(), trust)).status).toBe(303)
    expect((await approve(await idOfRemoval(), secretariat)).status).toBe(303)
  })

  it('den som reviderer, eller styrer tilgangen, fjerner ingenting', async () => {
    for (const role of ['auditor', 'administrator'] as const) {
      readers.set(
        role,
        await house.signIn(role, undefined, role === 'auditor' ? 'both' : undefined),
      )
      expect((await ask(1, role)).status).toBe(403)
      expect((await approve(await idOfRemoval(), role)).status).toBe(403)
      readers.delete(role)
    }
  })
})
