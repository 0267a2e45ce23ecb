import { describe, expect, it } from 'vitest'
import { aCirculation, aParty, aTreatment } from '../../../../test/builders/treatment.ts'
import { type Day, day, instant } from '../../../kernel/day.model.ts'
import type { Contact, CountedNudge } from '../../rounds/index.ts'
import type { BoardParty } from '../board.model.ts'
import { boardLines } from '../board.rule.ts'
import type { PartyState } from '../party-state.model.ts'
import { treatmentStates } from '../treatment.model.ts'
import type { NudgeWish } from './nudge.model.ts'
import { judgeNudge, judgeNudging, nudgeLines } from './nudge.rule.ts'

const today = day('2018-01-08')

describe('Hvem som kan purres', () => {
  const may: Record<PartyState, string> = {
    sent: 'ja',
    received: 'ja',
    'on-agenda': 'ja',
    'under-way': 'ja',
    postponed: 'ja',
    'outcome-not-stated': 'ja',
    unknown: 'ja',
    adopted: 'answered-already',
    'adopted-with-remark': 'answered-already',
    'adopted-with-reservation': 'answered-already',
    rejected: 'answered-already',
  }
  const judge = (state: PartyState, standing: 'party' | 'unsettled', lastOn: Day | null) => {
    const verdict = judgeNudge({ state, standing }, { lastOn, isUnderWay: false }, today)
    return verdict.ok ? 'ja' : verdict.code
  }

  it.each([...treatmentStates, 'under-way', 'unknown'] as const)('%s', (state) => {
    expect(judge(state, 'party', null)).toBe(may[state])
    expect(judge(state, 'unsettled', null)).toBe('not-a-party')
  })

  it('én gang om dagen, og så igjen dagen etter', () => {
    expect(judge('sent', 'party', today)).toBe('nudged-today')
    expect(judge('sent', 'party', day('2018-01-07'))).toBe('ja')
  })

  it('ikke mens en purring er på vei, hvor lenge den enn har vært det', () => {
    const line = { state: 'sent', standing: 'party' } as const
    expect(judgeNudge(line, { lastOn: null, isUnderWay: true }, today)).toMatchObject({
      code: 'nudge-under-way',
    })
    expect(judgeNudge(line, { lastOn: null, isUnderWay: false }, today)).toMatchObject({ ok: true })
  })

  it('ingen når versjonen er trukket, eller bare kildene har talt', () => {
    expect(judgeNudging({ record: 'running' }, true)).toMatchObject({ ok: true })
    expect(judgeNudging({ record: 'running' }, false)).toMatchObject({ code: 'version-not-out' })
    expect(judgeNudging({ record: 'from-sources' }, true)).toMatchObject({
      code: 'told-by-sources',
    })
  })
})

describe('Hvem en purring går til', () => {
  const kari: Contact = {
    personId: 'p1',
    name: 'Kari',
    email: 'kari@x.no',
    role: 'party-contact',
    partyCode: '5038',
  }
  const parties: BoardParty[] = [
    aParty({ code: '1721', name: 'Verdal' }),
    aParty({ code: '1755', name: 'Leka' }),
    aParty({ code: '1719', name: 'Levanger', treatments: [aTreatment({ partyCode: '1719' })] }),
    aParty({ code: '1718', name: 'Leksvik', standing: 'unsettled' }),
  ]
  const lines = (wish: NudgeWish, nudges: CountedNudge[] = [], deadline = '2017-12-31') =>
    nudgeLines(
      wish,
      boardLines(parties, aCirculation({ deadline: day(deadline) }), today),
      {
        reported: [],
        nudges,
        contacts: [kari],
        deed: 'register-own-treatment',
        mayDo: (_viewer, _deed, code) => code === '1721',
      },
      today,
    ).map(({ name, contacts, refusal }) => `${name}: ${refusal ?? contacts[0]?.name}`)

  it.each<[string, NudgeWish, string, string[]]>([
    ['alle som mangler', { of: 'all' }, '2018-02-01', ['Verdal: Kari', 'Leka: no-contact']],
    ['de som er over frist', { of: 'late' }, '2017-12-31', ['Verdal: Kari', 'Leka: no-contact']],
    ['ingen er over frist', { of: 'late' }, '2018-02-01', []],
    [
      'en som har svart',
      { of: 'party', code: '1719' },
      '2018-02-01',
      ['Levanger: answered-already'],
    ],
    [
      'en som ikke er avklart',
      { of: 'party', code: '1718' },
      '2018-02-01',
      ['Leksvik: not-a-party'],
    ],
    ['en som ikke er med', { of: 'party', code: '5001' }, '2018-02-01', []],
  ])('%s', (_title, wish, deadline, expected) => {
    expect(lines(wish, [], deadline)).toEqual(expected)
  })

  it('Den som er purret i dag, blir ikke purret igjen', () => {
    const nudged = [
      { partyCode: '1721', on: today, at: instant('2018-01-08T09:00:00.000Z'), hasArrived: true },
      {
        partyCode: '1721',
        on: day('2018-01-02'),
        at: instant('2018-01-02T09:00:00.000Z'),
        hasArrived: true,
      },
    ]
    expect(lines({ of: 'all' }, nudged)).toEqual(['Verdal: nudged-today', 'Leka: no-contact'])
  })
})
