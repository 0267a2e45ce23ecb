import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import {
  freshAddress,
  keyOf,
  lastCodeTo,
  lastLinkTo,
  mailsTo,
  openTestBrowser,
  type TestBrowser,
} from '../../../../test/door.ts'
import { newId } from '../../../platform/id.ts'
import { signInLimits } from './sign-in-limits.table.ts'

let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base, { proxies: '127.0.0.1' })
})
afterAll(() => base.close())
beforeEach(async () => {
  await base.owner.deleteFrom('rate_limit').execute()
})

let people = 0
async function aPerson(): Promise<string> {
  people += 1
  const email = `person${people}@verdal.example`
  await base.db.insertInto('person').values({ id: newId(), email, name: 'Prøveperson' }).execute()
  return email
}

const askFrom = async (address: string, email: string, headers?: Record<string, string>) =>
  (await openTestBrowser(house, address))('/logg-inn', { epost: email }, headers)

/** A new browser for each time; how each was answered. */
async function askMany(count: number, from: (i: number) => string, email: (i: number) => string) {
  const statuses: number[] = []
  for (let i = 0; i < count; i += 1) statuses.push((await askFrom(from(i), email(i))).status)
  return statuses
}

const wayIn = async (ask: TestBrowser, code: string) =>
  (await ask('/logg-inn/kode', { kode: code })).status

/** Takes all that is left of a limit, but so much. */
async function spendAllBut(left: number, name: keyof typeof signInLimits) {
  await sql`update rate_limit set points = ${signInLimits[name].most - left}
    where key like ${`${name}:%`}`.execute(base.owner)
}

describe('Den som ber om mange koder', () => {
  it('stoppes også når hver gang er en ny nettleser uten informasjonskapsler', async () => {
    const email = await aPerson()
    const statuses = await askMany(
      8,
      () => '198.51.100.7',
      () => email,
    )
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429, 429, 429])
    expect(await mailsTo(base, email)).toHaveLength(5)
  })

  it('stoppes også når alle spør samtidig, og med mange måter å skrive adressen på', async () => {
    const email = await aPerson()
    const browsers = await Promise.all(
      Array.from({ length: 20 }, () => openTestBrowser(house, '198.51.100.7')),
    )
    const answers = await Promise.all(
      browsers.map((ask, i) =>
        ask('/logg-inn', { epost: i % 2 ? ` ${email.toUpperCase()} ` : email }),
      ),
    )
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(5)
    expect(await mailsTo(base, email)).toHaveLength(5)
  })

  it.each<[string, (i: number) => string]>([
    ['fra nye adresser i samme IPv6-/64', (i) => `2001:db8:1:2::${i + 1}`],
    ['som skriver IPv4 inn i IPv6', (i) => (i % 2 ? '::ffff:198.51.100.9' : '198.51.100.9')],
  ])('regnes som én %s', async (_how, from) => {
    const email = await aPerson()
    const statuses = await askMany(7, from, () => email)
    expect(statuses.filter((status) => status === 303)).toHaveLength(5)
  })

  it('telles ikke etter det den selv sier om hvor den kommer fra', async () => {
    const email = await aPerson()
    const statuses: number[] = []
    for (let i = 0; i < 7; i += 1) {
      const headers = {
        'x-forwarded-for': `203.0.113.${i}`,
        forwarded: `for=203.0.113.${i}`,
        'x-real-ip': `203.0.113.${i}`,
        'user-agent': `Noe ${i}`,
      }
      statuses.push((await askFrom('198.51.100.10', email, headers)).status)
    }
    expect(statuses.filter((status) => status === 303)).toHaveLength(5)
  })

  it('telles bak en betrodd webtjener etter den adressen webtjeneren la til', async () => {
    const email = await aPerson()
    const ask = (told: string) => askFrom('127.0.0.1', email, { 'x-forwarded-for': told })
    for (let i = 0; i < 5; i += 1)
      expect((await ask(`203.0.113.${i}, 198.51.100.11`)).status).toBe(303)
    expect((await ask('203.0.113.99, 198.51.100.11')).status).toBe(429)
    expect((await ask('198.51.100.12')).status).toBe(303)
  })

  it('får ikke sendt en adresse mer enn femten e-poster i timen, hvor mange maskiner den så har', async () => {
    const email = await aPerson()
    const statuses = await askMany(40, freshAddress, () => email)
    expect(statuses.filter((status) => status === 303)).toHaveLength(15)
    expect(await mailsTo(base, email)).toHaveLength(15)
  })

  it('får samme svar for en adresse som ingen har', async () => {
    const known = await aPerson()
    const [one, other] = await Promise.all([
      askMany(
        7,
        () => '198.51.100.13',
        () => known,
      ),
      askMany(
        7,
        () => '198.51.100.14',
        () => 'ingen@verdal.example',
      ),
    ])
    expect(other).toEqual(one)
  })

  it('stoppes for hele nettet når det er bedt om flere enn en kommune trenger', async () => {
    const emails = [await aPerson(), await aPerson(), await aPerson()]
    await askFrom('198.51.100.15', emails[0] ?? '')
    await spendAllBut(1, 'network')
    const statuses = await askMany(
      2,
      () => '198.51.100.15',
      (i) => emails[i + 1] ?? '',
    )
    expect(statuses).toEqual([303, 429])
    expect((await askFrom('198.51.100.16', emails[2] ?? '')).status).toBe(303)
  })

  it('stoppes for det vide nettet når den bytter mellom nett i det samme /48', async () => {
    const emails = [await aPerson(), await aPerson(), await aPerson()]
    await askFrom('2001:db8:7:1::1', emails[0] ?? '')
    await spendAllBut(1, 'wide-network')
    const statuses = await askMany(
      2,
      (i) => `2001:db8:7:${i + 2}::1`,
      (i) => emails[i + 1] ?? '',
    )
    expect(statuses).toEqual([303, 429])
    expect((await askFrom('2001:db8:8:1::1', emails[2] ?? '')).status).toBe(303)
  })

  it('får vite med ord og tall når den kan prøve igjen, med adressen stående', async () => {
    const email = await aPerson()
    await askMany(
      5,
      () => '198.51.100.17',
      () => email,
    )
    const answer = await askFrom('198.51.100.17', email)
    expect(answer.status).toBe(429)
    const seconds = Number(answer.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(60)
    expect(seconds).toBeLessThanOrEqual(30 * 60)
    const html = await answer.text()
    expect(html).toContain(`prøv igjen om ${Math.ceil(seconds / 60)} min`)
    expect(html).toContain(`value="${email}"`)
  })

  it('stoppes ikke lenger når tida er ute', async () => {
    const email = await aPerson()
    await askMany(
      6,
      () => '198.51.100.18',
      () => email,
    )
    await base.owner
      .updateTable('rate_limit')
      .set({ expire: Date.now() - 1 })
      .execute()
    expect((await askFrom('198.51.100.18', email)).status).toBe(303)
  })
})

describe('Tre hundre bak samme adresse', { timeout: 120_000 }, () => {
  it('får alle sin kode', async () => {
    const emails = await Promise.all(Array.from({ length: 300 }, aPerson))
    const statuses = await askMany(
      300,
      () => '198.51.100.20',
      (i) => emails[i] ?? '',
    )
    expect(new Set(statuses)).toEqual(new Set([303]))
    const { rows } = await sql<{ mails: number }>`select count(*) as mails from outgoing_mail
      where recipient = any(${emails})`.execute(base.owner)
    expect(rows[0]?.mails).toBe(300)
  })
})

describe('Huset under angrep', () => {
  it('teller ikke oppdiktede adresser mot det huset kan sende', async () => {
    await askMany(30, freshAddress, (i) => `oppdiktet${i}@verdal.example`)
    const { rows } = await sql<{ points: number }>`
      select points from rate_limit where key like 'mails:%' order by points`.execute(base.owner)
    expect(rows).toEqual([{ points: 30 }])
    await askFrom(freshAddress(), await aPerson())
    const after = await sql`select from rate_limit where key like 'mails:%'`.execute(base.owner)
    expect(after.rows).toHaveLength(2)
  })

  it('sender ikke flere når taket er nådd, og sier det likt til kjente og ukjente', async () => {
    const [sent, waiting, known] = [await aPerson(), await aPerson(), await aPerson()]
    const holder = await openTestBrowser(house)
    await holder('/logg-inn', { epost: sent })
    const regular = await openTestBrowser(house)
    await regular('/logg-inn', { epost: known })
    expect(await wayIn(regular, await lastCodeTo(base, known))).toBe(303)
    await spendAllBut(0, 'mails')

    for (const email of [waiting, 'ukjent-ved-taket@verdal.example']) {
      const answer = await askFrom(freshAddress(), email)
      expect(answer.status).toBe(429)
      expect(await answer.text()).toContain('be den som drifter Godfot om en engangslenke')
    }
    expect(await mailsTo(base, waiting)).toHaveLength(0)
    expect(await wayIn(holder, await lastCodeTo(base, sent))).toBe(303)
    expect((await regular('/logg-inn', { epost: known })).status).toBe(303)
  })
})

describe('Den som angripes', () => {
  it('kan bruke koden sin så lenge den varer, hva andre så ber om', async () => {
    const email = await aPerson()
    const victim = await openTestBrowser(house)
    await victim('/logg-inn', { epost: email })
    const code = await lastCodeTo(base, email)
    await askMany(30, freshAddress, () => email)
    expect(await wayIn(victim, code)).toBe(303)
  })

  it('kan bruke koden sin hvor mye andre så gjetter', async () => {
    const email = await aPerson()
    const victim = await openTestBrowser(house)
    await victim('/logg-inn', { epost: email })
    const code = await lastCodeTo(base, email)
    for (let i = 0; i < 10; i += 1) {
      const attacker = await openTestBrowser(house)
      await attacker('/logg-inn', { epost: email })
      for (let j = 0; j < 7; j += 1) await wayIn(attacker, '00000000')
    }
    expect(await wayIn(victim, code)).toBe(303)
  })

  it('kan be om en ny fra et annet nett når et skript fra ett nett har brukt opp sitt', async () => {
    const email = await aPerson()
    await askMany(
      30,
      () => '198.51.100.30',
      () => email,
    )
    const victim = await openTestBrowser(house)
    expect((await victim('/logg-inn', { epost: email })).status).toBe(303)
    expect(await wayIn(victim, await lastCodeTo(base, email))).toBe(303)
  })

  it('kan be om en ny i nettleseren sin fra før, også når tusen maskiner spør', async () => {
    const email = await aPerson()
    const victim = await openTestBrowser(house)
    await victim('/logg-inn', { epost: email })
    await wayIn(victim, await lastCodeTo(base, email))
    await victim('/logg-ut', {})
    await askMany(30, freshAddress, () => email)
    expect((await victim('/logg-inn', { epost: email })).status).toBe(303)
    expect(await wayIn(victim, await lastCodeTo(base, email))).toBe(303)
  })

  it('kan alltid bruke lenken i den siste e-posten, også i en ny nettleser', async () => {
    const email = await aPerson()
    await askMany(30, freshAddress, () => email)
    const victim = await openTestBrowser(house)
    const answer = await victim('/logg-inn', { epost: email })
    expect(answer.status).toBe(429)
    expect(await answer.text()).toContain('bruk lenken i den siste')
    const link = await lastLinkTo(base, email)
    expect((await victim(link)).status).toBe(200)
    expect((await victim('/logg-inn/lenke', { nokkel: keyOf(link) })).status).toBe(303)
    expect((await victim('/innlogginger')).status).toBe(200)
  })

  it('kan bruke den første koden selv om nettleseren har bedt om en til', async () => {
    const email = await aPerson()
    const victim = await openTestBrowser(house)
    await victim('/logg-inn', { epost: email })
    const first = await lastCodeTo(base, email)
    await victim('/logg-inn', { epost: email })
    expect(await wayIn(victim, first)).toBe(303)
    expect(await wayIn(victim, await lastCodeTo(base, email))).toBe(422)
  })

  it.each<['koden' | 'lenken']>([['koden'], ['lenken']])(
    'har ikke flere koder og lenker ute når hun er inne med %s',
    async (how) => {
      const email = await aPerson()
      const [asking, other] = [await openTestBrowser(house), await openTestBrowser(house)]
      await other('/logg-inn', { epost: email })
      const [earlier, earlierLink] = [await lastCodeTo(base, email), await lastLinkTo(base, email)]
      await asking('/logg-inn', { epost: email })
      const [code, link] = [await lastCodeTo(base, email), await lastLinkTo(base, email)]
      const phone = await openTestBrowser(house)
      const came =
        how === 'koden'
          ? await wayIn(asking, code)
          : (await phone('/logg-inn/lenke', { nokkel: keyOf(link) })).status
      expect(came).toBe(303)
      const late = await openTestBrowser(house)
      expect(await wayIn(asking, code)).toBe(422)
      expect(await wayIn(other, earlier)).toBe(422)
      for (const each of [link, earlierLink])
        expect((await late('/logg-inn/lenke', { nokkel: keyOf(each) })).status).toBe(422)
    },
  )
})

describe('Den som gjetter', () => {
  it('får fem forsøk på en kode, også når femti kommer samtidig', async () => {
    const email = await aPerson()
    const attacker = await openTestBrowser(house)
    await attacker('/logg-inn', { epost: email })
    const code = await lastCodeTo(base, email)
    const wrong = code === '11111111' ? '22222222' : '11111111'
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => attacker('/logg-inn/kode', { kode: wrong })),
    )
    const said = await Promise.all(answers.map((answer) => answer.text()))
    expect(said.filter((html) => html.includes('Koden stemmer ikke'))).toHaveLength(5)
    expect(said.filter((html) => html.includes('prøvd fem ganger'))).toHaveLength(45)
    const { attempts } = await base.owner
      .selectFrom('sign_in_code')
      .select('attempts')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    expect(attempts).toBe(50)
    expect(await wayIn(attacker, code)).toBe(422)
  })

  it('får ikke flere forsøk på en kode av å be om en til', async () => {
    const email = await aPerson()
    const attacker = await openTestBrowser(house)
    await attacker('/logg-inn', { epost: email })
    const first = await lastCodeTo(base, email)
    for (let i = 0; i < 5; i += 1) await wayIn(attacker, '1')
    await attacker('/logg-inn', { epost: email })
    expect(await wayIn(attacker, first)).toBe(422)
  })

  it.each<[string, () => string, number]>([
    ['fra én adresse', () => '198.51.100.40', 5 * 5],
    ['fra så mange adresser den vil', freshAddress, 15 * 5],
  ])(
    'får på en time aldri flere enn så mange gjetninger mot én person %s',
    async (_how, from, most) => {
      const email = await aPerson()
      let guesses = 0
      for (let i = 0; i < 25; i += 1) {
        const attacker = await openTestBrowser(house, from())
        await attacker('/logg-inn', { epost: email })
        for (let j = 0; j < 6; j += 1) {
          const answer = await attacker('/logg-inn/kode', { kode: '1' })
          if ((await answer.text()).includes('Koden stemmer ikke')) guesses += 1
        }
      }
      expect(guesses).toBe(most)
    },
  )
})
