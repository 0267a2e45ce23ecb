import { describe, expect, it } from 'vitest'
import {
  contactFunction,
  contactHolder,
  contactPlaces,
} from '../../../../test/builders/contacts.ts'
import { day } from '../../../kernel/day.model.ts'
import type { Holder } from '../holder.model.ts'
import { placesOn } from '../place.rule.ts'
import { cellsOf, chosenList, listedHolders, printedList } from './listed-holders.rule.ts'

const today = day('2026-11-29')
const functions = [
  contactFunction('kommuneoverlege', 'Kommuneoverlege'),
  contactFunction('helseleder', 'Helseleder', 'several'),
]

const factsOf = (holders: readonly Holder[]) => ({ ...contactPlaces, functions, holders })

function sheetOf(holders: readonly Holder[], asked = { function: null, region: null } as Asked) {
  const facts = factsOf(holders)
  const chosen = chosenList(facts, asked, today)
  if (!chosen) throw new Error('Nothing is chosen')
  const places = placesOn(facts, today)
  return listedHolders(facts, chosen, today).map((line) => cellsOf(line, places))
}
type Asked = { function: string | null; region: string | null }

describe('Lista som regneark', () => {
  const holders = [
    contactHolder({ place: '0301', from: day('2024-01-01'), until: day('2027-01-01') }),
    contactHolder({ place: '5054', kind: 'mailbox', name: null, phone: null }),
    contactHolder({ kind: 'vacancy', name: null, email: null, phone: null }),
    contactHolder({ functionKey: 'helseleder', place: 'helse-nord', name: 'Leder' }),
    contactHolder({ functionKey: 'helseleder', place: 'region.innherred', name: 'Leder' }),
    contactHolder({ functionKey: 'helseleder', place: 'ekstern.ntnu', name: 'Leder' }),
    contactHolder({ functionKey: 'helseleder', name: 'Sluttet', until: day('2020-01-01') }),
    contactHolder({ functionKey: 'helseleder', name: null, isRemoved: true }),
  ]

  it('har kommunenummer som tekst, navnet på andre steder, siste dag og Ledig', () => {
    const lines = sheetOf(holders).map((cells) =>
      [cells.kommunenummer, cells.navn, cells.fra, cells.til].join('|'),
    )
    expect(lines).toEqual([
      '5054|||',
      '0301|Kommuneoverlege i Verdal|01.01.2024|31.12.2026',
      '5038|Ledig||',
      'Helse Nord-Trøndelag HF|Leder||',
      'Innherred|Leder||',
      'NTNU|Leder||',
    ])
  })

  it('kan være av én funksjon eller én region', () => {
    expect(sheetOf(holders, { function: 'kommuneoverlege', region: null })).toHaveLength(3)
    const region = sheetOf(holders, { function: null, region: 'Innherred' })
    expect(region.map(({ kommunenummer }) => kommunenummer)).toEqual(['5054', '5038', 'Innherred'])
  })

  it('finnes ikke for en funksjon eller region som ikke er her', () => {
    expect(chosenList(factsOf([]), { function: 'annet', region: null }, today)).toBeNull()
    expect(chosenList(factsOf([]), { function: null, region: 'annet' }, today)).toBeNull()
  })

  it('på papir er det som ikke er delt, ikke til å kjenne igjen', () => {
    const facts = factsOf([contactHolder({ until: day('2020-01-01') })])
    const chosen = chosenList(facts, { function: 'kommuneoverlege', region: null }, today)
    if (!chosen) throw new Error('Nothing is chosen')
    const states = (seesAll: boolean) => {
      const sides = { municipalities: seesAll, trust: seesAll }
      return printedList(facts, chosen, sides, today).groups.flatMap(({ lines }) =>
        lines.map(({ holding }) => holding.state),
      )
    }
    expect(states(true)).toEqual(['unknown', 'unknown', 'vacant'])
    expect(states(false)).toEqual(['hidden', 'hidden', 'hidden'])
  })
})
