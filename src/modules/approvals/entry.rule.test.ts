import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../kernel/day.model.ts'
import { type EntryAnswer, type EntryRule, fractionOf, neededParties } from './entry.model.ts'
import { boundFrom, judgeEntryIntoForce } from './entry.rule.ts'

const today = day('2018-01-08')

const answer = (partyCode: string, over: Partial<EntryAnswer> = {}): EntryAnswer => ({
  partyCode,
  standing: 'party',
  answer: 'adopted',
  reservation: null,
  day: day('2017-12-14'),
  ...over,
})

const verdal = answer('1721')
const leka = answer('1755', { day: day('2017-12-21') })
const bindal = answer('1811', { answer: 'rejected' })
const fosnes = answer('1748', { answer: 'none', day: null })
const vikna = (reservation: 'yes' | 'no' | 'not-answered') => answer('1750', { reservation })
const leksvik = answer('1718', { standing: 'unsettled', answer: 'none', day: null })

function judge(rule: EntryRule, answers: EntryAnswer[], on = today): string {
  const judged = judgeEntryIntoForce(rule, answers, on)
  if (judged.state === 'in-force') return `gjelder fra ${judged.from}`
  const missing = judged.missing.map(({ partyCode, why }) => `${partyCode} ${why}`).join(', ')
  if (judged.state === 'for-each') {
    const bound = judged.bound.map(({ partyCode, from }) => `${partyCode} fra ${from}`).join(', ')
    return `gjelder for ${bound || 'ingen'}; mangler ${missing || 'ingen'}`
  }
  if (judged.state === 'rule-not-stated') return `regel ikke gjengitt: ${missing}`
  return `ikke ennå: ${missing || `venter på ${judged.waitsFor}`}${judged.possible ? '' : ' (umulig)'}`
}

const all: EntryRule = { kind: 'all' }

describe('Ikrafttredelse når alle har vedtatt', () => {
  it.each<[string, EntryAnswer[], string]>([
    ['gjelder fra dagen den siste vedtok', [verdal, leka], 'gjelder fra 2017-12-21'],
    ['venter på den som ikke har svart', [verdal, fosnes], 'ikke ennå: 1748 no-answer'],
    ['kan ikke nås når noen har avvist', [verdal, bindal], 'ikke ennå: 1811 rejected (umulig)'],
    [
      'spør om forbeholdet hindrer, og gjetter ikke',
      [verdal, vikna('not-answered')],
      'ikke ennå: 1750 reservation-not-answered',
    ],
    [
      'venter når forbeholdet hindrer',
      [verdal, vikna('yes')],
      'ikke ennå: 1750 reservation-hinders',
    ],
    ['gjelder når forbeholdet ikke hindrer', [verdal, vikna('no')], 'gjelder fra 2017-12-14'],
    [
      'venter til det er avklart om Leksvik er part',
      [verdal, leksvik],
      'ikke ennå: 1718 standing-unsettled',
    ],
    [
      'ser bort fra den som er avklart som ikke part',
      [verdal, { ...leksvik, standing: 'not-party' }],
      'gjelder fra 2017-12-14',
    ],
    [
      'venter når dagen for et vedtak er ukjent',
      [verdal, answer('1711', { day: null })],
      'ikke ennå: 1711 day-unknown',
    ],
  ])('%s', (_title, answers, expected) => {
    expect(judge(all, answers)).toBe(expected)
  })

  it('gjelder ikke før dagen er kommet', () => {
    expect(judge(all, [verdal, leka], day('2017-12-20'))).toBe('ikke ennå: venter på 2017-12-21')
    expect(judge(all, [verdal, leka], day('2017-12-21'))).toBe('gjelder fra 2017-12-21')
  })

  it('gjelder ikke uten parter', () => {
    expect(judge(all, [])).toContain('ikke ennå')
  })
})

describe('Ikrafttredelse for hver part når den har vedtatt', () => {
  const each: EntryRule = { kind: 'each' }

  it.each<[string, EntryRule, EntryAnswer[], string]>([
    [
      'gjelder for den som har vedtatt, uansett de andre (avtalen av 2017)',
      each,
      [verdal, bindal, fosnes],
      'gjelder for 1721 fra 2017-12-14; mangler 1811 rejected, 1748 no-answer',
    ],
    [
      'gjelder ikke for den som har et forbehold som hindrer',
      each,
      [verdal, vikna('yes')],
      'gjelder for 1721 fra 2017-12-14; mangler 1750 reservation-hinders',
    ],
    [
      'gjelder ikke for noen før den tidligste dagen',
      { kind: 'each', earliest: day('2018-01-01') },
      [verdal, fosnes],
      'gjelder for 1721 fra 2018-01-01; mangler 1748 no-answer',
    ],
    ['er i kraft når alle er bundet', each, [verdal, leka], 'gjelder fra 2017-12-21'],
    [
      'er ikke i kraft før dagen er kommet, selv om alle har vedtatt',
      { kind: 'each', earliest: day('2018-02-01') },
      [verdal, leka],
      'gjelder for 1721 fra 2018-02-01, 1755 fra 2018-02-01; mangler ingen',
    ],
    [
      'gjelder for ingen når ingen har svart',
      each,
      [fosnes],
      'gjelder for ingen; mangler 1748 no-answer',
    ],
  ])('%s', (_title, rule, answers, expected) => {
    expect(judge(rule, answers)).toBe(expected)
  })

  it('sier for den enkelte når den gjelder der', () => {
    expect(boundFrom(each, verdal)).toBe('2017-12-14')
    expect(boundFrom({ kind: 'each', earliest: day('2018-01-01') }, verdal)).toBe('2018-01-01')
    expect(boundFrom(each, bindal)).toBeNull()
    expect(boundFrom(each, { ...verdal, standing: 'not-party' })).toBeNull()
    expect(boundFrom(all, verdal)).toBeNull()
  })
})

describe('Ikrafttredelse når alle har vedtatt, men tidligst en dag', () => {
  const rule: EntryRule = { kind: 'all', earliest: day('2018-01-01') }

  it('gjelder fra den dagen når alle vedtok før', () => {
    expect(judge(rule, [verdal, leka])).toBe('gjelder fra 2018-01-01')
    expect(judge(rule, [verdal, leka], day('2017-12-31'))).toBe('ikke ennå: venter på 2018-01-01')
  })

  it('gjelder fra det siste vedtaket når det kom etter', () => {
    const late = answer('1750', { day: day('2018-01-05') })
    expect(judge(rule, [verdal, late])).toBe('gjelder fra 2018-01-05')
  })

  it('venter på den som mangler', () => {
    expect(judge(rule, [verdal, fosnes])).toBe('ikke ennå: 1748 no-answer')
  })
})

describe('Ikrafttredelse når et antall eller en andel har vedtatt', () => {
  it.each<[string, EntryRule, EntryAnswer[], string]>([
    [
      'to av fire er nok, fra dagen den andre vedtok',
      { kind: 'number', parties: 2 },
      [verdal, leka, bindal, fosnes],
      'gjelder fra 2017-12-21',
    ],
    [
      'tre av fire lar seg ikke nå med to avslag',
      { kind: 'number', parties: 3 },
      [verdal, leka, bindal, { ...bindal, partyCode: '1739' }],
      'ikke ennå: 1811 rejected, 1739 rejected (umulig)',
    ],
    [
      'halvparten av tre er to',
      { kind: 'share', percent: 50 },
      [verdal, bindal, leksvik],
      'ikke ennå: 1811 rejected, 1718 standing-unsettled',
    ],
    [
      'en uavklart part stopper ikke når nok andre har vedtatt',
      { kind: 'share', percent: 50 },
      [verdal, leka, leksvik],
      'gjelder fra 2017-12-21',
    ],
  ])('%s', (_title, rule, answers, expected) => {
    expect(judge(rule, answers)).toBe(expected)
  })

  it.each([
    [50, 25, 13],
    [66.7, 25, 17],
    [100, 25, 25],
    [1, 25, 1],
  ])('%d prosent av %d parter er %d', (percent, parties, needed) => {
    expect(neededParties({ kind: 'share', percent }, parties)).toBe(needed)
  })
})

describe('Ikrafttredelse på en dag hvis ingen har avvist', () => {
  const onDay: EntryRule = { kind: 'on-day', day: day('2018-01-01') }

  it.each<[string, EntryAnswer[], string]>([
    ['gjelder også om noen ikke har svart', [verdal, fosnes], 'gjelder fra 2018-01-01'],
    ['gjelder ikke når noen har avvist', [verdal, bindal], 'ikke ennå: 1811 rejected (umulig)'],
    [
      'venter på svar om forbeholdet',
      [verdal, vikna('not-answered')],
      'ikke ennå: 1750 reservation-not-answered',
    ],
    ['venter på avklaring av Leksvik', [verdal, leksvik], 'ikke ennå: 1718 standing-unsettled'],
  ])('%s', (_title, answers, expected) => {
    expect(judge(onDay, answers)).toBe(expected)
  })

  it('gjelder ikke dagen før', () => {
    expect(judge(onDay, [verdal], day('2017-12-31'))).toBe('ikke ennå: venter på 2018-01-01')
  })
})

it('Når kildene ikke sier noe om ikrafttredelse, sier ikke vi det heller', () => {
  expect(judge({ kind: 'not-stated' }, [verdal, fosnes])).toBe(
    'regel ikke gjengitt: 1748 no-answer',
  )
})

describe('Lover som alltid gjelder', () => {
  const someAnswer = fc.record({
    standing: fc.constantFrom('party' as const, 'not-party' as const, 'unsettled' as const),
    answer: fc.constantFrom('adopted' as const, 'rejected' as const, 'none' as const),
    reservation: fc.constantFrom(null, 'yes' as const, 'no' as const, 'not-answered' as const),
    day: fc.integer({ min: -40, max: 0 }).map((ago) => addDays(today, ago)),
  })
  const someAnswers = fc
    .array(someAnswer, { maxLength: 25 })
    .map((answers) => answers.map((each, i) => ({ ...each, partyCode: String(1700 + i) })))
  const someRule = fc.oneof(
    fc.constant<EntryRule>({ kind: 'all' }),
    fc.integer({ min: 1, max: 25 }).map((parties): EntryRule => ({ kind: 'number', parties })),
    fc.integer({ min: 1, max: 100 }).map((percent): EntryRule => ({ kind: 'share', percent })),
    fc.constant<EntryRule>({ kind: 'on-day', day: today }),
  )

  it('Rekkefølgen svarene kommer i, betyr ingenting', () => {
    fc.assert(
      fc.property(someRule, someAnswers, (rule, answers) => {
        const turned = judgeEntryIntoForce(rule, [...answers].reverse(), today)
        const straight = judgeEntryIntoForce(rule, answers, today)
        expect(turned.state).toBe(straight.state)
        if (turned.state === 'in-force' && straight.state === 'in-force') {
          expect(turned.from).toBe(straight.from)
        }
      }),
    )
  })

  it('Et nytt vedtak kan aldri ta avtalen ut av kraft', () => {
    fc.assert(
      fc.property(someRule, someAnswers, fc.nat(), (rule, answers, at) => {
        const better = answers.map(
          (each, i): EntryAnswer =>
            i === at % answers.length && each.standing === 'party'
              ? { ...each, answer: 'adopted', reservation: null }
              : each,
        )
        if (judgeEntryIntoForce(rule, answers, today).state === 'in-force') {
          expect(judgeEntryIntoForce(rule, better, today).state).toBe('in-force')
        }
      }),
    )
  })
})

describe('To tredeler', () => {
  it.each([
    [3, 2],
    [15, 10],
    [21, 14],
    [42, 28],
    [43, 29],
  ])('av %i parter er %i', (parties, needed) => {
    expect(neededParties({ kind: 'share', percent: 200 / 3 }, parties)).toBe(needed)
  })

  it('vises som brøken, og en prosent som prosent', () => {
    expect(fractionOf(200 / 3)).toEqual({ numerator: 2, denominator: 3 })
    expect(fractionOf(100 / 7)).toEqual({ numerator: 1, denominator: 7 })
    expect(fractionOf(66.7)).toBeNull()
    expect(fractionOf(50)).toBeNull()
  })
})
