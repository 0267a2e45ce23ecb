import { describe, expect, it } from 'vitest'
import { aCase, aTreatment } from '../../../../test/builders/cases.ts'
import { day, instant } from '../../../kernel/day.model.ts'
import { inOrder, outcomes, stages } from '../treatment.model.ts'
import { workedOut } from './standing.rule.ts'

const recordedAt = instant('2026-11-05T10:00:00.000Z')
const done = (on: string | null, over: object = {}) =>
  aTreatment(on === null ? null : day(on), { outcome: 'agreed', recordedAt, ...over })

describe('Hvor langt en sak er kommet', () => {
  it('er det inntaket sier til den er tatt inn, og så uten plan', () => {
    expect(workedOut(aCase({ intake: 'asked-back' }), [])).toMatchObject({
      standing: 'asked-back',
      waits: true,
    })
    expect(workedOut(aCase({ intake: 'declined' }), [])).toMatchObject({ waits: false })
    expect(workedOut(aCase(), [])).toMatchObject({ standing: 'unplanned', waits: true })
  })

  it('er planlagt uten nummer, og på saksliste med', () => {
    expect(workedOut(aCase(), [aTreatment(day('2026-12-02'))]).standing).toBe('planned')
    const numbered = aTreatment(day('2026-12-02'), { number: 'Sak 1-26', numberKey: '1/26' })
    expect(workedOut(aCase(), [numbered]).standing).toBe('on-agenda')
  })

  it('er én sak med to behandlinger når den er utsatt: det første nummeret står, og det neste møtet gir et nytt', () => {
    const first = done('2026-10-14', { outcome: 'postponed', number: 'Sak 28-26' })
    expect(workedOut(aCase(), [first])).toMatchObject({ standing: 'postponed', waits: true })
    const next = aTreatment(day('2026-12-02'), { number: 'Sak 31-26', follows: first.id })
    expect(workedOut(aCase(), [first, next])).toMatchObject({
      standing: 'on-agenda',
      sortedOn: '2026-12-02',
    })
  })

  it.each(stages.flatMap((stage) => outcomes.map((outcome) => [stage, outcome] as const)))(
    'er avgjort bare når et organ har vedtatt, tatt til orientering, trukket den eller ingen vet: %s, %s',
    (stage, outcome) => {
      const { standing, waits } = workedOut(aCase(), [done('2026-11-01', { stage, outcome })])
      const isYes = ['agreed', 'agreed-with-remarks', 'noted'].includes(outcome)
      const early =
        stage === 'discuss' ? 'discussed' : stage === 'recommend' ? 'forwarded' : outcome
      expect(standing).toBe(isYes ? early : outcome)
      const settled = [...(isYes && !['discuss', 'recommend'].includes(stage) ? [outcome] : [])]
      expect(waits).toBe(![...settled, 'withdrawn', 'not-told'].includes(standing))
    },
  )

  it('venter ikke på et organ når den er sendt videre til partene i et dokument', () => {
    const sent = done('2017-05-12', { stage: 'recommend', outcome: 'forwarded' })
    expect(workedOut(aCase({ document: null }), [sent]).waits).toBe(true)
    expect(workedOut(aCase({ document: 'en' }), [sent]).waits).toBe(false)
  })

  it('røper ikke det som bare den ene siden ser, og sier det der hele saken er den sidens', () => {
    const own = done('2026-12-20', { audience: 'trust' })
    expect(workedOut(aCase({ audience: 'community' }), [own])).toMatchObject({
      standing: 'unplanned',
      sortedOn: '2026-11-03',
    })
    expect(workedOut(aCase({ audience: 'trust' }), [own]).standing).toBe('agreed')
  })

  it('regner ikke med det som er tatt av', () => {
    const off = done('2026-11-01', { withdrawnAt: recordedAt, withdrawnBecause: 'Feil' })
    expect(workedOut(aCase(), [off]).standing).toBe('unplanned')
  })
})

describe('Rekkefølgen på behandlingene', () => {
  it('er dagene, og det som har vært uten dag står etter det det gikk videre fra', () => {
    const first = done(null)
    const group = done(null, { follows: first.id, stage: 'recommend' })
    const may = done('2017-05-12')
    const later = done(null, { follows: may.id })
    const planned = aTreatment(null)
    const order = inOrder([planned, later, may, group, first])
    expect(order).toEqual([first, group, may, later, planned])
  })

  it('setter det uten dag før det som går videre fra det, og ellers det som har vært, først og det som kommer, sist', () => {
    const been = done(null)
    const went = done('2026-03-01', { follows: been.id })
    const earlier = done('2026-01-01')
    const alone = done(null)
    const recommends = aTreatment(null, { stage: 'recommend', body: 'ru' })
    const decides = aTreatment(day('2026-12-10'), { follows: recommends.id })
    const own = aTreatment(null)
    const next = aTreatment(null, {
      follows: own.id,
      plannedAt: instant('2026-11-01T09:00:00.000Z'),
    })
    const order = [alone, earlier, been, went, recommends, decides, own, next]
    expect(inOrder(order.toReversed())).toEqual(order)
  })

  it('er på samme dag den de ble ført inn i, og for to som ble det med ett trykk, den de står i', () => {
    const at = (second: number) => instant(`2026-11-03T09:00:0${second}.000Z`)
    const early = done('2026-11-01', { plannedAt: at(1) })
    const next = done('2026-11-01', { plannedAt: at(2), body: 'psu' })
    const last = done('2026-11-01', { plannedAt: at(3), body: null, bodyName: 'RHF' })
    expect(inOrder([last, next, early])).toEqual([early, next, last])
    const together = done('2026-11-01', { plannedAt: at(3), body: 'psu', follows: last.id })
    expect(inOrder([last, together, early])).toEqual([early, last, together])
  })

  it('tåler at to går videre fra hverandre', () => {
    const one = done(null, { id: 'a', follows: 'b' })
    const other = done(null, { id: 'b', follows: 'a' })
    expect(inOrder([one, other])).toHaveLength(2)
  })
})
