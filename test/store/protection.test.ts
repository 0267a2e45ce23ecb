import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { now } from '../../src/platform/clock.ts'
import { formToken } from '../../src/platform/form-token.ts'
import { newId } from '../../src/platform/id.ts'
import { assetPath } from '../../src/ui/assets.ts'
import { type Reader, type TestApp, testApp } from '../app.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let place: string
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base, { demonstration: true })
  secretariat = await house.signIn('secretariat')
  place = `/${base.communityKey}`
})
afterAll(() => base.close())

describe('Hvert svar er vernet', () => {
  it.each<[string, () => Response | Promise<Response>, number]>([
    ['en side', () => house.get(place), 200],
    ['en side for den som er logget inn', () => house.get(`${place}/avtaler`, secretariat), 200],
    ['stilen', () => house.get(assetPath('/stil.')), 200],
    ['en adresse uten noe', () => house.get('/finnes-ikke/her'), 404],
    ['en videresending', () => house.get(`${place}/tilgang`), 303],
    ['et avvist skjema', () => house.post('/logg-ut', { _csrf: 'feil' }), 403],
    ['et for stort skjema', () => house.post('/logg-inn', { epost: 'x'.repeat(20_000) }), 413],
    ['noe annet enn GET og POST', () => house.app.request(place, { method: 'DELETE' }), 404],
  ])('%s', async (_what, ask, status) => {
    const { status: got, headers } = await ask()
    expect(got).toBe(status)
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'none'/,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toMatch(/^private|immutable$/)
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  it('og bak HTTPS kan ingen andre sette informasjonskapslene, eller sende noen til HTTP', async () => {
    const publicUrl = 'https://godfot.kommune.example'
    const { app } = await testApp(base, { publicUrl })
    const answer = await app.request('/logg-inn')
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000')
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-godfot_leser=\S+; .*Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const token = /name="_csrf" value="([^"]+)"/.exec(await answer.text())?.[1] ?? ''
    const send = (name: string, origin: string) =>
      app.request('/logg-inn', {
        method: 'POST',
        body: new URLSearchParams({ _csrf: token, epost: 'kari@verdal.example' }),
        headers: { origin, cookie: cookie.replace(/^[^=]+/, name).split(';')[0] ?? '' },
      })
    expect((await send('__Host-godfot_leser', publicUrl)).status).toBe(303)
    expect((await send('godfot_leser', publicUrl)).status).toBe(403)
    expect((await send('__Host-godfot_leser', 'https://ond.example')).status).toBe(403)
  })
})

describe('Det som sendes inn, tar ikke mer plass enn det får', () => {
  it.each<[string, Record<string, string | File>]>([
    ['en fil fra en som ikke er logget inn', { epost: 'a@b.no', fil: new File(['x'], 'x.pdf') }],
    [
      'flere felt enn noe skjema har',
      Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`felt${i}`, 'x'])),
    ],
  ])('%s', async (_what, fields) => {
    expect((await house.post('/logg-inn', fields)).status).toBe(413)
  })

  it('sier fra om et skjema som ikke kom helt fram', async () => {
    const answer = await house.app.request('/logg-inn', {
      method: 'POST',
      body: '--grense\r\nContent-Disposition: form-data; name="epost"\r\n\r\nkari@',
      headers: { 'content-type': 'multipart/form-data; boundary=grense' },
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('kom ikke helt fram')
  })

  it('leser ikke skjemaet til den som ikke får lov, før den avvises', async () => {
    let sent = 0
    const body = new ReadableStream({
      pull(stream) {
        sent += 1
        stream.enqueue(new Uint8Array(64 * 1024))
        if (sent === 100) stream.close()
      },
    })
    const answer = await house.app.request(`${place}/avtaler/ny`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'multipart/form-data; boundary=grense' },
      duplex: 'half',
    } as RequestInit)
    expect(answer.status).toBe(403)
    expect(sent).toBeLessThan(3)
  })
})

describe('Å velge rolle i eksempelet', () => {
  const choose = (headers: Record<string, string>, url: string, at = house) => {
    const body = new URLSearchParams({
      _csrf: formToken(Buffer.from('a secret of the tests'), 'prove'),
      person: stand,
    })
    const cookie = 'godfot_leser=prove'
    return at.app.request(url, { method: 'POST', body, headers: { cookie, ...headers } })
  }
  const stand = newId()
  beforeAll(() =>
    base.owner
      .insertInto('person')
      .values({ id: stand, email: 'rolle@prove.example', name: 'Rolle', demonstration: true })
      .execute(),
  )

  it.each([
    ['på maskinen selv', 'http://localhost:3000', {}, 303],
    ['på maskinen selv, ved nummer', 'http://127.0.0.1:3000', {}, 303],
    ['på maskinen selv, ved IPv6', 'http://[::1]:3000', {}, 303],
    ['på et navn utenfra', 'http://godfot.kommune.example', {}, 404],
    ['på et navn som ligner', 'http://127.0.0.1.ond.example', {}, 404],
    ['bak en annen webtjener', 'http://localhost:3000', { 'x-forwarded-for': '192.0.2.1' }, 404],
    ['bak en som sier adressen', 'http://localhost:3000', { 'x-real-ip': '192.0.2.1' }, 404],
    ['bak en som sier HTTPS', 'http://localhost:3000', { 'x-forwarded-proto': 'https' }, 404],
    ['bak en som sier porten', 'http://localhost:3000', { 'x-forwarded-port': '443' }, 404],
    ['bak et nett av tjenere', 'http://localhost:3000', { 'cf-connecting-ip': '192.0.2.1' }, 404],
    ['bak en tunnel', 'http://localhost:3000', { 'true-client-ip': '192.0.2.1' }, 404],
    ['fra en vanlig nettleser', 'http://localhost:3000', { 'x-requested-with': 'Noe' }, 303],
  ])('%s', async (_where, origin, headers, status) => {
    expect((await choose(headers, `${origin}/logg-inn/prove`)).status).toBe(status)
  })

  it.each([
    ['på et navn utenfra', 'http://godfot.kommune.example', {}],
    ['bak en annen webtjener', 'http://localhost:3000', { 'x-forwarded-for': '192.0.2.1' }],
  ])('går med flagget %s', async (_where, origin, headers) => {
    const open = await testApp(base, { demonstration: 'by-flag' })
    expect((await choose(headers, `${origin}/logg-inn/prove`, open)).status).toBe(303)
  })

  it.each([
    {},
    { 'x-forwarded-host': 'localhost', host: 'localhost' },
    { forwarded: 'for=127.0.0.1;host=localhost' },
  ])(
    'går aldri når huset er startet uten, hva som så står i overskriftene: %j',
    async (headers) => {
      const closed = await testApp(base, { demonstration: false })
      const answer = await choose(headers, 'http://localhost:3000/logg-inn/prove', closed)
      expect(answer.status).toBe(404)
      const page = await closed.app.request('http://localhost:3000/logg-inn', { headers })
      expect(await page.text()).not.toContain('prøv en rolle')
    },
  )
})

it('En rolle som er avsluttet, gjelder ikke for neste side', async () => {
  const reader = await house.signIn('administrator')
  const page = `${place}/tilgang`
  expect((await house.get(page, reader)).status).toBe(200)
  await base.owner
    .updateTable('role_grant')
    .set((row) => ({ ended_at: now(), ended_by: row.ref('person_id') }))
    .where('role', '=', 'administrator')
    .execute()
  expect((await house.get(page, reader)).status).toBe(403)
})
