import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aHolder, aMunicipalFunction } from '../../../../test/builders/holdings.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { addDays, day } from '../../../kernel/day.model.ts'
import { type Role, roles } from '../../../kernel/deed.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { loadReferenceData } from '../../parties/index.ts'
import { insertFunctions, insertHolders } from '../directory.store.ts'
import type { Holder } from '../holder.model.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader
let trust: Reader

const place = '/provefellesskap/kontakter'
const today = osloDay(now())
const codes = ['5038', '5041', '5043', '5055']

const real = (functionKey: string, at: string, more: Partial<Holder> = {}) =>
  aHolder(functionKey, at, { id: newId(), confirmedOn: addDays(today, -30), ...more })

beforeAll(async () => {
  base = await testDatabase()
  await loadReferenceData(base.owner)
  await inCommunity(base.owner, base.communityId, async (tx) => {
    const { source } = await tx
      .selectFrom('municipality_code')
      .select('source')
      .executeTakeFirstOrThrow()
    const from = { community_id: base.communityId, valid_from: day('2020-01-01'), source }
    await tx
      .insertInto('membership')
      .values(
        codes.map((code) => ({
          ...from,
          party_code: code,
          certainty: 'exact' as const,
          standing: 'settled' as const,
        })),
      )
      .execute()
    await tx
      .insertInto('region_membership')
      .values({ ...from, party_code: '5038', region: 'Innherred', certainty: 'exact' })
      .execute()
  })
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '5038')
  trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
})
afterAll(() => base.close())

const textOf = async (path: string, as: Reader) => {
  const answer = await house.get(path, as)
  expect(answer.status).toBe(200)
  return plain(await answer.text())
}

/** The words of a page as they are read. */
const plain = (html: string) =>
  html
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('Før noe er lagt inn', () => {
  it('Sekretariatet får lage lista over funksjoner; andre får vite hvem som gjør det', async () => {
    expect(await textOf(place, secretariat)).toContain('Lag lista over funksjoner')
    const asVerdal = await textOf(place, verdal)
    expect(asVerdal).toContain('Sekretariatet lager lista.')
    expect(asVerdal).not.toContain('Finn kontakt')
    expect(await textOf(`${place}/mangler`, secretariat)).toContain('Ingen steder skal ha noe')
  })
})

describe('Før noen kontakt er lagt inn', () => {
  beforeAll(() =>
    inCommunity(base.owner, base.communityId, (tx) =>
      insertFunctions(tx, base.communityId, [
        aMunicipalFunction('kommuneoverlege', 'Kommuneoverlege'),
        aMunicipalFunction('helseleder', 'Helseleder', { position: 2 }),
      ]),
    ),
  )

  it('får den som kan gjøre noe, vite hva, med lenke dit', async () => {
    const html = await (await house.get(place, secretariat)).text()
    expect(plain(html)).toContain(
      'Ingen kontakter er lagt inn ennå. Les inn en liste, eller velg en kommune under og legg til der.',
    )
    expect(html).toMatch(new RegExp(`href="${place}/les-inn"[^>]*>Les inn en liste<`))
    expect(plain(html)).not.toContain('Finn kontakt')
    for (const [reader, own] of [
      [verdal, '5038'],
      [trust, 'helse-nord-trondelag'],
    ] as const) {
      const theirs = await (await house.get(place, reader)).text()
      expect(plain(theirs)).toContain(
        'Ingen kontakter er delt med dere ennå. Fyll inn hvem som har funksjonene hos dere.',
      )
      expect(theirs).toMatch(new RegExp(`href="${place}/hos/${own}"[^>]*>Fyll inn lista deres<`))
    }
  })

  it('får den som ikke kan det, vite hvem som gjør det', async () => {
    const treasurer = await house.signIn('treasurer', '5041')
    const html = await (await house.get(place, treasurer)).text()
    expect(plain(html)).toContain('Kommunene og helseforetaket fyller inn hver sin liste.')
    expect(html).not.toMatch(/Les inn en liste|Fyll inn lista deres/)
  })
})

describe('Kontakter', () => {
  beforeAll(() =>
    inCommunity(base.owner, base.communityId, async (tx) => {
      const rows = [
        real('kommuneoverlege', '5038', { name: 'Lege i Verdal', phone: '74 00 00 00' }),
        real('kommuneoverlege', '5041', { name: 'Lege i Snåsa', confirmedOn: day('2020-01-01') }),
        real('kommuneoverlege', '5043', { kind: 'vacancy', name: null, email: null }),
        real('kommuneoverlege', '5055', { name: 'Lege i Heim', audience: 'community' }),
        real('helseleder', '5038', { name: 'Leder før', until: day('2025-01-01') }),
        real('helseleder', '5038', { name: 'Leder nå', from: day('2025-01-01') }),
      ]
      await insertHolders(tx, base.communityId, rows, { by: null, at: now() })
    }),
  )

  const may: readonly Role[] = [
    'secretariat',
    'trust-secretariat',
    'party-contact',
    'body-member',
    'body-secretary',
    'treasurer',
  ]
  it.each(roles.map((role) => [role, may.includes(role) ? 200 : 403] as const))(
    '%s: %i',
    async (role, status) => {
      const reader = await house.signIn(
        role,
        ['party-contact', 'treasurer'].includes(role) ? '5041' : undefined,
      )
      for (const path of ['', '/funksjon/kommuneoverlege', '/mangler']) {
        expect((await house.get(place + path, reader)).status).toBe(status)
      }
    },
  )

  it('En fremmed blir bedt om å logge inn', async () => {
    for (const path of ['', '/funksjon/kommuneoverlege', '/mangler']) {
      const answer = await house.get(place + path)
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toContain('/logg-inn')
    }
  })

  it('Nettleseren beholder ingen av sidene', async () => {
    const answer = await house.get(place, secretariat)
    expect(answer.headers.get('cache-control')).toContain('no-store')
  })

  it('Hvor mange som er besatt, og hva som mangler', async () => {
    const page = await textOf(place, secretariat)
    expect(page).toContain('4 av 8 er besatt.')
    expect(page).toContain('Kommuneoverlege, Røyrvik: ledig')
    expect(page).toContain('Kommuneoverlege, Snåsa: ikke bekreftet')
    expect(page).toContain('Helseleder, Heim: ikke kjent')
    expect(page).toContain('3 er ikke kjent.')
    expect(page).toContain('Les inn en ny liste')
  })

  it('Lista kan hentes og skrives ut, også av en kommune', async () => {
    const html = await (await house.get(place, verdal)).text()
    for (const list of ['liste.xlsx', 'liste.csv', 'utskrift']) {
      expect(html).toContain(`href="${place}/${list}"`)
    }
  })

  it('En ledig rute fører til å legge til, for den som får det', async () => {
    const add = `${place}/hos/5043/ny?funksjon=kommuneoverlege`
    expect(await (await house.get(place, secretariat)).text()).toContain(add)
    const asVerdal = await (await house.get(place, verdal)).text()
    expect(asVerdal).not.toContain(add)
    expect(asVerdal).toContain(`class="gf-square gf-rejected" href="${place}/hos/5043"`)
  })

  it('Funksjonens liste: ledig først, og en knapp for å skrive til alle som har adresse', async () => {
    const page = await textOf(`${place}/funksjon/kommuneoverlege`, secretariat)
    expect(page).toContain('3 av 4. Røyrvik har ingen.')
    expect(page).toContain('Skriv til alle 3')
    const order = ['Legg til', 'Lege i Snåsa', 'Lege i Heim', 'Lege i Verdal']
    const found = order.map((word) => page.indexOf(word))
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(found).not.toContain(-1)
    expect(page).not.toContain('Leder nå')
  })

  it('Bare den som får skrive til alle, ser knappen', async () => {
    expect(await textOf(`${place}/funksjon/kommuneoverlege`, verdal)).not.toContain(
      'Skriv til alle',
    )
  })

  it('Én region', async () => {
    const path = `${place}/funksjon/kommuneoverlege?region=region.innherred`
    const page = await textOf(path, secretariat)
    expect(page).toContain('1 av 1.')
    expect(page).not.toContain('Lege i Heim')
  })

  it('Søk etter navn, rolle og samisk kommunenavn', async () => {
    expect(await textOf(`${place}?sok=raarvihke`, secretariat)).toContain('2 treff.')
    expect(await textOf(`${place}?sok=lege+heim`, verdal)).toContain('Lege i Heim')
    expect(await textOf(`${place}?sok=brannsjef`, verdal)).toContain('Ingen treff.')
    const chosen = await textOf(`${place}?funksjon=kommuneoverlege`, secretariat)
    expect(chosen).toContain('Se hele lista: Kommuneoverlege')
  })

  it('Helseforetaket ser det som er delt, og ingenting om hva kommunene mangler', async () => {
    for (const path of ['', '/funksjon/kommuneoverlege', '/mangler?funksjon=kommuneoverlege']) {
      const page = await textOf(place + path, trust)
      expect(page).not.toMatch(/Røyrvik har ingen|av 8|Lege i Verdal|Lege i Snåsa/)
      expect(page).not.toMatch(/Ledig|: ledig|ikke bekreftet/)
    }
    const all = await textOf(place, trust)
    expect(all).toContain('Ingenting hos dere. Hva kommunene mangler, vises ikke.')
    expect(all).not.toContain('Alt er besatt')
    const list = await textOf(`${place}/funksjon/kommuneoverlege`, trust)
    expect(list).toContain('Lege i Heim')
    expect(list).not.toContain('Røyrvik')
    expect(list).toContain('Fra kommunene ser du det de har delt med dere.')
  })

  it('Som det var en dag', async () => {
    const page = await textOf(`${place}/funksjon/helseleder?dag=31.12.2024`, secretariat)
    expect(page).toContain('Leder før')
    expect(page).not.toContain('Leder nå')
    expect(page).not.toMatch(/Skriv til alle|Legg til/)
    const all = await textOf(`${place}?dag=31.12.2024`, secretariat)
    expect(all).toContain('Slik var det 31.')
    expect(all).toContain('var besatt.')
    expect(all).not.toContain('Dette mangler')
  })

  it.each([
    ['en dag som ikke kan leses', 'i fjor'],
    ['en dag som ikke er kommet', '1.1.2090'],
    ['en dag som ikke finnes', '31.2.2025'],
  ])('%s: sagt ved feltet, og dagens liste', async (_title, typed) => {
    for (const path of [place, `${place}/funksjon/helseleder`]) {
      const answer = await house.get(`${path}?dag=${encodeURIComponent(typed)}`, secretariat)
      expect(answer.status).toBe(422)
      const html = await answer.text()
      expect(html).toContain('id="felt-dag-feil"')
      expect(html).toContain(`value="${typed}"`)
      expect(plain(html)).toContain('Siden viser hvordan det er i dag')
      expect(plain(html)).not.toContain('Slik var det')
    }
  })

  it('Hvem har ikke: én funksjon, og alle sammen', async () => {
    const one = await textOf(`${place}/mangler?funksjon=kommuneoverlege`, secretariat)
    expect(one).toContain('Hvem har ikke: Kommuneoverlege')
    expect(one).toContain('1 av 4 har ingen')
    const all = await textOf(`${place}/mangler`, secretariat)
    expect(all).toContain('3 av 4 mangler noe, til sammen 4 funksjoner.')
    expect(all).toContain('Mangler 2')
  })

  it.each([
    ['en funksjon som ikke finnes', '/funksjon/brannsjef'],
    ['mangler for en funksjon som ikke finnes', '/mangler?funksjon=brannsjef'],
  ])('%s: fant ikke siden', async (_title, path) => {
    expect((await house.get(place + path, secretariat)).status).toBe(404)
  })

  it('På nynorsk og engelsk', async () => {
    expect(await textOf(`${place}?sprak=nn`, secretariat)).toContain('Kven har kva funksjon')
    expect(await textOf(`${place}/mangler?sprak=en`, secretariat)).toContain('Who has not')
  })
})
