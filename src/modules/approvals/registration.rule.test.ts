import { describe, expect, it } from 'vitest'
import { aTreatment } from '../../../test/builders/treatment.ts'
import { day } from '../../kernel/day.model.ts'
import { judgeRegistration, type Registration } from './registration.rule.ts'
import { type TreatmentState, treatmentStates } from './treatment.model.ts'
import { followingStates } from './treatment.table.ts'

const today = day('2018-01-08')

const aRegistration = (over: Partial<Registration> = {}): Registration => ({
  body: 'executive-board',
  state: 'adopted',
  day: day('2017-12-14'),
  remark: 'Tas opp igjen ved budsjettbehandlingen.',
  reservation: 'Forutsetter at alle kommunene er med.',
  registeredAs: 'party',
  source: null,
  supersedes: null,
  ...over,
})

const judge = (over: Partial<Registration>, treatments = [] as ReturnType<typeof aTreatment>[]) => {
  const verdict = judgeRegistration(aRegistration(over), treatments, true, today)
  return verdict.ok ? 'ja' : verdict.code
}

const mayFollow: Record<TreatmentState | 'none', string> = {
  //                        s m p v M F a u ?
  none: 'ja ja ja ja ja ja ja ja ja',
  sent: 'nei ja ja ja ja ja ja ja ja',
  received: 'nei nei ja ja ja ja ja ja ja',
  'on-agenda': 'nei nei ja ja ja ja ja ja ja',
  adopted: 'nei nei nei nei nei nei nei nei nei',
  'adopted-with-remark': 'nei nei nei nei nei nei nei nei nei',
  'adopted-with-reservation': 'nei nei ja ja ja nei ja nei nei',
  rejected: 'nei nei ja ja ja ja nei nei nei',
  postponed: 'nei nei ja ja ja ja ja ja ja',
  'outcome-not-stated': 'nei nei nei ja ja ja ja ja nei',
}

describe('Hva som kan følge etter hva i samme organ', () => {
  const pairs = (['none', ...treatmentStates] as const).flatMap((before) =>
    treatmentStates.map((after, i) => ({
      before,
      after,
      expected: mayFollow[before].split(' ')[i] === 'ja',
    })),
  )

  it.each(pairs)('$after etter $before: $expected', ({ before, after, expected }) => {
    const treatments = before === 'none' ? [] : [aTreatment({ state: before })]
    expect(judge({ state: after }, treatments)).toBe(expected ? 'ja' : 'cannot-follow')
    expect(followingStates[before].includes(after)).toBe(expected)
  })

  it('Et vedtak i utvalget stenger ikke for formannskapet', () => {
    expect(judge({}, [aTreatment({ body: 'committee' })])).toBe('ja')
  })
})

describe('Hva et svar må inneholde', () => {
  it.each<[string, Partial<Registration>, string]>([
    ['utfall og dato er nok', {}, 'ja'],
    ['et vedtak uten dato', { day: null }, 'day-missing'],
    ['en avvisning uten dato', { state: 'rejected', day: null }, 'day-missing'],
    ['utsatt uten ny dato', { state: 'postponed', day: null }, 'ja'],
    ['et vedtak uten organ', { body: null }, 'body-missing'],
    ['mottatt uten organ', { body: null, state: 'received', day: null }, 'ja'],
    ['et vedtak i morgen', { day: day('2018-01-09') }, 'day-in-future'],
    ['et vedtak i dag', { day: today }, 'ja'],
    ['på saksliste neste uke', { state: 'on-agenda', day: day('2018-01-15') }, 'ja'],
    [
      'forbehold uten tekst',
      { state: 'adopted-with-reservation', reservation: null },
      'reservation-missing',
    ],
    ['merknad uten tekst', { state: 'adopted-with-remark', remark: null }, 'remark-missing'],
    ['sekretariatet uten kilde', { registeredAs: 'secretariat' }, 'source-missing'],
    ['sekretariatet med kilde', { registeredAs: 'secretariat', source: 'E-post 15.12.2017' }, 'ja'],
  ])('%s', (_title, over, expected) => {
    expect(judge(over)).toBe(expected)
  })

  it('Ingen svarer på det som ikke er lagt fram', () => {
    const verdict = judgeRegistration(aRegistration(), [], false, today)
    expect(verdict).toMatchObject({ ok: false, code: 'version-not-out' })
  })

  it('En retting viser til en linje som står, og kan rette alt', () => {
    const wrong = aTreatment({ state: 'adopted' })
    const right = aTreatment({ state: 'rejected', supersedes: wrong.id })
    expect(judge({ state: 'rejected', supersedes: wrong.id }, [wrong])).toBe('ja')
    expect(judge({ supersedes: wrong.id }, [wrong, right])).toBe('nothing-to-correct')
    expect(judge({ supersedes: 'ukjent' }, [wrong])).toBe('nothing-to-correct')
  })
})
