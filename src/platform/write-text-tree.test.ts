import { describe, expect, it } from 'vitest'
import { readTextTree } from './text-tree.ts'
import { writeTextTree } from './write-text-tree.ts'

const again = (text: string) => writeTextTree(readTextTree(text))

/** Texts that stand in Markdown as they are written here, and are written so again. */
describe('En tekst skrives som Markdown igjen', () => {
  it.each([
    ['overskrifter', '# Avtale\n\n## § 2 Formål\n\nTekst'],
    ['fet, kursiv, strøket og kode', '**fet** og _kursiv_, ~~strøket~~ og `kode`'],
    ['fet og kursiv i hverandre', '**fet og _kursiv_ sammen**'],
    ['fete ord ved siden av hverandre', '**Frist:** **1. mai**'],
    ['linjeskift', 'KS Nord-Trøndelag\nSteinkjer'],
    ['punkter i nivåer', '- a\n  - b\n    - c\n- d'],
    ['numre som går videre', '1. a\n2. b\n\ntekst\n\n3. c'],
    ['bokstaver og paragrafer', 'a) lønn\nb) drift\n\nTekst\n\n§ 2 Parter'],
    ['skrevne numre', '5.2 Lønn\n5.3 Drift'],
    ['tabell', '| Kommune | Kroner |\n| --- | ---: |\n| Leka | 6 |\n| Verdal | 99 310 |'],
    ['tabell uten hode', '|  |  |\n| --- | --- |\n| Navn | KS |'],
    ['lenke, adresse og felt', '[loven](https://lovdata.no) og https://hnt.no for [[kommune]]'],
    ['felt i en adresse', '[kart](https://hnt.no/[[kommune]])'],
    ['sitat', '> Enige\n>\n> - a'],
    ['kode', '```\na\n  b\n```'],
    ['strek', 'a\n\n---\n\nb'],
    ['strek til å fylle ut', 'Sted: ________ den ____(dato)____'],
  ])('%s', (_title, text) => expect(again(text)).toBe(text))

  it.each([
    '\\# ikke en overskrift',
    '\\* fotnote',
    '2018\\. Året',
    '5 * 3 og a\\*b\\*c, snake_case og \\_understrek\\_',
    'a\\) ikke et punkt',
    '&#8211; strek',
    '\\> 5 000',
    '\\+ 14 %',
    '1\\.1 Formål',
    'a\n\\---',
    'a \\`b\\` c \\~~d~~ &amp;amp; \\[e](f)',
    'C:\\mappe',
  ])('%s er ord', (text) => {
    const [block, ...others] = readTextTree(text)
    expect(block?.kind).toBe('paragraph')
    expect(others).toEqual([])
    expect(readTextTree(again(text))).toEqual(readTextTree(text))
  })
})

describe('Merker som Markdown ikke kan sette der, blir borte, og aldri et ord', () => {
  const run = (text: string, strong: boolean) =>
    ({ kind: 'text', text, strong, emphasis: false, strike: false, code: false }) as const
  it.each([
    [
      'mellomrommet ved siden av fete ord er ikke fett',
      [run('fet ', true), run('ikke', false)],
      '**fet** ikke',
    ],
    ['et tegn rett før et ord', [run('Formål:', true), run('Avtalen', false)], 'Formål:Avtalen'],
    ['midt i et ord', [run('sam', false), run('arbeid', true)], 'sam**arbeid**'],
    ['bare mellomrom', [run('  ', true)], ''],
  ])('%s', (_title, inlines, markdown) =>
    expect(writeTextTree([{ kind: 'paragraph', inlines }])).toBe(markdown),
  )
})
