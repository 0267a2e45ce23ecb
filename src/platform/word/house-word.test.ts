import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../kernel/text-tree.model.ts'
import { wordsOf } from '../../kernel/text-tree.rule.ts'
import { paperDocx } from '../paper-docx.ts'
import { readTextTree } from '../text-tree.ts'
import { writeTextTree } from '../write-text-tree.ts'
import { readWord } from './read-word.ts'

/** A text as it comes back from the Word file that Godfot makes of it, without the title and as deep as it was. */
async function throughWord(text: string): Promise<string> {
  const blocks = readTextTree(text)
  const word = await readWord(
    Buffer.from(
      await paperDocx({
        title: 'Avtalen',
        locale: 'nb',
        mark: null,
        blocks: [{ kind: 'text', blocks }],
      }),
    ),
    'taken',
  )
  expect(word?.notes).toEqual([])
  expect(readTextTree(writeTextTree(word?.blocks ?? []))).toEqual(word?.blocks)
  const [title, ...rest] = word?.blocks ?? []
  expect(title?.kind === 'heading' && wordsOf(title.inlines)).toBe('Avtalen')
  return writeTextTree(rest.map(higher))
}

const higher = (block: TextBlock): TextBlock =>
  block.kind === 'heading' ? { ...block, level: block.level - 1 } : block

const alike = [
  '# Avtale\n\n## § 2 Formål\n\nTekst\n\n### Dypere\n\n# Ny del',
  '# **Fet** i overskrift',
  '**fet** og _kursiv_, ~~strøket~~',
  '**fet og _kursiv_ sammen**',
  'KS Nord-Trøndelag\nSteinkjer',
  '- a\n  - b\n    - c\n- d',
  '1. a\n2. b\n\ntekst\n\n3. c',
  '1. a\n2. b\n\nx\n\n1. c\n2. d',
  '1. a\n\n   mer om a\n\n   - x\n   - y\n2. b',
  '1. a\n   a) x\n      - z\n   b) y\n2. b',
  '1) a\n2) b',
  'a) lønn\nb) drift\n\nTekst\n\n§ 2 Parter',
  '5.2 Lønn\n5.3 Drift',
  '☐ a\n☑ b',
  '– a\n– b',
  '- a\n\n  | x | y |\n  | --- | --- |\n  | 1 | 2 |\n- b',
  '| Kommune | Kroner |\n| --- | ---: |\n| Leka | 6 |\n| Verdal | 99 310 |',
  '|  |  |\n| --- | --- |\n| Navn | KS |',
  '| a | b |\n| --- | --- |\n| linje\u2028og linje | **fet** |',
  '[loven](https://lovdata.no) og https://hnt.no for [[kommune]], [post](mailto:post@hnt.no).',
  'a\n\n---\n\nb',
  'Sted: ________ den ____(dato)____',
  '2018\\. Året, # nei, 5 * 3 og > 5 000',
]

/** A line of its own, and all of these after each other in another order for each. */
const orders = Array.from({ length: 12 }, (_, n) =>
  alike.map((_, at) => alike[(at * (2 * n + 5) + n) % alike.length] ?? '').join('\n\nMellom\n\n'),
)

describe('Det Godfot skriver som Word, leses tilbake som det samme', () => {
  it.each(alike)('%j', async (text) => expect(await throughWord(text)).toBe(text))

  it.each(orders)('alt etter hverandre (%#)', async (text) => {
    expect(await throughWord(text)).toBe(writeTextTree(readTextTree(text)))
  })

  it.each([
    ['kode er tekst', 'Skriv `kode`', 'Skriv kode'],
    ['linjer av kode er avsnitt', '```\na\nb\n```', 'a\n\nb'],
    ['et sitat er avsnitt', '> Enige\n>\n> - a', 'Enige\n\n- a'],
    ['en overskrift er fet uten å si det', '# **Fet**', '# Fet'],
    ['en lenke til et sted på siden er ordene', '[del 2](#del-2)', 'del 2'],
    [
      'et bilde er teksten og adressen sin',
      '![kart](https://hnt.no/k.png)',
      'kart (https://hnt.no/k.png)',
    ],
  ])('bortsett fra at %s', async (_title, text, read) => expect(await throughWord(text)).toBe(read))
})
