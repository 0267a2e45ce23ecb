import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { addFunction, addHolderAt } from '../../../../test/builders/contact.ts'
import { draftedRound, linkTo, sentRound } from '../../../../test/builders/sent-round.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { failMailTo, lastMailTo, takeMailTo } from '../../../../test/failed-mail.ts'
import { aWorker } from '../../../../test/mail-worker.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { openSmtp, readMail, type Smtp } from '../../../../test/smtp.ts'
import { addMinutes, now } from '../../../platform/clock.ts'
import { deliverMail } from '../../../platform/mail.ts'
import { type MailPost, openMailPost } from '../../../platform/mail-post.ts'
import { readSettings } from '../../../platform/settings.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const toVerdal = 'verdal@nordre-trondelag.example'
const who = { navn: 'Kari', funksjon: 'Helseleder' }
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

describe('Sendingen av en runde', () => {
  it('viser hvem som får e-post, hva som står i den, og hvem som ikke har noen', async () => {
    const round = await draftedRound(house, secretariat, {
      emne: 'Før den sendes',
      hvem: ['5038', '5043'],
    })
    const html = await textOf(house.get(`${round}/send`, secretariat))
    expect(html).toContain('Én får e-post')
    expect(html).toContain(toVerdal)
    expect(html).toContain('Én har ingen å sende e-post til')
    expect(html).toContain('Svar ønskes: «Før den sendes»')
    expect(html).toContain('[hver mottaker får sin egen lenke her]')
  })

  it('går til den som har funksjonen runden gjelder, og ellers til kontakten', async () => {
    await addFunction(base, 'prove-overlege', 'Prøveoverlege')
    const email = 'overlegen@verdal.example'
    await addHolderAt(base, {
      functionKey: 'prove-overlege',
      place: '5038',
      name: 'Overlegen',
      email,
    })
    const of = { emne: 'Til funksjonen', funksjon: 'prove-overlege', hvem: ['5038'] }
    const round = await draftedRound(house, secretariat, of)
    expect(await textOf(house.get(`${round}/send`, secretariat))).toContain(email)
    expect((await house.openAndPost(`${round}/send`, {}, secretariat)).status).toBe(303)
    expect((await lastMailTo(base, email)).subject).toContain('Til funksjonen')
  })

  it('sendes på nynorsk når det er valgt', async () => {
    const round = await draftedRound(house, secretariat, { emne: 'Nynorsk', hvem: ['5038'] })
    await house.openAndPost(`${round}/send`, { maalform: 'nn' }, secretariat)
    expect((await lastMailTo(base, toVerdal)).subject).toBe('Ber om svar: «Nynorsk»')
  })

  it('sier fra når huset ikke sender e-post, og sender runden likevel', async () => {
    const mute = await testApp(base, { sendsMail: false })
    const round = await draftedRound(mute, secretariat, { emne: 'Uten e-post', hvem: ['5038'] })
    expect(await textOf(mute.get(`${round}/send`, secretariat))).toContain('GODFOT_SMTP_URL')
    expect((await mute.openAndPost(`${round}/send`, {}, secretariat)).status).toBe(303)
    expect((await lastMailTo(base, toVerdal)).subject).not.toContain('Uten e-post')
  })
})

describe('E-posten i en runde', () => {
  /** The path that does something about the last mail to an address. */
  const deed = async (round: string, address: string, word: string) =>
    `${round}/e-post/${(await lastMailTo(base, address)).id}/${word}`

  it('som ikke kom fram, står på tavla, og sendes på nytt med den samme lenka', async () => {
    const round = await sentRound(house, secretariat, { emne: 'Kom ikke fram', hvem: ['5038'] })
    const link = await linkTo(base, toVerdal)
    await failMailTo(base, toVerdal)
    expect(await textOf(house.get(round, secretariat))).toContain('1 av 1 fikk ikke e-posten')
    const path = await deed(round, toVerdal, 'igjen')
    expect((await house.post(path, {}, secretariat)).status).toBe(303)
    expect(await linkTo(base, toVerdal)).toBe(link)
    expect(await textOf(house.get(`${round}/e-post`, secretariat))).toContain('På vei')
    expect((await house.post(path, {}, secretariat)).status).not.toBe(200)
  })

  it('får en ny lenke, og den gamle virker ikke lenger', async () => {
    const round = await sentRound(house, secretariat, { emne: 'Ny lenke', hvem: ['5038'] })
    const old = await linkTo(base, toVerdal)
    await house.openAndPost(old, { ...who, s1: 'Svart før' })
    await takeMailTo(base, toVerdal)
    const path = await deed(round, toVerdal, 'ny-lenke')
    expect((await house.post(path, {}, secretariat)).status).toBe(303)
    const link = await linkTo(base, toVerdal)
    expect(link).not.toBe(old)
    expect((await house.get(old)).status).toBe(410)
    expect(await textOf(house.get(link))).toContain('Svart før')
  })

  it('kan trekkes tilbake, og lenka sier det vennlig', async () => {
    const round = await sentRound(house, secretariat, { emne: 'Trekkes', hvem: ['5038'] })
    const link = await linkTo(base, toVerdal)
    await takeMailTo(base, toVerdal)
    const path = await deed(round, toVerdal, 'trekk')
    expect((await house.post(path, {}, secretariat)).status).toBe(303)
    const answer = await house.get(link)
    expect(answer.status).toBe(410)
    expect(await textOf(answer)).toContain('Lenka gjelder ikke lenger')
    expect(await textOf(house.get(`${round}/e-post`, secretariat))).toContain(
      'Lenka er trukket tilbake.',
    )
    const verdal = await house.signIn('party-contact', '5038')
    expect((await house.get(`${round}/e-post`, verdal)).status).toBe(403)
    expect((await house.post(path, {}, verdal)).status).toBe(403)
  })
})

describe('En e-posttjener som svikter midt i en runde', () => {
  let smtp: Smtp
  let post: MailPost
  beforeEach(async () => {
    smtp = await openSmtp()
    const opened = await openMailPost(
      readSettings({
        GODFOT_SMTP_URL: smtp.url,
        GODFOT_SMTP_TIMEOUT: '1',
        GODFOT_MAIL_FROM: 'Godfot <godfot@kommune.example>',
      }),
    )
    if (!opened) throw new Error('The way out was not opened')
    post = opened
  })
  afterEach(async () => {
    post.close()
    await smtp.close()
  })

  const codes = ['5006', '5007', '5034', '5035', '5036', '5037', '5041', '5042', '5044', '5045']
  const waiting = async (subject: string) =>
    base.owner
      .selectFrom('outgoing_mail')
      .select(['id', 'recipient', 'state'])
      .where('subject', 'like', `%${subject}%`)
      .orderBy('id')
      .execute()
  const deliverAll = async (subject: string, at = now()) => {
    for (const { id } of await waiting(subject))
      await deliverMail(base.db, post, id, aWorker(), () => at)
  }
  const receivedBy = (at: Smtp) => at.received.map(({ to }) => to).toSorted()

  beforeAll(async () => {
    for (const code of codes) await house.signIn('party-contact', code)
  })

  it('avviser én adresse: de andre får sin, og bare den ene står som ikke framme', async () => {
    const round = await sentRound(house, secretariat, { emne: 'En avvist', hvem: codes })
    const all = await waiting('En avvist')
    expect(all.length).toBeGreaterThanOrEqual(8)
    smtp.play({ RCPT: ['250 Ok', '250 Ok', '550 5.1.1 No such user', '250 Ok'] })
    await deliverAll('En avvist')
    await deliverAll('En avvist')
    const after = await waiting('En avvist')
    const failed = after.filter(({ state }) => state === 'failed')
    expect(failed).toHaveLength(1)
    expect(receivedBy(smtp)).toEqual(
      all
        .map(({ recipient }) => recipient)
        .filter((to) => to !== failed[0]?.recipient)
        .toSorted(),
    )
    expect(await textOf(house.get(round, secretariat))).toContain(
      `1 av ${all.length} fikk ikke e-posten`,
    )
    const { text = '' } = await readMail(smtp.received[0]?.raw ?? '')
    expect(text).toMatch(/\/svar\/[\w-]{32}/)
  })

  it('faller mellom to: ingenting sendes to ganger, og ingenting går tapt', async () => {
    await sentRound(house, secretariat, { emne: 'Faller ned', hvem: codes })
    const all = await waiting('Faller ned')
    smtp.play({ MAIL: ['250 Ok', '250 Ok', '250 Ok', 'cut'] })
    await deliverAll('Faller ned')
    expect(smtp.received).toHaveLength(3)
    smtp.play({})
    await deliverAll('Faller ned', addMinutes(now(), 24 * 60))
    expect(receivedBy(smtp)).toEqual(all.map(({ recipient }) => recipient).toSorted())
  })

  it('er treg: e-posten kommer fram én gang når den svarer igjen', async () => {
    await sentRound(house, secretariat, { emne: 'Treg tjener', hvem: codes.slice(0, 2) })
    const all = await waiting('Treg tjener')
    smtp.play({ EHLO: 'silence' })
    await deliverAll('Treg tjener')
    expect(smtp.received).toEqual([])
    smtp.play({})
    await deliverAll('Treg tjener', addMinutes(now(), 24 * 60))
    await deliverAll('Treg tjener', addMinutes(now(), 48 * 60))
    expect(receivedBy(smtp)).toEqual(all.map(({ recipient }) => recipient).toSorted())
  })
})
