import { describe, expect, it } from 'vitest'
import { aFunction } from '../../../../test/builders/directory.ts'
import { day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import type { Holder } from '../holder.model.ts'
import type { PlaceFacts } from '../place.rule.ts'
import { placesOn } from '../place.rule.ts'
import { letterForm } from './letter.model.ts'
import { letterChoices, letterReach, readLetter } from './letter.rule.ts'

const today = day('2026-11-29')
const since = { from: day('2020-01-01'), until: null, certainty: 'exact', source: 'prøve' } as const
const names = { '5036': 'Frosta', '5037': 'Levanger', '5038': 'Verdal', '5043': 'Røyrvik' }

const facts = {
  memberships: Object.keys(names).map((partyCode) => ({
    ...since,
    partyCode,
    standing: 'settled',
  })),
  municipalities: Object.entries(names).map(([code, name]) => ({ ...since, code, name })),
  changes: [],
  organisations: [],
  regions: ['5037', '5038'].map((partyCode) => ({
    ...since,
    region: 'Innherred',
    partyCode,
    disputed: false,
  })),
  externals: [],
} as unknown as PlaceFacts

let number = 0
const aHolder = (place: string, over: Partial<Holder> = {}): Holder => {
  number += 1
  return {
    id: String(number),
    functionKey: 'kommuneoverlege',
    place,
    kind: 'person',
    name: `Lege ${number}`,
    email: `lege${number}@prove.example`,
    phone: null,
    from: null,
    until: null,
    confirmedOn: null,
    audience: 'municipalities',
    source: null,
    isRemoved: false,
    ...over,
  }
}

const of = aFunction('kommuneoverlege', { heldIn: ['municipality'] })
const innherred = placesOn(facts, today).find(({ kind }) => kind === 'region') ?? null
const told = (holders: readonly Holder[], region = null as typeof innherred) => {
  const { receivers, missed } = letterReach(of, region, { ...facts, holders }, today)
  return {
    get: receivers.map(({ places }) => places.map(({ name }) => name).join(' og ')),
    miss: missed.map(({ place, why }) => `${place.name}: ${why}`),
  }
}

describe('Å skrive til alle som har en funksjon', () => {
  it('når hver som har den, og sier hvor ingen nås og hvorfor', () => {
    const holders = [
      aHolder('5038'),
      aHolder('5043', { kind: 'vacancy', name: null, email: null }),
      aHolder('5037', { email: null }),
    ]
    expect(told(holders)).toEqual({
      get: ['Verdal'],
      miss: ['Frosta: unknown', 'Levanger: no-address', 'Røyrvik: vacant'],
    })
  })

  it('når den som har den flere steder, bare én gang', () => {
    const email = 'felles@prove.example'
    const holders = [aHolder('5038', { email }), aHolder('5037', { email: 'Felles@prove.example' })]
    expect(told(holders).get).toEqual(['Levanger og Verdal'])
  })

  it('gjelder bare kommunene i regionen når den er valgt', () => {
    const holders = [aHolder('5038'), aHolder('5043')]
    expect(told(holders, innherred)).toEqual({ get: ['Verdal'], miss: ['Levanger: unknown'] })
  })
})

describe('Skjemaet', () => {
  const choices = letterChoices(
    { ...facts, functions: [of, aFunction('sluttet', { endedOn: day('2026-01-01') })] },
    today,
  )
  const typed = { ...emptyForm(letterForm), funksjon: of.key, emne: 'Møte', tekst: 'Til dere.' }
  const problems = (over: Partial<typeof typed>) => {
    const read = readLetter({ ...typed, ...over }, choices)
    return read.ok ? [] : Object.keys(read.problems)
  }

  it.each<[string, Partial<typeof typed>, string[]]>([
    ['kan sendes når alt er fylt ut', {}, []],
    ['trenger funksjon', { funksjon: '' }, ['funksjon']],
    ['tar ikke en funksjon som er tatt ut', { funksjon: 'sluttet' }, ['funksjon']],
    ['tar ikke en region som ikke finnes', { region: 'region.mars' }, ['region']],
    ['trenger emne', { emne: ' ' }, ['emne']],
    ['trenger tekst', { tekst: '' }, ['tekst']],
    ['tar ikke fødselsnummer', { tekst: 'Gjelder 13097248022.' }, ['tekst']],
  ])('%s', (_title, over, expected) => {
    expect(problems(over)).toEqual(expected)
  })
})
