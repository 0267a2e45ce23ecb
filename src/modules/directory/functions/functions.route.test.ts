import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aFunction } from '../../../../test/builders/directory.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { formsOf } from '../../../../test/forms.ts'
import { day } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { verifyChainOf } from '../../journal/index.ts'
import { addSampleParties, loadReferenceData } from '../../parties/index.ts'
import { insertFunctions, insertHolders, type NewHolder } from '../directory.store.ts'

const list = '/nordre-trondelag/kontakter/funksjoner'
const today = osloDay(now())

let base: TestDatabase
let house: TestApp
const as: Record<
  'secretariat' | 'second' | 'administrator' | 'verdal' | 'trust' | 'auditor',
  Reader
> = {} as never

beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  await inCommunity(base.db, base.communityId, (tx) =>
    addSampleParties(tx, base.communityId, 'nordre-trondelag'),
  )
  house = await testApp(base)
  as.secretariat = await house.signIn('secretariat')
  as.second = await house.signIn('secretariat')
  as.administrator = await house.signIn('administrator')
  as.verdal = await house.signIn('party-contact', '5038')
  as.trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
  as.auditor = await house.signIn('auditor', undefined, 'both')
}, 120_000)
afterAll(() => base.close())

const emptied = () =>
  inCommunity(base.owner, base.communityId, async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    for (const table of ['contact_holder', 'contact_function'] as const) {
      await tx.deleteFrom(table).execute()
    }
  })
beforeEach(emptied)

const functions = () =>
  inCommunity(base.db, base.communityId, (tx) =>
    tx.selectFrom('contact_function').selectAll().orderBy('position').execute(),
  )
const names = async () => (await functions()).map(({ name_nb }) => name_nb)
const deeds = async (count: number) => {
  const rows = await inCommunity(base.db, base.communityId, (tx) =>
    tx
      .selectFrom('journal_entry')
      .innerJoin('journal_details as told', (join) =>
        join
          .onRef('told.community_id', '=', 'journal_entry.community_id')
          .onRef('told.number', '=', 'journal_entry.number'),
      )
      .select(['journal_entry.deed', 'journal_entry.subject', 'told.details'])
      .orderBy('journal_entry.number', 'desc')
      .limit(count)
      .execute(),
  )
  return rows.toReversed()
}
const page = async (path: string, reader: Reader) => (await house.get(path, reader)).text()
const post = (path: string, fields: Record<string, string> = {}, reader = as.secretariat) =>
  house.post(path, fields, reader)

const economy = { navn: 'Økonomi', nynorsk: '', engelsk: 'Finance', antall: 'one' }
const filled = { ...economy, hvor: 'municipality', plass: '-' }

const given = (...keys: string[]) =>
  inCommunity(base.db, base.communityId, (tx) =>
    insertFunctions(
      tx,
      base.communityId,
      keys.map((key, i) => aFunction(key, { position: i + 1, holders: 'several' })),
    ),
  )

const held = (over: Partial<NewHolder> = {}) =>
  inCommunity(base.db, base.communityId, (tx) =>
    insertHolders(
      tx,
      base.communityId,
      [
        {
          id: newId(),
          functionKey: 'helseleder',
          place: '5038',
          kind: 'person',
          name: 'Helselederen i Verdal',
          email: 'helseleder@verdal.example',
          phone: null,
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

describe('Lista over funksjoner', () => {
  it('er tom først, med én knapp som legger inn de vanlige', async () => {
    const empty = await page(list, as.secretariat)
    expect(empty).toContain('Lista er tom.')
    const buttons = formsOf(empty, list).filter(({ action }) => action.startsWith(list))
    expect(buttons.map(({ action }) => action.split('?')[0])).toEqual([`${list}/vanlige`])

    const answer = await post(`${list}/vanlige`)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${list}?gjort=vanlige`])
    expect(await names()).toEqual([
      'Kommunedirektør',
      'Helseleder',
      'Kommuneoverlege',
      'Økonomi',
      'Barn og unge',
      'Samhandlingskontakt',
      'Postmottak',
    ])
    expect((await deeds(7)).map(({ deed, details }) => [deed, details])).toEqual(
      (await names()).map((name) => ['contact-function-added', { function: name }]),
    )
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
    const done = await page(`${list}?gjort=vanlige`, as.secretariat)
    expect(done).toContain('De vanlige funksjonene står nå i lista.')
    expect(done).not.toContain('Vanlige funksjoner som mangler')
  })

  it('får bare de vanlige som mangler, og ingen ting når ingen mangler', async () => {
    await given('helseleder', 'postmottak')
    expect(await page(list, as.secretariat)).toContain('Vanlige funksjoner som mangler')
    await post(`${list}/vanlige`)
    await post(`${list}/vanlige`)
    expect((await functions()).map(({ key }) => key)).toEqual([
      'helseleder',
      'postmottak',
      'kommunedirektor',
      'kommuneoverlege',
      'okonomi',
      'barn-og-unge',
      'samhandlingskontakt',
    ])
  })

  it('viser rekkefølgen, hvor, hvor mange som er delt, og lenker bare til det en kan', async () => {
    await given('helseleder', 'postmottak')
    await held()
    const own = await page(list, as.verdal)
    expect(own.indexOf('Helseleder')).toBeLessThan(own.indexOf('Postmottak'))
    expect(own).toContain('1\u00a0har\u00a0den')
    expect(own).toContain('Kommunene og helseforetaket og andre som er med')
    expect(own).not.toContain('/endre')
    expect(own).not.toContain('Legg til en funksjon')
    const other = await page(list, as.trust)
    expect(other).not.toContain('1\u00a0har\u00a0den')
    expect(other).toContain('Tallene gjelder kontakter som er delt med deg.')
    expect(await page(list, as.secretariat)).not.toContain('delt med deg')
  })

  it('er for dem som kan se kontaktene, og endres bare av sekretariatet', async () => {
    await given('helseleder')
    expect((await house.get(list)).status).toBe(303)
    expect((await house.get(list, as.auditor)).status).toBe(403)
    for (const path of [`${list}/ny`, `${list}/helseleder`]) {
      expect((await house.get(path, as.administrator)).status).toBe(403)
      expect((await house.get(path, as.verdal)).status).toBe(403)
      expect((await house.get(path)).status).toBe(303)
      expect((await post(path, filled, as.trust)).status).toBe(403)
      expect((await post(path, filled, house.stranger)).status).toBe(403)
    }
    for (const path of ['vanlige', 'helseleder/ta-ut', 'helseleder/sett-inn']) {
      expect((await post(`${list}/${path}`, {}, as.verdal)).status).toBe(403)
    }
    expect(await names()).toEqual(['Helseleder'])
  })

  it('finnes på nynorsk og engelsk', async () => {
    await given('helseleder')
    expect(await page(`${list}?sprak=nn`, as.secretariat)).toContain('Helseleder nn')
    expect(await page(`${list}?sprak=en`, as.secretariat)).toContain('Helseleder en')
  })
})

describe('En ny funksjon', () => {
  it('settes der den skal stå, og de andre flyttes', async () => {
    await given('helseleder', 'postmottak')
    const answer = await post(`${list}/ny`, { ...filled, plass: 'helseleder' })
    expect(answer.headers.get('location')).toBe(`${list}?gjort=lagt-til`)
    expect(await names()).toEqual(['Helseleder', 'Økonomi', 'Postmottak'])
    expect((await functions())[1]).toMatchObject({
      key: 'okonomi',
      name_nn: 'Økonomi',
      name_en: 'Finance',
      holders: 'one',
      held_in: ['municipality'],
      ended_on: null,
    })
    expect(await deeds(1)).toEqual([
      {
        deed: 'contact-function-added',
        subject: 'contact-function:okonomi',
        details: { function: 'Økonomi' },
      },
    ])
  })

  it('er tom først, med plass sist i lista', async () => {
    await given('helseleder', 'postmottak')
    const form = formsOf(await page(`${list}/ny`, as.secretariat), list).at(-1)
    const sent = new Map(form?.fields)
    expect([sent.get('navn'), sent.get('plass'), sent.get('antall')]).toEqual([
      '',
      'postmottak',
      'one',
    ])
  })

  it('avvises tom, og med et navn som er brukt, ved feltet og med det som var skrevet', async () => {
    await given('helseleder')
    const empty = await post(`${list}/ny`, { navn: '', antall: 'one', plass: '-' })
    const html = await empty.text()
    expect(empty.status).toBe(422)
    expect(html).toContain('Navn på bokmål: Fyll ut dette feltet.')
    expect(html).toContain('Velg minst ett sted.')
    const same = await post(`${list}/ny`, { ...filled, navn: 'helseleder', engelsk: 'Chief' })
    const again = await same.text()
    expect(same.status).toBe(422)
    expect(again).toMatch(/id="felt-navn-feil">En annen funksjon i lista heter det samme/)
    expect(again).toContain('value="Chief"')
    expect(await names()).toEqual(['Helseleder'])
  })

  it('kan finnes flere steder', async () => {
    const { csrf, cookie } = as.secretariat
    const html = await page(`${list}/ny`, as.secretariat)
    const stamp =
      formsOf(html, list)
        .at(-1)
        ?.fields.find(([name]) => name === '_lest')?.[1] ?? ''
    const body = new FormData()
    const fields = { ...filled, _csrf: csrf, '_en-gang': newId(), _lest: stamp }
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    body.append('hvor', 'external')
    const answer = await house.app.request(`${list}/ny`, {
      method: 'POST',
      body,
      headers: { cookie, origin: 'http://localhost' },
    })
    expect(answer.status).toBe(303)
    expect((await functions())[0]?.held_in).toEqual(['municipality', 'external'])
  })

  it('får et tall i adressen når en annen har navnet på den', async () => {
    await given('okonomi')
    await post(`${list}/okonomi`, { ...filled, navn: 'Regnskap', engelsk: 'Accounts' })
    await post(`${list}/ny`, filled)
    expect((await functions()).map(({ key }) => key)).toEqual(['okonomi-2', 'okonomi'])
  })
})

describe('Å endre en funksjon', () => {
  it('skriver i journalen hva som ble endret, og ingenting når ingenting ble det', async () => {
    await given('helseleder', 'postmottak')
    const path = `${list}/postmottak`
    const answer = await post(path, { ...filled, navn: 'Felles postmottak', plass: 'helseleder' })
    expect(answer.headers.get('location')).toBe(`${list}?gjort=endret`)
    const told = [
      {
        deed: 'contact-function-changed',
        subject: 'contact-function:postmottak',
        details: {
          function: 'Felles postmottak',
          changed: ['function-name', 'function-holders', 'function-places'],
        },
      },
    ]
    expect(await deeds(1)).toEqual(told)
    await post(path, { ...filled, navn: 'Felles postmottak', plass: 'helseleder' })
    expect(await deeds(1)).toEqual(told)
  })

  it('flytter den opp og ned i lista', async () => {
    await given('helseleder', 'kommuneoverlege', 'postmottak')
    const as = { antall: 'several', hvor: 'municipality', engelsk: '', nynorsk: '' }
    await post(`${list}/postmottak`, { ...as, navn: 'Postmottak', plass: '-' })
    expect(await names()).toEqual(['Postmottak', 'Helseleder', 'Kommuneoverlege'])
    await post(`${list}/helseleder`, { ...as, navn: 'Helseleder', plass: 'kommuneoverlege' })
    expect(await names()).toEqual(['Postmottak', 'Kommuneoverlege', 'Helseleder'])
  })

  it('lar ikke én ha den der flere har den nå, og sier hvor', async () => {
    await given('helseleder')
    await held()
    await held({ name: 'Den andre lederen', email: null })
    const answer = await post(`${list}/helseleder`, { ...filled, navn: 'Helseleder' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toMatch(/id="felt-antall-feil">Flere har funksjonen samtidig nå.*Gjelder Verdal\./)
    expect((await functions())[0]?.holders).toBe('several')
  })

  it('sier alt en annen har endret imens, og beholder det som ble skrevet', async () => {
    await given('helseleder', 'postmottak')
    const path = `${list}/postmottak`
    const stamp = formsOf(await page(path, as.secretariat), list)
      .find(({ action }) => action.split('?')[0] === path)
      ?.fields.find(([name]) => name === '_lest')?.[1]
    const theirs = { navn: 'Postboks', nynorsk: 'Postboksen', hvor: 'organisation', plass: '-' }
    await post(path, { ...filled, ...theirs, antall: 'several' }, as.second)
    const mine = { navn: 'Postmottaket', hvor: 'region', plass: 'helseleder', _lest: stamp ?? '' }
    const answer = await post(path, { ...filled, ...mine })
    const html = await answer.text()
    expect(answer.status).toBe(409)
    for (const now of [
      'Navn på bokmål: Postboks',
      'Navn på nynorsk: Postboksen',
      'Hvor mange kan ha funksjonen på samme sted? Flere samtidig',
      'Hvor finnes funksjonen? Helseforetaket og andre som er med',
      'Plass i lista: Øverst',
    ]) {
      expect(html).toContain(`<li>${now}</li>`)
    }
    expect(html).not.toContain('<li>Navn på engelsk:')
    expect(html).toContain('value="Postmottaket"')
  })

  it('tar den ikke bort fra et sted der noen har den: hvem, hvor og hva en gjør', async () => {
    await given('helseleder')
    await held()
    await held({ place: '5037', name: 'Helselederen i Levanger', from: day('2099-01-01') })
    const sent = { ...filled, antall: 'several', navn: 'Helseleder ny', hvor: 'organisation' }
    const answer = await post(`${list}/helseleder`, sent)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('Noen har funksjonen på et sted du har tatt bort.')
    expect(html).toContain(
      'Levanger (Helselederen i Levanger) og Verdal (Helselederen i Verdal) har den. Avslutt',
    )
    expect(html).toContain('value="Helseleder ny"')
    expect(html).toMatch(/value="organisation"[^>]*checked/)
    expect((await functions())[0]?.held_in).toEqual(['municipality', 'organisation'])
  })

  it('tar den bort fra et sted der ingen har den', async () => {
    await given('helseleder')
    await held({ until: today })
    await held({ kind: 'vacancy', name: null, email: null, from: today })
    const sent = { ...filled, navn: 'Helseleder', hvor: 'organisation' }
    expect((await post(`${list}/helseleder`, sent)).status).toBe(303)
    expect((await functions())[0]?.held_in).toEqual(['organisation'])
  })

  it('finnes ikke for en funksjon som ikke finnes', async () => {
    expect((await house.get(`${list}/nei`, as.secretariat)).status).toBe(404)
    for (const path of ['nei', 'nei/ta-ut', 'nei/sett-inn']) {
      const answer = await post(`${list}/${path}`, filled)
      expect([path, answer.status]).toEqual([path, 409])
      expect(await answer.text()).toContain('er ikke der lenger')
    }
  })
})

describe('Å ta en funksjon ut av lista', () => {
  it('går når ingen har den, og kan gjøres om', async () => {
    await given('helseleder', 'postmottak')
    await held({ until: today })
    await held({ kind: 'vacancy', name: null, email: null, from: today })
    const out = await post(`${list}/helseleder/ta-ut`)
    expect(out.headers.get('location')).toBe(`${list}?gjort=tatt-ut`)
    expect((await functions())[0]?.ended_on).toBe(today)
    expect((await deeds(1))[0]).toMatchObject({
      deed: 'contact-function-ended',
      details: { function: 'Helseleder' },
    })
    const shown = await page(list, as.secretariat)
    expect(shown.indexOf('Postmottak')).toBeLessThan(shown.indexOf('Tatt ut av lista'))
    expect(shown.indexOf('Tatt ut av lista')).toBeLessThan(shown.indexOf('Helseleder'))
    expect(await page(list, as.verdal)).not.toContain('Helseleder')

    const back = await post(`${list}/helseleder/sett-inn`)
    expect(back.headers.get('location')).toBe(`${list}?gjort=satt-inn`)
    expect((await functions())[0]).toMatchObject({ key: 'helseleder', ended_on: null })
    expect((await deeds(1))[0]).toMatchObject({
      deed: 'contact-function-changed',
      details: { function: 'Helseleder', changed: ['function-restored'] },
    })
  })

  it('går ikke mens noen har den: hvem, hvor og hva en gjør, og ingen knapp', async () => {
    await given('helseleder')
    await held()
    await held({ place: '5037', name: 'Helselederen i Levanger', from: day('2099-01-01') })
    const shown = await page(`${list}/helseleder`, as.secretariat)
    expect(shown).toContain('2 har funksjonen eller skal ha den. Avslutt eller ta bort dem')
    expect(shown).toContain('Helselederen i Levanger, fra 01.01.2099')
    expect(shown).toContain('href="/nordre-trondelag/kontakter/hos/5038"')
    expect(shown).not.toContain('ta-ut')

    const answer = await post(`${list}/helseleder/ta-ut`)
    const html = await answer.text()
    expect(answer.status).toBe(409)
    expect(html).toContain('Funksjonen kan ikke tas ut mens noen har den.')
    expect(html).toContain(
      'Levanger (Helselederen i Levanger) og Verdal (Helselederen i Verdal) har den.',
    )
    expect((await functions())[0]?.ended_on).toBeNull()
  })

  it('gjøres ikke av den som ikke har sett at noen fikk den imens', async () => {
    await given('helseleder')
    const stamp = formsOf(await page(`${list}/helseleder`, as.secretariat), list)
      .find(({ action }) => action.startsWith(`${list}/helseleder/ta-ut`))
      ?.fields.find(([name]) => name === '_lest')?.[1]
    await held()
    const answer = await post(`${list}/helseleder/ta-ut`, { _lest: stamp ?? '' })
    const html = await answer.text()
    expect(answer.status).toBe(409)
    expect(html).toContain('Hvem som har funksjonen, er endret.')
    expect(html).toContain('Verdal (Helselederen i Verdal) har den.')
    expect((await functions())[0]?.ended_on).toBeNull()
  })
})
