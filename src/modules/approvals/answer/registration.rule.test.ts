import { describe, expect, it } from 'vitest'
import { aTreatment } from '../../../../test/builders/treatment.ts'
import { day } from '../../../kernel/day.model.ts'
import { bodiesOf, partyState } from '../party-state.rule.ts'
import {
  eachText,
  municipalBodies,
  type PartyKind,
  type TreatingBody,
  type Treatment,
  type TreatmentState,
  treatingBodies,
  treatmentStates,
} from '../treatment.model.ts'
import { judgeRegistration, openAnswers, type Registration } from './registration.rule.ts'

const today = day('2018-01-08')
const putForwardOn = day('2017-06-01')
const deadline = day('2018-02-01')
const version = { isOut: true, putForwardOn, deadline }

const aRegistration = (over: Partial<Registration> = {}): Registration => ({
  body: 'executive-board',
  decidingBody: null,
  state: 'adopted',
  day: day('2017-12-18'),
  isDayRight: false,
  ...eachText(() => null),
  remark: over.state === 'adopted-with-remark' ? 'Tas opp igjen ved budsjettbehandlingen.' : null,
  reservation: over.state === 'adopted-with-reservation' ? 'Forutsetter at alle er med.' : null,
  file: null,
  link: null,
  registeredAs: 'party',
  source: null,
  supersedes: null,
  ...over,
})

const judge = (over: Partial<Registration>, treatments: Treatment[] = []) => {
  const answered = { ...version, bodies: treatingBodies }
  const verdict = judgeRegistration(aRegistration(over), treatments, answered, today)
  return verdict.ok ? 'ja' : verdict.code
}

const mayFollow: Record<TreatmentState | 'none', string> = {
  //                        s m p v M F a u ?
  none: 'nei nei ja ja ja ja ja ja ja',
  sent: 'nei nei ja ja ja ja ja ja ja',
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
  })

  it('Et vedtak i utvalget stenger ikke for formannskapet', () => {
    expect(judge({}, [aTreatment({ body: 'committee' })])).toBe('ja')
  })

  it('Mottatt meldes én gang, og ikke fra et organ', () => {
    const received = { body: null, state: 'received', day: null } as const
    expect(judge(received)).toBe('ja')
    expect(judge(received, [aTreatment({ body: null, state: 'sent' })])).toBe('ja')
    expect(judge(received, [aTreatment({ ...received, caseNumber: '17/125' })])).toBe(
      'cannot-follow',
    )
    expect(judge(received, [aTreatment({ body: 'committee' })])).toBe('cannot-follow')
  })
})

describe('Siden tilbyr det regelen tillater, og ikke noe annet', () => {
  const bodies: (TreatingBody | null)[] = [...treatingBodies, null]
  const histories: [string, Treatment[]][] = [
    ['ingenting er meldt', []],
    ['mottatt', [aTreatment({ body: null, state: 'received' })]],
    ...treatmentStates.map((state): [string, Treatment[]] => [
      `formannskapet: ${state}`,
      [aTreatment({ state })],
    ]),
    ['utvalget har vedtatt', [aTreatment({ body: 'committee' })]],
    [
      'avvist, så på saksliste igjen',
      [aTreatment({ state: 'rejected' }), aTreatment({ state: 'on-agenda' })],
    ],
    [
      'kommunestyret avgjør i stedet',
      [
        aTreatment({ body: 'executive-board' }),
        aTreatment({ body: 'municipal-council', decidingBody: 'municipal-council' }),
      ],
    ],
    ['et vedtak som er rettet til utsatt', corrected()],
  ]

  it.each(histories)('%s', (_title, treatments) => {
    const offered = openAnswers(treatments, { isOut: true, bodies: treatingBodies })
    for (const body of bodies) {
      for (const state of treatmentStates) {
        const isOffered = offered.some((each) => each.body === body && each.states.includes(state))
        const registration = aRegistration({ body, state, day: day('2018-01-02') })
        const answered = { ...version, bodies: treatingBodies }
        const verdict = judgeRegistration(registration, treatments, answered, today)
        const isAllowed = verdict.ok && state !== 'sent'
        expect([body, state, isOffered]).toEqual([body, state, isAllowed])
      }
    }
  })

  it('dekker hver tilstand en part kan stå i', () => {
    const states = histories.map(([, treatments]) =>
      partyState(treatments, 'executive-board', 'running'),
    )
    expect(new Set(states)).toEqual(new Set([...treatmentStates, 'under-way']))
  })

  it('Når organet som avgjør, har vedtatt, er bare de andre organene åpne', () => {
    const open = openAnswers([aTreatment({})], { isOut: true, bodies: municipalBodies })
    expect(open.map(({ body }) => body)).toEqual(['committee', 'municipal-council'])
  })

  it.each<[string, PartyKind, TreatingBody, string]>([
    [
      'en kommune',
      'municipality',
      'executive-board',
      'committee executive-board municipal-council',
    ],
    [
      'en kommune i en eldre sak der styret avgjør for alle',
      'municipality',
      'trust-board',
      'committee executive-board municipal-council trust-board',
    ],
    ['helseforetaket når formannskapene avgjør', 'health-trust', 'executive-board', 'trust-board'],
    [
      'helseforetaket når kommunestyrene avgjør',
      'health-trust',
      'municipal-council',
      'trust-board',
    ],
  ])('Organene som behandler saken: %s', (_title, kind, decidingBody, expected) => {
    const bodies = bodiesOf({ kind, treatments: [] }, decidingBody)
    expect(bodies.join(' ')).toBe(expected)
    const open = openAnswers([], { isOut: true, bodies })
    expect(open.map(({ body }) => body)).toEqual([...bodies, null])
    for (const body of treatingBodies) {
      const answered = { ...version, bodies }
      const verdict = judgeRegistration(aRegistration({ body }), [], answered, today)
      expect(verdict.ok ? 'ja' : verdict.code).toBe(
        bodies.includes(body) ? 'ja' : 'body-not-of-party',
      )
    }
  })

  it('En versjon som er trukket, har ingenting å tilby', () => {
    expect(openAnswers([], { isOut: false, bodies: municipalBodies })).toEqual([])
  })
})

function corrected(): Treatment[] {
  const wrong = aTreatment({})
  return [wrong, aTreatment({ state: 'postponed', supersedes: wrong.id })]
}

describe('Hva et svar må inneholde', () => {
  it.each<[string, Partial<Registration>, string]>([
    ['utfall og dato er nok', {}, 'ja'],
    ['et vedtak uten dato', { day: null }, 'day-missing'],
    ['en avvisning uten dato', { state: 'rejected', day: null }, 'day-missing'],
    ['utsatt uten ny dato', { state: 'postponed', day: null }, 'ja'],
    ['et vedtak uten organ', { body: null }, 'body-missing'],
    ['et vedtak i morgen', { day: day('2018-01-09') }, 'day-in-future'],
    ['et vedtak i dag', { day: today }, 'ja'],
    ['på saksliste neste uke', { state: 'on-agenda', day: day('2018-01-15') }, 'ja'],
    ['på saksliste den dagen fristen går ut', { state: 'on-agenda', day: deadline }, 'ja'],
    [
      'på saksliste dagen etter fristen',
      { state: 'on-agenda', day: day('2018-02-02') },
      'day-after-deadline',
    ],
    [
      'på saksliste dagen etter fristen, bekreftet',
      { state: 'on-agenda', day: day('2018-02-02'), isDayRight: true },
      'ja',
    ],
    [
      'på saksliste mer enn et år fram',
      { state: 'on-agenda', day: day('2019-01-15') },
      'day-far-ahead',
    ],
    [
      'på saksliste mer enn et år fram, bekreftet',
      { state: 'on-agenda', day: day('2019-01-15'), isDayRight: true },
      'ja',
    ],
    [
      'på saksliste før avtalen ble lagt fram',
      { state: 'on-agenda', day: day('2017-05-31') },
      'day-before-put-forward',
    ],
    ['et vedtak den dagen avtalen ble lagt fram', { day: putForwardOn }, 'ja'],
    ['et vedtak dagen før', { day: day('2017-05-31') }, 'day-before-put-forward'],
    ['et vedtak dagen før, bekreftet', { day: day('2017-05-31'), isDayRight: true }, 'ja'],
    [
      'et vedtak dagen før, etter kildene',
      { day: day('2017-05-31'), registeredAs: 'sources', source: 'Saksframlegget' },
      'ja',
    ],
    [
      'forbehold uten tekst',
      { state: 'adopted-with-reservation', reservation: null },
      'reservation-missing',
    ],
    ['merknad uten tekst', { state: 'adopted-with-remark', remark: null }, 'remark-missing'],
    ['vedtatt, men med et forbehold i teksten', { reservation: 'Hvis.' }, 'reservation-not-chosen'],
    ['vedtatt, men med en merknad i teksten', { remark: 'Husk.' }, 'remark-not-chosen'],
    [
      'forbehold og merknad sammen',
      { state: 'adopted-with-reservation', reservation: 'Hvis.', remark: 'Husk.' },
      'ja',
    ],
    ['sekretariatet uten kilde', { registeredAs: 'secretariat' }, 'source-missing'],
    ['sekretariatet med kilde', { registeredAs: 'secretariat', source: 'E-post 15.12.2017' }, 'ja'],
  ])('%s', (_title, over, expected) => {
    expect(judge(over)).toBe(expected)
  })

  it('Ingen svarer på det som ikke er lagt fram', () => {
    const answered = { ...version, isOut: false, bodies: treatingBodies }
    const verdict = judgeRegistration(aRegistration(), [], answered, today)
    expect(verdict).toMatchObject({ ok: false, code: 'version-not-out' })
  })

  it('Samme svar to ganger er ett svar, også når et nytt kunne fulgt', () => {
    const onAgenda = { state: 'on-agenda', day: day('2018-01-15') } as const
    expect(judge(onAgenda, [aTreatment(onAgenda)])).toBe('told-already')
    expect(judge({ ...onAgenda, caseNumber: '18/2' }, [aTreatment(onAgenda)])).toBe('ja')
  })

  it('En retting viser til en linje som står, og kan rette alt', () => {
    const wrong = aTreatment({ state: 'adopted' })
    const right = aTreatment({ state: 'rejected', supersedes: wrong.id })
    expect(judge({ state: 'rejected', supersedes: wrong.id }, [wrong])).toBe('ja')
    expect(judge({ supersedes: wrong.id }, [wrong, right])).toBe('nothing-to-correct')
    expect(judge({ supersedes: 'ukjent' }, [wrong])).toBe('nothing-to-correct')
  })

  it('En retting som ikke endrer noe, er ingen retting', () => {
    const sourced = { registeredAs: 'secretariat', source: 'E-post' } as const
    const told = aTreatment({ state: 'on-agenda', ...sourced })
    const line = { state: 'on-agenda', day: told.day, supersedes: told.id } as const
    expect(judge({ ...line, ...sourced }, [told])).toBe('nothing-changed')
    expect(judge({ ...line, ...sourced, source: 'Brev' }, [told])).toBe('ja')
    expect(judge({ ...line, ...sourced, caseNumber: '17/1' }, [told])).toBe('ja')
    expect(judge({ ...line, ...sourced, hinders: true }, [told])).toBe('ja')
    expect(judge(line, [told])).toBe('nothing-changed')
    const right = aTreatment({ state: 'on-agenda', ...sourced, supersedes: told.id })
    expect(judge({ ...line, ...sourced }, [told, right])).toBe('told-already')
  })

  it('En linje som flyttes dit, gir ikke organet to vedtak samme dag', () => {
    const board = aTreatment({ body: 'executive-board', state: 'adopted' })
    const council = aTreatment({ body: 'municipal-council', state: 'rejected' })
    const moved = { body: 'municipal-council', supersedes: board.id, day: council.day } as const
    expect(judge(moved, [board, council])).toBe('cannot-follow')
    expect(judge({ ...moved, day: day('2017-12-18') }, [board, council])).toBe('ja')
    expect(judge({ ...moved, state: 'on-agenda' }, [board, council])).toBe('ja')
  })

  it('En retting som flytter linja til et annet organ, kommer etter det som står der', () => {
    const board = aTreatment({ body: 'executive-board', state: 'adopted' })
    const council = aTreatment({ body: 'municipal-council', state: 'adopted' })
    const moved = { body: 'municipal-council', state: 'rejected', supersedes: board.id } as const
    expect(judge(moved, [board, council])).toBe('cannot-follow')
    expect(judge(moved, [board])).toBe('ja')
    expect(judge({ ...moved, body: 'executive-board' }, [board, council])).toBe('ja')
    const first = aTreatment({ body: 'executive-board', state: 'on-agenda' })
    const again = aTreatment({ body: 'executive-board', state: 'adopted', supersedes: first.id })
    expect(judge({ ...moved, supersedes: again.id }, [first, again])).toBe('ja')
  })
})
