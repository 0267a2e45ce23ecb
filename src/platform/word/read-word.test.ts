import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TrackedReading, WordNote, WordText } from '../../kernel/word-text.model.ts'
import { readTextTree } from '../text-tree.ts'
import { writeTextTree } from '../write-text-tree.ts'
import { readWord } from './read-word.ts'

/** Files that others made, which are not the product's own: they lie beside it, or where `WORD_FILES` says. */
const root = join(import.meta.dirname, '../../..')
const places = ['../shared/data/word', '../../shared/data/word'].map((place) => join(root, place))
const folder =
  process.env.WORD_FILES ?? places.find((place) => existsSync(place)) ?? places[0] ?? ''
const isThere = existsSync(folder)

async function read(name: string, tracked: TrackedReading = 'taken'): Promise<WordText> {
  const word = await readWord(readFileSync(join(folder, `${name}.docx`)), tracked)
  if (!word) throw new Error(`${name} kan ikke leses`)
  expect(readTextTree(writeTextTree(word.blocks))).toEqual(word.blocks)
  return word
}

const text = async (name: string, tracked: TrackedReading = 'taken'): Promise<string> =>
  writeTextTree((await read(name, tracked)).blocks)

const kinds = (notes: readonly WordNote[]): string[] => notes.map(({ kind }) => kind)

describe.skipIf(!isThere)(`Word-filer som andre har laget (${folder})`, () => {
  it('har nummeret foran overskriften, også slik Word setter det selv', async () => {
    expect(await text('numbered_header')).toBe('# 1. A Numbered Header.')
    expect(await text('enumerated_headings')).toBe(
      '# 1 H1\n\n## 1.1 H2\n\n### 1.1.1 H3\n\nAnd some text',
    )
  })

  it('har numre som går videre der Word lar dem gå videre', async () => {
    expect(await text('lists_continuing')).toBe('1. Foo\n2. Bar\n3. Baz\n\nInterruption.\n\n4. Bop')
    const override = await text('lists_level_override')
    expect(override.match(/^\S.*/gm)).toEqual([
      'For each initiative below is outlined the goals, an approximate roadmap which will likely change as we iterate, signals/metrics to measure success, and initial workitems with a rough **schedule** and contacts where available:',
      '1. State of Documentation',
      '2. Content Migration',
      '3. Wiki (xl)',
      '4. XL Code Autoreview Bot (XLCRBot).',
      '5. Code documentation',
      '6. Education efforts',
    ])
    expect(override).toContain(
      '2. Content Migration\n\n   Goal: Content is accessible to new employees and is better organized/archived.\n3. Wiki',
    )
  })

  it('har numre som begynner på nytt der Word lar dem begynne på nytt', async () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, n) => `${n + 1}. Item ${n + 1}`).join('\n')
    expect(await text('lists_restart_8367')).toBe(
      `# Section 1\n\n${items(3)}\n\nConclusion\n\n# Section 2\n\n${items(4)}\n\nConclusion`,
    )
  })

  it('har numrene i nivåer som de står i Word: her er tallet 1 foran punktumet skrevet fast i malen', async () => {
    expect(await text('lists_sublist_reset')).toBe(
      '1. Head 1\n   1.1 Head 1.1\n   1.2 Head 1.2\n2. Head 2\n   1.1 Head 2.1',
    )
  })

  it('har nivåene i en liste etter stiler på et annet språk', async () => {
    const { blocks, notes } = await read('german_styled_lists')
    expect(writeTextTree(blocks)).toBe(
      '- One level of the list.\n- Second level of the list.\n  - Next level of the list\n- Back to the top level.',
    )
    expect(kinds(notes)).toEqual(['header', 'footer'])
  })

  it('har tabeller med lister og slåtte sammen celler', async () => {
    const { blocks } = await read('table_with_list_cell')
    const br = '\u2028'
    expect(writeTextTree(blocks)).toBe(
      [
        '| Cell with text | Cell with text |',
        '| --- | --- |',
        `| • Cell with${br}• A${br}• Bullet list | 1. Cell with${br}2. A${br}3. Numbered list. |`,
      ].join('\n'),
    )
    const joined = await read('table_header_rowspan')
    expect(writeTextTree(joined.blocks)).toBe(
      [
        '| A | B | C | D | E |  |  | F |',
        '| --- | --- | --- | --- | --- | --- | --- | --- |',
        '|  |  |  |  | **G** | **H** | **I** |  |',
        ...Array.from({ length: 9 }, () => '| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |'),
      ].join('\n'),
    )
    expect(joined.notes).toEqual([
      { kind: 'merged-cells', count: 1, first: [{ at: 'A B C D E F', what: '' }] },
    ])
  })

  it('har fotnoter og sluttnoter til slutt, med et merke der de hører til', async () => {
    const { blocks, notes } = await read('notes')
    expect(writeTextTree(blocks)).toBe(
      '## A footnote\n\nTest footnote.[1] Test endnote.[2]\n\n[1] My note.\n\n[2] This is an endnote at the end of the document.',
    )
    const at = 'Test footnote.[1] Test endnote.[2]'
    expect(notes).toEqual([
      { kind: 'footnote', count: 1, first: [{ at, what: 'My note.' }] },
      {
        kind: 'endnote',
        count: 1,
        first: [{ at, what: 'This is an endnote at the end of the document.' }],
      },
    ])
  })

  it('har merknader ved siden av teksten, med ordene de gjelder', async () => {
    const { blocks, notes } = await read('comments')
    expect(writeTextTree(blocks)).toBe(
      'I want some text to have a comment on it.\n\nThis is a new paragraph.\n\nAnd so is this.\n\nOne more. And this is one with a comment in a comment.',
    )
    const author = 'Forfatter 1'
    expect(notes).toEqual([
      {
        kind: 'comments',
        count: 5,
        comments: [
          { author, text: 'I left a comment.', at: 'some text to have a comment' },
          { author, text: 'A comment across paragraphs.', at: 'a new paragraph. And so' },
          { author, text: 'This one has multiple paragraphs. See?', at: 'more' },
          { author, text: 'Do something.', at: 'comment in a comment' },
          { author, text: 'Do something else.', at: 'comment in a comment' },
        ],
      },
    ])
  })

  it('har det som står i felter til å fylle ut og i figurer, én gang', async () => {
    expect(await text('nested_sdt')).toBe('Test Paragraph1\n\nTest Paragraph2\n\nTest Paragraph3')
    expect(await text('sdt_elements')).toBe(
      '| col1Header | col2Header | col3Header |\n| --- | --- | --- |\n| col1 content | Body copy | col3 content |',
    )
    const { blocks, notes } = await read('text_in_shape_format')
    expect(writeTextTree(blocks)).toBe(
      'Last update: May 1, 2017\n\nUsing Microsoft Word 2007/2010\nfor Writing Technical Documents\n\nValter Kiisk\n\nInstitute of Physics, University of Tartu',
    )
    expect(kinds(notes)).toEqual(['shape', 'header'])
  })
})

describe.skipIf(!isThere)(`Sporede endringer i Word-filer som andre har laget (${folder})`, () => {
  const tracked = (
    author: string,
    counts: Partial<Record<'inserted' | 'deleted' | 'moved', number>>,
  ) =>
    expect.objectContaining({
      kind: 'tracked',
      author,
      ...{ inserted: 0, deleted: 0, moved: 0, formatted: 0 },
      ...counts,
    })

  it.each([
    [
      'track_changes_insertion',
      'This is a text with two exciting insertions.',
      'This is a text with insertions.',
      tracked('Forfatter 3', { inserted: 1 }),
    ],
    [
      'track_changes_deletion',
      'This is a text with a deletion.',
      'This is a text with an excessively modified deletion.',
      tracked('Forfatter 3', { deleted: 1 }),
    ],
    [
      'paragraph_insertion_deletion',
      'This is a\n\nsplitParagraph.',
      'This is a split\n\nParagraph.',
      tracked('Forfatter 2', { inserted: 1, deleted: 1 }),
    ],
    [
      'track_changes_move',
      'Here is some text.\n\nHere is the text to be moved.\n\nHere is some more text.',
      'Here is some text.\n\nHere is some more text.\n\nHere is the text to be moved.',
      tracked('Forfatter 1', { moved: 1 }),
    ],
  ])(
    '%s leses både som om de var godtatt, og som om de ikke var det',
    async (name, taken, left, note) => {
      expect(await text(name)).toBe(taken)
      expect(await text(name, 'left')).toBe(left)
      for (const reading of ['taken', 'left'] as const) {
        expect((await read(name, reading)).notes).toEqual([note])
      }
    },
  )
})
