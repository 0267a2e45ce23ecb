import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { instant } from '../kernel/day.model.ts'
import { inTransaction } from './db.ts'
import { deliverMail, mailSender, queueMail } from './mail.ts'
import { readSettings } from './settings.ts'

const at = instant('2026-01-05T10:00:00.000Z')
const received: string[] = []
let base: TestDatabase
let server: SMTPServer

beforeAll(async () => {
  base = await testDatabase()
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('ukjent') ? new Error('550 No such person') : null),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString('utf8'))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve))
  await base.close()
})

const sender = () => {
  const { port } = server.server.address() as AddressInfo
  const send = mailSender(readSettings({ GODFOT_SMTP_URL: `smtp://127.0.0.1:${port}` }))
  if (send === null) throw new Error('The sender was not made')
  return send
}

async function queue(recipient: string): Promise<string> {
  await inTransaction(base.db, (tx) =>
    queueMail(
      tx,
      { recipient, subject: '123456 er koden din', body: 'Koden din er 123456. Blåbær.' },
      at,
    ),
  )
  const { id } = await base.owner
    .selectFrom('outgoing_mail')
    .select('id')
    .where('recipient', '=', recipient)
    .executeTakeFirstOrThrow()
  return id
}

const outbox = (id: string) =>
  base.owner.selectFrom('outgoing_mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('E-post', () => {
  it('kommer fram, én gang, og teksten blir ikke liggende igjen', async () => {
    const id = await queue('kari@verdal.example')
    await deliverMail(base.db, sender(), id, at)
    await deliverMail(base.db, sender(), id, at)
    expect(received).toHaveLength(1)
    const mail = await PostalMime.parse(received[0] ?? '')
    expect(mail.subject).toBe('123456 er koden din')
    expect(mail.text).toContain('Blåbær')
    expect(await outbox(id)).toMatchObject({ sent_at: at, body: '' })
  })

  it('som tjeneren ikke tar imot, ligger igjen med grunnen', async () => {
    const id = await queue('ukjent@verdal.example')
    await expect(deliverMail(base.db, sender(), id, at)).rejects.toThrow(/No such person/)
    expect(await outbox(id)).toMatchObject({ sent_at: null, attempts: 1 })
    expect((await outbox(id)).last_error).toContain('No such person')
  })

  it('legges i køen sammen med gjerningen, eller ikke i det hele tatt', async () => {
    const before = await jobs()
    await expect(
      inTransaction(base.db, async (tx) => {
        await queueMail(tx, { recipient: 'angret@verdal.example', subject: 'x', body: 'y' }, at)
        throw new Error('angret')
      }),
    ).rejects.toThrow('angret')
    expect(await jobs()).toBe(before)
  })

  it('kan ikke brukes som vei inn i køen for noe annet', async () => {
    await expect(sql`select enqueue_job('slett-alt', '{}')`.execute(base.db)).rejects.toThrow(
      /unknown task/,
    )
    await expect(sql`select * from graphile_worker.jobs`.execute(base.db)).rejects.toThrow(
      /permission denied/,
    )
  })
})

async function jobs(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from graphile_worker.jobs`.execute(
    base.owner,
  )
  return rows[0]?.count ?? -1
}
