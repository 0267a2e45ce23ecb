import { describe, expect, it } from 'vitest'
import { aTreatment } from '../../../../test/builders/cases.ts'
import { day } from '../../../kernel/day.model.ts'
import type { Treatment } from '../treatment.model.ts'
import { numbersText } from './case-cells.view.ts'
import type { ListedCase } from './listed.model.ts'
import { shownCase } from './listed.rule.ts'

const listed = (stops: readonly Treatment[]): ListedCase => ({
  ...{ code: 'abcd2345', body: 'asu', title: 'En sak', due: null, kind: null, acts: null },
  ...{ standing: 'planned', waits: true, clause: null, document: null },
  ...{ raisedSide: 'municipal', raisedParty: '5038', raisedOn: null },
  stops: [...stops],
})
const names = { ofBody: (key: string) => key.toUpperCase(), ofParty: (code: string) => code }
const text = (...stops: Treatment[]) =>
  numbersText('nb', shownCase(listed(stops), day('2026-12-01')), names)

const postponed = aTreatment(day('2026-11-17'), { number: '70/26', outcome: 'postponed' })
const planned = (over: Partial<Treatment> = {}) =>
  aTreatment(day('2027-01-15'), { follows: postponed.id, ...over })

describe('Nummeret til en sak i lista', () => {
  it('er det behandlingen som vises, har, og det den hadde før, sies som det', () => {
    expect(text(postponed)).toBe('70/26')
    expect(text(postponed, planned())).toBe('før: 70/26')
    expect(text(postponed, planned({ number: '4/27' }))).toBe('4/27, før: 70/26')
  })

  it('sies med organet der det er et annet enn det som vises', () => {
    expect(text(postponed, planned({ body: 'psu' }))).toBe('før: 70/26 (ASU)')
    const council = aTreatment(day('2026-10-01'), { body: null, party: '5038', bodyName: 'Rådet' })
    const decided = { ...council, number: '70/26', outcome: 'agreed' as const }
    expect(text(decided, planned({ number: '70/26' }))).toBe('70/26, før: 70/26 (5038, Rådet)')
  })

  it('står én gang når det er det samme, og det som er gitt for senere, sies som det', () => {
    const again = aTreatment(day('2026-11-20'), { number: '70/26', outcome: 'agreed' })
    expect(text(postponed, again)).toBe('70/26')
    const next = planned()
    const decides = aTreatment(day('2027-02-15'), { follows: next.id, number: '9/27' })
    expect(text(next, decides)).toBe('senere: 9/27')
  })

  it('er ikke noe der ingen behandling har et, og der ingen er', () => {
    expect(text(planned())).toBe('')
    expect(text()).toBe('')
  })

  it('som en behandling uten dag fikk, er ikke nummeret til en som har dag', () => {
    const undated = aTreatment(null, { body: 'ru', number: 'Sak 17/11', outcome: 'agreed' })
    const dated = aTreatment(day('2017-05-12'), { body: 'ru', outcome: 'agreed' })
    expect(text(undated, dated)).toBe('før: Sak 17/11')
  })
})
