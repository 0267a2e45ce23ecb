import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aFunction } from '../../../../test/builders/directory.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { formsOf } from '../../../../test/forms.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { verifyChainOf } from '../../journal/index.ts'
import {
  insertExternals,
  insertFunctions,
  insertHolders,
  type NewHolder,
} from '../directory.store.ts'
import type { ExternalOrganisation } from '../organisation.model.ts'

const list = '/provefellesskap/kontakter/andre'
const today = osloDay(now())

let base: TestDatabase
let house: TestApp
const as: Record<
  'secretariat' | 'second' | 'administrator' | 'verdal' | 'trust' | 'auditor',
  Reader
> = {} as never

beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  as.secretariat = await house.signIn('secretariat')
  as.second = await house.signIn('secretariat')
  as.administrator = await house.signIn('administrator')
  as.verdal = await house.signIn('party-contact', '5038')
  as.trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
  as.auditor = await house.signIn('auditor', undefined, 'trust')
}, 120_000)
afterAll(() => base.close())

const emptied = () =>
  inCommunity(base.owner, base.communityId, async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    for (const table of ['contact_holder', 'contact_function', 'external_organisation'] as const) {
      await tx.deleteFrom(table).execute()
    }
  })
beforeEach(emptied)

const organisations = () =>
  inCommunity(base.db, base.communityId, (tx) =>
    tx.selectFrom('external_organisation').selectAll().orderBy('key').execute(),
  )
const lastDeed = () =>
  inCommunity(base.db, base.communityId, (tx) =>
    tx
      .selectFrom('journal_entry')
      .innerJoin('journal_details as told', (join) =>
        join
          .onRef('told.community_id', '=', 'journal_entry.community_id')
          .onRef('told.number', '=', 'journal_entry.number'),
      )
      .select(['journal_entry.deed', 'journal_entry.subject', 'told.details'])
      .orderBy('journal_entry.number', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
const page = async (path: string, reader: Reader = house.stranger) =>
  (await house.get(path, reader)).text()
const status = async (path: string, reader: Reader = house.stranger) =>
  (await house.get(path, reader)).status
const post = (path: string, fields: Record<string, string> = {}, reader = as.secretariat) =>
  house.post(path, fields, reader)

const filled = {
  navn: 'KS Trøndelag',
  slag: 'ks',
  nettsted: 'https://www.ks.no/trondelag',
  om: 'Nettverk for helseledere.\nHøringer.',
  deling: 'usual',
  kilde: 'Nettstedet deres',
}

const given = (key: string, over: Partial<ExternalOrganisation> = {}) =>
  inCommunity(base.db, base.communityId, (tx) =>
    insertExternals(tx, base.communityId, [
      {
        key,
        name: key.toUpperCase(),
        kind: 'other',
        website: null,
        about: null,
        audience: 'community',
        source: null,
        endedOn: null,
        ...over,
      },
    ]),
  )

const held = (place: string, over: Partial<NewHolder> = {}) =>
  inCommunity(base.db, base.communityId, (tx) =>
    insertHolders(
      tx,
      base.communityId,
      [
        {
          id: newId(),
          functionKey: 'samhandlingskontakt',
          place,
          kind: 'person',
          name: 'Rådgiveren',
          email: 'rad@senter.example',
          phone: '74 11 22 33',
          from: null,
          until: null,
          confirmedOn: today,
          audience: 'municipalities',
          source: null,
          ...over,
        },
      ],
      { by: null, at: now() },
    ),
  )

describe('En ny organisasjon', () => {
  it('kan legges inn med alt, og skrives i journalen', async () => {
    const answer = await post(`${list}/ny`, filled)
    expect(answer.headers.get('location')).toBe(`${list}/ks-trondelag?gjort=lagt-til`)
    expect(await organisations()).toMatchObject([
      {
        key: 'ks-trondelag',
        name: 'KS Trøndelag',
        kind: 'ks',
        website: 'https://www.ks.no/trondelag',
        about: 'Nettverk for helseledere.\nHøringer.',
        audience: 'community',
        source: 'Nettstedet deres',
        ended_on: null,
      },
    ])
    expect(await lastDeed()).toEqual({
      deed: 'external-organisation-added',
      subject: 'external-organisation:ks-trondelag',
      details: { organisation: 'KS Trøndelag' },
    })
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
    const shown = await page(`${list}/ks-trondelag?gjort=lagt-til`, as.secretariat)
    expect(shown).toContain('Organisasjonen er lagt til.')
    expect(shown).toContain('href="https://www.ks.no/trondelag"')
    expect(shown).toContain('Nettverk for helseledere.<br/>Høringer.')
  })

  it('er åpen for alle når den er et kompetansesenter og ingenting annet er valgt', async () => {
    await post(`${list}/ny`, { ...filled, slag: 'competence-centre' })
    await post(`${list}/ny`, { ...filled, navn: 'Lukket', deling: 'municipalities' })
    const seen = (await organisations()).map(({ key, audience }) => `${key} ${audience}`)
    expect(seen).toEqual(['ks-trondelag public', 'lukket municipalities'])
  })

  it('avvises tom, med en lenke som ikke er det, og med et navn som er brukt', async () => {
    const empty = await post(`${list}/ny`, { navn: '', slag: '', deling: '', nettsted: 'ks.no' })
    const html = await empty.text()
    expect(empty.status).toBe(422)
    expect(html).toContain('Navn: Fyll ut dette feltet.')
    expect(html).toContain('Hva slags organisasjon er det? Velg en av mulighetene.')
    expect(html).toContain('value="ks.no"')
    await given('ntnu')
    const same = await post(`${list}/ny`, { ...filled, navn: 'Ntnu' })
    expect(same.status).toBe(422)
    expect(await same.text()).toMatch(/id="felt-navn-feil">En organisasjon med dette navnet/)
    expect(await organisations()).toHaveLength(1)
  })

  it('har en tom form der det vanlige er valgt', async () => {
    const form = formsOf(await page(`${list}/ny`, as.secretariat), list).at(-1)
    const sent = new Map(form?.fields)
    expect([sent.get('navn'), sent.get('slag'), sent.get('deling')]).toEqual(['', '', 'usual'])
  })
})

describe('Hvem som ser en organisasjon', () => {
  beforeEach(async () => {
    await given('apen', { audience: 'public', kind: 'competence-centre' })
    await given('felles')
    await given('kommunal', { audience: 'municipalities' })
  })

  it.each([
    ['alle ser den åpne', 'apen', ['stranger', 'verdal', 'trust', 'auditor', 'secretariat']],
    ['fellesskapet ser den felles', 'felles', ['verdal', 'trust', 'auditor', 'secretariat']],
    ['kommunene og sekretariatet ser kommunenes egen', 'kommunal', ['verdal', 'secretariat']],
  ])('%s', async (_, key, seers) => {
    for (const who of ['stranger', 'verdal', 'trust', 'auditor', 'secretariat'] as const) {
      const reader = who === 'stranger' ? house.stranger : as[who]
      const isSeen = seers.includes(who)
      expect([who, await status(`${list}/${key}`, reader)]).toEqual([who, isSeen ? 200 : 404])
      const html = await page(list, reader)
      expect([who, html.includes(`${list}/${key}"`)]).toEqual([who, isSeen])
    }
  })

  it('en fremmed ledes ikke til sider som avvises', async () => {
    for (const path of [list, `${list}/apen`]) {
      const html = await page(path)
      expect(html).not.toMatch(/href="\/provefellesskap\/kontakter"/)
      expect(html).not.toContain('/ny"')
      expect(html).not.toContain('/endre"')
      expect(html).not.toContain('/hos/')
    }
    expect(await page(list, as.verdal)).toMatch(/href="\/provefellesskap\/kontakter"/)
  })

  it('lista sier hva den er når den er tom', async () => {
    await emptied()
    expect(await page(list)).toContain('Ingen organisasjoner er delt her ennå.')
    expect(await page(list, as.secretariat)).toContain('Legg til en organisasjon')
  })
})

describe('Kontaktene i en organisasjon', () => {
  beforeEach(async () => {
    await given('senter', { audience: 'public', kind: 'competence-centre' })
    await inCommunity(base.db, base.communityId, (tx) =>
      insertFunctions(tx, base.communityId, [
        aFunction('samhandlingskontakt', { heldIn: ['external'], holders: 'several' }),
        aFunction('postmottak', { heldIn: ['external'], position: 2 }),
      ]),
    )
  })

  it('vises for alle når de er delt med alle, og ellers ikke: heller ikke at noen mangler', async () => {
    await held('ekstern.senter')
    const stranger = await page(`${list}/senter`)
    expect(stranger).toContain('Ingen kontakt er delt her.')
    expect(stranger).not.toMatch(/Rådgiveren|Samhandlingskontakt|Postmottak|Ikke kjent/)
    expect(await page(`${list}/senter`, as.trust)).not.toMatch(/Rådgiveren|Postmottak/)
    const own = await page(`${list}/senter`, as.verdal)
    expect(own).toContain('Rådgiveren')
    expect(own).toContain('Ikke kjent')

    await held('ekstern.senter', { name: 'Vakta', audience: 'public' })
    const open = await page(`${list}/senter`)
    expect(open).toContain('Vakta')
    expect(open).toContain('href="tel:74112233"')
    expect(open).not.toMatch(/Rådgiveren|Postmottak/)
  })

  it('vises ikke for en revisor, som ikke leser kontaktlista, når de bare er delt i fellesskapet', async () => {
    await held('ekstern.senter', { name: 'Samarbeidsparten', audience: 'community' })
    await held('ekstern.senter', { name: 'Vakta', audience: 'public' })
    const shown = await page(`${list}/senter`, as.auditor)
    expect(shown).toContain('Vakta')
    expect(shown).not.toMatch(/Samarbeidsparten|Postmottak/)
  })

  it('telles ikke blant funksjonene for dem som ikke vet om organisasjonen', async () => {
    await given('kommunal', { audience: 'municipalities' })
    await held('ekstern.kommunal', { functionKey: 'postmottak', audience: 'community' })
    const functions = '/provefellesskap/kontakter/funksjoner'
    const held1 = 'kontakter/funksjon/postmottak"'
    expect(await page(functions, as.verdal)).toContain(held1)
    expect(await page(functions, as.trust)).not.toContain(held1)
  })

  it('holdes av dem som kan holde lista', async () => {
    const kept = '/provefellesskap/kontakter/hos/ekstern.senter'
    const keeper = await page(`${list}/senter`, as.secretariat)
    expect(keeper).toContain(`href="${kept}"`)
    expect(keeper).toContain(`href="${kept}/ny"`)
    expect(await page(`${list}/senter`, as.verdal)).not.toContain(kept)
  })
})

describe('Å endre en organisasjon', () => {
  it('skriver i journalen hva som ble endret, og ingenting når ingenting ble det', async () => {
    await given('ks')
    const fields = { ...filled, navn: 'KS', slag: 'ks', deling: 'public', om: '' }
    const answer = await post(`${list}/ks/endre`, fields)
    expect(answer.headers.get('location')).toBe(`${list}/ks?gjort=endret`)
    const told = {
      deed: 'external-organisation-changed',
      subject: 'external-organisation:ks',
      details: {
        organisation: 'KS',
        changed: [
          'organisation-kind',
          'organisation-website',
          'organisation-audience',
          'organisation-source',
        ],
      },
    }
    expect(await lastDeed()).toEqual(told)
    expect((await organisations())[0]).toMatchObject({ audience: 'public', about: null })
    await given('ntnu')
    await post(`${list}/ks/endre`, fields)
    expect(await lastDeed()).toEqual(told)
  })

  it('avvises når navnet er brukt, med det som var skrevet', async () => {
    await given('ks')
    await given('ntnu')
    const answer = await post(`${list}/ks/endre`, { ...filled, navn: 'NTNU', om: 'Om studier' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('En organisasjon med dette navnet står i lista fra før.')
    expect(html).toContain('Om studier')
  })

  it('gjøres ikke over en annens endring som ingen har sett', async () => {
    await given('ks')
    const stamp = formsOf(await page(`${list}/ks/endre`, as.secretariat), list)
      .find(({ action }) => action.startsWith(`${list}/ks/endre`))
      ?.fields.find(([name]) => name === '_lest')?.[1]
    await post(`${list}/ks/endre`, { ...filled, navn: 'KS sentralt' }, as.second)
    const answer = await post(`${list}/ks/endre`, { ...filled, navn: 'KS', _lest: stamp ?? '' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Nå står det: KS sentralt, KS.')
    expect((await organisations())[0]?.name).toBe('KS sentralt')
  })

  it('sier alt som står annerledes nå, og beholder det som ble skrevet', async () => {
    await given('ks')
    const stamp = formsOf(await page(`${list}/ks/endre`, as.secretariat), list)
      .find(({ action }) => action.startsWith(`${list}/ks/endre`))
      ?.fields.find(([name]) => name === '_lest')?.[1]
    const theirs = { navn: 'KS sentralt', nettsted: '', slag: 'other', deling: 'public' }
    await post(`${list}/ks/endre`, { ...filled, ...theirs }, as.second)
    const mine = { navn: 'KS', nettsted: 'https://min.example', slag: 'ks', deling: 'community' }
    const answer = await post(`${list}/ks/endre`, { ...filled, ...mine, _lest: stamp ?? '' })
    const html = await answer.text()
    for (const now of [
      'Navn: KS sentralt',
      'Hva slags organisasjon er det? Annen organisasjon',
      'Nettsted: ikke fylt ut',
      'Hvem kan se den? Alle, også uten innlogging',
    ]) {
      expect(html).toContain(`<li>${now}</li>`)
    }
    expect(html).not.toContain('<li>Kilde:')
    expect(html).toContain('value="https://min.example"')
  })

  it('er bare for sekretariatet', async () => {
    await given('ks')
    for (const path of [`${list}/ny`, `${list}/ks/endre`]) {
      expect(await status(path, as.administrator)).toBe(403)
      expect(await status(path, as.verdal)).toBe(403)
      expect(await status(path)).toBe(303)
      expect((await post(path, filled, as.trust)).status).toBe(403)
    }
    for (const path of ['ks/ta-ut', 'ks/sett-inn']) {
      expect((await post(`${list}/${path}`, {}, as.verdal)).status).toBe(403)
      expect((await post(`${list}/${path}`, {}, house.stranger)).status).toBe(403)
    }
    expect(await status(`${list}/nei/endre`, as.secretariat)).toBe(404)
    expect((await post(`${list}/nei/endre`, filled)).status).toBe(404)
  })
})

describe('Å ta en organisasjon ut av lista', () => {
  it('skjuler den og kontaktene, og kan gjøres om', async () => {
    await given('senter', { audience: 'public' })
    await inCommunity(base.db, base.communityId, (tx) =>
      insertFunctions(tx, base.communityId, [
        aFunction('samhandlingskontakt', { heldIn: ['external'] }),
      ]),
    )
    await held('ekstern.senter', { audience: 'public' })
    const out = await post(`${list}/senter/ta-ut`)
    expect(out.headers.get('location')).toBe(`${list}?gjort=tatt-ut`)
    expect(await lastDeed()).toMatchObject({
      deed: 'external-organisation-ended',
      details: { organisation: 'SENTER' },
    })
    expect(await page(list)).not.toContain('SENTER')
    expect(await page(list, as.secretariat)).toContain('Disse samarbeider vi ikke med lenger.')
    const shown = await page(`${list}/senter`)
    expect(shown).toContain('Tatt ut av lista')
    expect(shown).not.toContain('Rådgiveren')

    const back = await post(`${list}/senter/sett-inn`)
    expect(back.headers.get('location')).toBe(`${list}/senter?gjort=satt-inn`)
    expect(await lastDeed()).toMatchObject({
      deed: 'external-organisation-changed',
      details: { changed: ['organisation-restored'] },
    })
    expect(await page(`${list}/senter`)).toContain('Rådgiveren')
  })

  it('går ikke to ganger, og sier det', async () => {
    await given('senter', { endedOn: today })
    const answer = await post(`${list}/senter/ta-ut`)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Organisasjonen er allerede tatt ut av lista.')
  })
})
