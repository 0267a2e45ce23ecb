import { describe, expect, it } from 'vitest'
import type { Relation } from '../../../test/builders/files.ts'
import { aWord, wordParagraph, wordRun, wordStyle } from '../../../test/builders/word.ts'
import type { WordNote } from '../../kernel/word-text.model.ts'
import { readTextTree } from '../text-tree.ts'
import { writeTextTree } from '../write-text-tree.ts'
import { readWord } from './read-word.ts'

type Over = Parameters<typeof aWord>[1]

async function read(
  body: string,
  over: Over = {},
): Promise<{ text: string; notes: readonly WordNote[] }> {
  const word = await readWord(aWord(body, over), 'taken')
  if (!word) throw new Error('Word-filen kan ikke leses')
  const text = writeTextTree(word.blocks)
  expect(readTextTree(text)).toEqual(word.blocks)
  return { text, notes: word.notes }
}

const textOf = async (body: string, over: Over = {}): Promise<string> =>
  (await read(body, over)).text
const told = (kind: string, at: string, what: string) => ({ kind, count: 1, first: [{ at, what }] })

const char = (at: string) => `<w:r><w:fldChar w:fldCharType="${at}"/></w:r>`
const field = (code: string, result: string) =>
  `${char('begin')}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${char('separate')}${result}${char('end')}`

describe('Ordene i et avsnitt', () => {
  it('har fet, kursiv og strøket skrift, også etter stiler for tegn', async () => {
    const styles = `<w:style w:type="character" w:styleId="Sterk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>${wordStyle('Fet', '<w:name w:val="Fet"/><w:rPr><w:b/></w:rPr>')}`
    const body = wordParagraph(
      [
        wordRun('fet', '<w:b/>'),
        wordRun(' ikke', '<w:b w:val="0"/>'),
        wordRun(' kursiv', '<w:i/>'),
        wordRun(' '),
        wordRun('strøket', '<w:strike/>'),
        wordRun(' '),
        wordRun('sterk', '<w:rStyle w:val="Sterk"/>'),
      ].join(''),
    )
    expect(await textOf(body, { styles })).toBe('**fet** ikke _kursiv_ ~~strøket~~ **sterk**')
    const inStyle = wordParagraph(
      wordRun('fet ') + wordRun('motsatt', '<w:rStyle w:val="Sterk"/>'),
      '<w:pStyle w:val="Fet"/>',
    )
    expect(await textOf(inStyle, { styles })).toBe('**fet** motsatt')
  })

  it('er ord, også når de ser ut som merker i teksten', async () => {
    const words = [
      '# ikke',
      '1. januar',
      '* fotnote',
      '| a | b |',
      '&gt; 5',
      '- 14 %',
      '[1](x)',
      '***',
    ]
    for (const each of words) {
      const plain = each.replace('&gt;', '>')
      const word = await readWord(aWord(wordParagraph(each)), 'taken')
      const inlines = [
        { kind: 'text', text: plain, strong: false, emphasis: false, strike: false, code: false },
      ]
      expect(word?.blocks).toEqual([{ kind: 'paragraph', inlines }])
    }
  })

  it('har linjeskift, tabulatorer og bindestreker som de er, og ingen sideskift', async () => {
    const run =
      '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:br w:type="page"/></w:r>'
    expect(await textOf(wordParagraph(run))).toBe('a\nb c\u2011de')
  })

  it('har tegn fra symbolskriftene, og sier fra om dem som ingen andre har', async () => {
    const sign = (font: string, code: string) =>
      `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`
    const body = wordParagraph(
      sign('Wingdings', 'F0FE') +
        wordRun(' ja ') +
        sign('Symbol', 'F0B3') +
        wordRun('5') +
        sign('Wingdings', 'F0FF'),
    )
    const { text, notes } = await read(body)
    expect(text).toBe('☑ ja ≥5')
    expect(notes).toEqual([told('symbol', '☑ ja ≥5', 'Wingdings f0ff')])
  })

  it('begynner med den store forbokstaven, som står i et avsnitt for seg', async () => {
    const frame = '<w:framePr w:dropCap="drop" w:lines="3"/>'
    expect(await textOf(wordParagraph('K', frame) + wordParagraph('ommunene.'))).toBe('Kommunene.')
  })

  it('har tall over og under linjen der det finnes tegn for dem, og sier ellers fra', async () => {
    const over = '<w:vertAlign w:val="superscript"/>'
    const under = '<w:vertAlign w:val="subscript"/>'
    const body = wordParagraph(
      `${wordRun('12 m')}${wordRun('2', over)}${wordRun(' CO')}${wordRun('2', under)}${wordRun(' 1')}${wordRun('st', over)}`,
    )
    const { text, notes } = await read(body)
    expect(text).toBe('12 m² CO₂ 1st')
    expect(notes).toEqual([told('raised', '12 m² CO₂ 1st', 'st')])
  })

  it('utelater skjult tekst og sier fra', async () => {
    const { text, notes } = await read(
      wordParagraph(wordRun('Synlig') + wordRun('skjult', '<w:vanish/>')),
    )
    expect(text).toBe('Synlig')
    expect(notes).toEqual([told('hidden', 'Synlig', 'skjult')])
  })

  it('står i smarte merker, egne merker og lesetegn', async () => {
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>kana</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>'
    const body = wordParagraph(
      `<w:smartTag>${wordRun('i ')}<w:customXml>${wordRun('smart ')}</w:customXml></w:smartTag><w:bdo w:val="ltr">${wordRun('og ')}</w:bdo>${ruby}`,
    )
    const { text, notes } = await read(body)
    expect(text).toBe('i smart og 漢')
    expect(notes).toEqual([told('ruby', 'i smart og 漢', 'kana')])
  })

  it('har likninger som tegnene i dem, og sier fra', async () => {
    const r = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
    const body = wordParagraph(
      `${wordRun('Andel: ')}<m:oMath>${r('k=')}<m:f><m:num>${r('a+b')}</m:num><m:den>${r('c')}</m:den></m:f></m:oMath>`,
    )
    const { text, notes } = await read(body)
    expect(text).toBe('Andel: k=(a+b)/c')
    expect(notes).toEqual([told('equation', 'Andel: k=(a+b)/c', 'k=(a+b)/c')])
  })
})

describe('Lenker', () => {
  const link = (inside: string, attributes: string) =>
    `<w:hyperlink ${attributes}>${inside}</w:hyperlink>`
  const relations: Relation[] = [
    ['hyperlink', 'https://lovdata.no/Lov?A=1', 'External'],
    ['hyperlink', 'javascript:alert(1)', 'External'],
    ['hyperlink', 'mailto:post@hnt.no', 'External'],
  ]

  it('leder til nettsider og e-post, og er ellers bare ordene', async () => {
    const body = wordParagraph(
      [
        link(wordRun('loven', '<w:b/>'), 'r:id="r0"'),
        wordRun(', '),
        link(wordRun('skript'), 'r:id="r1"'),
        wordRun(', '),
        link(wordRun('post'), 'r:id="r2"'),
        wordRun(' og '),
        link(wordRun('punkt 3'), 'w:anchor="p3"'),
      ].join(''),
    )
    const { text, notes } = await read(body, { relations })
    expect(text).toBe(
      '**[loven](https://lovdata.no/Lov?A=1)**, skript, [post](mailto:post@hnt.no) og punkt 3',
    )
    expect(notes).toEqual([told('link', 'loven, skript, post og punkt 3', 'javascript:alert(1)')])
  })

  it('i felter gjør det samme', async () => {
    const body = wordParagraph(
      field(' HYPERLINK "https://hnt.no/sak" \\l "del" \\o "tips" ', wordRun('saken')) +
        wordRun(' ') +
        field(' HYPERLINK "javascript:alert(1)" ', wordRun('klikk')) +
        wordRun(' ') +
        field(' HYPERLINK \\l "_Toc1" ', wordRun('side')) +
        wordRun(' ') +
        field('HYPERLINK "https://bruker:ord@hnt.no/"', wordRun('inn')),
    )
    const { text, notes } = await read(body)
    expect(text).toBe('[saken](https://hnt.no/sak#del) klikk side inn')
    expect(notes).toEqual([
      {
        kind: 'link',
        count: 2,
        first: [
          { at: 'saken klikk side inn', what: 'javascript:alert(1)' },
          { at: 'saken klikk side inn', what: 'https://bruker:ord@hnt.no/' },
        ],
      },
    ])
  })
})

describe('Felter', () => {
  it('er det de viser', async () => {
    const body = wordParagraph(
      wordRun('Figur ') +
        field(' SEQ Figur ', wordRun('3')) +
        wordRun(' av ') +
        '<w:fldSimple w:instr=" DOCPROPERTY Navn "><w:r><w:t>Leka</w:t></w:r></w:fldSimple>' +
        wordRun(', ') +
        field(
          ` IF ${'</w:instrText></w:r>'}${field('MERGEFIELD x', wordRun('1'))}<w:r><w:instrText> = 1 "a" "b" `,
          wordRun('a'),
        ),
    )
    const { text, notes } = await read(body)
    expect(text).toBe('Figur 3 av Leka, a')
    expect(notes).toEqual([])
  })

  it('med en innholdsliste utelates over flere avsnitt, og det sies', async () => {
    const body =
      wordParagraph(
        `${char('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${char('separate')}${wordRun('1 Formål')}${field('PAGEREF _Toc1 \\h', wordRun('2'))}`,
      ) +
      wordParagraph(wordRun('2 Parter')) +
      wordParagraph(char('end')) +
      wordParagraph('Teksten')
    const { text, notes } = await read(body)
    expect(text).toBe('Teksten')
    expect(notes).toEqual([told('contents', 'Teksten', 'TOC')])
  })

  it('uten slutt skjuler ingenting, og en som ikke viser noe, blir sagt', async () => {
    const open = `${char('begin')}<w:r><w:instrText> TOC </w:instrText></w:r>`
    expect(await textOf(wordParagraph(open + wordRun('Her')) + wordParagraph('og her'))).toBe(
      'Her\n\nog her',
    )
    const within = field(' REF a ', `${wordRun('a ')}${char('begin')}${wordRun('b')}`)
    expect(await textOf(wordParagraph(`${within}${wordRun(' c')}`))).toBe('a b c')
    const empty = wordParagraph(
      wordRun('Før ') +
        `${char('begin')}<w:r><w:instrText> LISTNUM </w:instrText></w:r>${char('end')}`,
    )
    expect((await read(empty)).notes).toEqual([told('field', 'Før', 'LISTNUM')])
    const page = wordParagraph(wordRun('Side ') + field(' PAGE ', wordRun('4')))
    const { text, notes } = await read(page)
    expect(text).toBe('Side')
    expect(notes).toEqual([told('page-number', 'Side', 'PAGE')])
  })

  it('til å fylle ut viser det som er valgt', async () => {
    const filled = (inside: string, code: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${inside}</w:ffData></w:fldChar></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${char('end')}`
    const body = wordParagraph(
      [
        filled('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', 'FORMCHECKBOX'),
        wordRun(' ja '),
        filled('<w:checkBox><w:default w:val="0"/></w:checkBox>', 'FORMCHECKBOX'),
        wordRun(' nei: '),
        filled(
          '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Leka"/><w:listEntry w:val="Røyrvik"/></w:ddList>',
          'FORMDROPDOWN',
        ),
      ].join(''),
    )
    expect(await textOf(body)).toBe('☒ ja ☐ nei: Røyrvik')
  })
})

describe('Det som står mellom avsnittene', () => {
  it('er merker for merknader og likninger, og de blir der de er', async () => {
    const comments =
      '<w:comment w:id="0" w:author="Kari Nes"><w:p><w:r><w:t>Begge?</w:t></w:r></w:p></w:comment>'
    const body = [
      wordParagraph('Før'),
      '<w:commentRangeStart w:id="0"/>',
      wordParagraph('Første'),
      '<m:oMathPara><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></m:oMathPara>',
      wordParagraph('Andre'),
      '<w:commentRangeEnd w:id="0"/>',
      wordParagraph('Etter'),
    ].join('')
    const { text, notes } = await read(body, { comments })
    expect(text).toBe('Før\n\nFørste\n\na=b\n\nAndre\n\nEtter')
    expect(notes).toEqual([
      {
        kind: 'comments',
        count: 1,
        comments: [{ author: 'Kari Nes', text: 'Begge?', at: 'Første a=b Andre' }],
      },
      told('equation', 'a=b', 'a=b'),
    ])
  })
})

describe('Det som er tegnet', () => {
  const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`
  const shape = (text: string) =>
    `<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="bilde"/><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>${box(wordParagraph(text))}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`
  const vml = (text: string) =>
    `<w:pict><v:shape alt="bilde"><v:textbox>${box(wordParagraph(text))}</v:textbox></v:shape></w:pict>`
  const either = (choice: string, fallback: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`

  it('har teksten sin én gang, etter avsnittet det hører til', async () => {
    const body =
      wordParagraph(wordRun('Avsnitt') + either(shape('I ruten'), vml('I ruten'))) +
      wordParagraph('Neste')
    const { text, notes } = await read(body)
    expect(text).toBe('Avsnitt\n\nI ruten\n\nNeste')
    expect(notes).toEqual([told('shape', 'Avsnitt', 'I ruten')])
  })

  it('har teksten sin der bare den ene måten å tegne på har noen', async () => {
    const nothing = '<w:drawing><wp:inline/></w:drawing>'
    expect(await textOf(wordParagraph(either(nothing, vml('Gammel'))))).toBe('Gammel')
    expect(await textOf(wordParagraph(`<w:r>${shape('Ny')}</w:r>`))).toBe('Ny')
  })

  it('blir sagt når det er bilder, diagrammer og filer', async () => {
    const drawing = (uri: string, inside: string) =>
      `<w:r><w:drawing><wp:inline><wp:docPr descr="Kart over regionen"/><a:graphic><a:graphicData uri="${uri}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
    const body =
      wordParagraph(
        `${wordRun('Kart')}${drawing('http://schemas.openxmlformats.org/drawingml/2006/picture', '<pic:pic/>')}`,
      ) +
      wordParagraph(drawing('http://schemas.openxmlformats.org/drawingml/2006/chart', '')) +
      wordParagraph('<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>') +
      '<w:altChunk r:id="r9"/>'
    const { text, notes } = await read(body)
    expect(text).toBe('Kart')
    expect(notes).toEqual([
      told('picture', 'Kart', 'Kart over regionen'),
      told('chart', 'Kart', 'Kart over regionen'),
      told('object', 'Kart', ''),
      told('document', 'Kart', ''),
    ])
  })
})
