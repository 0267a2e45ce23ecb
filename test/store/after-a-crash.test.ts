import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { now } from '../../src/platform/clock.ts'
import { inTransaction } from '../../src/platform/db.ts'
import { queueMails } from '../../src/platform/mail.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { openSmtp, readIdOf, type Smtp } from '../smtp.ts'
import { endAll, godfot, type OpenHouse, opened } from '../start/house.ts'

let base: TestDatabase
let smtp: Smtp
beforeAll(async () => {
  await godfot(['help']).ended()
}, 120_000)
beforeEach(async () => {
  base = await testDatabase()
  smtp = await openSmtp()
})
afterEach(async () => {
  endAll()
  await smtp.close()
  await base.close()
})
afterAll(endAll)

const start = (): Promise<OpenHouse> =>
  opened(
    godfot(['start', '--empty', '--port', '0'], {
      DATABASE_URL: base.logins.owner.connectionString,
      GODFOT_SMTP_URL: smtp.url,
      GODFOT_SMTP_TIMEOUT: '60',
    }),
  )

/** The process of the house itself, of which `./godfot` may be the shell. */
const signal = (house: OpenHouse, name: NodeJS.Signals) => house.process.kill(name)

async function queueMany(count: number): Promise<string[]> {
  const mails = Array.from({ length: count }, (_, i) => ({
    recipient: `kari${i}@verdal.example`,
    personId: null,
    subject: 'Hei',
    body: 'Hei',
    replyTo: null,
    expiresAt: null,
  }))
  return inTransaction(base.db, (tx) => queueMails(tx, mails, now()))
}

const states = async () => {
  const { rows } = await sql<{ state: string; claimed: boolean; count: number }>`
    select state, claimed_by is not null as claimed, count(*)::int as count
    from outgoing_mail group by 1, 2 order by 1, 2`.execute(base.owner)
  return rows.map(({ state, claimed, count }) => `${count} ${state}${claimed ? ', claimed' : ''}`)
}
const locked = async () => {
  const { rows } = await sql<{ by: string }>`
    select distinct locked_by as by from graphile_worker.jobs where locked_by is not null`.execute(
    base.owner,
  )
  return rows.map(({ by }) => by)
}
/** Each number of a mail that the server took, with how often it did. */
const takenTimes = () => {
  const times = new Map<string, number>()
  for (const { raw } of smtp.received) {
    const id = readIdOf(raw)
    times.set(id, (times.get(id) ?? 0) + 1)
  }
  return times
}

describe('Etter et krasj', { timeout: 300_000 }, () => {
  it('går det et dødt hus holdt, kort etter neste start, og ingenting sendes to ganger', async () => {
    // None is handed over in the moment of the kill, when nobody could know whether it was.
    smtp.play({ MAIL: ['250 Ok', '250 Ok', 'silence', 'silence', 'silence'] })
    const first = await start()
    const ids = await queueMany(20)
    await expect.poll(async () => (await locked()).length, { timeout: 60_000 }).toBe(1)
    const atTheKill = expect.arrayContaining(['2 sent', '3 waiting, claimed'])
    await expect.poll(states, { timeout: 60_000 }).toEqual(atTheKill)
    const before = smtp.received.length
    signal(first, 'SIGKILL')
    await first.ended()
    smtp.play({})
    const began = performance.now()
    await start()
    await expect.poll(states, { timeout: 90_000 }).toEqual(['20 sent'])
    expect(performance.now() - began).toBeLessThan(60_000)
    expect(before).toBeLessThan(20)
    expect([...takenTimes().values()]).toEqual(ids.map(() => 1))
    await expect.poll(locked).toEqual([])
    const { rows } =
      await sql`select id from graphile_worker.jobs where task_identifier = 'send-mail'`.execute(
        base.owner,
      )
    expect(rows).toEqual([])
  })

  it('lar to hus på én database hverandres være, også når det ene er frosset og tida er ute', async () => {
    smtp.play({ MAIL: ['silence', 'silence', 'silence', '250 Ok'] })
    const frozen = await start()
    await queueMany(6)
    await expect.poll(states, { timeout: 60_000 }).toEqual(['3 waiting', '3 waiting, claimed'])
    // A mail is held before the server hears of it: only now are all three where they get no answer.
    await expect.poll(() => smtp.reached('MAIL'), { timeout: 60_000 }).toBe(3)
    signal(frozen, 'SIGSTOP')
    await sql`update outgoing_mail set claimed_until = now() - interval '1 hour' where claimed_by is not null`.execute(
      base.owner,
    )
    await start()
    await expect.poll(states, { timeout: 90_000 }).toEqual(['3 sent', '3 waiting, claimed'])
    // Two rounds of looking and more.
    await sleep(26_000)
    expect(await states()).toEqual(['3 sent', '3 waiting, claimed'])
    signal(frozen, 'SIGKILL')
    await frozen.ended()
    await expect.poll(states, { timeout: 90_000 }).toEqual(['6 sent'])
    expect([...takenTimes().values()]).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('sender et hus som ble tatt for dødt og våkner, ikke det et annet har sendt', async () => {
    smtp.play({ MAIL: [{ after: 12_000, say: '250 Ok' }, '250 Ok'] })
    const frozen = await start()
    await queueMany(1)
    await expect.poll(states, { timeout: 60_000 }).toEqual(['1 waiting, claimed'])
    await expect.poll(() => smtp.reached('MAIL'), { timeout: 60_000 }).toBe(1)
    signal(frozen, 'SIGSTOP')
    await start()
    // As where the server of the database finds the line to a machine cut off.
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'godfot: sign of life'
      and pid in (select pid from pg_locks join queue_worker on objid::bigint = hashtext(name)::bigint & 4294967295
        join outgoing_mail on claimed_by = name)`.execute(base.owner)
    await expect.poll(states, { timeout: 90_000 }).toEqual(['1 sent'])
    expect(smtp.received).toHaveLength(1)
    signal(frozen, 'SIGCONT')
    await sleep(6_000)
    expect(smtp.received).toHaveLength(1)
    await queueMany(4)
    await expect.poll(states, { timeout: 60_000 }).toEqual(['5 sent'])
    expect((await fetch(`${frozen.url}/logg-inn`)).status).toBe(200)
  })

  it('går arbeidet videre når databasen har vært borte, og ingenting sendes to ganger', async () => {
    smtp.play({ END: { after: 1_500, say: '250 Ok' } })
    const house = await start()
    const ids = await queueMany(8)
    await expect.poll(() => smtp.handedOver(), { timeout: 60_000 }).toBeGreaterThan(1)
    for (let cut = 1; cut <= 3; cut += 1) {
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`
        .execute(base.owner)
        .catch(() => {})
      await sleep(700)
    }
    await expect.poll(states, { timeout: 60_000 }).toEqual(['8 sent'])
    expect([...takenTimes().values()]).toEqual(ids.map(() => 1))
    expect((await fetch(`${house.url}/logg-inn`)).status).toBe(200)
    expect(house.process.exitCode).toBeNull()
  })
})
