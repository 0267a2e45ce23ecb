import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { day } from '../../../kernel/day.model.ts'
import { roles } from '../../../kernel/deed.model.ts'
import { inCommunity } from '../../../platform/db.ts'
import { verifyChainOf } from '../../journal/index.ts'
import { loadReferenceData } from '../../parties/index.ts'

const place = '/provefellesskap/tilgang'
let base: TestDatabase
let house: TestApp
let administrator: Reader
beforeAll(async () => {
  base = await testDatabase()
  await loadReferenceData(base.owner)
  await inCommunity(base.db, base.communityId, (tx) =>
    tx
      .insertInto('membership')
      .values({
        community_id: base.communityId,
        party_code: '1721',
        valid_from: day('2012-01-01'),
        certainty: 'at-latest',
        standing: 'settled',
        source: 'paper-001',
      })
      .execute(),
  )
  house = await testApp(base)
  administrator = await house.signIn('administrator')
})
afterAll(() => base.close())

const good = {
  navn: 'Ny Kontakt',
  epost: 'ny@verdal.example',
  rolle: 'party-contact',
  part: '5038',
}

describe('Tilgang', () => {
  it('gir en rolle, sender en invitasjon og skriver det i journalen', async () => {
    expect((await house.post(place, good, administrator)).status).toBe(303)
    expect(await (await house.get(place, administrator)).text()).toContain('Ny Kontakt')
    const mail = await base.owner
      .selectFrom('outgoing_mail')
      .select('body')
      .where('recipient', '=', good.epost)
      .executeTakeFirstOrThrow()
    expect(mail.body).toContain('http://localhost/logg-inn')
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it('viser dem som heter det samme og har samme rolle, i den rekkefølgen de fikk den', async () => {
    const first = [3, 1, 2, 5, 4].map((n) => `navnesoster${n}@verdal.example`)
    for (const epost of first)
      await house.post(place, { ...good, navn: 'Siv Moe', epost }, administrator)
    // A row that is written again lies elsewhere in the table.
    await base.owner
      .updateTable('role_grant')
      .set({ sides: null })
      .where('person_id', 'in', (of) =>
        of
          .selectFrom('person')
          .select('id')
          .where('email', '=', first[0] ?? ''),
      )
      .execute()
    const page = await (await house.get(place, administrator)).text()
    const shown = [...page.matchAll(/navnesoster\d@verdal\.example/g)].map(([epost]) => epost)
    expect([...new Set(shown)]).toEqual(first)
  })

  it.each([
    ['uten navn', { ...good, navn: ' ' }, 'Navn: Fyll ut dette feltet.'],
    [
      'med tull for adresse',
      { ...good, epost: 'tull' },
      '«tull» kan vi ikke sende e-post til. Skriv en e-postadresse',
    ],
    ['uten adresse', { ...good, epost: '' }, 'E-postadresse: Fyll ut dette feltet.'],
    ['med to adresser', { ...good, epost: 'a@b.no, c@d.no' }, 'Skriv én adresse om gangen.'],
    ['med en gruppe', { ...good, epost: 'kommuner:a@b.no;' }, 'Dette er en gruppe'],
    ['uten rolle', { ...good, rolle: 'konge' }, 'Rolle: Velg en av mulighetene.'],
    ['uten part', { ...good, part: '' }, 'Rollen gjelder én part'],
    ['med ukjent part', { ...good, part: '9999' }, 'Ingen part i fellesskapet'],
    [
      'med en part i en rolle for alle',
      { ...good, rolle: 'secretariat', part: '5038' },
      'Rollen gjelder hele fellesskapet',
    ],
    [
      'med sider ingen kjenner',
      { ...good, rolle: 'auditor', part: '', sider: 'alle' },
      'Velg en av mulighetene.',
    ],
    ['uten sider for en revisor', { ...good, rolle: 'auditor', part: '' }, 'Si hvilke sider'],
    [
      'med sider i en rolle uten',
      { ...good, rolle: 'secretariat', part: '', sider: 'alle' },
      'bare en revisor',
    ],
    ['to ganger', good, 'har denne rollen fra før'],
  ])('gir ikke en rolle %s, og beholder det som ble skrevet', async (_title, fields, message) => {
    const answer = await house.post(place, fields, administrator)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(message)
    expect(html).toContain(`value="${fields.epost}"`)
  })

  it.each([
    ['med semikolon', 'ny@verdal.example;'],
    ['i vinkler', 'Ny Kontakt <NY@Verdal.example>,'],
    ['fra en lenke', 'mailto:ny@verdal.example'],
  ])('kjenner igjen adressen %s', async (_title, epost) => {
    const answer = await house.post(place, { ...good, epost }, administrator)
    expect(await answer.text()).toContain('har denne rollen fra før')
  })

  it('kjenner igjen et domene med å, hvordan det enn er skrevet', async () => {
    const invite = async (epost: string) =>
      (await house.post(place, { ...good, navn: 'Post  mottak', epost }, administrator)).status
    expect(await invite('postmottak@xn--lesund-hua.example')).toBe(303)
    expect(await invite('Postmottak@A\u030Alesund.example;')).toBe(422)
    const people = await base.owner
      .selectFrom('person')
      .select(['email', 'name'])
      .where('name', 'like', 'Post%')
      .execute()
    expect(people).toEqual([{ email: 'postmottak@ålesund.example', name: 'Post mottak' }])
  })

  it('nevner med navn også en part som ikke er med lenger, eller har fått nytt nummer', async () => {
    await inCommunity(base.db, base.communityId, (tx) =>
      tx
        .insertInto('organisation')
        .values(
          [true, false].map((takesPart, position) => ({
            community_id: base.communityId,
            key: 'senteret',
            name: 'Senteret i nord',
            kind: 'other',
            source: 'paper-001',
            position: position + 1,
            takes_part: takesPart,
            valid_from: takesPart ? null : day('2020-01-01'),
          })),
        )
        .execute(),
    )
    await house.signIn('party-contact', 'senteret')
    await house.signIn('treasurer', '1721')
    const html = await (await house.get(place, administrator)).text()
    expect(html).toContain('Senteret i nord')
    expect(html).not.toContain('>senteret<')
    expect(html).not.toContain('>1721<')
  })

  it('avslutter en rolle, og den er borte ved neste sidevisning', async () => {
    const contact = await house.signIn('secretariat')
    expect((await house.get(place, contact)).status).toBe(200)
    const { id } = await inCommunity(base.db, base.communityId, (tx) =>
      tx
        .selectFrom('role_grant')
        .select('id')
        .where('role', '=', 'secretariat')
        .executeTakeFirstOrThrow(),
    )
    expect((await house.post(`${place}/avslutt`, { rolle: id }, administrator)).status).toBe(303)
    expect((await house.get(place, contact)).status).toBe(303)
  })

  it('avslutter ikke den siste som kan slippe andre inn', async () => {
    const { id } = await inCommunity(base.db, base.communityId, (tx) =>
      tx
        .selectFrom('role_grant')
        .select('id')
        .where('role', '=', 'administrator')
        .where('ended_at', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    const answer = await house.post(`${place}/avslutt`, { rolle: id }, administrator)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('den siste som kan slippe andre inn')
  })

  it.each(roles.map((role) => [role] as const))(
    '%s ser siden bare når rollen styrer tilgang',
    async (role) => {
      const reader = await house.signIn(
        role,
        ['party-contact', 'treasurer'].includes(role) ? '5038' : undefined,
      )
      const expected = ['secretariat', 'administrator'].includes(role) ? 200 : 403
      expect((await house.get(place, reader)).status).toBe(expected)
      const refused = expected === 200 ? 422 : 403
      expect((await house.post(place, { ...good, navn: '' }, reader)).status).toBe(refused)
    },
  )

  it('sender den som ikke er logget inn, til innloggingen', async () => {
    const answer = await house.get(place)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/logg-inn?tilbake=%2Fprovefellesskap%2Ftilgang')
  })

  it('gir ingen adgang til et annet fellesskap', async () => {
    await base.addCommunity('nabo')
    const other = await testApp(base)
    expect((await other.get('/nabo/tilgang', administrator)).status).toBe(403)
  })

  it('lover ingen invitasjon der Godfot ikke sender e-post', async () => {
    const silent = await testApp(base, { sendsMail: false })
    const fields = { ...good, epost: 'uten@verdal.example' }
    const answer = await silent.post(place, fields, await silent.signIn('administrator'))
    expect(answer.headers.get('location')).toBe(`${place}?gjort=gitt`)
    const mail = base.owner.selectFrom('outgoing_mail').select('id')
    expect(await mail.where('recipient', '=', fields.epost).execute()).toEqual([])
  })
})
