import { describe, expect, it } from 'vitest'
import { aTreatment } from '../../../test/builders/treatment.ts'
import { day } from '../../kernel/day.model.ts'
import type { PartyState } from './party-state.model.ts'
import {
  currentTreatments,
  daysLate,
  decidingTreatment,
  hindersEntry,
  isDecided,
  isSettled,
  latestPerBody,
  partyState,
} from './party-state.rule.ts'
import { type Treatment, treatmentStates } from './treatment.model.ts'

const committee = (state: Treatment['state']) => aTreatment({ body: 'committee', state })
const board = (state: Treatment['state']) => aTreatment({ body: 'executive-board', state })
const council = (state: Treatment['state']) => aTreatment({ body: 'municipal-council', state })

describe('Hvor saken står i kommunen', () => {
  it.each<[string, Treatment[], PartyState]>([
    ['ingenting er meldt: sendt', [], 'sent'],
    ['mottatt', [aTreatment({ body: null, state: 'received', day: null })], 'received'],
    ['på saksliste i utvalget', [committee('on-agenda')], 'on-agenda'],
    ['vedtatt i utvalget er ikke kommunens svar', [committee('adopted')], 'under-way'],
    ['avvist i utvalget er ikke kommunens svar', [committee('rejected')], 'under-way'],
    [
      'behandlet i utvalget, på saksliste i formannskapet',
      [committee('adopted'), board('on-agenda')],
      'on-agenda',
    ],
    ['utsatt i utvalget', [committee('postponed')], 'postponed'],
    ['vedtatt i formannskapet', [committee('adopted'), board('adopted')], 'adopted'],
    [
      'utvalg og formannskap meldt i feil rekkefølge',
      [board('rejected'), committee('adopted')],
      'rejected',
    ],
    [
      'Verdal: utfallet er ikke gjengitt',
      [committee('outcome-not-stated'), board('outcome-not-stated')],
      'outcome-not-stated',
    ],
    ['avvist, så tatt opp igjen', [board('rejected'), board('on-agenda')], 'on-agenda'],
    [
      'kommunestyret etter formannskapet endrer ikke svaret når formannskapet avgjør',
      [board('adopted'), council('on-agenda')],
      'adopted',
    ],
  ])('%s', (_title, treatments, expected) => {
    expect(partyState(treatments, 'executive-board', 'running')).toBe(expected)
  })

  it.each(treatmentStates)(
    'Formannskapets %s er kommunens tilstand når formannskapet avgjør',
    (state) => {
      expect(partyState([board(state)], 'executive-board', 'running')).toBe(state)
    },
  )

  it('Når kommunestyret avgjør, er formannskapets vedtak bare et steg på veien', () => {
    expect(partyState([board('adopted')], 'municipal-council', 'running')).toBe('under-way')
    expect(partyState([board('adopted'), council('adopted')], 'municipal-council', 'running')).toBe(
      'adopted',
    )
  })

  it('En kommune kan melde at et annet organ avgjør enn dokumentet sier', () => {
    const own = aTreatment({ state: 'rejected', decidingBody: 'executive-board' })
    expect(partyState([own], 'municipal-council', 'running')).toBe('rejected')
    expect(decidingTreatment([own], 'municipal-council')).toBe(own)
  })

  it('Uten kilder er tilstanden ikke kjent', () => {
    expect(partyState([], 'executive-board', 'from-sources')).toBe('unknown')
  })

  it('En retting erstatter linjen den retter, og begge blir stående', () => {
    const wrong = board('rejected')
    const right = { ...board('adopted'), supersedes: wrong.id }
    expect(partyState([wrong, right], 'executive-board', 'running')).toBe('adopted')
    expect(currentTreatments([right, wrong])).toEqual([right])
  })

  it('Stegene vises i organenes rekkefølge, ett for hvert organ', () => {
    const steps = [council('on-agenda'), committee('on-agenda'), committee('adopted')]
    expect(latestPerBody(steps).map(({ body, state }) => `${body} ${state}`)).toEqual([
      'committee adopted',
      'municipal-council on-agenda',
    ])
  })
})

describe('Over frist er et flagg ved siden av tilstanden', () => {
  const deadline = day('2017-12-31')
  const late = (state: PartyState, today: string, on: typeof deadline | null = deadline) =>
    daysLate({ standing: 'party', state }, on, day(today), 'running')

  it.each<PartyState>([...treatmentStates, 'under-way', 'unknown'])('%s', (state) => {
    expect(late(state, '2017-12-31')).toBeNull()
    expect(late(state, '2018-01-08')).toBe(isDecided(state) ? null : 8)
    expect(late(state, '2018-01-08', null)).toBeNull()
  })

  it('Den som er spurt på nytt, er over frist igjen, og den som ikke er part, er det aldri', () => {
    const on = (of: Partial<Parameters<typeof daysLate>[0]>) =>
      daysLate(
        { standing: 'party', state: 'adopted', ...of },
        deadline,
        day('2018-01-08'),
        'running',
      )
    expect(on({ isAskedAgain: true })).toBe(8)
    for (const standing of ['not-party', 'unsettled'] as const)
      expect(on({ standing, state: 'sent' })).toBeNull()
  })

  it('Ingen er over frist bare fordi kildene mangler', () => {
    expect(
      daysLate(
        { standing: 'party', state: 'unknown' },
        deadline,
        day('2018-01-08'),
        'from-sources',
      ),
    ).toBeNull()
  })
})

it('Om et forbehold hindrer, sier siste svar; uten svar er det ikke svart', () => {
  const vikna = board('adopted-with-reservation')
  const answer = (hinders: boolean) => ({
    treatmentId: vikna.id,
    hinders,
    answeredOn: day('2018-01-05'),
    source: null,
  })
  expect(hindersEntry(vikna, [])).toBe('not-answered')
  expect(hindersEntry(vikna, [answer(true)])).toBe('yes')
  expect(hindersEntry(vikna, [answer(true), answer(false)])).toBe('no')
})

it('Leksvik er uavklart til noen med kilde sier om kommunen er part', () => {
  const clarified = (isParty: boolean) =>
    isSettled('unsettled', { partyCode: '1718', isParty, on: day('2018-01-01'), source: 'Vedtak' })
  expect(isSettled('unsettled', null)).toBe('unsettled')
  expect(isSettled('settled', null)).toBe('party')
  expect(clarified(true)).toBe('party')
  expect(clarified(false)).toBe('not-party')
})
