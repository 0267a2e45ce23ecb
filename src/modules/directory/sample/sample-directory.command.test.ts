import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { type Day, day, instant } from '../../../kernel/day.model.ts'
import { inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { listExternals, listFunctions, listHolders, placeQuestions } from '../directory.query.ts'
import type { Holding } from '../holder.model.ts'
import { holdingOf, holdingsOn } from '../holding.rule.ts'
import { readPhone } from '../phone.rule.ts'
import { placesOn } from '../place.rule.ts'

const today = day('2026-11-29')

let base: TestDatabase
let idOf: (key: string) => string

beforeAll(async () => {
  ;({ base, idOf } = await wholeSample('ovelse', instant('2026-11-29T12:00:00.000Z')))
})
afterAll(() => base.close())

const directoryOf = (key: string) =>
  inCommunity(base.owner, idOf(key), (tx) =>
    askWithin(tx)({
      ...placeQuestions(idOf(key)),
      functions: listFunctions(idOf(key)),
      holders: listHolders(idOf(key)),
      externals: listExternals(idOf(key)),
    }),
  )

type Directory = Awaited<ReturnType<typeof directoryOf>>

/** Each function of each municipality: how it stands. */
function standing(directory: Directory, on: Day): { at: string; holding: Holding }[] {
  const holdings = holdingsOn(directory.holders, directory.changes, on)
  return placesOn(directory, on)
    .filter(({ kind }) => kind === 'municipality')
    .flatMap((place) =>
      directory.functions.map((of) => ({
        at: `${place.name}: ${of.names.nb}`,
        holding: holdingOf(holdings, of.key, place.key, true),
      })),
    )
}

describe('Kontaktene i øvelsen', () => {
  it('er fylt for sju funksjoner i tjue kommuner, med tre ledige og fire ubekreftede', async () => {
    const all = standing(await directoryOf('ovelse'), today)
    expect(all).toHaveLength(140)
    const vacant = all.flatMap(({ at, holding }) =>
      holding.state === 'vacant' ? [`${at}, ${holding.isTold ? 'meldt' : holding.since}`] : [],
    )
    expect(vacant).toEqual([
      'Leka: Barn og unge, meldt',
      'Namsskogan: Helseleder, meldt',
      'Røyrvik: Kommuneoverlege, 2026-08-01',
    ])
    const doubted = all.flatMap(({ at, holding }) =>
      holding.state === 'held' && holding.holders.some(({ doubt }) => doubt !== null)
        ? [`${at}, ${holding.holders.map(({ doubt }) => doubt)}`]
        : [],
    )
    expect(doubted).toEqual([
      'Flatanger: Samhandlingskontakt, old',
      'Høylandet: Kommuneoverlege, old',
      'Lierne: Økonomi, old',
      'Osen: Helseleder, old',
    ])
    expect(all.filter(({ holding }) => holding.state === 'held')).toHaveLength(137)
  })

  it('er navngitt etter funksjonen, med adresser og numre som ikke er noens', async () => {
    const { holders } = await directoryOf('ovelse')
    const doctor = holders.find((of) => of.place === '1811' && of.functionKey === 'kommuneoverlege')
    expect(doctor?.name).toBe('Kommuneoverlege, Bindal')
    for (const { kind, email, phone } of holders) {
      if (kind === 'vacancy') continue
      expect(email).toMatch(/^[a-z.-]+@ovelse\.example$/)
      expect(phone).toMatch(/^00 00 0\d \d\d$/)
      expect(readPhone(phone ?? '')).toBe(phone)
    }
    const addresses = holders.flatMap(({ email }) => email ?? [])
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('har to hos helseforetaket, og bare den ene er delt med fellesskapet', async () => {
    const { holders } = await directoryOf('ovelse')
    const own = holders.filter(({ place }) => place === 'helse-nord-trondelag')
    expect(own.map(({ audience }) => audience).sort()).toEqual(['community', 'trust'])
  })
})

describe('Kontaktene i de virkelige fellesskapene', () => {
  it('er de som papirene nevner: postmottaket i Verdal fra 2017, og det må bekreftes', async () => {
    const all = standing(await directoryOf('nordre-trondelag'), today)
    const known = all.filter(({ holding }) => holding.state !== 'unknown')
    expect(known).toMatchObject([
      {
        at: 'Verdal: Postmottak',
        holding: {
          state: 'held',
          holders: [
            {
              kind: 'mailbox',
              place: '1721',
              email: 'postmottak@verdal.kommune.no',
              phone: '74 04 82 00',
              confirmedOn: '2017-11-22',
              doubt: 'old',
            },
          ],
        },
      },
    ])
  })

  it('har organisasjonene utenfor med papiret som kilde, og ingen nettsted', async () => {
    const { externals } = await directoryOf('nordre-trondelag')
    expect(externals.map(({ name }) => name)).toEqual([
      'Fylkeskommunen',
      'Fylkesmannen (i dag Statsforvalteren)',
      'Helse Midt-Norge RHF',
      'KS',
      'KS Midt',
      'Nord universitet',
      'NTFK',
      'NTNU',
    ])
    for (const { source, website } of externals) {
      expect(source).toContain('PS 49/17')
      expect(website).toBeNull()
    }
  })

  it('er ikke kjent hos St. Olavs, utenom hvilke funksjoner Bjugns sak nevner', async () => {
    const { holders, functions } = await directoryOf('st-olav')
    expect(holders).toEqual([])
    expect(functions.map(({ key }) => key)).toEqual([
      'kommunedirektor',
      'helseleder',
      'kommunesamarbeid-helse',
    ])
  })
})
