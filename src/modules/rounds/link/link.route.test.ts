import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { addFunction, addHolderAt } from '../../../../test/builders/contact.ts'
import { identityNumbers } from '../../../../test/builders/identity-number.ts'
import { linkTo as linkIn, sentRound } from '../../../../test/builders/sent-round.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { lastMailTo } from '../../../../test/failed-mail.ts'
import { wholeSample } from '../../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '5038')
})
afterAll(() => base.close())

const toVerdal = 'verdal@nordre-trondelag.example'

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

type Of = Record<string, string | readonly string[]>

const sent = (of: Of) => sentRound(house, secretariat, of)
const linkTo = (address = toVerdal) => linkIn(base, address)

const who = { navn: 'Kari Nordmann', funksjon: 'Helseleder' }

/** Opens the form of a link as it is, and sends it. */
const answerBy = (link: string, fields: Of, as?: Reader) =>
  house.openAndPost(link, { ...who, ...fields }, as)

const countOf = async (table: 'round_answer' | 'journal_entry' | 'session' | 'round_link') => {
  const { count } = await base.owner
    .selectFrom(table)
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

describe('Lenka i e-posten', () => {
  it('er egen for hver mottaker, og bare kontrollsummen står i databasen', async () => {
    await sent({ emne: 'Egen lenke' })
    const { body } = await lastMailTo(base, toVerdal)
    expect(body).toContain('Egen lenke')
    const token = (await linkTo()).split('/').at(-1) ?? ''
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16)
    const rows = await base.owner.selectFrom('round_link').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(new Set(rows.map(({ token_hash }) => token_hash.toString('hex'))).size).toBe(rows.length)
  })

  it('åpner skjemaet og ikke noe annet av huset, og endrer ingenting', async () => {
    await sent({ emne: 'Bare skjemaet' })
    const link = await linkTo()
    const before = [await countOf('round_answer'), await countOf('journal_entry')]
    const answer = await house.get(link)
    expect(answer.status).toBe(200)
    const head = await house.app.request(link, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('referrer-policy')).toBe('strict-origin')
    expect(answer.headers.get('set-cookie') ?? '').not.toContain('godfot_okt')
    const html = await textOf(answer)
    expect(html).toContain('Du svarer for')
    expect(html).toContain('Verdal')
    expect(html).toContain('ASU tar stilling.')
    expect(html).not.toContain('Hovedmeny')
    expect(html).not.toContain('Logg inn')
    expect(html).not.toContain('Levanger')
    const inside = [...html.matchAll(/<a [^>]*href="([^"#]*)"/g)].map(([, href = '']) => href)
    expect(inside.filter((href) => !href.startsWith(link))).toEqual([])
    expect([await countOf('round_answer'), await countOf('journal_entry')]).toEqual(before)
  })

  it('er den samme siden for en som er logget inn', async () => {
    await sent({ emne: 'Logget inn' })
    const html = await textOf(house.get(await linkTo(), secretariat))
    expect(html).not.toContain('Hovedmeny')
    expect(html).not.toContain('Logget inn som')
  })

  it('tar svaret, viser det, og kan rettes med den samme lenka', async () => {
    const round = await sent({ emne: 'Svar fra e-posten' })
    const link = await linkTo()
    const sessions = await countOf('session')
    const answer = await answerBy(link, { s1: 'Kurs i sårstell' })
    expect(answer.status).toBe(303)
    const shown = await textOf(house.get(answer.headers.get('location') ?? ''))
    expect(shown).toContain('Takk! Svaret fra Verdal er mottatt.')
    expect(shown).toContain('Kurs i sårstell')
    expect(shown).toContain('value="Kari Nordmann"')
    expect(await countOf('session')).toBe(sessions)
    expect((await answerBy(link, { s1: 'Kurs i ernæring' })).status).toBe(303)
    const board = await textOf(house.get(round, secretariat))
    expect(board).toContain('1 av 2 har svart')
    expect(board).toContain('Kari Nordmann')
    expect(board).toContain('fra e-posten')
    expect(board).toContain('rettet én gang')
    expect(await textOf(house.get('/nordre-trondelag/min-side', verdal))).not.toContain(
      `${round}/svar/5038`,
    )
  })

  it('viser aldri hva andre har svart for den samme parten', async () => {
    const round = await sent({ emne: 'Andres svar' })
    await house.openAndPost(`${round}/svar/5038`, { s1: 'Hemmelig behov' }, verdal)
    const html = await textOf(house.get(await linkTo()))
    expect(html).not.toContain('Hemmelig behov')
    expect(html).toContain('Noen har allerede svart for Verdal')
  })

  it('krever navn og funksjon, og beholder det som er skrevet', async () => {
    await sent({ emne: 'Uten navn' })
    const answer = await answerBy(await linkTo(), { s1: 'Noe', navn: '', funksjon: '' })
    expect(answer.status).toBe(422)
    const html = await textOf(answer)
    expect(html).toContain('Noe</textarea>')
    expect(html).toContain('Navnet ditt')
  })

  it('avviser et fødselsnummer, i svaret og i navnet', async () => {
    await sent({ emne: 'Fødselsnummer' })
    const link = await linkTo()
    const before = await countOf('round_answer')
    expect((await answerBy(link, { s1: `Gjelder ${identityNumbers.fødselsnummer}` })).status).toBe(
      422,
    )
    expect((await answerBy(link, { s1: 'Noe', navn: identityNumbers.fødselsnummer })).status).toBe(
      422,
    )
    expect(await countOf('round_answer')).toBe(before)
  })

  it('gir tilbake det som er skrevet når runden er lukket imens, og ikke spørsmålene når lenka er trukket', async () => {
    const round = await sent({ emne: 'Lukket imens' })
    const link = await linkTo()
    const form = await (await house.get(link)).text()
    const fields = { ...who, s1: 'Kurs i sårstell', _lest: readStamp(form, link) }
    await house.openAndPost(`${round}/lukk`, {}, secretariat)
    const closed = await house.post(link, fields)
    expect(closed.status).toBe(410)
    const html = await textOf(closed)
    expect(html).toContain('Det du skrev')
    expect(html).toContain('Kurs i sårstell')
    expect(html).toContain('Hva trenger dere?')
    await house.openAndPost(`${round}/apne`, {}, secretariat)
    await base.owner
      .updateTable('round_link')
      .set({ revoked_at: new Date().toISOString() as never })
      .where('revoked_at', 'is', null)
      .execute()
    const revoked = await house.post(link, fields)
    expect(revoked.status).toBe(410)
    const told = await textOf(revoked)
    expect(told).toContain('Kurs i sårstell')
    expect(told).not.toContain('Hva trenger dere?')
    expect(await textOf(house.get(link))).not.toContain('Det du skrev')
  })

  it('sier fra når noen har svart på en annen måte imens, og tar det likevel når det sendes igjen', async () => {
    const round = await sent({ emne: 'Svart imens' })
    const link = await linkTo()
    const form = await (await house.get(link)).text()
    await house.openAndPost(`${round}/svar/5038`, { s1: 'Fra Verdal selv' }, verdal)
    const stale = await house.post(link, { ...who, s1: 'Fra lenka', _lest: readStamp(form, link) })
    expect(stale.status).toBe(409)
    const html = await textOf(stale)
    expect(html).toContain('Noen har svart på en annen måte imens')
    expect(html).toContain('Fra lenka</textarea>')
    expect(html).not.toContain('Fra Verdal selv')
    expect((await answerBy(link, { s1: 'Fra lenka' })).status).toBe(303)
    expect(await textOf(house.get(link))).not.toContain('Noen har allerede svart for Verdal')
  })

  it('er til ingen nytte når rolla den ble sendt til, er avsluttet', async () => {
    await sent({ emne: 'Sluttet' })
    const link = await linkTo()
    const { id } = await base.owner
      .selectFrom('person')
      .select('id')
      .where('email', '=', toVerdal)
      .executeTakeFirstOrThrow()
    const setEnded = (ended: { ended_at: never; ended_by: string } | null) =>
      base.owner
        .updateTable('role_grant')
        .set(ended ?? { ended_at: null, ended_by: null })
        .where('person_id', '=', id)
        .execute()
    await setEnded({ ended_at: new Date().toISOString() as never, ended_by: id })
    expect((await house.get(link)).status).toBe(410)
    await setEnded(null)
    expect((await house.get(link)).status).toBe(200)
  })

  it('gir ett svar når det samme skjemaet sendes to ganger', async () => {
    await sent({ emne: 'To trykk' })
    const link = await linkTo()
    const before = await countOf('round_answer')
    const html = await (await house.get(link)).text()
    const fields = {
      ...who,
      s1: 'En gang',
      _lest: readStamp(html, link),
      '_en-gang': '0193e0f0-0000-7000-8000-000000000001',
    }
    const answers = await Promise.all([house.post(link, fields), house.post(link, fields)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await countOf('round_answer')).toBe(before + 1)
  })

  it('står som meldt når det er noe som er vedtatt, til noen bekrefter det', async () => {
    const round = await sent({ emne: 'Vedtatt', vedtak: 'yes' })
    const answer = await answerBy(await linkTo(), { s1: 'Ja' })
    expect(await textOf(house.get(answer.headers.get('location') ?? ''))).toContain('er meldt')
    expect(await textOf(house.get(round, secretariat))).toContain('0 av 2 har svart')
    expect(await textOf(house.get('/nordre-trondelag/min-side', verdal))).toContain('er meldt')
    await house.openAndPost(`${round}/svar/5038`, { s1: 'Ja' }, verdal)
    expect(await textOf(house.get(round, secretariat))).toContain('1 av 2 har svart')
  })

  it('virker ikke lenger når runden er lukket, og sier hvem en kan spørre', async () => {
    const round = await sent({ emne: 'Lukket' })
    const link = await linkTo()
    const html = await (await house.get(link)).text()
    await house.openAndPost(`${round}/lukk`, {}, secretariat)
    const closed = await house.get(link)
    expect(closed.status).toBe(410)
    expect(await textOf(closed)).toContain('Runden er lukket')
    const before = await countOf('round_answer')
    const late = await house.post(link, { ...who, s1: 'For sent', _lest: readStamp(html, link) })
    expect([409, 410]).toContain(late.status)
    expect(await countOf('round_answer')).toBe(before)
  })

  it('som er gjettet, er den samme siden som alt annet som ikke finnes', async () => {
    const guessed = await house.get('/nordre-trondelag/svar/abcdefghijklmnopqrstuvwx')
    const unknown = await house.get('/nordre-trondelag/finnes-ikke')
    expect(guessed.status).toBe(404)
    const plain = (html: string) =>
      html.replaceAll(/svar(?:\/|%2F)abcdefghijklmnopqrstuvwx|finnes-ikke/g, '')
    expect(plain(await guessed.text())).toBe(plain(await unknown.text()))
    const posted = await house.post('/nordre-trondelag/svar/abcdefghijklmnopqrstuvwx', who)
    expect(posted.status).toBe(404)
  })

  it('gjelder ikke i et annet fellesskap', async () => {
    await sent({ emne: 'Annet fellesskap' })
    const token = (await linkTo()).split('/').at(-1)
    const [other] = await base.owner
      .selectFrom('community')
      .select('key')
      .where('key', '<>', 'nordre-trondelag')
      .limit(1)
      .execute()
    expect((await house.get(`/${other?.key}/svar/${token}`)).status).toBe(404)
  })

  it('kan ikke prøves i det uendelige', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 62; i += 1)
      statuses.push((await house.get(`/nordre-trondelag/svar/gjettet${i}`)).status)
    expect(statuses[0]).toBe(404)
    expect(statuses.at(-1)).toBe(429)
    expect((await house.get(await linkTo())).status).not.toBe(429)
  })
})

describe('En region som svarer fra e-posten', () => {
  it('svarer for medlemmene den velger, og aldri for en som har svart selv', async () => {
    const email = 'leder@varnesregionen.example'
    const hvem = ['region.vaernesregionen', '5034', '5035', '5038']
    await addFunction(base, 'prove-leder', 'Prøveleder')
    await addHolderAt(base, {
      functionKey: 'prove-leder',
      place: hvem[0] ?? '',
      name: 'Lederen',
      email,
    })
    const of = { emne: 'Regionen svarer', funksjon: 'prove-leder', region: 'yes', hvem }
    const round = await sent(of)
    const stjordal = await house.signIn('party-contact', '5035')
    await house.openAndPost(`${round}/svar/5035`, { s1: 'Svarer selv' }, stjordal)
    const link = await linkTo(email)
    const html = await textOf(house.get(link))
    expect(html).toContain('Meråker')
    expect(html).not.toContain('Stjørdal')
    expect(html).not.toContain('Verdal')
    const answer = await answerBy(link, {
      s1: 'Kurs for alle',
      medlemmer: ['5034', '5035', '5038'],
    })
    expect(answer.status).toBe(303)
    const rows = await base.owner
      .selectFrom('round_answer')
      .innerJoin('round', 'round.id', 'round_answer.round_id')
      .where('round.title', '=', 'Regionen svarer')
      .select(['place', 'answered_by as by', 'door'])
      .orderBy('place')
      .execute()
    expect(rows).toEqual([
      { place: '5034', by: 'region', door: 'link' },
      { place: '5035', by: 'party', door: 'signed-in' },
      { place: hvem[0], by: 'party', door: 'link' },
    ])
  })
})
