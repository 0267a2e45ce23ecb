import { describe, expect, it } from 'vitest'
import { anOdtText } from '../../../../test/builders/word.ts'
import type { TrackedReading, WordNote } from '../../../kernel/word-text.model.ts'
import { readTextTree } from '../../text-tree.ts'
import { writeTextTree } from '../../write-text-tree.ts'
import { readWord } from '../read-word.ts'

type Over = Parameters<typeof anOdtText>[1]

async function read(
  body: string,
  over: Over = {},
  tracked: TrackedReading = 'taken',
): Promise<{ text: string; notes: readonly WordNote[] }> {
  const word = await readWord(anOdtText(body, over), tracked)
  if (!word) throw new Error('teksten kan ikke leses')
  const text = writeTextTree(word.blocks)
  expect(readTextTree(text)).toEqual(word.blocks)
  return { text: text.replaceAll('\u2028', '⏎'), notes: word.notes }
}

const p = (inside: string, style = '') =>
  `<text:p${style && ` text:style-name="${style}"`}>${inside}</text:p>`
const h = (level: number, inside: string) =>
  `<text:h text:outline-level="${level}">${inside}</text:h>`
const list = (items: readonly string[], attributes = '') =>
  `<text:list ${attributes}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`
const named = (style: string) => `text:style-name="${style}"`
const told = (kind: string, at: string, what: string) => ({ kind, count: 1, first: [{ at, what }] })

const level = (n: number, format: string, more = '') =>
  `<text:list-level-style-number text:level="${n}" style:num-format="${format}" ${more}><style:list-level-properties><style:list-level-label-alignment fo:margin-left="${n}cm"/></style:list-level-properties></text:list-level-style-number>`
const automatic = [
  `<text:list-style style:name="L1">${level(1, '1', 'style:num-suffix="."')}${level(2, '1', 'text:display-levels="2"')}${level(3, 'a', 'style:num-suffix=")"')}</text:list-style>`,
  '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/><text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>',
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
  '<style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>',
  '<style:style style:name="T4" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>',
].join('')

describe('En OpenDocument-tekst', () => {
  it('har overskrifter med numrene som programmet setter', async () => {
    const template = `<office:styles><text:outline-style>${['1', '2']
      .map(
        (n) =>
          `<text:outline-level-style text:level="${n}" style:num-format="1" text:display-levels="${n}"/>`,
      )
      .join('')}</text:outline-style></office:styles>`
    const body =
      p('Avtalen', 'Title') +
      h(1, 'Formål') +
      h(2, 'Parter') +
      h(2, 'Tid') +
      h(1, 'Økonomi') +
      p('Tekst')
    expect((await read(body, { template })).text).toBe(
      '# Avtalen\n\n# 1 Formål\n\n## 1.1 Parter\n\n## 1.2 Tid\n\n# 2 Økonomi\n\nTekst',
    )
    expect((await read(body)).text).toContain('## Parter')
  })

  it('har lister i nivåer, og numre som går videre eller begynner på nytt', async () => {
    const under = list([p('a') + list([p('aa'), p('ab')]), p('b')], named('L1'))
    const body =
      under +
      p('Mellom') +
      list([p('c') + p('mer om c')], `${named('L1')} text:continue-numbering="true"`) +
      p('Så') +
      list([p('ny')], named('L1')) +
      list([p('x') + list([p('y')])], named('L2'))
    expect((await read(body, { automatic })).text).toBe(
      [
        '1. a\n   1.1 aa\n   1.2 ab\n2. b',
        'Mellom',
        '3. c\n\n   mer om c',
        'Så',
        '1. ny',
        '- x\n  - y',
      ].join('\n\n'),
    )
    const from = `<text:list ${named('L1')}><text:list-item text:start-value="4">${p('d')}</text:list-item><text:list-item>${p('e')}</text:list-item></text:list>`
    expect((await read(from, { automatic })).text).toBe('4. d\n5. e')
    const parted =
      list([p('a')], `${named('L1')} xml:id="liste"`) +
      list([p('i')], named('L2')) +
      list([p('b')], `${named('L1')} text:continue-list="liste"`)
    expect((await read(parted, { automatic })).text).toContain('2. b')
  })

  it('har fet og kursiv, lenker, mellomrom, hevede tall og skjult tekst', async () => {
    const body = p(
      '<text:span text:style-name="T1">fet <text:span text:style-name="T2">begge</text:span></text:span>\n  vanlig<text:s text:c="3"/>ord<text:tab/>m<text:span text:style-name="T4">2</text:span> <text:a xlink:href="https://lovdata.no">loven</text:a> <text:a xlink:href="javascript:x">skript</text:a><text:line-break/>ny<text:span text:style-name="T3">skjult</text:span>',
    )
    const { text, notes } = await read(body, { automatic })
    expect(text).toBe('**fet _begge_** vanlig ord m² [loven](https://lovdata.no) skript\nny')
    const at = 'fet begge vanlig ord m² loven skript ny'
    expect(notes).toEqual([told('link', at, 'javascript:x'), told('hidden', at, 'skjult')])
  })

  it('har tabeller med hode, slåtte sammen celler og lister på linjer', async () => {
    const cell = (inside: string, more = '') =>
      `<table:table-cell ${more}>${inside}</table:table-cell>`
    const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`
    const body = `<table:table><table:table-column/><table:table-header-rows>${row(cell(p('A')) + cell(p('B')))}</table:table-header-rows>${row(`${cell(p('c'), 'table:number-columns-spanned="2"')}<table:covered-table-cell/>`)}${row(cell(list([p('x'), p('y')], named('L1'))) + cell(p('d') + p('e')))}</table:table>`
    const { text, notes } = await read(body, { automatic })
    expect(text).toBe('| A | B |\n| --- | --- |\n| c |  |\n| 1. x⏎2. y | d⏎e |')
    expect(notes).toEqual([told('merged-cells', 'A B', '')])
  })

  it('har noter til slutt og merknader ved siden av, og sier fra om bilder og innholdslister', async () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Se loven.</text:p></text:note-body></text:note>'
    const remark =
      '<office:annotation office:name="m1"><dc:creator>Kari Nes</dc:creator><dc:date>2026</dc:date><text:p>Stemmer det?</text:p></office:annotation>ordene<office:annotation-end office:name="m1"/>'
    const picture =
      '<draw:frame><draw:image xlink:href="a.png"/><svg:desc>Kart</svg:desc></draw:frame>'
    const box = `<draw:frame><draw:text-box>${p('I ruten')}</draw:text-box></draw:frame>`
    const body =
      `<text:table-of-content><text:index-body>${p('1 Formål 2')}</text:index-body></text:table-of-content>` +
      p(`Tekst${note} om ${remark}${picture}${box}`)
    const template = `<office:master-styles><style:master-page style:name="S"><style:header>${p('Utkast')}</style:header><style:footer>${p('<text:page-number>1</text:page-number>')}</style:footer></style:master-page></office:master-styles>`
    const { text, notes } = await read(body, { template })
    expect(text).toBe('Tekst[1] om ordene\n\nI ruten\n\n[1] Se loven.')
    const at = 'Tekst[1] om ordene'
    expect(notes).toEqual([
      {
        kind: 'comments',
        count: 1,
        comments: [{ author: 'Kari Nes', text: 'Stemmer det?', at: 'ordene' }],
      },
      told('contents', at, ''),
      told('footnote', at, 'Se loven.'),
      told('picture', at, 'Kart'),
      told('shape', at, 'I ruten'),
      told('header', '', 'Utkast'),
    ])
  })

  it('leses med sporede endringer tatt og ikke tatt', async () => {
    const region = (id: string, what: string, inside = '') =>
      `<text:changed-region xml:id="${id}" text:id="${id}"><text:${what}><office:change-info><dc:creator>Kari Nes</dc:creator><dc:date>2026</dc:date></office:change-info>${inside}</text:${what}></text:changed-region>`
    const changes = `<text:tracked-changes>${region('c1', 'insertion')}${region('c2', 'deletion', p('gamle'))}${region('c3', 'insertion')}${region('c4', 'deletion', p(' slutt.') + p('Begynnelse'))}${region('c5', 'format-change')}</text:tracked-changes>`
    const start = (id: string) => `<text:change-start text:change-id="${id}"/>`
    const end = (id: string) => `<text:change-end text:change-id="${id}"/>`
    const body =
      changes +
      p(`De ${start('c1')}nye${end('c1')}<text:change text:change-id="c2"/> ordene.`) +
      p(`Delt${start('c3')}`) +
      p(`${end('c3')} avsnitt.`) +
      p('Slått<text:change text:change-id="c4"/> sammen.')
    expect((await read(body)).text).toBe('De nye ordene.\n\nDelt\n\navsnitt.\n\nSlått sammen.')
    const { text, notes } = await read(body, {}, 'left')
    expect(text).toBe('De gamle ordene.\n\nDelt avsnitt.\n\nSlått slutt.\n\nBegynnelse sammen.')
    expect(notes).toEqual([
      {
        kind: 'tracked',
        author: 'Kari Nes',
        ...{ inserted: 2, deleted: 2, moved: 0, formatted: 1 },
        first: [
          { how: 'inserted', what: 'nye' },
          { how: 'deleted', what: 'gamle' },
          { how: 'inserted', what: '' },
          { how: 'deleted', what: 'slutt. Begynnelse' },
        ],
      },
    ])
  })

  it('leses ikke når den er ødelagt eller noe annet', async () => {
    const whole = anOdtText(p('Hele'))
    expect((await readWord(whole, 'taken'))?.blocks).toHaveLength(1)
    expect(await readWord(whole.subarray(0, whole.length - 100), 'taken')).toBeNull()
    expect(await readWord(anOdtText('<text:p>Halv'), 'taken')).toBeNull()
    const deep = '<text:section>'.repeat(5_000) + '</text:section>'.repeat(5_000)
    expect(await readWord(anOdtText(deep), 'taken')).toBeNull()
    const repeated = `<table:table><table:table-row><table:table-cell table:number-columns-repeated="999999">${p('a')}</table:table-cell></table:table-row></table:table>`
    expect(await readWord(anOdtText(repeated), 'taken')).not.toBeNull()
  })
})
