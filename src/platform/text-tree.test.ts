import { describe, expect, it } from 'vitest'
import type { Inline, TextBlock, TextItem } from '../kernel/text-tree.model.ts'
import { readTextTree } from './text-tree.ts'

/** A tree in short: `ol3(a|b)` begins at 3, `[a)](x)` has its label typed. */
const short = (blocks: readonly TextBlock[]): string => blocks.map(shortBlock).join(' ')

function shortBlock(block: TextBlock): string {
  const items = (of: readonly TextItem[]) => of.map(({ blocks }) => short(blocks)).join('|')
  switch (block.kind) {
    case 'heading':
      return `h${block.level}(${line(block.inlines)})`
    case 'paragraph':
      return line(block.inlines)
    case 'quote':
      return `quote(${short(block.blocks)})`
    case 'bullets':
      return `ul(${items(block.items)})`
    case 'numbers':
      return `ol${block.start}(${items(block.items)})`
    case 'labels':
      return `list(${block.items.map(({ label, blocks }) => `${label} ${short(blocks)}`.trim()).join('|')})`
    case 'code':
      return `code(${block.text})`
    case 'table':
      return `table(${[block.head, ...block.rows].map((row) => row.map(line).join(',')).join('|')})`
    case 'rule':
      return 'rule'
  }
}

const line = (inlines: readonly Inline[]): string => inlines.map(shortInline).join('')

function shortInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text': {
      const { text, strong, emphasis, strike, code } = inline
      const marks = `${strong ? 'b' : ''}${emphasis ? 'i' : ''}${strike ? 's' : ''}${code ? 'c' : ''}`
      return marks ? `${marks}<${text}>` : text
    }
    case 'break':
      return '/'
    case 'image':
      return `image<${inline.text} ${inline.address}>`
    case 'link':
      return `a<${line(inline.parts)} ${inline.href}>`
  }
}

const reads = (text: string) => short(readTextTree(text))

describe('Lister får de numrene som er skrevet', () => {
  it.each([
    ['1. A\n   1. B\n2. C', 'ol1(A ol1(B)|C)'],
    ['1. a\n2. b\n\ntekst\n\n3. c', 'ol1(a|b) tekst ol3(c)'],
    ['1. a\n2. b\ntekst\n3. c', 'ol1(a|b) tekst ol3(c)'],
    ['tekst\n2. b\n3. c', 'tekst ol2(b|c)'],
    ['1. a\n1. b\n1. c', 'ol1(a|b|c)'],
    ['1. Lønn\n1. Pensjon\n1. Reise\n1. Utstyr', 'ol1(Lønn|Pensjon|Reise|Utstyr)'],
    ['1. a\n1. b', 'list(1. a|1. b)'],
    ['2. a\n2. b\n2. c', 'list(2. a|2. b|2. c)'],
    ['1) a\n1) b', 'list(1) a|1) b)'],
    ['1) a\n1) b\n1) c', 'list(1) a|1) b|1) c)'],
    [
      '31. desember 2018 er fristen\n\n31. desember 2019 er neste',
      'list(31. desember 2018 er fristen|31. desember 2019 er neste)',
    ],
    ['1. januar 2018\n1. juli 2018', 'list(1. januar 2018|1. juli 2018)'],
    [
      '1. januar 2018\n1. mai 2018\n1. september 2018',
      'list(1. januar 2018|1. mai 2018|1. september 2018)',
    ],
    ['1. Januar\n1. Lønn\n1. Reise', 'list(1. Januar|1. Lønn|1. Reise)'],
    ['1. **mars**\n1. mai\n1. juni', 'list(1. b<mars>|1. mai|1. juni)'],
    ['7. klasse\n7. trinn', 'list(7. klasse|7. trinn)'],
    ['1. klasse\n1. trinn\n1. gang', 'list(1. klasse|1. trinn|1. gang)'],
    ['1. og 2. ledd\n1. og 3. ledd', 'list(1. og 2. ledd|1. og 3. ledd)'],
    ['1. ledd\n1. punktum\n1. og 2. ledd', 'list(1. ledd|1. punktum|1. og 2. ledd)'],
    ['1. 2. plass\n1. 3. plass\n1. 4. plass', 'list(1. ol2(plass)|1. ol3(plass)|1. ol4(plass))'],
    ['1. halvår\n1. kvartal\n1. tertial', 'list(1. halvår|1. kvartal|1. tertial)'],
    ['1. ogjord\n1. maskin\n1. ledelse', 'ol1(ogjord|maskin|ledelse)'],
    ['01. Formål\n02. Parter', 'list(01. Formål|02. Parter)'],
    ['01) Formål\n02) Parter', 'list(01) Formål|02) Parter)'],
    ['09. ni\n10. ti', 'list(09. ni) ol10(ti)'],
    ['01. januar 2018 og\n01. juli 2018', 'list(01. januar 2018 og|01. juli 2018)'],
    ['001. en\n002. to', 'list(001. en|002. to)'],
    ['01.\ntekst', '01./tekst'],
    ['0. en', 'ol0(en)'],
    ['1. a\n3. c', 'list(1. a|3. c)'],
    ['1. a\n2. b\n2. b', 'list(1. a|2. b|2. b)'],
    ['0. a\n1. b', 'ol0(a|b)'],
    ['1) a\n2) b', 'list(1) a|2) b)'],
    ['9. a\n10. b\n    - c\n11. d', 'ol9(a|b ul(c)|d)'],
    ['1.\n2. b', 'ol1(|b)'],
    ['- a\n  - b\n    - c\n- d', 'ul(a ul(b ul(c))|d)'],
    ['- a\n\t- b\n\t\t- c', 'ul(a ul(b ul(c)))'],
    ['1. A\n  - b\n2. C', 'ol1(A ul(b)|C)'],
    ['* a\n+ b', 'ul(a) ul(b)'],
    ['> 1. a\n> 2. b\netter', 'quote(ol1(a|b)) etter'],
    ['1. a\n\n   mer\n\n   > sitat\n2. b', 'ol1(a mer quote(sitat)|b)'],
  ])('%j', (text, expected) => {
    expect(reads(text)).toBe(expected)
  })
})

describe('Merker som Markdown ikke kjenner, står som de er skrevet', () => {
  it.each([
    ['a) en\nb) to', 'list(a) en|b) to)'],
    ['a. en\nb. to', 'list(a. en|b. to)'],
    ['(a) en\n(ii) to\n(3) tre', 'list((a) en|(ii) to|(3) tre)'],
    ['i) en\nii) to', 'list(i) en|ii) to)'],
    ['§ 1 Formål\n§ 2-1 Parter\n§2a Mer', 'list(§\u00a01 Formål|§\u00a02-1 Parter|§2a Mer)'],
    ['1.1 Formål\n1.1.1 Under\n1.2 Mer', 'list(1.1 Formål list(1.1.1 Under)|1.2 Mer)'],
    ['– en\n– to', 'list(– en|– to)'],
    ['• en\n• to', 'ul(en|to)'],
    ['☐ ja\n☑ nei', 'list(☐ ja|☑ nei)'],
    ['1. A\na) x\nb) y\n2. B', 'ol1(A list(a) x|b) y)|B)'],
    ['§ 1 A\na) x\n– y\nb) z', 'list(§\u00a01 A list(a) x list(– y)|b) z))'],
    ['a) en\n\n   mer\n\nb) to', 'list(a) en mer|b) to)'],
    ['a) en\n   fortsetter', 'list(a) en/fortsetter)'],
    ['a) en\netter', 'list(a) en) etter'],
    ['a) **fet** _kursiv_', 'list(a) b<fet> i<kursiv>)'],
    ['a) 1. x\n   2. y', 'list(a) ol1(x|y))'],
    ['a) # ikke overskrift', 'list(a) h1(ikke overskrift))'],
    ['• kule\n   ---', 'ul(h2(kule))'],
    ['2017 var et år\n24.11.2017 kom saken', '2017 var et år/24.11.2017 kom saken'],
    ['o jul med din glede', 'o jul med din glede'],
  ])('%j', (text, expected) => {
    expect(reads(text)).toBe(expected)
  })
})

describe('Tegn som betyr noe, leses ikke som merker', () => {
  it.each([
    ['§ 2 - Formål', 'list(§\u00a02 - Formål)'],
    ['§ 2 – Parter\n§ 3 – Mer', 'list(§\u00a02 – Parter|§\u00a03 – Mer)'],
    ['§ 2-1 a. x', 'list(§\u00a02-1 a. x)'],
    ['§ 2-1 a) x og b) y', 'list(§\u00a02-1 a) x og b) y)'],
    ['§ 2 * stjerne\nTekst', 'list(§\u00a02 * stjerne) Tekst'],
    ['§ 2 + 3', 'list(§\u00a02 + 3)'],
    ['§ 2 ---', 'list(§\u00a02 ---)'],
    ['§ 2 - Formål\n\n  - en\n  - to', 'list(§\u00a02 - Formål ul(en|to))'],
    ['§ 2 - Formål\n  fortsetter', 'list(§\u00a02 - Formål/fortsetter)'],
    ['a) - 5 prosent', 'list(a) - 5 prosent)'],
    ['a) 1. januar 2018', 'list(a) 1. januar 2018)'],
    ['1.1 – Formål', 'list(1.1 – Formål)'],
    ['• 1. mai', 'ul(1. mai)'],
    ['a)\t1. x', 'list(a) ol1(x))'],
    ['•   -   x', 'ul(ul(x))'],
    ['> 5 000 innbyggere', '> 5 000 innbyggere'],
    ['>5 000 innbyggere\n> 10 000', '>5 000 innbyggere/> 10 000'],
    ['>= 5', '>= 5'],
    ['> kr 5', 'quote(kr 5)'],
    ['> €5', '> €5'],
    ['tekst\n> 2018', 'tekst/> 2018'],
    ['> sitat fra\n> 2018', 'quote(sitat fra/2018)'],
    ['> 1. Formål', 'quote(ol1(Formål))'],
    ['- > 5 år', 'ul(> 5 år)'],
    ['| a |\n|---|\n| > 5 |', 'table(a|> 5)'],
    ['+ 14 % pensjon', '+ 14 % pensjon'],
    ['+ 5', '+ 5'],
    ['+ lønn\n+ reise', 'ul(lønn|reise)'],
    ['lønn\n+ 5\n- 3', 'lønn/+ 5 ul(3)'],
    ['__________(navn)__________', '__________(navn)__________'],
    ['__________', '__________'],
    ['___', '___'],
    ['_____ _____', '_____ _____'],
    ['Sted: ____ Dato: ____', 'Sted: ____ Dato: ____'],
    ['___navn___ og __fet__ og _skrå_', '___navn___ og b<fet> og i<skrå>'],
    ['Navn\n______', 'Navn/______'],
    ['- ____', 'ul(____)'],
    ['§ 2 ____', 'list(§\u00a02 ____)'],
    ['`___` og ___', 'c<___> og ___'],
    ['``` viktig\nkode\n```', 'code(viktig\nkode)'],
    ['~~~ svært viktig', 'code(svært viktig)'],
    ['```\nkode\n```', 'code(kode)'],
    ['[](https://hnt.no/vedlegg)', 'a<https://hnt.no/vedlegg https://hnt.no/vedlegg>'],
    ['se [ ](https://hnt.no/x).', 'se a<https://hnt.no/x https://hnt.no/x>.'],
    ['[](mailto:post@hnt.no)', 'a<post@hnt.no mailto:post@hnt.no>'],
    ['#', '#'],
    ['## ##', '## ##'],
    ['tekst\n#\nmer', 'tekst/#/mer'],
    ['# a #', 'h1(a)'],
    ['> #', 'quote(#)'],
    ['- #', 'ul(#)'],
  ])('%j', (text, expected) => {
    expect(reads(text)).toBe(expected)
  })
})

describe('Tekst limt inn fra Word beholder avsnitt, lister og tabeller', () => {
  it.each([
    ['•\tEn\r\n•\tTo\r\nSlutt', 'ul(En|To) Slutt'],
    ['\uf0b7\tEn\n\uf0a7\tTo', 'ul(En list(▪ To))'],
    ['1.\tEn\na)\tx\nb)\ty\n2.\tTo', 'ol1(En list(a) x|b) y)|To)'],
    ['•\tEn\no\tx\no\ty\n•\tTo', 'ul(En list(o x|o y)|To)'],
    ['–\tEn\n\to\tx\n–\tTo', 'list(– En list(o x)|– To)'],
    ['§ 2\tParter\nTekst om partene.', 'list(§\u00a02 Parter) Tekst om partene.'],
    ['1.1\tFormål\n1.2\tParter', 'list(1.1 Formål|1.2 Parter)'],
    ['A.\tEn\nB.\tTo', 'list(A. En|B. To)'],
    ['1.\u00a0\u00a0\u00a0En\n2.\u00a0\u00a0\u00a0To', 'ol1(En|To)'],
    ['a)\u00a0En\nb)\u00a0To', 'list(a) En|b) To)'],
    ['Kommune\tInnbyggere\nVerdal\t14 885', 'table(Kommune,Innbyggere|Verdal,14 885)'],
    ['\t2017\t2018\nVerdal\t1\t2', 'table(,2017,2018|Verdal,1,2)'],
    ['Nr.\tNavn\tAntall\n1.\tVerdal\t3', 'table(Nr.,Navn,Antall|1.,Verdal,3)'],
    ['Navn:\tKS\nSted:\tSteinkjer', 'table(|Navn:,KS|Sted:,Steinkjer)'],
    ['A|B\tC\nD\tE', 'table(A|B,C|D,E)'],
    ['\tInnrykket\n\tOgså', 'Innrykket/Også'],
    ['En linje\ten til', 'En linje en til'],
    ['En\rTo', 'En/To'],
    ['linje\u000bandre', 'linje/andre'],
    ['1.\tEn\u000bandre linje\n2.\tTo', 'ol1(En/andre linje|To)'],
    ['En\u000cTo', 'En To'],
    ['En\u2028To\u2029Tre', 'En/To Tre'],
    ['    fire mellomrom foran', 'fire mellomrom foran'],
    ['\u00a0\u00a0\u00a0\u00a0harde mellomrom\n\u00a0\nnytt', 'harde mellomrom nytt'],
    ['en\u0001to \u0002tre\ufeff', 'en to tre'],
    ['e\u001epost og sam\u001fhandling', 'e\u2011post og sam\u00adhandling'],
    ['s\u030caddi', 'šaddi'],
  ])('%j', (text, expected) => {
    expect(reads(text)).toBe(expected)
  })
})

describe('Resten av teksten', () => {
  it.each([
    ['**fet** *kursiv* ~~bort~~ `kode` ***alt***', 'b<fet> i<kursiv> s<bort> c<kode> bi<alt>'],
    ['[lov **to**](https://lovdata.no/x)', 'a<lov b<to> https://lovdata.no/x>'],
    ['se https://hnt.no.', 'se a<https://hnt.no https://hnt.no>.'],
    ['![kart](https://hnt.no/k.png)', 'image<kart https://hnt.no/k.png>'],
    ['[trykk](javascript:alert)', '[trykk](javascript:alert)'],
    ['[1]: sak 9/17', '[1]: sak 9/17'],
    ['<b>nei</b>', '<b>nei</b>'],
    ['Storgata 1\n7700 Steinkjer', 'Storgata 1/7700 Steinkjer'],
    ['A\n===\n\n### B\n\n---', 'h1(A) h3(B) rule'],
    [
      '| Post | Kr |\n|---|---|\n| Lønn | 100 | faktisk 200 |',
      'table(Post,Kr,|Lønn,100,faktisk 200)',
    ],
    ['| a | b |\n|---|---|\n| `x|y` | a<br>b |', 'table(a,b,|`x,y`,a<br>b)'],
    ['| a | b |\n|---|---|\n| x\\|y | z |', 'table(a,b|x|y,z)'],
    ['| a | b | c |\n|---|---|\n| 1 | 2 |', 'table(a,b,c|1,2,)'],
    ['| a |\n|---|--:|\n| 1 | 2 | 3 |', 'table(a,,|1,2,3)'],
    ['a | b\n--- | ---\n1 | 2 | 3 | 4\n5', 'table(a,b,,|1,2,3,4) 5'],
    ['| a | b |\n|---|---|\n| | 2 |\n|| 3 | 4 |', 'table(a,b,|,2,|,3,4)'],
    ['| a | b |\n|--|--:|\n| 1 | *2* |\ntekst', 'table(a,b|1,i<2>) tekst'],
    ['a | b\n--- | ---\n1. x | – y', 'table(a,b|1. x,– y)'],
    ['```\nkode\n  - inn\n```\netter', 'code(kode\n  - inn) etter'],
    ['- a\n  ```\n  1. x\n  ```', 'ul(a code(1. x))'],
    ['> a\n> > b', 'quote(a quote(b))'],
    ['', ''],
    ['\n \n', ''],
  ])('%j', (text, expected) => {
    expect(reads(text)).toBe(expected)
  })
})

describe('Klammer som ikke begynner noen lenke, er tekst', () => {
  const inside = (depth: number) => `${'['.repeat(depth)}a${']'.repeat(depth)}(https://a.no)`
  it.each([
    ['[se [her](https://a.no)', '[se a<her https://a.no>'],
    ['[her](https://a.no)]', 'a<her https://a.no>]'],
    ['![se ![her](https://a.no)', '![se image<her https://a.no>'],
    ['![a [b] c](https://a.no)', 'image<a [b] c https://a.no>'],
    ['[a `[` b](https://a.no)', 'a<a c<[> b https://a.no>'],
    ['[a ``]`` b](https://a.no)', 'a<a c<]> b https://a.no>'],
    ['[a ``]` b](https://a.no)', '[a ``]` b](a<https://a.no https://a.no>)'],
    ['\\`[a` b](https://a.no)', '`a<a` b https://a.no>'],
    ['[a \\[ b](https://a.no)', 'a<a [ b https://a.no>'],
    ['[ [a] [b](https://a.no)', '[ [a] a<b https://a.no>'],
    ['[a][1] og [b]', '[a][1] og [b]'],
    ['[<https://a.no/[>](https://b.no)', 'a<https://a.no/[ https://a.no/%5B>'],
    [inside(9), `a<${'['.repeat(8)}a${']'.repeat(8)} https://a.no>`],
    [inside(11), `${'['.repeat(11)}a${']'.repeat(11)}(a<https://a.no https://a.no>)`],
  ])('%j', (text, expected) => {
    expect(reads(text)).toBe(expected)
  })

  it.each([
    '[',
    '![',
    '![  ====="',
    '![::::::::::::::',
    '[\\ww&w.xxx=xxxxxx',
    '/)[\\w+w%.x:/- xxxx',
    '[a](b "',
    '[a](<',
    '[`',
    '![a ',
    '<a:',
  ])('svært mange %j tar ikke mer tid enn lengden tilsier', (sign) => {
    const spent = (length: number) => {
      const before = process.cpuUsage()
      readTextTree(sign.repeat(length / sign.length))
      return process.cpuUsage(before).user / 1_000
    }
    spent(20_000)
    expect(spent(500_000)).toBeLessThan(30 * spent(50_000) + 500)
  })

  it('svært mange i hverandre tar ikke mer tid enn lengden tilsier', () => {
    const before = process.cpuUsage()
    readTextTree(`${'![x'.repeat(30_000)}${'](a)'.repeat(30_000)}`)
    readTextTree(`${'[x'.repeat(30_000)}${'](a)'.repeat(30_000)}`)
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(3_000)
  })
})
