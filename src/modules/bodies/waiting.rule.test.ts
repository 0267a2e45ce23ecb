import { describe, expect, it } from 'vitest'
import { aBody, aSeat, aSeatHolder } from '../../../test/builders/bodies.ts'
import { day } from '../../kernel/day.model.ts'
import { waitingOf } from './waiting.rule.ts'

const seats = [aSeat('1', { label: 'Værnesregionen' })]
const until = day('2027-01-01')

describe('Det som venter på sekretariatet', () => {
  it('er noen til plassen, med den siste dagen noen har den', () =>
    expect(
      waitingOf(
        aBody(),
        { bodies: [aBody()], seats, holders: [aSeatHolder('a', '1', { until })] },
        null,
      ),
    ).toMatchObject([
      {
        title: 'ASU: Værnesregionen',
        due: '2026-12-31',
        waitsFor: 'secretariat',
        way: { body: 'asu', seat: '1' },
      },
    ]))

  it.each([
    ['når ingen noen gang er ført inn', aBody(), []],
    ['når den som har plassen, ikke har noen siste dag', aBody(), [aSeatHolder('a', '1')]],
    ['når organet er slutt', aBody({ until }), [aSeatHolder('a', '1', { until })]],
    [
      'når en annen er satt inn etter',
      aBody(),
      [aSeatHolder('a', '1', { until }), aSeatHolder('b', '1', { from: until })],
    ],
  ])('er ingenting %s', (_title, body, holders) =>
    expect(waitingOf(body, { bodies: [body], seats, holders }, null)).toEqual([]),
  )

  it('er evalueringen på dagen sin, unntatt der organet er slutt før', () => {
    const none = { bodies: [], seats: [], holders: [] }
    const evaluation = day('2027-03-01')
    expect(waitingOf(aBody(), none, { evaluation })).toMatchObject([
      { what: 'evaluate-body', due: '2027-03-01', title: 'Administrativt samarbeidsutvalg' },
    ])
    expect(waitingOf(aBody({ until }), none, { evaluation })).toEqual([])
    expect(waitingOf(aBody(), none, { evaluation: null })).toEqual([])
  })

  it('sier ikke mer om navnet når teksten er fjernet, slik basen tar bort hele tittelen', () => {
    const body = aBody({ name: '[teksten er fjernet]', abbreviation: null })
    const holders = [aSeatHolder('a', '1', { until })]
    expect(waitingOf(body, { bodies: [body], seats, holders }, null)).toMatchObject([
      { title: '[teksten er fjernet]' },
    ])
  })
})
