import { describe, expect, it } from 'vitest'
import { aBody } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import type { Place } from '../../directory/index.ts'
import type { OwnSeat } from './raiser.model.ts'
import {
  audiencesFor,
  bodiesToSubmitTo,
  raisersFor,
  raisersOf,
  usualAudience,
} from './raiser.rule.ts'

const on = day('2026-12-01')
const verdal: Place = { key: '5038', kind: 'municipality', name: 'Verdal', side: 'municipalities' }
const levanger: Place = { ...verdal, key: '5037', name: 'Levanger' }
const trust: Place = {
  key: 'hnt',
  kind: 'organisation',
  name: 'Helse Nord-Trøndelag',
  side: 'trust',
}
const ks: Place = { ...trust, key: 'ks', name: 'KS', side: 'municipalities' }
const region: Place = { ...verdal, key: 'region.innherred', kind: 'region', name: 'Innherred' }
const places = [verdal, levanger, trust, ks, region]
const seat = (over: Partial<OwnSeat> = {}): OwnSeat => ({
  ...{ body: 'asu', side: 'municipal', speaksFor: ['5038', '5037'] },
  ...over,
})
const keysOf = (keys: string[], seats: OwnSeat[] = []) =>
  raisersOf({ keys, seats }, places).map(({ key, side, party, body }) => [key, side, party, body])

describe('Hvem en sak meldes for', () => {
  it.each([
    [
      'en kommunes kontakt',
      ['public', 'party:5038'],
      [],
      [['part.5038', 'municipal', '5038', null]],
    ],
    [
      'foretakets sekretariat',
      ['party:hnt', 'secretariat:trust'],
      [],
      [
        ['part.hnt', 'trust', 'hnt', null],
        ['begge', 'both', null, null],
      ],
    ],
    [
      'sekretariatet',
      ['secretariat'],
      [],
      [
        ['kommunene', 'municipal', null, null],
        ['begge', 'both', null, null],
      ],
    ],
    ['et medlem', ['body:asu'], [seat()], [['organ.asu.municipal', 'municipal', null, 'asu']]],
    [
      'et medlem som taler for én kommune',
      ['body:asu'],
      [seat({ speaksFor: ['5038'] })],
      [['organ.asu.municipal.5038', 'municipal', '5038', 'asu']],
    ],
    [
      'en bruker',
      ['body:asu'],
      [seat({ side: 'none', speaksFor: ['gruppe.users'] })],
      [['organ.asu.none', 'none', null, 'asu']],
    ],
    [
      'den som er både kontakt og medlem',
      ['party:5038', 'body:asu'],
      [seat(), seat()],
      [
        ['part.5038', 'municipal', '5038', null],
        ['organ.asu.municipal', 'municipal', null, 'asu'],
      ],
    ],
    ['den som sender faktura for KS', ['party:ks'], [], []],
    ['den som har foretakets nøkkel, men ikke rollen', ['party:hnt'], [], []],
  ] as const)('%s', (_who, keys, seats, raisers) =>
    expect(keysOf([...keys], [...seats])).toEqual(raisers),
  )

  it('er alle partene og gruppene når noen skrev eller ringte', () =>
    expect(raisersFor(places).map(({ key, side }) => [key, side])).toEqual([
      ['part.5038', 'municipal'],
      ['part.5037', 'municipal'],
      ['part.hnt', 'trust'],
      ['gruppe.users', 'none'],
      ['gruppe.general-practitioners', 'none'],
      ['gruppe.union', 'none'],
    ]))
})

describe('Organene en sak kan meldes til', () => {
  const ended = aBody({ key: 'gammelt', until: on })
  const later = aBody({ key: 'nytt', from: day('2027-01-01') })
  const outside = aBody({ key: 'ru', sort: 'outside' })
  const municipal = aBody({ key: 'formote', sort: 'one-side', side: 'municipal' })
  const of = (keys: string[]) =>
    bodiesToSubmitTo([aBody(), ended, later, outside, municipal], { keys }, on).map(
      ({ key }) => key,
    )
  it('finnes i dag, og er fellesskapets egne', () => expect(of(['side:trust'])).toEqual(['asu']))
  it('er også den ene sidens egne for den siden og for dem som har plass der', () => {
    expect(of(['side:municipal'])).toEqual(['asu', 'formote'])
    expect(of(['body:formote'])).toEqual(['asu', 'formote'])
    expect(of(['secretary:formote'])).toEqual(['asu', 'formote'])
    expect(of(['secretary:asu'])).toEqual(['asu'])
  })
})

describe('Hvem som ser en sak', () => {
  const oneSide = aBody({ sort: 'one-side', side: 'municipal' })
  it('er de som har plass i organet, eller siden når organet er én sides', () => {
    expect(usualAudience(aBody())).toBe('body')
    expect(usualAudience(oneSide)).toBe('municipalities')
    expect(usualAudience(aBody({ sort: 'one-side', side: 'trust' }))).toBe('trust')
  })
  it.each([
    ['municipal', ['body', 'community', 'municipalities', 'public']],
    ['trust', ['body', 'community', 'trust', 'public']],
    ['both', ['body', 'community', 'public']],
    ['none', ['body', 'community', 'public']],
  ] as const)('er aldri den andre siden enn den som meldte den: %s', (side, audiences) =>
    expect(audiencesFor(aBody(), side)).toEqual(audiences),
  )
  it('er bare siden når organet er den ene sidens', () =>
    expect(audiencesFor(oneSide, 'municipal')).toEqual(['municipalities']))
})
