import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from '../../src/main.ts'
import { now } from '../../src/platform/clock.ts'
import { inTransaction } from '../../src/platform/db.ts'
import { queueMail } from '../../src/platform/mail.ts'
import { readSettings } from '../../src/platform/settings.ts'
import { passingKey } from '../../src/platform/signing-key.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { openSmtp, type Smtp } from '../smtp.ts'
import { secondsOf } from '../start/house.ts'

describe('Når e-posttjeneren ikke svarer', { timeout: 60_000 }, () => {
  let base: TestDatabase
  let smtp: Smtp
  beforeAll(async () => {
    base = await testDatabase()
    smtp = await openSmtp()
  })
  afterAll(async () => {
    await smtp.close()
    await base.close()
  })

  it('går annet arbeid som før, huset stopper i tide, og e-posten går ved neste start', async () => {
    let fetched = 0
    const registers = createServer((_request, answer) => {
      fetched += 1
      answer.writeHead(404).end()
    })
    await new Promise<void>((resolve) => registers.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(registers.address() as AddressInfo).port}`
    const open = () =>
      openHouse({
        signingKey: passingKey(),
        database: base.logins,
        settings: readSettings({
          GODFOT_SMTP_URL: smtp.url,
          GODFOT_KLASS_URL: url,
          GODFOT_POPULATION_URL: url,
          GODFOT_BUSINESS_REGISTER_URL: url,
        }),
        host: '127.0.0.1',
        port: 0,
        demonstration: false,
      })

    smtp.play({ EHLO: 'silence' })
    const house = await open()
    for (let i = 0; i < 5; i += 1)
      await inTransaction(base.db, (tx) =>
        queueMail(
          tx,
          {
            recipient: `kari${i}@verdal.example`,
            personId: null,
            subject: 'Hei',
            body: 'Hei',
            replyTo: null,
            expiresAt: null,
          },
          now(),
        ),
      )
    await expect.poll(smtp.connections, { timeout: 10_000 }).toBe(3)
    await sql`select enqueue_job('refresh-reference', '{}')`.execute(base.db)
    await expect.poll(() => fetched, { timeout: 10_000 }).toBeGreaterThan(0)
    expect((await fetch(`${house.url}/logg-inn`)).status).toBe(200)

    const [, seconds] = await secondsOf(() => house.stop())
    // What a stop is allowed to take; the mail server has 20 s for each step.
    expect(seconds).toBeLessThan(5)

    smtp.play({})
    const again = await open()
    await expect.poll(() => smtp.received.length, { timeout: 20_000 }).toBe(5)
    await again.stop()
    registers.close()
  })
})
