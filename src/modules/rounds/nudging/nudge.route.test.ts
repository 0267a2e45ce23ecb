import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { linkTo, sentRound } from '../../../../test/builders/sent-round.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { failMailTo, takeMailTo } from '../../../../test/failed-mail.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { addDays, type Instant, instant } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { roundNudgeMail } from '../mail/round-mail.text.ts'
import { remindAllDue } from './remind-due.command.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '5038')
  await house.signIn('party-contact', '5037')
})
afterAll(() => base.close())

const toVerdal = 'verdal@nordre-trondelag.example'
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

const sent = (of: Record<string, string | readonly string[]> = {}) =>
  sentRound(house, secretariat, of)

const roundId = async (round: string) => {
  const slug = round.split('/').at(-1) ?? ''
  const { id } = await base.owner
    .selectFrom('round')
    .select('id')
    .where('slug', '=', slug)
    .where('community_id', '=', base.communityId)
    .executeTakeFirstOrThrow()
  return id
}

/** Whom the mails about a round went to, by what they are about. */
const mails = async (round: string, about: 'round' | 'round-nudge' = 'round-nudge') => {
  const rows = await base.owner
    .selectFrom('community_mail as mail')
    .innerJoin('outgoing_mail as letter', 'letter.id', 'mail.id')
    .select(['mail.party_code as place', 'letter.recipient'])
    .where('mail.subject', '=', `round:${await roundId(round)}`)
    .where('mail.about', '=', about)
    .orderBy('mail.id')
    .execute()
  return rows.map(({ place }) => place ?? '')
}

const receiversOf = async (round: string) =>
  base.owner
    .selectFrom('community_mail as mail')
    .innerJoin('outgoing_mail as letter', 'letter.id', 'mail.id')
    .select('letter.recipient')
    .distinct()
    .where('mail.subject', '=', `round:${await roundId(round)}`)
    .where('mail.about', '=', 'round-nudge')
    .execute()

describe('Purring på en runde', () => {
  it('viser hvem som får den før noe sendes, og går til dem som ikke har svart', async () => {
    const round = await sent({ emne: 'Purres' })
    await house.openAndPost(`${round}/svar/5038`, { s1: 'Svar' }, verdal)
    const html = await textOf(house.get(`${round}/purr`, secretariat))
    expect(html).toContain('Én blir purret')
    expect(html).toContain('Levanger')
    expect(html).not.toContain('Verdal')
    expect(await mails(round)).toEqual([])
    expect((await house.post(`${round}/purr`, { til: 'alle' }, secretariat)).status).toBe(303)
    expect(new Set(await mails(round))).toEqual(new Set(['5037']))
  })

  it('er sekretariatets alene', async () => {
    const round = await sent({ emne: 'Ikke for kontakten' })
    expect((await house.get(`${round}/purr`, verdal)).status).toBe(403)
    expect((await house.post(`${round}/purr`, { til: 'alle' }, verdal)).status).toBe(403)
  })

  it('går én gang om dagen, men en som ikke kom fram, bruker ikke opp dagen', async () => {
    const round = await sent({ emne: 'En gang om dagen', hvem: ['5038'] })
    expect((await house.post(`${round}/purr`, { til: '5038' }, secretariat)).status).toBe(303)
    const underWay = await house.post(`${round}/purr`, { til: '5038' }, secretariat)
    expect(underWay.status).toBe(409)
    expect(await textOf(underWay)).toContain('på vei')
    for (const { recipient } of await receiversOf(round)) await failMailTo(base, recipient)
    expect((await house.post(`${round}/purr`, { til: '5038' }, secretariat)).status).toBe(303)
    for (const { recipient } of await receiversOf(round)) await takeMailTo(base, recipient)
    const again = await house.post(`${round}/purr`, { til: '5038' }, secretariat)
    expect(again.status).toBe(409)
    expect(await textOf(again)).toContain('Er purret i dag')
  })

  it('går når en annen kom i samme øyeblikk og ikke kom fram', async () => {
    const round = await sent({ emne: 'I samme øyeblikk', hvem: ['5038'] })
    vi.setSystemTime(Date.now())
    try {
      expect((await house.post(`${round}/purr`, { til: '5038' }, secretariat)).status).toBe(303)
      for (const { recipient } of await receiversOf(round)) await failMailTo(base, recipient)
      expect((await house.post(`${round}/purr`, { til: '5038' }, secretariat)).status).toBe(303)
    } finally {
      vi.useRealTimers()
    }
    for (const { recipient } of await receiversOf(round)) await takeMailTo(base, recipient)
  })

  it('har en egen lenke, og den første lenka virker fortsatt', async () => {
    const round = await sent({ emne: 'To lenker' })
    const first = await linkTo(base, toVerdal)
    await house.post(`${round}/purr`, { til: 'alle' }, secretariat)
    const second = await linkTo(base, toVerdal)
    expect(second).not.toBe(first)
    const who = { navn: 'Kari', funksjon: 'Helseleder' }
    expect((await house.openAndPost(first, { ...who, s1: 'Kurs i ernæring' })).status).toBe(303)
    expect(await textOf(house.get(second))).toContain('Kurs i ernæring')
  })

  it('går ikke når runden er lukket', async () => {
    const round = await sent({ emne: 'Lukket runde' })
    await house.openAndPost(`${round}/lukk`, {}, secretariat)
    const answer = await house.post(`${round}/purr`, { til: 'alle' }, secretariat)
    expect(answer.status).toBe(409)
    expect(await mails(round)).toEqual([])
  })
})

describe('Kalenderen', () => {
  const today = osloDay(now())
  const onDay = (days: number): Instant => instant(`${addDays(today, days)}T08:00:00.000Z`)
  const remind = (days: number) =>
    remindAllDue(base.db, {
      at: onDay(days),
      house: 'https://godfot.example',
      compose: roundNudgeMail,
    })

  it('purrer dem som ikke har svart, på dagen, én gang om den ser etter flere ganger', async () => {
    const round = await sent({ emne: 'Kalenderen purrer', for: '7, 1', etter: '2' })
    await house.openAndPost(`${round}/svar/5038`, { s1: 'Svar' }, verdal)
    await remind(6)
    expect(await mails(round)).toEqual([])
    await Promise.all([remind(7), remind(7)])
    await remind(7)
    const first = await mails(round)
    expect(new Set(first)).toEqual(new Set(['5037']))
    await remind(9)
    expect(await mails(round)).toEqual(first)
    for (const { recipient } of await receiversOf(round)) await takeMailTo(base, recipient)
    await remind(13)
    expect(await mails(round)).toHaveLength(2 * first.length)
  })

  it('tar igjen det den ikke kom til mens huset var nede, med én e-post', async () => {
    const round = await sent({ emne: 'Tar igjen', for: '7, 5', hvem: ['5038'] })
    const asked = await mails(round, 'round')
    await remind(10)
    expect(await mails(round)).toHaveLength(asked.length)
    await remind(11)
    expect(await mails(round)).toHaveLength(asked.length)
  })

  it('skriver en adresse som folk når huset på', async () => {
    const round = await sent({ emne: 'Adressen i purringen', for: '7', hvem: ['5038'] })
    await remind(7)
    expect(await mails(round)).not.toEqual([])
    const link = await linkTo(base, toVerdal)
    expect((await house.get(link)).status).toBe(200)
  })
})
