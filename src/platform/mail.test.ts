import { domainToASCII } from 'node:url'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { aWorker } from '../../test/mail-worker.ts'
import { openSmtp, readMail, type Smtp, type SmtpStep } from '../../test/smtp.ts'
import { type Instant, instant } from '../kernel/day.model.ts'
import { addMinutes } from './clock.ts'
import { inTransaction } from './db.ts'
import { newId } from './id.ts'
import { deliverMail, enqueueWaitingMail, type Mail, queueMail } from './mail.ts'
import { type MailPost, openMailPost, type Posted } from './mail-post.ts'
import { letGoOf } from './queue/let-go.ts'
import { readSettings } from './settings.ts'

const at = instant('2026-01-05T10:00:00.000Z')
let base: TestDatabase
let smtp: Smtp
let post: MailPost

beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.close())
beforeEach(async () => {
  smtp = await openSmtp()
  post = await open(smtp.url)
})
afterEach(async () => {
  post.close()
  await smtp.close()
})

/** The way out to a server, which may take a second with each step. */
async function open(url: string, from = 'Godfot <godfot@kommune.example>'): Promise<MailPost> {
  const settings = readSettings({
    GODFOT_SMTP_URL: url,
    GODFOT_SMTP_TIMEOUT: '1',
    GODFOT_MAIL_FROM: from,
  })
  const opened = await openMailPost(settings)
  if (opened === null) throw new Error('The way out was not opened')
  return opened
}

const aMail = (given: Partial<Mail> = {}): Mail => ({
  recipient: 'kari@verdal.example',
  personId: null,
  subject: 'Til behandling: «Blåbær»',
  body: 'Blåbær og bjørnebær.',
  replyTo: null,
  expiresAt: null,
  ...given,
})

const queue = (given: Partial<Mail> = {}): Promise<string> =>
  inTransaction(base.db, (tx) => queueMail(tx, aMail(given), at))

const deliver = (
  id: string,
  now: Instant = at,
  by: Pick<MailPost, 'send' | 'patienceMs'> = post,
  worker = aWorker(),
) => deliverMail(base.db, by, id, worker, () => now)

/** As the next start does with what a dead house was at. */
async function letGoOfDeadAt(id: string, now: Instant) {
  const { claimed_by } = await outbox(id)
  if (claimed_by === null) throw new Error('The mail was not claimed')
  await letGoOf(base.owner, [claimed_by], now)
}
const outbox = (id: string) =>
  base.owner.selectFrom('outgoing_mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

type Job = { key: string; run_at: Instant; attempts: number; priority: number }
const jobOf = async (id: string) => {
  const { rows } = await sql<Job>`select key, run_at, attempts, priority from graphile_worker.jobs
    where key = ${`mail:${id}`}`.execute(base.owner)
  return rows[0]
}

describe('E-post', () => {
  it('kommer fram én gang, og teksten blir ikke liggende igjen', async () => {
    const id = await queue()
    await deliver(id)
    await deliver(id)
    expect(smtp.received).toHaveLength(1)
    const mail = await readMail(smtp.received[0]?.raw ?? '')
    expect(mail.subject).toBe('Til behandling: «Blåbær»')
    expect(mail.text).toContain('bjørnebær')
    expect(await outbox(id)).toMatchObject({
      state: 'sent',
      sent_at: at,
      body: '',
      outcome: null,
      attempts: 1,
      server_answer: '250 2.0.0 Ok: queued as 4XyZ',
    })
  })

  it('sier at en maskin sendte den, og har samme nummer hver gang den prøves', async () => {
    smtp.play({ END: ['451 4.3.0 Try again', '250 Ok'] })
    const id = await queue()
    await deliver(id)
    await deliver(id, addMinutes(at, 1))
    const [raw = ''] = smtp.received.map((each) => each.raw)
    const { headers, messageId } = await readMail(raw)
    const header = (key: string) => headers.find((each) => each.key === key)?.value
    expect(header('auto-submitted')).toBe('auto-generated')
    expect(header('x-auto-response-suppress')).toBe('All')
    expect(header('precedence')).toBe('bulk')
    expect(header('reply-to')).toBeUndefined()
    expect(messageId).toBe(`<${id}@kommune.example>`)
  })

  it('får svaret sendt til sekretariatet, når fellesskapet har oppgitt en adresse', async () => {
    await deliver(await queue({ replyTo: 'post@ålesund.example' }))
    const raw = smtp.received[0]?.raw ?? ''
    expect(raw).toContain(`\r\nReply-To: post@${domainToASCII('ålesund.example')}\r\n`)
  })

  it.each<[string, string, string]>([
    ['linjeskift', 'Hei\r\nBcc: alle@ond.example', 'Hei Bcc: alle@ond.example'],
    ['samiske bokstaver', 'Suohpan šaddá Đáhpi', 'Suohpan šaddá Đáhpi'],
    [
      'et langt navn',
      `Til behandling: «${'ordlyd '.repeat(60)}»`,
      `Til behandling: «${'ordlyd '.repeat(60)}»`,
    ],
  ])('har et emne som tåler %s', async (_title, subject, expected) => {
    await deliver(await queue({ subject }))
    const mail = await readMail(smtp.received[0]?.raw ?? '')
    expect(mail.subject).toBe(expected)
    expect(mail.bcc).toBeUndefined()
    expect(mail.to).toHaveLength(1)
  })

  it('går til en adresse med æ, ø og å slik tjeneren kan lese den', async () => {
    await deliver(await queue({ recipient: 'postmottak@ålesund.example' }))
    expect(smtp.received[0]?.to).toBe(`postmottak@${domainToASCII('ålesund.example')}`)
  })

  it.each([
    'kari@verdal.example, ola@verdal.example',
    'Kari <kari@verdal.example>',
    'kari@verdal.example\r\nBcc: ola@verdal.example',
    'kari',
    '',
  ])('går ikke til noe annet enn én adresse: %s', async (recipient) => {
    const id = await queue({ recipient })
    await deliver(id)
    expect(smtp.received).toEqual([])
    expect(await outbox(id)).toMatchObject({ state: 'failed', outcome: 'bad-address' })
  })

  it('legges i køen sammen med gjerningen, eller ikke i det hele tatt', async () => {
    const before = await count('graphile_worker.jobs')
    await expect(
      inTransaction(base.db, async (tx) => {
        await queueMail(tx, aMail(), at)
        throw new Error('angret')
      }),
    ).rejects.toThrow('angret')
    expect(await count('graphile_worker.jobs')).toBe(before)
  })

  it('kan ikke brukes som vei inn i køen for noe annet', async () => {
    for (const task of ['slett-alt', 'send-mail'])
      await expect(sql`select enqueue_job(${task}, '{}')`.execute(base.db)).rejects.toThrow(
        /unknown task/,
      )
    await expect(sql`select * from graphile_worker.jobs`.execute(base.db)).rejects.toThrow(
      /permission denied/,
    )
  })
})

describe('Et endelig nei', () => {
  const finals: [string, Record<string, SmtpStep>, string][] = [
    ['postkassa finnes ikke', { RCPT: '550 5.1.1 No such user' }, 'no-such-mailbox'],
    ['tar ikke imot, uten grunn', { RCPT: '550 Requested action not taken' }, 'not-taken-here'],
    ['flyttet', { RCPT: '551 5.1.6 User has moved' }, 'no-such-mailbox'],
    ['full ved adressen', { RCPT: '552 5.2.2 Mailbox full' }, 'mailbox-full'],
    ['full etter teksten', { END: '552 5.2.2 Over quota' }, 'mailbox-full'],
    ['for stor', { END: '552 5.3.4 Message too big' }, 'too-large'],
    ['stengt', { RCPT: '550 5.2.1 Mailbox disabled' }, 'mailbox-closed'],
    ['ukjent domene', { RCPT: '550 5.1.2 Bad destination system' }, 'no-such-domain'],
    ['tar ikke imot e-post', { RCPT: '556 5.1.10 Null MX' }, 'no-such-domain'],
    ['gal adresse', { RCPT: '553 5.1.3 Bad address syntax' }, 'bad-address'],
    ['avvist', { END: '554 5.7.1 Rejected by policy' }, 'refused'],
    ['avvist før teksten', { DATA: '554 5.5.1 No valid recipients' }, 'refused'],
    ['avsenderen', { MAIL: '550 5.1.8 Sender not allowed' }, 'sender-refused'],
    ['svar over flere linjer', { RCPT: '550-5.1.1 No such\r\n550 5.1.1 user' }, 'no-such-mailbox'],
    ['tall som ikke stemmer', { RCPT: '550 4.1.1 Confused' }, 'no-such-mailbox'],
  ]

  it.each(finals)(
    '%s: prøves ikke igjen, og teksten er der til den sendes på nytt',
    async (...row) => {
      const [, steps, outcome] = row
      smtp.play(steps)
      const id = await queue()
      await deliver(id)
      expect(await outbox(id)).toMatchObject({
        state: 'failed',
        outcome,
        attempts: 1,
        sent_at: null,
      })
      expect((await outbox(id)).server_answer).toMatch(/^5\d\d/)
      expect((await outbox(id)).body).toContain('bjørnebær')
      const lines = smtp.connections()
      await deliver(id)
      expect(smtp.connections()).toBe(lines)
      expect((await outbox(id)).attempts).toBe(1)
    },
  )

  it('for én rammer ikke den neste', async () => {
    smtp.play({ RCPT: ['550 5.1.1 No such user', '250 Ok'] })
    const [lost, good] = [await queue(), await queue()]
    await deliver(lost)
    await deliver(good)
    expect((await outbox(good)).state).toBe('sent')
    expect(smtp.connections()).toBe(1)
  })
})

describe('Et nei som kan gå over', () => {
  const passing: [string, Record<string, SmtpStep>, string][] = [
    ['opptatt ved hilsenen', { greeting: '421 4.3.2 Too busy' }, 'try-later'],
    ['vil ikke snakke med oss', { greeting: '554 No service for you' }, 'house-refused'],
    ['grålistet', { RCPT: '450 4.7.1 Greylisted' }, 'try-later'],
    ['full for øyeblikket', { RCPT: '452 4.2.2 Mailbox full' }, 'mailbox-full'],
    ['avbrutt midt i', { MAIL: '421 4.4.2 Shutting down' }, 'try-later'],
    ['taus fra første stund', { greeting: 'silence' }, 'too-slow'],
    ['taus etter hilsenen', { EHLO: 'silence' }, 'too-slow'],
    ['taus før teksten', { DATA: 'silence' }, 'too-slow'],
    ['brutt ved hilsenen', { greeting: 'cut' }, 'line-cut'],
    ['brutt ved adressen', { RCPT: 'cut' }, 'line-cut'],
    ['brutt før teksten', { DATA: 'cut' }, 'line-cut'],
    ['krever TLS', { MAIL: '530 5.7.0 Must issue a STARTTLS command first' }, 'no-secure-line'],
    ['krever innlogging', { MAIL: '530 5.7.0 Authentication required' }, 'login-refused'],
  ]

  it.each(passing)('%s: prøves igjen etter ett minutt', async (_title, steps, outcome) => {
    smtp.play(steps)
    const id = await queue()
    await deliver(id)
    const next = addMinutes(at, 1)
    const row = await outbox(id)
    expect(row).toMatchObject({ state: 'waiting', outcome, attempts: 1, next_attempt_at: next })
    expect(row.claimed_until).toBeNull()
    expect((await jobOf(id))?.run_at).toBe(next)
    smtp.play({})
    await deliver(id, next)
    expect(await outbox(id)).toMatchObject({ state: 'sent', outcome: null, attempts: 2 })
  })

  it.each<[string, (smtp: Smtp) => string, string]>([
    ['ingen svarer', () => 'smtp://127.0.0.1:1', 'server-silent'],
    ['tjeneren finnes ikke', () => 'smtp://finnes-ikke.invalid', 'server-not-found'],
    ['tjeneren taler ikke TLS', ({ port }) => `smtps://127.0.0.1:${port}`, 'no-secure-line'],
  ])('%s', async (_title, urlOf, outcome) => {
    const astray = await open(urlOf(smtp))
    const id = await queue()
    await deliver(id, at, astray)
    astray.close()
    expect(await outbox(id)).toMatchObject({ state: 'waiting', outcome, attempts: 1 })
  })

  it('feil passord: den som drifter Godfot, kan rette det mens e-posten venter', async () => {
    smtp.play({ EHLO: '250-prove.example\r\n250 AUTH PLAIN LOGIN', AUTH: '535 5.7.8 Bad password' })
    const wrong = await open(`smtp://godfot:feil@127.0.0.1:${smtp.port}`)
    const id = await queue()
    await deliver(id, at, wrong)
    wrong.close()
    expect(await outbox(id)).toMatchObject({ state: 'waiting', outcome: 'login-refused' })
  })

  it('gis opp etter åtte forsøk på godt og vel et døgn', async () => {
    smtp.play({ RCPT: '451 4.3.0 Try again' })
    const id = await queue()
    let now = at
    for (let tries = 1; tries <= 8; tries += 1) {
      await deliver(id, now)
      const row = await outbox(id)
      expect([tries, row.attempts, row.state]).toEqual([
        tries,
        tries,
        tries === 8 ? 'failed' : 'waiting',
      ])
      now = row.next_attempt_at
    }
    expect(now).toBe(addMinutes(at, 1 + 5 + 15 + 60 + 180 + 480 + 960))
    expect(await outbox(id)).toMatchObject({ state: 'failed', outcome: 'try-later' })
  })

  it('En kode som er gått ut, sendes ikke, og koden blir ikke liggende', async () => {
    const code = { subject: '12345678 er koden din', expiresAt: addMinutes(at, 10) }
    const late = await queue(code)
    await deliver(late, addMinutes(at, 10))
    const emptied = { state: 'failed', subject: '', body: '' }
    expect(await outbox(late)).toMatchObject({ ...emptied, outcome: 'too-old' })
    smtp.play({ RCPT: '450 4.7.1 Greylisted' })
    const held = await queue(code)
    await deliver(held)
    await deliver(held, addMinutes(at, 1))
    expect(await outbox(held)).toMatchObject({ state: 'waiting' })
    await deliver(held, addMinutes(at, 6))
    expect(await outbox(held)).toMatchObject({ ...emptied, outcome: 'try-later' })
    expect(smtp.received).toEqual([])
  })

  it('En kode går foran annen e-post i køen', async () => {
    const code = await jobOf(await queue({ expiresAt: addMinutes(at, 10) }))
    const other = await jobOf(await queue())
    expect(code?.priority).toBeLessThan(other?.priority ?? 0)
  })
})

describe('Når tjeneren har fått hele e-posten og ikke svarer', () => {
  it.each<['silence' | 'cut']>([['silence'], ['cut']])(
    '%s: den kan ha kommet fram, og sendes høyst tre ganger',
    async (how) => {
      smtp.play({ END: how })
      const id = await queue()
      let now = at
      const rows: (string | null)[][] = []
      for (let tries = 1; tries <= 4; tries += 1) {
        await deliver(id, now)
        const row = await outbox(id)
        rows.push([row.state, row.outcome])
        now = row.next_attempt_at
      }
      expect(smtp.handedOver()).toBe(3)
      expect(rows).toEqual([
        ['waiting', 'in-doubt'],
        ['waiting', 'in-doubt'],
        ['failed', 'in-doubt'],
        ['failed', 'in-doubt'],
      ])
      expect(now).toBe(addMinutes(at, 5 + 60))
      expect((await outbox(id)).body).toContain('bjørnebær')
    },
  )

  it('får den lengre tid enn på hvert steg, så en som er grundig, ikke får den flere ganger', async () => {
    smtp.play({ END: { after: 1_500, say: '250 Ok' } })
    const id = await queue()
    await deliver(id)
    expect(await outbox(id)).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('og Godfot dør hver gang, sendes den høyst tre ganger', async () => {
    let sent = 0
    const dying = {
      patienceMs: 3_000,
      send: () => {
        sent += 1
        return Promise.reject(new Error('strømmen gikk'))
      },
    }
    const id = await queue()
    let now = at
    for (let tries = 1; tries <= 3; tries += 1) {
      await expect(deliver(id, now, dying)).rejects.toThrow('strømmen gikk')
      now = addMinutes(now, 1)
      await letGoOfDeadAt(id, now)
    }
    await deliver(id, now, dying)
    expect(sent).toBe(3)
    expect(await outbox(id)).toMatchObject({ state: 'failed', outcome: 'in-doubt' })
  })

  it('og Godfot stoppes hver gang, sendes den høyst tre ganger', async () => {
    smtp.play({ END: 'silence' })
    const id = await queue()
    for (let tries = 1; tries <= 4; tries += 1) {
      const stopping = await open(smtp.url)
      const trying = deliver(id, at, stopping)
      await expect.poll(smtp.handedOver).toBe(Math.min(tries, 3))
      stopping.close()
      await trying
    }
    expect(smtp.handedOver()).toBe(3)
    expect(await outbox(id)).toMatchObject({ state: 'failed', outcome: 'in-doubt' })
  })
})

describe('Når en innstilling er rettet', () => {
  const failed = async (steps: Parameters<Smtp['play']>[0], tries = 4) => {
    smtp.play(steps)
    const id = await queue()
    let now = at
    for (let count = 1; count <= tries; count += 1) {
      await deliver(id, now)
      now = (await outbox(id)).next_attempt_at
    }
    return { id, next: now }
  }

  it('går det som ventet, ved neste start', async () => {
    const { id, next } = await failed({ greeting: '554 No service for you' })
    const started = addMinutes(at, 30)
    expect(next > started).toBe(true)
    await enqueueWaitingMail(base.db, started)
    expect((await jobOf(id))?.run_at).toBe(started)
    smtp.play({})
    await deliver(id, started)
    expect((await outbox(id)).state).toBe('sent')
  })

  it('brukes ikke forsøkene opp av en start som ikke hjalp', async () => {
    const { id } = await failed({ greeting: '554 No service for you' })
    for (let starts = 1; starts <= 12; starts += 1) {
      const started = addMinutes(at, 30 + starts)
      await enqueueWaitingMail(base.db, started)
      await deliver(id, started)
    }
    expect(await outbox(id)).toMatchObject({ state: 'waiting', attempts: 4 })
  })

  it.each<[string, Parameters<Smtp['play']>[0]]>([
    ['mottakeren ber oss vente', { RCPT: '450 4.7.1 Greylisted' }],
    ['den kan ha kommet fram', { END: 'cut' }],
  ])('går ikke det som venter fordi %s', async (_title, steps) => {
    const { id, next } = await failed(steps, 2)
    await enqueueWaitingMail(base.db, addMinutes(at, 2))
    expect((await outbox(id)).next_attempt_at).toBe(next)
  })
})

describe('Når adressen endres mens e-posten er under sending', () => {
  const mended = 'rett@verdal.example'
  const mendedWhile = (answer: Posted) => ({
    patienceMs: 3_000,
    send: async ({ id }: { id: string }) => {
      await base.owner
        .updateTable('outgoing_mail')
        .set({ recipient: mended })
        .where('id', '=', id)
        .execute()
      return answer
    },
  })

  it.each<[string, boolean]>([
    ['sier nei for godt til den gamle', true],
    ['ber oss vente med den gamle', false],
  ])('og tjeneren %s, går den straks til den nye', async (_title, isFinal) => {
    const id = await queue()
    await deliver(
      id,
      at,
      mendedWhile({ state: 'not-sent', failure: 'no-such-mailbox', isFinal, answer: '550 No' }),
    )
    expect(await outbox(id)).toMatchObject({
      state: 'waiting',
      attempts: 0,
      outcome: null,
      server_answer: null,
      recipient: mended,
      next_attempt_at: at,
    })
    await deliver(id)
    expect(smtp.received.map(({ to }) => to)).toEqual([mended])
  })

  it('og tjeneren tok den til den gamle, står det hvor den gikk', async () => {
    const id = await queue()
    await deliver(id, at, mendedWhile({ state: 'sent', answer: '250 Ok' }))
    expect(await outbox(id)).toMatchObject({ state: 'sent', recipient: 'kari@verdal.example' })
  })
})

describe('Når noe dør midt i', () => {
  it('En treg tjener holder verken transaksjon eller forbindelse til databasen', async () => {
    smtp.play({ END: 'silence' })
    const id = await queue()
    const trying = deliver(id)
    await expect.poll(smtp.connections).toBe(1)
    const { rows } = await sql<{ count: number }>`select count(*)::int as count
      from pg_stat_activity where datname = current_database()
        and state like 'idle in transaction%'`.execute(base.owner)
    expect(rows[0]?.count).toBe(0)
    await trying
  })

  it('En tjener som drypper svar uten ende, slippes', async () => {
    smtp.play({ RCPT: 'drip' })
    const id = await queue()
    const started = performance.now()
    await deliver(id)
    expect(performance.now() - started).toBeGreaterThan(2_000)
    expect(performance.now() - started).toBeLessThan(2 * post.patienceMs)
    expect(await outbox(id)).toMatchObject({ state: 'waiting', outcome: 'too-slow' })
  })

  it('To som prøver samtidig, sender én', async () => {
    const id = await queue()
    await Promise.all([deliver(id), deliver(id), deliver(id)])
    expect(smtp.received).toHaveLength(1)
  })

  it('Dør Godfot etter at tjeneren sa ja, prøves den igjen med samme nummer når den er vist død, og ingen annen imens', async () => {
    const id = await queue()
    const dying = { patienceMs: 3_000, send: () => Promise.reject(new Error('strømmen gikk')) }
    await expect(deliver(id, at, dying)).rejects.toThrow('strømmen gikk')
    await enqueueWaitingMail(base.db, at)
    await deliver(id)
    await deliver(id, addMinutes(at, 600))
    expect(smtp.received).toEqual([])
    expect((await jobOf(id))?.run_at).toBe(addMinutes(at, 601))
    await letGoOfDeadAt(id, at)
    expect((await jobOf(id))?.run_at).toBe(at)
    await deliver(id)
    expect(smtp.received).toHaveLength(1)
    expect((await readMail(smtp.received[0]?.raw ?? '')).messageId).toContain(id)
  })

  it('Fikk huset ikke lagret hva det ble, tar det selv e-posten igjen', async () => {
    const id = await queue()
    const worker = aWorker()
    const dying = { patienceMs: 3_000, send: () => Promise.reject(new Error('ingen database')) }
    await expect(deliver(id, at, dying, worker)).rejects.toThrow('ingen database')
    await deliver(id, at, post, worker)
    expect(await outbox(id)).toMatchObject({ state: 'sent', doubts: 1 })
  })

  it('Det en eldre utgave holdt, går når tida dens er ute', async () => {
    const id = await queue()
    const until = addMinutes(at, 2)
    await base.owner
      .updateTable('outgoing_mail')
      .set({ claimed_until: until })
      .where('id', '=', id)
      .execute()
    await deliver(id)
    expect(smtp.received).toEqual([])
    await deliver(id, until)
    expect(smtp.received).toHaveLength(1)
  })

  it('Er det ikke sikkert at huset lever for de andre, holdes slutten av e-posten tilbake', async () => {
    const id = await queue()
    let asked = 0
    const worker = aWorker(newId(), () => {
      asked += 1
      return asked === 1
    })
    await deliver(id, at, post, worker)
    expect([asked, smtp.handedOver(), smtp.received.length]).toEqual([2, 0, 0])
    expect(await outbox(id)).toMatchObject({
      state: 'waiting',
      doubts: 0,
      attempts: 0,
      claimed_by: null,
    })
    await expect(
      deliver(
        id,
        at,
        post,
        aWorker('x', () => false),
      ),
    ).rejects.toThrow('not certain')
    await deliver(id)
    expect(smtp.received).toHaveLength(1)
  })

  it('Er huset tatt for dødt imens, rører det ikke den nyes forsøk, men sier fra om den ble sendt', async () => {
    const [held, sent] = [await queue(), await queue()]
    const taken = (answer: Posted) => ({
      patienceMs: 3_000,
      send: async ({ id }: { id: string }) => {
        await letGoOfDeadAt(id, at)
        await base.owner
          .updateTable('outgoing_mail')
          .set({ claimed_by: 'den nye', claimed_until: addMinutes(at, 2) })
          .where('id', '=', id)
          .execute()
        return answer
      },
    })
    await deliver(held, at, taken({ state: 'stopped', isInDoubt: false }))
    expect(await outbox(held)).toMatchObject({ state: 'waiting', claimed_by: 'den nye' })
    await deliver(sent, at, taken({ state: 'sent', answer: '250 Ok' }))
    expect(await outbox(sent)).toMatchObject({ state: 'sent', claimed_by: null })
  })

  it('Stopper Godfot mens tjeneren somler, teller det ikke som et forsøk', async () => {
    smtp.play({ END: 'silence' })
    const id = await queue()
    const trying = deliver(id)
    await expect.poll(smtp.connections).toBe(1)
    const started = performance.now()
    post.close()
    await trying
    // Half of what a server gets that says nothing.
    expect(performance.now() - started).toBeLessThan(post.patienceMs / 4)
    expect(await outbox(id)).toMatchObject({
      state: 'waiting',
      attempts: 0,
      claimed_until: null,
      next_attempt_at: at,
    })
    expect(await jobOf(id)).toBeDefined()
  })
})

async function count(table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count
    from ${sql.table(table)}`.execute(base.owner)
  return rows[0]?.count ?? -1
}
