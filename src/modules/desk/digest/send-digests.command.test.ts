import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../../test/app.ts'
import { aDeskRow, aPersonWith, type RoleThere } from '../../../../test/builders/desk.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { mailsTo, openTestBrowser } from '../../../../test/door.ts'
import { addDays, type Day, day, type Instant, instant } from '../../../kernel/day.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { type Db, openDb, openPool } from '../../../platform/db.ts'
import { passingKey } from '../../../platform/signing-key.ts'
import { brought } from '../../../rooms.ts'
import { loadReferenceData } from '../../parties/index.ts'
import type { DigestHow } from '../digest-choice.model.ts'
import { digestWords } from './digest-mail.view.ts'
import { sendDigests } from './send-digests.command.ts'

let base: TestDatabase
let house: TestApp
let owner: Db
let there: string
beforeAll(async () => {
  base = await testDatabase('her')
  await loadReferenceData(base.owner)
  there = await base.addCommunity('der')
  house = await testApp(base)
  const pool = openPool(base.logins.owner, { max: 3 })
  owner = openDb(pool)
})
afterAll(async () => {
  await owner.destroy()
  await base.close()
})
beforeEach(async () => {
  for (const table of ['desk_row', 'digest_leave', 'digest_choice', 'outgoing_mail'] as const)
    await base.owner.deleteFrom(table).execute()
})

const tuesday = day('2026-11-24')
const morningOf = (on: Day): Instant => instant(`${on}T07:00:00.000Z`)

const say = digestWords(brought.deskWords)
const orderAt = (at: Instant) => ({
  at,
  signingKey: passingKey(),
  house: 'http://localhost',
  addresses: brought.addresses,
  words: brought.deskWords,
  say,
})
const run = (at: Instant, over: Partial<ReturnType<typeof orderAt>> = {}) =>
  sendDigests(owner, { ...orderAt(at), ...over })
const runOn = (on: Day) => run(morningOf(on))

const contact = (communityId: string, partyCode = '5038'): RoleThere => ({
  communityId,
  role: 'party-contact',
  partyCode,
})

/** Somebody who has chosen to be mailed, on the day before the Tuesday. */
async function aReader(
  how: DigestHow = 'daily',
  locale: Locale = 'nb',
  roles = [contact(base.communityId)],
) {
  const person = await aPersonWith(base, roles)
  await base.owner
    .insertInto('digest_choice')
    .values({ person_id: person.personId, how, locale, judged_on: addDays(tuesday, -1) })
    .execute()
  return person
}

const waits = (title: string, over: Partial<Parameters<typeof aDeskRow>[1]> = {}) =>
  aDeskRow(base, { communityId: base.communityId, title, ...over })

describe('Sammendrag på e-post', () => {
  it('sier hva som venter, innen når, og hvor det gjøres', async () => {
    const { email } = await aReader()
    await waits('Avtale om legevakt', { due: addDays(tuesday, -2) })
    expect(await runOn(tuesday)).toBe(1)
    const [mail] = await mailsTo(base, email)
    expect(mail?.subject).toBe('Én ny ting venter på deg i Godfot')
    expect(mail?.body).toContain(
      'her\n– Nytt: Avtale om legevakt\n  22.11.2026 (2 dager over). Verdal skal behandle saken og melde utfallet.\n  http://localhost/her/avtaler/avtalen/svar/5038',
    )
    expect(mail?.body).toContain('Alt som venter:\nhttp://localhost/min-side')
    expect(mail?.body).toMatch(/\nhttp:\/\/localhost\/sammendrag\/slutt\?nokkel=[\w-]{43}$/)
  })

  it.each<[Locale, string, string]>([
    ['nn', 'Éin ny ting ventar på deg i Godfot', 'Slutt å få han, utan å logge inn'],
    ['en', 'One new thing waits for you in Godfot', 'is to treat it and report the outcome'],
  ])('er skrevet på språket til den som får det: %s', async (locale, subject, part) => {
    const { email } = await aReader('daily', locale)
    await waits('Avtalen')
    await runOn(tuesday)
    expect(await mailsTo(base, email)).toMatchObject([
      { subject, body: expect.stringContaining(part) },
    ])
  })

  it('samler alle fellesskapene, og tar ikke med det som er øvd eller er en annens', async () => {
    const { email } = await aReader('daily', 'nb', [contact(base.communityId), contact(there)])
    await waits('Her')
    await waits('Der', { communityId: there })
    await waits('Levangers', { place: '5037' })
    await waits('Sekretariatets', { waitsFor: 'secretariat' })
    const exercise = await base.addCommunity(`ovelse-${Date.now()}`, true)
    const { email: practising } = await aReader('daily', 'nb', [contact(exercise)])
    await waits('Øvd', { communityId: exercise })
    expect(await runOn(tuesday)).toBe(1)
    const [mail] = await mailsTo(base, email)
    expect(mail?.subject).toBe('2 nye ting venter på deg i Godfot')
    for (const title of ['Her', 'Der']) expect(mail?.body).toContain(`Nytt: ${title}\n`)
    for (const title of ['Levangers', 'Sekretariatets']) expect(mail?.body).not.toContain(title)
    expect(await mailsTo(base, practising)).toEqual([])
  })

  it('samler det flere parter har svart om én avtale, og det neste svaret er nytt', async () => {
    const { email } = await aReader('daily', 'nb', [
      { communityId: base.communityId, role: 'secretariat' },
    ])
    const answers = (place: string, placeName: string, state: string) =>
      waits('Avtale om legevakt', {
        ...{ what: 'see-answers', waitsFor: 'secretariat', subject: 'document:1' },
        ...{ place, placeName, way: { slug: 'avtalen', state } },
      })
    await answers('5038', 'Verdal', 'adopted')
    await answers('5037', 'Levanger', 'rejected')
    await runOn(tuesday)
    expect((await mailsTo(base, email))[0]?.body).toContain(
      '2 har svart: Levanger (avvist), Verdal (vedtatt).\n  http://localhost/her/avtaler/avtalen/tavle#nye-svar',
    )
    expect(await runOn(addDays(tuesday, 1))).toBe(0)
    await answers('5006', 'Steinkjer', 'adopted')
    expect(await runOn(addDays(tuesday, 2))).toBe(1)
  })

  it('sendes ikke når ingenting er nytt, men når noe er det, og da med resten', async () => {
    const { email } = await aReader()
    await waits('Gammel sak', { due: addDays(tuesday, 2) })
    await runOn(tuesday)
    expect(await runOn(addDays(tuesday, 1))).toBe(0)
    await waits('Ny sak')
    expect(await runOn(addDays(tuesday, 2))).toBe(1)
    const [last] = await mailsTo(base, email)
    expect(last?.body).toContain('– Nytt: Ny sak')
    expect(last?.body).toContain('– Gammel sak')
    expect(await runOn(addDays(tuesday, 3))).toBe(1)
    const [late] = await mailsTo(base, email)
    expect(late?.body).toContain('– Nytt: Gammel sak\n  26.11.2026 (1 dag over)')
    expect(await runOn(addDays(tuesday, 4))).toBe(0)
  })

  it('sendes ikke når ingenting venter, men når det som var gjort, skal gjøres igjen', async () => {
    await aReader()
    expect(await runOn(tuesday)).toBe(0)
    await waits('Saken')
    expect(await runOn(addDays(tuesday, 1))).toBe(1)
    const kept = await base.owner.selectFrom('desk_row').selectAll().execute()
    await base.owner.deleteFrom('desk_row').execute()
    expect(await runOn(addDays(tuesday, 2))).toBe(0)
    await base.owner
      .insertInto('desk_row')
      .values(kept.map((row) => ({ ...row, way: JSON.stringify(row.way) })))
      .execute()
    expect(await runOn(addDays(tuesday, 3))).toBe(1)
  })

  it('sendes aldri to ganger på en dag, og ikke om natta', async () => {
    await aReader()
    await waits('Én')
    expect(await run(instant('2026-11-24T04:59:00.000Z'))).toBe(0)
    expect(await runOn(tuesday)).toBe(1)
    await waits('To')
    expect(await run(instant('2026-11-24T07:15:00.000Z'))).toBe(0)
    expect(await run(instant('2026-11-24T22:30:00.000Z'))).toBe(0)
    expect(await run(instant('2026-11-24T23:30:00.000Z'))).toBe(0)
    expect(await runOn(addDays(tuesday, 1))).toBe(1)
  })

  it('sendes bare om mandagen til den som vil det, eller så snart huset er oppe igjen', async () => {
    await aReader('weekly')
    await waits('Saken')
    for (const days of [0, 1, 2, 3, 4, 5]) expect(await runOn(addDays(tuesday, days))).toBe(0)
    expect(await runOn(addDays(tuesday, 6))).toBe(1)
    await waits('En til')
    expect(await runOn(addDays(tuesday, 7))).toBe(0)
    expect(await runOn(addDays(tuesday, 15))).toBe(1)
  })

  it('sendes ikke til den som ikke vil ha det, eller ikke har sagt noe', async () => {
    await aReader('none')
    await aPersonWith(base, [contact(base.communityId)])
    await waits('Saken')
    expect(await runOn(tuesday)).toBe(0)
  })

  it('forteller ikke mer enn et utdrag når svært mye venter', async () => {
    const { email } = await aReader()
    for (let i = 0; i < 35; i += 1) await waits(`Sak ${i}`)
    await runOn(tuesday)
    const [mail] = await mailsTo(base, email)
    expect(mail?.body.match(/^– /gm)).toHaveLength(30)
    expect(mail?.body).toContain('… og 5 til.')
  })
})

describe('En kjøring som stopper', () => {
  it('sender ingenting av det den ikke fikk gjort ferdig, og neste gang går alt, én gang', async () => {
    const readers = [await aReader(), await aReader(), await aReader()]
    await waits('Saken')
    let told = 0
    const breaking: typeof say = {
      ...say,
      mail: (...of) => {
        told += 1
        if (told === 2) throw new Error('Strømmen gikk')
        return say.mail(...of)
      },
    }
    await expect(run(morningOf(tuesday), { say: breaking })).rejects.toThrow('Strømmen gikk')
    for (const { email } of readers) expect(await mailsTo(base, email)).toEqual([])
    expect(await runOn(tuesday)).toBe(3)
    expect(await runOn(tuesday)).toBe(0)
    for (const { email } of readers) expect(await mailsTo(base, email)).toHaveLength(1)
  })

  it('deles av to som går samtidig, så hver får én', async () => {
    const readers = []
    for (let i = 0; i < 130; i += 1) readers.push(await aReader())
    await waits('Saken')
    const counts = await Promise.all([runOn(tuesday), runOn(tuesday)])
    expect(counts.reduce((sum, count) => sum + count)).toBe(130)
    for (const { email } of readers) expect(await mailsTo(base, email)).toHaveLength(1)
  })
})

describe('Å slutte å få det', () => {
  const linkTo = async (email: string) =>
    /http:\/\/localhost(\/sammendrag\/slutt\S+)/.exec(
      (await mailsTo(base, email))[0]?.body ?? '',
    )?.[1] ?? ''
  const howOf = async (personId: string) =>
    (
      await base.owner
        .selectFrom('digest_choice')
        .where('person_id', '=', personId)
        .select('how')
        .executeTakeFirst()
    )?.how

  it('skjer med knappen og ikke ved å åpne lenka, uten å logge inn', async () => {
    const { email, personId } = await aReader()
    await waits('Hemmelig sak')
    await runOn(tuesday)
    const link = await linkTo(email)
    const ask = await openTestBrowser(house)
    for (let i = 0; i < 3; i += 1) {
      const page = await ask(link)
      const html = await page.text()
      expect(page.status).toBe(200)
      expect(page.headers.get('referrer-policy')).toBe('strict-origin')
      expect(html).not.toMatch(/Hemmelig|Verdal|godfot\.example|Kari/)
    }
    expect(await howOf(personId)).toBe('daily')
    const nokkel = new URLSearchParams(link.split('?')[1]).get('nokkel') ?? ''
    for (let i = 0; i < 2; i += 1) {
      const left = await ask('/sammendrag/slutt', { nokkel })
      expect([left.status, await left.text()]).toEqual([
        200,
        expect.stringContaining('Du får ikke flere sammendrag.'),
      ])
    }
    expect(await howOf(personId)).toBe('none')
    await waits('En til')
    expect(await runOn(addDays(tuesday, 1))).toBe(0)
    expect((await ask('/her/min-side')).status).toBe(303)
  })

  it.each(['', 'gjettet', 'a'.repeat(43), '\u0000'])(
    'gjør ingenting med en lenke som ikke er vår: %j',
    async (nokkel) => {
      const { personId } = await aReader()
      const ask = await openTestBrowser(house)
      const left = await ask('/sammendrag/slutt', { nokkel })
      expect(left.status).toBe(422)
      expect(await left.text()).toContain('Lenka virker ikke.')
      expect(await howOf(personId)).toBe('daily')
    },
  )

  it('gjør ingenting når skjemaet kommer fra et annet sted', async () => {
    const { email, personId } = await aReader()
    await waits('Saken')
    await runOn(tuesday)
    const nokkel = new URLSearchParams((await linkTo(email)).split('?')[1]).get('nokkel') ?? ''
    const ask = await openTestBrowser(house)
    expect((await ask('/sammendrag/slutt', { nokkel, _csrf: 'feil' })).status).toBe(403)
    expect(await howOf(personId)).toBe('daily')
  })

  it('lagrer ikke det lenka åpner med', async () => {
    const { email } = await aReader()
    await waits('Saken')
    await runOn(tuesday)
    const nokkel = new URLSearchParams((await linkTo(email)).split('?')[1]).get('nokkel') ?? ''
    const { rows } = await sql<{ kept: string }>`
      select encode(token_hash, 'escape') as kept from digest_leave`.execute(base.owner)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.kept).not.toContain(nokkel)
  })
})

describe('En tekst som fjernes', () => {
  it('går fra sammendragene som venter på å bli sendt, og bare fra dem', async () => {
    const { email } = await aReader()
    const { email: other } = await aReader('daily', 'nb', [contact(there)])
    await waits('Navn på en pasient')
    await waits('Noe annet', { communityId: there })
    await runOn(tuesday)
    await sql`update desk_row set title = removed_text() where title = 'Navn på en pasient'`.execute(
      base.owner,
    )
    expect(await mailsTo(base, email)).toEqual([{ subject: '', body: '' }])
    expect(await mailsTo(base, other)).toMatchObject([
      { body: expect.stringContaining('Noe annet') },
    ])
    const states = await base.owner
      .selectFrom('outgoing_mail')
      .select(['state', 'outcome'])
      .execute()
    expect(states).toContainEqual({ state: 'failed', outcome: 'text-removed' })
  })
})

describe('Den som glemmes', () => {
  it('får ikke mer, og valget og lenkene hennes er borte', async () => {
    const { personId } = await aReader()
    await waits('Saken')
    await runOn(tuesday)
    await sql`select forget_names(${personId}, 'Tidligere bruker')`.execute(owner)
    for (const table of ['digest_choice', 'digest_leave'] as const)
      expect(await base.owner.selectFrom(table).selectAll().execute()).toEqual([])
  })
})

describe('Valget på Min side', () => {
  const reader = async (roles = [contact(base.communityId)]) => {
    const person = await aPersonWith(base, roles)
    const { csrf, cookie } = house.stranger
    return { ...person, as: { csrf, cookie: `${cookie}; godfot_okt=${person.token}` } }
  }
  const choose = async (as: { cookie: string; csrf: string }, how: string, fellesskap = 'her') =>
    house.post('/sammendrag', { 'hvor-ofte': how, fellesskap }, as)
  const chosenOn = async (path: string, as: { cookie: string; csrf: string }) =>
    /value="(\w+)" checked/.exec(await (await house.get(path, as)).text())?.[1]

  it('er ingen e-post til hun har valgt noe annet', async () => {
    const { as } = await reader()
    expect(await chosenOn('/her/min-side', as)).toBe('none')
    const saved = await choose(as, 'weekly')
    expect(saved.headers.get('location')).toBe('/her/min-side?gjort=sammendrag')
    expect(await (await house.get('/her/min-side?gjort=sammendrag', as)).text()).toContain(
      'Valget er lagret.',
    )
    expect(await chosenOn('/her/min-side', as)).toBe('weekly')
  })

  it('gjelder fra neste dag, og den som begynner igjen, får vite om alt som venter', async () => {
    const { as, personId } = await reader()
    await waits('Saken')
    const move = (on: Day) =>
      base.owner
        .updateTable('digest_choice')
        .set({ judged_on: on })
        .where('person_id', '=', personId)
        .execute()
    await choose(as, 'daily')
    await move(addDays(tuesday, -1))
    expect(await runOn(tuesday)).toBe(1)
    await choose(as, 'none')
    await choose(as, 'daily')
    await move(tuesday)
    expect(await runOn(tuesday)).toBe(0)
    expect(await runOn(addDays(tuesday, 1))).toBe(1)
  })

  it('står også på siden for flere fellesskap', async () => {
    const { as } = await reader([contact(base.communityId), contact(there)])
    const saved = await choose(as, 'daily', '')
    expect(saved.headers.get('location')).toBe('/min-side?gjort=sammendrag')
    expect(await chosenOn('/min-side', as)).toBe('daily')
  })

  it('tas ikke imot fra den som ikke er logget inn, eller når det ikke er et valg', async () => {
    expect((await choose(house.stranger, 'daily')).status).toBe(403)
    const { as, personId } = await reader()
    expect((await choose(as, 'hver time')).status).toBe(422)
    const kept = await base.owner
      .selectFrom('digest_choice')
      .where('person_id', '=', personId)
      .execute()
    expect(kept).toEqual([])
  })

  it('leder aldri til et fremmed sted', async () => {
    const { as } = await reader()
    const saved = await choose(as, 'daily', '//ond.example')
    expect(saved.headers.get('location')).toBe('/min-side?gjort=sammendrag')
  })

  it('tilbys ikke der huset ikke sender e-post', async () => {
    const { as } = await reader()
    const silent = await testApp(base, { sendsMail: false })
    expect(await (await silent.get('/her/min-side', as)).text()).not.toContain('hvor-ofte')
  })
})
