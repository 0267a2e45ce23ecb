import { describe, expect, it } from 'vitest'
import { aHolder, directoryFacts } from '../../../../test/builders/holdings.ts'
import { askedDay } from '../../../kernel/asked-day.rule.ts'
import { day } from '../../../kernel/day.model.ts'
import { placesOn } from '../place.rule.ts'
import { findLines } from './find.rule.ts'
import { linesOn } from './line.rule.ts'

const today = day('2026-11-29')
const facts = directoryFacts({
  holders: [
    aHolder('kommuneoverlege', '5038', { name: 'Vikar i Verdal' }),
    aHolder('kommuneoverlege', '5041', {
      kind: 'mailbox',
      name: null,
      email: 'post@snasa.example',
    }),
    aHolder('kontakt', '5043', { name: 'Rådgiver for samhandling' }),
  ],
})
const lines = linesOn(facts, placesOn(facts, today), today)
const find = (text: string, functionKey = '') =>
  findLines(lines, { text, functionKey }, facts, today).map(
    ({ place, function: { key } }) => `${key} ${place.name}`,
  )

describe('Finn kontakt', () => {
  it.each([
    ['navnet', 'vikar', ['kommuneoverlege Verdal']],
    ['adressen til en postkasse', 'post@snasa', ['kommuneoverlege Snåsa']],
    ['rollen og kommunen', 'overlege verdal', ['kommuneoverlege Verdal']],
    ['rollen på engelsk', 'kontakt royrvik', ['kontakt Røyrvik']],
    ['kommunens samiske navn', 'Raarvihke', ['kontakt Røyrvik', 'kommuneoverlege Røyrvik']],
    ['samisk uten de rette bokstavene', 'snaase', ['kommuneoverlege Snåsa', 'kontakt Snåsa']],
    ['norsk uten å', 'snasa', ['kommuneoverlege Snåsa', 'kontakt Snåsa']],
    ['regionen', 'innherred', ['kommuneoverlege Verdal', 'kontakt Verdal']],
    ['store bokstaver og mellomrom', '  VERDAL  Vikar ', ['kommuneoverlege Verdal']],
    ['noe som ikke er der', 'brannsjef', []],
    ['tegn som ikke er noe ord', '% ((', []],
  ])('Etter %s', (_what, text, expected) => {
    expect(find(text)).toEqual(expected)
  })

  it('Med valgt funksjon søkes det bare i den', () => {
    expect(find('snåsa', 'kontakt')).toEqual(['kontakt Snåsa'])
    expect(find('', 'kontakt')).toHaveLength(5)
  })

  it('Det som ikke er delt med leseren, finnes ikke', () => {
    const seen = { ...facts, holders: [], sides: [{ municipalities: false, trust: true }] }
    const own = linesOn(seen, placesOn(seen, today), today)
    expect(findLines(own, { text: 'verdal', functionKey: '' }, seen, today)).toEqual([])
  })
})

describe('En annen dag', () => {
  it.each([
    ['', '2026-11-29', null],
    ['1.3.2025', '2025-03-01', null],
    ['29.11.2026', '2026-11-29', null],
    ['30.11.2026', '2026-11-29', 'after-today'],
  ])('«%s» viser %s', (typed, on, problem) => {
    expect(askedDay(typed, today)).toEqual({ on, problem })
  })

  it('En dag fram i tida vises der det spørres om noe som er planlagt', () => {
    expect(askedDay('30.11.2026', today, 'what-is-planned')).toEqual({
      on: '2026-11-30',
      problem: null,
    })
  })

  it('En dag som ikke kan leses, sies, og siden viser i dag', () => {
    const { on, problem } = askedDay('i fjor', today)
    expect(on).toBe(today)
    expect(problem).toMatchObject({ code: 'not-a-day' })
  })
})
