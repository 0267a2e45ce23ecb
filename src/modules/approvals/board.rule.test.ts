import { describe, expect, it } from 'vitest'
import { aCirculation, aParty, aTreatment } from '../../../test/builders/treatment.ts'
import { day } from '../../kernel/day.model.ts'
import type { BoardParty, Circulation } from './board.model.ts'
import { boardLine, boardLines, partyAsOf } from './board.rule.ts'
import { judgeEntryIntoForce } from './entry.rule.ts'
import { entryAnswer, judgeParty } from './judgement.rule.ts'

const today = day('2018-01-08')
const vikna = aTreatment({ state: 'adopted-with-reservation', reservation: 'Hvis alle er med.' })
const early = aTreatment({ day: day('2017-05-31') })
const sameDay = aTreatment({ day: day('2017-06-01') })
const hinders = (answer: boolean) => [
  { treatmentId: vikna.id, hinders: answer, answeredOn: day('2018-01-05'), source: null },
]

describe('Tavla: hvem som trenger mest, står først', () => {
  it.each<[string, Partial<BoardParty>, Partial<Circulation>, string, string]>([
    ['ingen melding over frist', {}, {}, 'late-silent', 'message'],
    ['ingen melding før frist', {}, { deadline: day('2018-02-01') }, 'awaited', 'message'],
    ['ingen kilder', {}, { record: 'from-sources' }, 'unknown', 'everything'],
    [
      'avvist uten begrunnelse',
      { treatments: [aTreatment({ state: 'rejected' })] },
      {},
      'to-clarify',
      'reason',
    ],
    ['uavklart part', { standing: 'unsettled' }, {}, 'to-clarify', 'party-clarified'],
    ['forbehold uten svar', { treatments: [vikna] }, {}, 'to-clarify', 'reservation-answer'],
    [
      'forbehold som hindrer',
      { treatments: [vikna], reservationAnswers: hinders(true) },
      {},
      'to-clarify',
      'reservation-lifted',
    ],
    [
      'forbehold som ikke hindrer',
      { treatments: [vikna], reservationAnswers: hinders(false) },
      {},
      'adopted',
      '',
    ],
    [
      'på saksliste over frist',
      { treatments: [aTreatment({ state: 'on-agenda' })] },
      {},
      'late-under-way',
      'resolution',
    ],
    [
      'utsatt over frist',
      { treatments: [aTreatment({ state: 'postponed' })] },
      {},
      'late-under-way',
      'new-day',
    ],
    [
      'på saksliste før frist',
      { treatments: [aTreatment({ state: 'on-agenda' })] },
      { deadline: null },
      'under-way',
      'resolution',
    ],
    ['vedtatt', { treatments: [aTreatment()] }, {}, 'adopted', ''],
    [
      'Verdal etter kildene',
      { treatments: [aTreatment({ state: 'outcome-not-stated' })] },
      { record: 'from-sources' },
      'outcome-missing',
      'outcome case-number minutes',
    ],
    [
      'avklart som ikke part',
      {
        standing: 'unsettled',
        clarification: { partyCode: '1718', isParty: false, on: today, source: 'Brev' },
      },
      {},
      'not-party',
      '',
    ],
  ])('%s', (_title, party, circulation, group, needs) => {
    const line = boardLine(aParty(party), aCirculation(circulation), today)
    expect([line.group, line.needs.join(' ')]).toEqual([group, needs])
  })

  it('Helseforetaket avgjør i styret, hva kommunene enn avgjør i, og måles med samme frist', () => {
    const trust = aParty({ code: 'helse-nord-trondelag', name: 'HNT', kind: 'health-trust' })
    const silent = boardLine(trust, aCirculation(), today)
    expect([silent.decidingBody, silent.bodies, silent.group]).toEqual([
      'trust-board',
      ['trust-board'],
      'late-silent',
    ])
    const answered = { ...trust, treatments: [aTreatment({ body: 'trust-board' })] }
    expect(boardLine(answered, aCirculation(), today).state).toBe('adopted')
  })

  it.each<[string, Partial<BoardParty>, string]>([
    ['ingen melding', {}, 'had-not-answered'],
    ['på saksliste', { treatments: [aTreatment({ state: 'on-agenda' })] }, 'had-not-answered'],
    ['uavklart part', { standing: 'unsettled' }, 'had-not-answered'],
    ['vedtatt', { treatments: [aTreatment()] }, 'had-answered'],
    ['forbehold uten svar', { treatments: [vikna] }, 'had-answered'],
    ['avvist', { treatments: [aTreatment({ state: 'rejected' })] }, 'had-answered'],
  ])('Er versjonen trukket, er ingen for sen, og ingenting mangler: %s', (_title, party, group) => {
    const withdrawn = aCirculation({ withdrawnOn: today })
    const line = boardLine(aParty(party), withdrawn, today)
    expect([line.group, line.needs, line.daysLate]).toEqual([group, [], null])
    expect(line.state).toBe(boardLine(aParty(party), aCirculation(), today).state)
    const before = boardLine(aParty(party), withdrawn, day('2018-01-07'))
    expect(['had-answered', 'had-not-answered']).not.toContain(before.group)
  })

  it('En uavklart part er ikke over frist', () => {
    expect(boardLine(aParty({ standing: 'unsettled' }), aCirculation(), today).daysLate).toBeNull()
  })

  it('Gruppene kommer etter behov og kommunene i den rekkefølgen de ble gitt', () => {
    const parties = [
      aParty({ code: '1755', name: 'Leka', treatments: [aTreatment()] }),
      aParty({ code: '1749', name: 'Flatanger' }),
      aParty({ code: '1718', name: 'Leksvik', standing: 'unsettled' }),
      aParty({ code: '1748', name: 'Fosnes' }),
    ]
    expect(boardLines(parties, aCirculation(), today).map(({ name }) => name)).toEqual([
      'Flatanger',
      'Fosnes',
      'Leksvik',
      'Leka',
    ])
  })

  it('Tavla kan vises som den var: svar teller fra dagen de ble meldt, kilder fra dagen de forteller om', () => {
    const told = aTreatment({
      registeredAs: 'sources',
      registeredOn: day('2026-11-22'),
      source: 'PS 49/17',
    })
    const party = aParty({ treatments: [told, aTreatment({ registeredOn: day('2018-01-02') })] })
    const known = (on: string) => partyAsOf(party, day(on)).treatments.length
    expect([known('2017-12-01'), known('2017-12-14'), known('2018-01-02')]).toEqual([0, 1, 2])
  })

  it('Et forbehold som ikke hindrer, teller som vedtatt fra dagen det ble avklart', () => {
    const party = aParty({ treatments: [vikna], reservationAnswers: hinders(false) })
    expect(entryAnswer(judgeParty(party, aCirculation()))).toEqual({
      partyCode: '1721',
      standing: 'party',
      answer: 'adopted',
      reservation: 'no',
      day: '2018-01-05',
    })
  })

  it.each<[string, Partial<BoardParty>, Partial<Circulation>, string | null, string | null]>([
    ['dagen før, da den ble lagt fram', { treatments: [early] }, {}, '2017-06-01', '2017-06-01'],
    ['samme dag, fra sin egen dag', { treatments: [sameDay] }, {}, '2017-06-01', null],
    ['etterpå, fra sin egen dag', { treatments: [aTreatment()] }, {}, '2017-12-14', null],
    [
      'før, med et forbehold som ble avklart etterpå, fra avklaringen',
      {
        treatments: [{ ...vikna, day: day('2017-05-31') }],
        reservationAnswers: hinders(false),
      },
      {},
      '2018-01-05',
      null,
    ],
    [
      'før, der bare kilder forteller om saken, fra sin egen dag',
      { treatments: [early] },
      { record: 'from-sources' },
      '2017-05-31',
      null,
    ],
    [
      'på versjonen før, der svaret står, da rettelsen ble lagt fram',
      { treatments: [{ ...early, versionId: 'v0' }] },
      { record: 'from-sources' },
      '2017-06-01',
      '2017-06-01',
    ],
    [
      'avvist før, er ikke et vedtak som teller',
      { treatments: [{ ...early, state: 'rejected' }] },
      {},
      '2017-06-01',
      null,
    ],
  ])('Ingen avtale gjelder før den ble lagt fram. Vedtatt %s', (_title, of, over, from, told) => {
    const line = boardLine(aParty(of), aCirculation(over), today)
    expect([line.answeredFrom, line.countsFrom]).toEqual([from, told])
    expect(line.deciding?.day).toBe(of.treatments?.[0]?.day)
  })

  it('Tavlene for to dager sier ikke hver sitt: den er aldri i kraft før den er lagt fram', () => {
    const circulation = aCirculation({ putForwardOn: day('2017-06-01') })
    const entry = (on: string) =>
      judgeEntryIntoForce(
        circulation.rule,
        boardLines([aParty({ treatments: [early] })], circulation, day(on)).map(entryAnswer),
        day(on),
      )
    expect(entry('2017-05-31')).toMatchObject({ state: 'not-yet', waitsFor: '2017-06-01' })
    expect(entry('2017-06-01')).toMatchObject({ state: 'in-force', from: '2017-06-01' })
  })
})
