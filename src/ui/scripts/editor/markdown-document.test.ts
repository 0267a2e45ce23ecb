import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksAlike } from '../../../platform/seen-text.ts'
import { readTextTree } from '../../../platform/text-tree.ts'
import { documentFrom, markdownOf } from './markdown-document.ts'

/** The Markdown after the text was opened and something written in it; null where it is opened as plain text. */
const through = (markdown: string): string | null => {
  const document = documentFrom(markdown)
  return document && markdownOf(document)
}

describe('En tekst som åpnes, er den samme når den skrives igjen', () => {
  it.each([
    ['overskrifter', '# Avtale\n\n## § 2 Formål\n\nTekst'],
    ['skrevne numre', '5.2 a) Partene avgjør\n\n5.3 Økonomi'],
    ['felt', 'Mellom [[kommune]] og [[ vertskommune ]], se [kart](https://hnt.no/[[kommune]])'],
    [
      'tabell',
      '| Kommune | Kroner |\n| --- | ---: |\n| Leka | 6 |\n| Verdal\u2028kommune | 99 310 |',
    ],
    ['lister i lister', '1. a\n   - b\n     1) c\n2. d\n\n   e'],
    ['linjeskift', 'KS Nord-Trøndelag\nSteinkjer'],
    ['skråstreker', '\\# ikke en overskrift, 5 * 3, a\\*b\\*c og 1\\. januar'],
    ['lenker', '[loven](https://lovdata.no/a_(b)), https://hnt.no, [ring](tel:74098000)'],
    ['sitat, kode og strek', '> Enige\n\n```\na\n  b\n```\n\n---\n\n![kart](kart.png)'],
    ['tom', ''],
  ])('%s', (_title, markdown) => {
    const written = through(markdown)
    expect(written).not.toBeNull()
    expect(readTextTree(written ?? '')).toEqual(readTextTree(markdown))
  })

  it('felt i adresser står som felt', () =>
    expect(through('[kart](https://hnt.no/[[kommune]])')).toContain('/[[kommune]])'))

  it('det som alt er skrevet som her, får ikke et eneste annet tegn', () => {
    const markdown =
      '## Formål\n\nPartene **deler** _alt_.\n\n- lønn\n  - fast\n- drift\n\nSå:\n\na) én\nb) to\n\n| A | B |\n| --- | --- |\n| 1 | 2 |'
    expect(through(markdown)).toBe(markdown)
  })

  const calm = fc.constantFrom(
    ...['Avtale', 'ø', ' ', ' ', '**', '*', '_', '`', '[', ']', '(', ')', '[[kommune]]'],
    ...['[a](/b)', 'https://hnt.no/x', '<', '>', '&', '|', '.', '!', '1. ', 'a) ', '- ', '§ 2 '],
    ...['99 310', '#', '---', '____', '\u2028', '\u00a0', '+', '\t'],
  )
  const start = fc.constantFrom(
    ...['', '', '- ', '  - ', '   ', '1. ', 'a) ', '  b) ', '§ 2 ', '> ', '## ', '| ', '5.2 '],
  )
  const line = fc
    .tuple(start, fc.array(calm, { maxLength: 6 }))
    .map(([before, parts]) => before + parts.join(''))
  const text = fc.array(fc.oneof(line, fc.constant('')), { maxLength: 7 })

  it('eller åpnes som ren tekst: ingenting blir borte', () =>
    fc.assert(
      fc.property(text, (lines) => {
        const written = through(lines.join('\n'))
        return written === null || looksAlike(readTextTree(written), readTextTree(lines.join('\n')))
      }),
      { numRuns: 500 },
    ))
})

const papers = [5, 6]
  .map((up) => fileURLToPath(new URL(`${'../'.repeat(up)}shared/papers/`, import.meta.url)))
  .find((each) => existsSync(each))

describe.skipIf(papers === undefined)('Sakspapirene (hoppes over uten ../shared/papers)', () => {
  it.each(papers === undefined ? [] : readdirSync(papers))('%s er det samme', (name) => {
    const text = readFileSync(`${papers}/${name}`, 'utf8')
    const written = through(text)
    expect(written).not.toBeNull()
    expect(looksAlike(readTextTree(written ?? ''), readTextTree(text))).toBe(true)
  })
})
