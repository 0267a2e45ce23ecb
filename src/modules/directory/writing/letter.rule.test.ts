import { describe, expect, it } from 'vitest'
import { aFunction } from '../../../../test/builders/directory.ts'
import { day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import type { Holder } from '../holder.model.ts'
import { placesOn } from '../place.rule.ts'
import { letterForm } from './letter.model.ts'
import { letterChoices, letterReach, readLetter, receiverAgain } from './letter.rule.ts'
import type { AskedFacts } from './unconfirmed.rule.ts'

const today = day('2026-11-29')
const since = { from: day('2020-01-01'), until: null, certainty: 'exact', source: 'prøve' } as const
const names = { '5036': 'Frosta', '5037': 'Levanger', '5038': 'Verdal', '5043': 'Røyrvik' }

const facts: Omit<AskedFacts, 'holders'> = {
  memberships: Object.keys(names).map((partyCode) => ({
    ...since,
    partyCode,
    standing: 'settled',
  })),
  municipalities: Object.entries(names).map(([code, name]) => ({
    ...since,
    code,
    name,
    label: name,
    parallelNames: [],
  })),
  changes: [],
  organisations: [],
  regions: ['5037', '5038'].map((partyCode) => ({
    ...since,
    region: 'Innherred',
    partyCode,
    disputed: false,
    instead: null,
    gone: false,
  })),
  externals: [],
  functions: [aFunction('kommuneoverlege', { heldIn: ['municipality'] })],
  sides: [{ municipalities: true, trust: true }],
  contacts: [],
}

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

describe('Å be om at det som står, blir bekreftet', () => {
  const contacts = [
    { personId: 'k1', name: 'Kontakten', email: 'kontakt@prove.example', partyCode: '5037' },
  ]
  const confirmed = { confirmedOn: day('2026-01-01') }
  const asked = (holders: readonly Holder[], region = null as typeof innherred) =>
    letterReach(null, region, { ...facts, contacts, holders }, today)

  it('går til dem det gjelder, ellers til partens kontakt, og sier hvor ingen nås', () => {
    const holders = [
      aHolder('5038', confirmed),
      aHolder('5043', { confirmedOn: day('2025-11-28') }),
      aHolder('5043', { confirmedOn: day('2025-11-30') }),
      aHolder('5037', { email: null }),
      aHolder('5036', { email: null }),
    ]
    const { receivers, missed } = asked(holders)
    expect(
      receivers.map(({ email, places }) => [email, ...places.map(({ name }) => name)]),
    ).toEqual([
      ['kontakt@prove.example', 'Levanger'],
      [holders[1]?.email, 'Røyrvik'],
    ])
    expect(missed.map(({ place, why }) => `${place.name}: ${why}`)).toEqual(['Frosta: no-address'])
    expect(asked(holders, innherred).receivers).toHaveLength(1)
  })

  it('går én gang til den som står flere ganger på samme sted', () => {
    const email = 'felles@prove.example'
    const holders = [aHolder('5043', { email }), aHolder('5043', { email })]
    const { receivers } = asked(holders)
    expect(receivers.map(({ places }) => places.map(({ name }) => name))).toEqual([['Røyrvik']])
  })

  it('sendes ikke på nytt til en som er bekreftet siden', () => {
    const again = (holder: Holder) => {
      const to = { holderId: holder.id, personId: 'p', name: 'Lege' }
      return receiverAgain(to, { ...facts, holders: [holder] }, true, today)
    }
    expect(again(aHolder('5038'))).toMatchObject({ personId: null })
    expect(again(aHolder('5038', confirmed))).toBe(null)
    const to = { holderId: null, personId: 'k1', name: 'Kontakten' }
    const now = { personId: 'k1', email: 'kontakt@prove.example' }
    expect(receiverAgain(to, { ...facts, contacts, holders: [] }, true, today)).toEqual(now)
    expect(receiverAgain(to, { ...facts, holders: [] }, true, today)).toBe(null)
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
