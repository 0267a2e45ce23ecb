import { describe, expect, it } from 'vitest'
import type { CaseAudience, RaisedSide } from '../case.model.ts'
import {
  joinProblem,
  meantAmong,
  type OtherCase,
  openTitle,
  soughtCase,
  takenFrom,
} from './joining.rule.ts'

const other = (over: Partial<OtherCase> = {}): OtherCase => ({
  ...{ id: 'en', code: 'abcd2345', title: 'En sak', intake: 'accepted', audience: 'body' },
  ...{ leadsTo: [], numbers: [] },
  ...over,
})
const numbered = (code: string, number: string, key: string, isOwn = true) =>
  other({ id: code, code, numbers: [{ number, key, isOwn }] })
const mine = { id: 'min', audience: 'body', raised: { side: 'municipal' } } as const

describe('Saken som det slås sammen med', () => {
  it.each([
    ['abcd2345', 'abcd2345', []],
    [' abcd2345 ', 'abcd2345', []],
    ['https://godfot.no/nord/saker/abcd2345?gjort=meldt', 'abcd2345', []],
    ['/nord/saker/abcd2345', 'abcd2345', []],
    ['Sak 14/24', null, ['14/24', '24/14']],
    ['2014/15', null, ['15/14']],
    ['jordmor', null, []],
    ['', null, []],
  ])('leses av %j', (typed, code, numbers) =>
    expect(soughtCase(typed)).toMatchObject({ code, numbers }),
  )

  it('er den med koden, eller den ene med nummeret', () => {
    const [one, two] = [
      numbered('aaaaaaaa', 'PS 14/24', '14/24'),
      numbered('bbbbbbbb', '9/24', '9/24'),
    ]
    expect(meantAmong(soughtCase('bbbbbbbb'), [one, two])).toBe(two)
    expect(meantAmong(soughtCase('14/24'), [one, two])).toBe(one)
    expect(meantAmong(soughtCase('Sak 09-24'), [one, two])).toBe(two)
    expect(meantAmong(soughtCase('FS 14/24'), [one, two])).toBeNull()
    expect(meantAmong(soughtCase('15/24'), [one, two])).toBeNull()
  })
  it('er ingen når to har samme nummer', () => {
    const both = ['PS 14/24', 'FS 14/24'].map((number, i) =>
      numbered(`aaaaaaa${i}`, number, '14/24'),
    )
    expect(meantAmong(soughtCase('14/24'), both)).toBeNull()
    expect(meantAmong(soughtCase('PS 14/24'), both)).toBe(both[0])
  })

  it('er den som organet selv ga nummeret, når andre organ har gitt det samme', () => {
    const [theirs, own] = [
      numbered('aaaaaaaa', '14/24', '14/24', false),
      numbered('bbbbbbbb', '14/24', '14/24'),
    ]
    expect(meantAmong(soughtCase('14/24'), [theirs, own])).toBe(own)
    expect(meantAmong(soughtCase('14/24'), [theirs])).toBe(theirs)
    expect(meantAmong(soughtCase('14/24'), [theirs, { ...theirs }])).toBeNull()
    expect(meantAmong(soughtCase('14/24'), [theirs, own, { ...own }])).toBeNull()
  })

  it.each([
    ['municipal', 'body', 'trust', 'joined-out-of-sight'],
    ['trust', 'body', 'municipalities', 'joined-out-of-sight'],
    ['both', 'body', 'municipalities', 'joined-out-of-sight'],
    ['none', 'body', 'trust', 'joined-out-of-sight'],
    ['municipal', 'body', 'municipalities', null],
    ['trust', 'body', 'trust', null],
    ['none', 'trust', 'trust', null],
    ['municipal', 'body', 'community', null],
  ] as const)(
    'er aldri en som er skjult for den som meldte: meldt av %s, for %s, med en for %s',
    (side, audience, others, problem) =>
      expect(
        joinProblem({ id: 'min', audience, raised: { side } }, [], other({ audience: others })),
      ).toBe(problem),
  )

  const raised = (side: RaisedSide, audience: CaseAudience = 'body') =>
    ({ id: 'sak', audience, raised: { side } }) as const

  it.each([
    ['municipal', 'body', 'trust', 'joined-out-of-sight'],
    ['none', 'body', 'municipalities', 'joined-out-of-sight'],
    ['municipal', 'body', 'community', null],
    ['trust', 'body', 'trust', null],
    ['municipal', 'trust', 'trust', null],
  ] as const)(
    'er heller ikke skjult for den som meldte en sak som er slått sammen med denne: %s, for %s, med en for %s',
    (side, audience, others, problem) =>
      expect(
        joinProblem(raised('trust'), [raised(side, audience)], other({ audience: others })),
      ).toBe(problem),
  )

  it.each([
    ['trust', 'body', [], null],
    ['municipal', 'body', [], 'narrower-than-raiser'],
    ['none', 'body', [], 'narrower-than-raiser'],
    ['municipal', 'trust', [], null],
    ['trust', 'body', [raised('trust')], null],
    ['trust', 'body', [raised('trust'), raised('municipal')], 'narrower-than-joined'],
    ['trust', 'body', [raised('both')], 'narrower-than-joined'],
    ['trust', 'body', [raised('municipal', 'trust')], null],
    ['trust', 'trust', [raised('municipal')], null],
  ] as const)(
    'tas ikke fra den som meldte den: meldt av %s, for %s, med %j, og så helseforetakets',
    (side, audience, joined, problem) =>
      expect(takenFrom('trust', raised(side, audience), joined)).toBe(problem),
  )

  it.each([
    ['finnes ikke', null, 'case-not-found'],
    ['er seg selv', other({ id: 'min' }), 'joined-to-itself'],
    ['fører tilbake', other({ intake: 'joined', leadsTo: ['to', 'min'] }), 'joined-in-ring'],
    [
      'er slått sammen med en annen',
      other({ intake: 'joined', leadsTo: ['to'] }),
      'joined-to-closed',
    ],
    ['er avvist', other({ intake: 'declined' }), 'joined-to-closed'],
    ['skal vurderes', other({ intake: 'submitted' }), null],
    ['behandles', other(), null],
  ] as const)('%s', (_what, of, problem) => expect(joinProblem(mine, [], of)).toBe(problem))

  it.each([
    ['community', 'accepted', 'En sak'],
    ['public', 'accepted', 'En sak'],
    ['body', 'accepted', null],
    ['municipalities', 'accepted', null],
    ['community', 'submitted', null],
  ] as const)('nevnes med tittel når alle kan vite om den: %s, %s', (audience, intake, title) =>
    expect(openTitle(other({ audience, intake }))).toBe(title),
  )
})
