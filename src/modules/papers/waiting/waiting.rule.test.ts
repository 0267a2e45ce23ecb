import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { type OpenReader, waitingOf } from './waiting.rule.ts'

const reader = (over: Partial<OpenReader>): OpenReader => ({
  name: 'Verdal',
  keys: ['party:5038'],
  due: day('2026-12-14'),
  title: 'Felles vakt',
  code: 'k7',
  audience: 'community',
  ...over,
})
const read = (...open: OpenReader[]) =>
  waitingOf(
    { readers: open, writers: [] },
    (code) => ({ '5038': 'Verdal', '5037': 'Levanger' })[code] ?? '',
  )

describe('Det som venter på dem som skal lese', () => {
  it('står hos partene, og hos dem som har nøkkelen: organet, og den ene', () => {
    const waiting = read(
      reader({}),
      reader({ name: 'ASU', keys: ['body:asu'] }),
      reader({ name: 'Kari', keys: ['person:1'] }),
    )
    expect(waiting.map(({ place, placeName, waitsFor }) => [place, placeName, waitsFor])).toEqual([
      ['5038', 'Verdal', 'place'],
      ['body:asu', 'ASU', 'reader'],
      ['person:1', 'Kari', 'reader'],
    ])
  })

  it('står én gang hos den som er spurt to ganger, med den første fristen', () => {
    const region = reader({
      ...{ name: 'Innherred', keys: ['party:5037', 'party:5038'], due: day('2026-12-10') },
    })
    const waiting = read(reader({}), region)
    expect(waiting.map(({ placeName, due }) => [placeName, due])).toEqual([
      ['Verdal', '2026-12-10'],
      ['Levanger', '2026-12-10'],
    ])
  })

  it('har ingen frist hos den som er sluppet til for å skrive', () => {
    const writer = { name: 'Levanger', key: 'party:5037', title: 'Felles vakt', code: 'k7' }
    const writers = [{ ...writer, audience: 'community' }]
    expect(waitingOf({ readers: [], writers }, () => '')).toMatchObject([
      { what: 'write-paper', place: '5037', placeName: 'Levanger', due: null },
    ])
  })
})
