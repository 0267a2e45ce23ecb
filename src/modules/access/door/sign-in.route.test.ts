import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { lastCodeTo, openTestBrowser } from '../../../../test/door.ts'
import { newId } from '../../../platform/id.ts'

let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
})
afterAll(() => base.close())

const aPerson = async (email: string) => {
  await base.db.insertInto('person').values({ id: newId(), email, name: 'Prøveperson' }).execute()
  return email
}

const aBrowser = () => openTestBrowser(house)

/** Does a session still open the door? */
const isKept = async (token: string) => {
  const hash = createHash('sha256').update(token).digest()
  const { session } = await base.read({ communityId: null, sessionHash: hash }, {})
  return session !== null
}

const lastCode = (email: string) => lastCodeTo(base, email)

describe('Innlogging med engangskode', () => {
  it('slipper inn den som skriver koden fra e-posten', async () => {
    const ask = await aBrowser()
    const email = await aPerson('kari@verdal.example')
    expect((await ask('/logg-inn', { epost: email, tilbake: '/provefellesskap' })).status).toBe(303)
    const answer = await ask('/logg-inn/kode', {
      kode: await lastCode(email),
      tilbake: '/provefellesskap',
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/provefellesskap')
    expect(answer.headers.getSetCookie().join()).toMatch(/godfot_okt=\S+;.*HttpOnly/)
  })

  it.each([
    ['med mellomrom i koden', 'tor@verdal.example', 'tor@verdal.example;', '1234 5678'],
    [
      'med brede siffer',
      'siv@ålesund.example',
      'Siv <siv@xn--lesund-hua.example>',
      '１２３４５６７８',
    ],
    ['med bindestrek', 'odd@xn--lesund-hua.example', 'ODD@A\u030Alesund.example', '1234-5678'],
  ])('slipper inn den som skriver det på en annen måte, %s', async (_, kept, typed, look) => {
    const ask = await aBrowser()
    await aPerson(kept)
    expect((await ask('/logg-inn', { epost: typed })).status).toBe(303)
    const code = [...(await lastCode(kept))]
    const kode = look.replace(/\p{Nd}/gu, (shown) => {
      const digit = Number(code.shift())
      return shown > '9' ? String.fromCharCode(0xff10 + digit) : String(digit)
    })
    expect((await ask('/logg-inn/kode', { kode })).status).toBe(303)
  })

  it('spør tilbake når det ikke er én adresse', async () => {
    const ask = await aBrowser()
    const answer = await ask('/logg-inn', { epost: 'kari@verdal.example, per@verdal.example' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Skriv én adresse om gangen.')
  })

  it('sier ikke om en adresse er kjent, og sender ikke noe til en ukjent', async () => {
    const ask = await aBrowser()
    const answer = await ask('/logg-inn', { epost: 'ukjent@verdal.example' })
    expect(answer.status).toBe(303)
    const { count } = await base.owner
      .selectFrom('outgoing_mail')
      .select(sql<number>`count(*)`.as('count'))
      .where('recipient', '=', 'ukjent@verdal.example')
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBe(0)
    expect((await ask('/logg-inn/kode', { kode: '00000000' })).status).toBe(422)
  })

  it('tar ikke imot koden i en annen nettleser', async () => {
    const email = await aPerson('per@verdal.example')
    const first = await aBrowser()
    await first('/logg-inn', { epost: email })
    const second = await aBrowser()
    const answer = await second('/logg-inn/kode', { kode: await lastCode(email) })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('venter ikke på noen kode')
  })

  it('lar ikke koden brukes to ganger', async () => {
    const ask = await aBrowser()
    const email = await aPerson('ola@verdal.example')
    await ask('/logg-inn', { epost: email })
    const code = await lastCode(email)
    expect((await ask('/logg-inn/kode', { kode: code })).status).toBe(303)
    expect((await ask('/logg-inn/kode', { kode: code })).status).toBe(422)
  })

  it('stopper etter fem feil, også for rett kode', async () => {
    const ask = await aBrowser()
    const email = await aPerson('liv@verdal.example')
    await ask('/logg-inn', { epost: email })
    const code = await lastCode(email)
    const wrong = code === '11111111' ? '22222222' : '11111111'
    for (let i = 0; i < 5; i += 1) await ask('/logg-inn/kode', { kode: wrong })
    const answer = await ask('/logg-inn/kode', { kode: code })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('prøvd fem ganger')
  })

  it('tar ikke imot et skjema uten merke, eller fra et annet sted', async () => {
    const ask = await aBrowser()
    expect((await ask('/logg-inn', { epost: 'kari@verdal.example', _csrf: 'feil' })).status).toBe(
      403,
    )
    const foreign = await house.app.request('/logg-inn', {
      method: 'POST',
      headers: { origin: 'https://ond.example', host: 'localhost' },
      body: new URLSearchParams({ epost: 'kari@verdal.example' }),
    })
    expect(foreign.status).toBe(403)
  })

  it('sender ingen videre til et fremmed sted etterpå', async () => {
    const ask = await aBrowser()
    const email = await aPerson('tilbake@verdal.example')
    await ask('/logg-inn', { epost: email })
    const answer = await ask('/logg-inn/kode', {
      kode: await lastCode(email),
      tilbake: '/\t/ond.example',
    })
    expect(answer.headers.get('location')).toBe('/')
  })

  it('gir en ny økt ved hver innlogging, og den gamle gjelder ikke mer', async () => {
    const ask = await aBrowser()
    const email = await aPerson('ny-okt@verdal.example')
    const sessions: string[] = []
    for (let i = 0; i < 2; i += 1) {
      await ask('/logg-inn', { epost: email })
      const answer = await ask('/logg-inn/kode', { kode: await lastCode(email) })
      sessions.push(/godfot_okt=([^;]+)/.exec(answer.headers.getSetCookie().join())?.[1] ?? '')
    }
    const kept = await Promise.all(sessions.map(isKept))
    expect(kept).toEqual([false, true])
    const out = await ask('/logg-ut', {})
    expect(out.headers.get('clear-site-data')).toBe('"cache"')
    expect(await isKept(sessions[1] ?? '')).toBe(false)
  })

  it('beholder adressen som ble skrevet feil, med en feil ved feltet', async () => {
    const ask = await aBrowser()
    const answer = await ask('/logg-inn', { epost: 'kari uten krøllalfa' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('value="kari uten krøllalfa"')
    expect(html).toContain('Skriv en e-postadresse')
  })

  it('lar ingen velge rolle når det ikke er en prøveinstallasjon', async () => {
    const ask = await aBrowser()
    expect((await ask('/logg-inn/prove', { person: newId() })).status).toBe(404)
  })
})
