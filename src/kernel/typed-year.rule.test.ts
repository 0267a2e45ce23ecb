import { describe, expect, it } from 'vitest'
import { agreementYears, readYear } from './typed-year.rule.ts'

const told = (typed: string) => {
  const read = readYear(typed, agreementYears)
  if (read.ok) return read.value
  const { problem } = read
  return 'meant' in problem && problem.meant ? `mente ${problem.meant}?` : problem.code
}

describe('Det samme året, skrevet på en annen måte', () => {
  it.each([
    '2018',
    ' 2018 ',
    '２０１８',
    '2018.',
    '2018,',
    '2018-',
    '2018 –',
    '2 018',
    '2.018',
    '2018,0',
    '2018.00',
    '«2018»',
    '(2018)',
    'år 2018',
    'År: 2018',
    'året 2018',
    'i 2018',
    'fra 2018',
    'fra og med 2018',
    'f.o.m. 2018',
    'frå år 2018',
    'Budsjettåret 2018',
    'regnskap 2018',
    'kalenderåret 2018',
    'the year 2018',
  ])('«%s»', (typed) => expect(told(typed)).toBe(2018))

  it.each([
    ['18', 'mente 2018?'],
    ['’18', 'mente 2018?'],
    ['31.12.2018', 'mente 2018?'],
    ['2018-12-31', 'mente 2018?'],
    ['januar 2018', 'mente 2018?'],
    ['2018 (budsjett)', 'mente 2018?'],
    ['2018,5', 'mente 2018?'],
    ['2018-2019', 'not-a-year'],
    ['2018/19', 'not-a-year'],
    ['2018–19', 'not-a-year'],
    ['20188', 'not-a-year'],
    ['201', 'not-a-year'],
    ['MMXVIII', 'not-a-year'],
    ['0', 'not-a-year'],
    ['1018', 'year-outside'],
    ['2150', 'year-outside'],
    ['', 'empty'],
    [' \u200b', 'empty'],
  ])('«%s» er ikke ett år: %s', (typed, problem) => expect(told(typed)).toBe(problem))
})
