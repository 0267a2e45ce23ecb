import { describe, expect, it } from 'vitest'
import { mostLines, mostMarks, textSizeProblem } from './text-size.rule.ts'

const lines = (count: number) => Array.from({ length: count }, () => '- a').join('\n')

describe('Hvor stor en tekst kan være for å settes på papir', () => {
  it.each<[string, string, string | null]>([
    ['en tom tekst', '', null],
    ['en vanlig avtale', '## Formål\n\nPartene **følger opp** avtalen.\n'.repeat(500), null],
    ['så mange linjer som det er plass til', lines(mostLines), null],
    ['én linje for mye', lines(mostLines + 1), 'too-many-lines'],
    ['linjer fra en gammel Mac', lines(mostLines + 1).replaceAll('\n', '\r'), 'too-many-lines'],
    ['så mange merker som det er plass til', '*a '.repeat(mostMarks), null],
    ['ett merke for mye', '*a '.repeat(mostMarks + 1), 'too-many-marks'],
    ['for mange celler', '| a '.repeat(mostMarks + 1), 'too-many-marks'],
    ['så mange lenker som det er plass til', 'https://b.no '.repeat(mostMarks / 2), null],
    ['for mange lenker', 'https://b.no '.repeat(mostMarks / 2 + 1), 'too-many-marks'],
    ['for mange e-postadresser', 'a@b.no '.repeat(mostMarks / 2 + 1), 'too-many-marks'],
    ['ett langt avsnitt', 'Partene følger opp avtalen. '.repeat(7_000), null],
  ])('%s', (_title, text, problem) => {
    expect(textSizeProblem(text)).toBe(problem)
  })
})
