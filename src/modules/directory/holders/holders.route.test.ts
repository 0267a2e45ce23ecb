import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { aFunction } from '../../../../test/builders/directory.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { addDays, type Day } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { verifyChainOf } from '../../journal/index.ts'
import { insertFunctions } from '../directory.store.ts'

const verdal = '/nordre-trondelag/kontakter/hos/5038'
const trust = '/nordre-trondelag/kontakter/hos/helse-nord-trondelag'
const today = osloDay(now())

let base: TestDatabase
let house: TestApp
const as: Record<'secretariat' | 'verdal' | 'levanger' | 'trust' | 'member' | 'auditor', Reader> =
  {} as never

beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  as.secretariat = await house.signIn('secretariat')
  as.verdal = await house.signIn('party-contact', '5038')
  as.levanger = await house.signIn('party-contact', '5037')
  as.trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
  as.member = await house.signIn('body-member')
  as.auditor = await house.signIn('auditor', undefined, 'both')
  await inCommunity(base.db, base.communityId, (tx) =>
    insertFunctions(tx, base.communityId, [
      aFunction('proveoverlege'),
      aFunction('provepost', { holders: 'several', position: 2 }),
    ]),
  )
}, 120_000)
afterAll(() => base.close())

beforeEach(() =>
  inCommunity(base.owner, base.communityId, async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await tx.deleteFrom('contact_holder').execute()
  }),
)

const overlege = {
  funksjon: 'proveoverlege',
  slag: 'person',
  navn: 'Overlegen i Verdal',
  epost: 'overlege@verdal.example',
  telefon: '90000000',
  deling: 'own-side',
}

const holders = () =>
  inCommunity(base.db, base.communityId, (tx) =>
    tx.selectFrom('contact_holder').selectAll().orderBy('registered_at').orderBy('id').execute(),
  )
const deeds = () =>
  inCommunity(base.db, base.communityId, (tx) =>
    tx
      .selectFrom('journal_entry')
      .innerJoin('journal_details as told', (join) =>
        join
          .onRef('told.community_id', '=', 'journal_entry.community_id')
          .onRef('told.number', '=', 'journal_entry.number'),
      )
      .select(['journal_entry.deed', 'told.details'])
      .orderBy('journal_entry.number', 'desc')
      .limit(3)
      .execute(),
  )
const page = async (path: string, reader: Reader) => (await house.get(path, reader)).text()

/** Registers one and gives its id. */
async function added(over: Record<string, string> = {}, at = verdal, reader = as.secretariat) {
  const before = new Set((await holders()).map(({ id }) => id))
  const answer = await house.post(`${at}/ny`, { ...overlege, ...over }, reader)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${at}?gjort=lagt-til`])
  return (await holders()).find(({ id }) => !before.has(id))?.id ?? ''
}

describe('Lista til én kommune', () => {
  it('sier at ingenting er kjent, og hvor det legges til', async () => {
    const html = await page(verdal, as.verdal)
    expect(html).toContain('Kontakter: Verdal')
    expect(html).toContain('Ikke kjent')
    expect(html).toContain(`${verdal}/ny?funksjon=proveoverlege`)
  })

  it('får en kontakt som er bekreftet samme dag, og journalen sier ikke hvem', async () => {
    await added()
    const html = await page(verdal, as.verdal)
    expect(html).toContain('Overlegen i Verdal')
    expect(html).toContain('href="tel:90000000"')
    expect(html).toContain('href="mailto:overlege@verdal.example"')
    expect(html).toContain(`Bekreftet ${shortDay(today)}`)
    const [told] = await deeds()
    expect(told?.deed).toBe('contact-added')
    expect(told?.details).toEqual({ function: 'Proveoverlege', place: 'Verdal' })
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it.each<[string, Record<string, string>, string]>([
    ['uten navn', { navn: '' }, 'Skriv navnet på personen'],
    ['uten funksjon', { funksjon: '' }, 'Funksjon: Velg en av mulighetene.'],
    ['med tull for telefon', { telefon: 'ring' }, 'ikke ett telefonnummer'],
    ['med tull for dag', { fra: '32.13.2026' }, 'Fra og med'],
  ])('tar ikke imot %s, og beholder det som ble skrevet', async (_, over, message) => {
    const answer = await house.post(`${verdal}/ny`, { ...overlege, ...over }, as.verdal)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(message)
    expect(html).toContain('value="overlege@verdal.example"')
    expect(await holders()).toEqual([])
  })

  it('gir ikke en funksjon til to når bare én kan ha den, uten at den første avsluttes', async () => {
    await added()
    const next = { navn: 'Den neste', epost: 'neste@verdal.example', fra: shortDay(today) }
    const refused = await house.post(`${verdal}/ny`, { ...overlege, ...next }, as.verdal)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Bare én kan ha funksjonen')
    await added({ ...next, bytter: 'yes' })
    expect((await holders()).map(({ name, valid_until }) => [name, valid_until])).toEqual([
      ['Overlegen i Verdal', today],
      ['Den neste', null],
    ])
    expect((await deeds()).map(({ deed }) => deed).slice(0, 2)).toEqual([
      'contact-added',
      'contact-ended',
    ])
  })

  it('endres, og journalen sier hva som er endret, men ikke til hva', async () => {
    const id = await added()
    const answer = await house.post(
      `${verdal}/${id}`,
      { ...overlege, telefon: '41000000', deling: 'community' },
      as.verdal,
    )
    expect(answer.headers.get('location')).toBe(`${verdal}?gjort=endret`)
    expect(await holders()).toMatchObject([{ phone: '410 00 000', audience: 'community' }])
    const [told] = await deeds()
    expect(told).toMatchObject({
      deed: 'contact-changed',
      details: { changed: ['contact-phone', 'contact-audience'] },
    })
  })

  it('er ledig dagen etter den siste, og viser hvem det var', async () => {
    const id = await added()
    const answer = await house.post(`${verdal}/${id}/avslutt`, { til: '' }, as.verdal)
    expect(answer.headers.get('location')).toBe(`${verdal}?gjort=avsluttet`)
    const html = await page(verdal, as.verdal)
    expect(html).toContain('Ledig')
    expect(html).toContain(`Ingen siden ${shortDay(today)}.`)
    expect(html).toContain('Tidligere')
    expect(html).toContain('Overlegen i Verdal')
  })

  it('sier hvem som begynner senere, og siste dag for den som har funksjonen til da', async () => {
    await added()
    const first = addDays(today, 20)
    const next = { navn: 'Den neste overlegen', epost: 'neste@verdal.example' }
    await added({ ...next, fra: shortDay(first), bytter: 'yes' })
    const html = await page(verdal, as.verdal)
    expect(html).toContain(`Til ${shortDay(addDays(first, -1))}`)
    expect(html).toMatch(/Begynner senere.*Den neste overlegen/s)
    expect(html).toContain(`Fra ${shortDay(first)}`)
    expect(html).not.toContain('Tidligere')
  })

  it('avslutter ikke noen før de begynte', async () => {
    const id = await added({ fra: shortDay(today) })
    const til = shortDay(addDays(today, -2))
    const answer = await house.post(`${verdal}/${id}/avslutt`, { til }, as.verdal)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Siste dag er før første dag.')
  })

  it('tar bort det som er feilført, også fra historikken', async () => {
    const id = await added()
    const answer = await house.post(`${verdal}/${id}/avslutt`, { aldri: 'yes' }, as.verdal)
    expect(answer.headers.get('location')).toBe(`${verdal}?gjort=tatt-bort`)
    expect(await page(verdal, as.verdal)).not.toContain('Overlegen i Verdal')
    expect((await deeds())[0]?.deed).toBe('contact-withdrawn')
  })

  it('spør etter et år, og bekreftes med ett trykk', async () => {
    await added()
    await confirmedOn(addDays(today, -400))
    expect(await page(verdal, as.verdal)).toContain('Sist bekreftet')
    const answer = await house.post(`${verdal}/bekreft`, {}, as.verdal)
    expect(answer.headers.get('location')).toBe(`${verdal}?gjort=bekreftet`)
    expect(await page(verdal, as.verdal)).toContain(`Bekreftet ${shortDay(today)}`)
    expect((await deeds())[0]).toMatchObject({
      deed: 'contacts-confirmed',
      details: { place: 'Verdal', contacts: 1 },
    })
    await house.post(`${verdal}/bekreft`, {}, as.verdal)
    expect((await deeds()).map(({ deed }) => deed).slice(0, 2)).not.toEqual([
      'contacts-confirmed',
      'contacts-confirmed',
    ])
  })

  it('kan bekreftes én for én', async () => {
    const id = await added()
    await confirmedOn(addDays(today, -400))
    const answer = await house.post(`${verdal}/${id}/bekreft`, {}, as.verdal)
    expect(answer.headers.get('location')).toBe(`${verdal}?gjort=bekreftet-en`)
    expect((await deeds())[0]?.deed).toBe('contact-confirmed')
  })

  it('viser hvordan det var en dag', async () => {
    const id = await added({ fra: shortDay(addDays(today, -30)) })
    await house.post(`${verdal}/${id}/avslutt`, { til: shortDay(addDays(today, -10)) }, as.verdal)
    const then = await page(`${verdal}?dag=${addDays(today, -20)}`, as.verdal)
    expect(then).toContain('Slik var det')
    expect(then).toContain('href="tel:90000000"')
    expect(await page(verdal, as.verdal)).not.toContain('href="tel:90000000"')
  })

  it.each([
    ['tull', '«tull»'],
    [shortDay(addDays(today, 3)), 'Dagen er ikke kommet ennå'],
  ])('sier fra om en dag den ikke kan vise: %s', async (dag, message) => {
    const answer = await house.get(`${verdal}?dag=${dag}`, as.verdal)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(message)
    expect(html).toContain(`value="${dag}"`)
  })

  it('har samme side under de tidligere numrene', async () => {
    const answer = await house.get('/nordre-trondelag/kontakter/hos/1721', as.verdal)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, verdal])
  })

  it('finnes ikke for en kommune som ikke er med', async () => {
    expect((await house.get('/nordre-trondelag/kontakter/hos/0301', as.secretariat)).status).toBe(
      404,
    )
  })
})

const confirmedOn = (on: Day) =>
  inCommunity(base.db, base.communityId, (tx) =>
    tx.updateTable('contact_holder').set({ confirmed_on: on }).execute(),
  )

describe('Hvem som ser og holder lista', () => {
  it('er kommunens egen kontakt og sekretariatet', async () => {
    const id = await added()
    for (const path of [`${verdal}/ny`, `${verdal}/${id}`, `${verdal}/${id}/avslutt`]) {
      const statuses: number[] = []
      for (const reader of [
        as.secretariat,
        as.verdal,
        as.levanger,
        as.trust,
        as.member,
        as.auditor,
      ]) {
        statuses.push((await house.get(path, reader)).status)
      }
      expect(statuses).toEqual([200, 200, 403, 403, 403, 403])
    }
    const refused = await house.post(`${verdal}/${id}/avslutt`, { aldri: 'yes' }, as.levanger)
    expect(refused.status).toBe(403)
  })

  it('når ikke en annen kommunes kontakt gjennom sin egen liste', async () => {
    const id = await added()
    const levanger = verdal.replace('5038', '5037')
    expect((await house.get(`${levanger}/${id}`, as.levanger)).status).toBe(404)
    const refused = await house.post(`${levanger}/${id}/avslutt`, { aldri: 'yes' }, as.levanger)
    expect(refused.status).toBe(409)
    expect(await holders()).toMatchObject([{ withdrawn_at: null }])
  })

  it('viser den andre siden bare det som er delt, og ikke hva som mangler', async () => {
    await added()
    await added({
      funksjon: 'provepost',
      slag: 'mailbox',
      navn: '',
      epost: 'post@verdal.example',
      deling: 'community',
    })
    const html = await page(verdal, as.trust)
    expect(html).not.toContain('Overlegen i Verdal')
    expect(html).not.toContain('Ledig')
    expect(html).toContain('Ikke delt, eller ikke kjent')
    expect(html).toContain('post@verdal.example')
  })

  it('viser ikke kommunene det helseforetaket ikke har delt, men sekretariatet ser alt', async () => {
    await added({ navn: 'Overlegen i foretaket' }, trust, as.trust)
    expect(await page(trust, as.verdal)).not.toContain('Overlegen i foretaket')
    expect(await page(trust, as.trust)).toContain('Overlegen i foretaket')
    expect(await page(trust, as.secretariat)).toContain('Overlegen i foretaket')
  })

  it('er ingen uten innlogging, og ikke revisoren', async () => {
    expect((await house.get(verdal)).status).toBe(303)
    expect((await house.get(verdal, as.auditor)).status).toBe(403)
  })
})

describe('En kontakt og en tilgang', () => {
  it('er to ting: den ene lages av den andre med ett trykk', async () => {
    const id = await added()
    expect(await page(`${verdal}/${id}`, as.secretariat)).toContain('Gi rollen kommunekontakt')
    const given = await house.post(`${verdal}/${id}/tilgang`, {}, as.secretariat)
    expect(given.headers.get('location')).toBe(`${verdal}?gjort=tilgang`)
    expect(await page(`${verdal}/${id}`, as.secretariat)).toContain(
      'Personen har rollen, og kan logge inn og svare for parten.',
    )
    expect((await deeds())[0]?.deed).toBe('role-given')
    const again = await house.post(`${verdal}/${id}/tilgang`, {}, as.secretariat)
    expect(again.status).toBe(409)
  })

  it('gis ikke av kommunens egen kontakt', async () => {
    const id = await added()
    expect(await page(`${verdal}/${id}`, as.verdal)).not.toContain('Gi tilgang')
    expect((await house.post(`${verdal}/${id}/tilgang`, {}, as.verdal)).status).toBe(403)
  })

  it('kan hentes inn i lista fra dem som har tilgang', async () => {
    const html = await page(`${verdal}/ny`, as.secretariat)
    const [, person = ''] = /ny\?person=([0-9a-f-]{36})/.exec(html) ?? []
    const filled = await page(`${verdal}/ny?person=${person}`, as.secretariat)
    expect(filled).toMatch(/name="epost"[^>]*value="[^"]+@/)
  })
})

describe('To som endrer lista samtidig', () => {
  it('får se hva den andre gjorde, med det de selv skrev', async () => {
    const form = await page(`${verdal}/ny`, as.verdal)
    const stamp = /name="_lest" value="([^"]+)"/.exec(form)?.[1] ?? ''
    await added({ navn: 'Den andre', epost: 'andre@verdal.example' })
    const answer = await house.post(
      `${verdal}/ny`,
      { ...overlege, funksjon: 'provepost', _lest: stamp },
      as.verdal,
    )
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('Lista er endret. Nå står her: Den andre')
    expect(html).toContain('value="overlege@verdal.example"')
    expect(await holders()).toHaveLength(1)
  })

  it('får se alt som er endret hos den de begge endrer', async () => {
    const id = await added()
    const form = await page(`${verdal}/${id}`, as.verdal)
    const stamp = /name="_lest" value="([^"]+)"/.exec(form)?.[1] ?? ''
    const theirs = { navn: 'Ny overlege', telefon: '', fra: '01.02.2026', deling: 'public' }
    await house.post(`${verdal}/${id}`, { ...overlege, ...theirs }, as.secretariat)
    const mine = { ...overlege, telefon: '74 11 11 11', _lest: stamp }
    const answer = await house.post(`${verdal}/${id}`, mine, as.verdal)
    expect(answer.status).toBe(409)
    const html = await answer.text()
    for (const now of [
      'Navn: Ny overlege',
      'Telefon på jobb: ikke fylt ut',
      'Fra og med: 01.02.2026',
      'Hvem kan se den? Alle, også uten innlogging',
    ]) {
      expect(html).toContain(`<li>${now}</li>`)
    }
    expect(html).not.toContain('<li>E-post:')
    expect(html).toContain('value="74 11 11 11"')
  })
})

describe('Lenka som en skriver e-post med', () => {
  it('går til adressen alene, også når den har tegn som kunne gitt en kopi til en annen', async () => {
    await added({ epost: 'post?bcc=annen@verdal.example', deling: 'community' })
    const function1 = '/nordre-trondelag/kontakter/funksjon/proveoverlege'
    const html = await page(function1, as.member)
    expect(html).toContain('href="mailto:post%3Fbcc%3Dannen@verdal.example"')
  })
})

describe('En som er fjernet for godt', () => {
  it('kan ikke skrives inn igjen, avsluttes eller få tilgang, heller ikke med stempelet fra en annen form', async () => {
    const id = await added()
    await inCommunity(base.owner, base.communityId, (tx) =>
      sql`select remove_text_of_contact(${base.communityId}, ${id}, now())`.execute(tx),
    )
    const removed = await holders()
    const stamp = readStamp(await page(`${verdal}/ny`, as.secretariat), `${verdal}/ny`)
    const again = { ...overlege, navn: 'Igjen', fra: '', til: '', _lest: stamp }
    for (const deed of ['', '/avslutt', '/tilgang']) {
      const answer = await house.post(`${verdal}/${id}${deed}`, again, as.secretariat)
      expect([deed, answer.status]).toEqual([deed, 404])
    }
    expect(await holders()).toEqual(removed)
  })
})
