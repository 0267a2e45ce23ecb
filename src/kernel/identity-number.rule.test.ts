import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyIdentityNumber,
  asAccount,
  identityNumbers,
  withControlDigits,
} from '../../test/builders/identity-number.ts'
import { findIdentityNumber, identityProblem } from './identity-number.rule.ts'

/** What stands between the day of birth and the rest, as people and machines write it. */
const between: [string, string][] = [
  ['mellomrom', ' '],
  ['to mellomrom', '  '],
  ['hardt mellomrom', '\u00a0'],
  ['tynt mellomrom', '\u2009'],
  ['smalt hardt mellomrom', '\u202f'],
  ['tabulator', '\t'],
  ['linjeskift', '\n'],
  ['linjeskift fra Windows', '\r\n'],
  ['linjeskift i Markdown', '\\\n'],
  ['linjeskift i et sitat', '\n> '],
  ['bindestrek', '-'],
  ['hard bindestrek', '\u2011'],
  ['myk bindestrek', '\u00ad'],
  ['tankestrek', '–'],
  ['tankestrek med mellomrom', ' – '],
  ['lang tankestrek', '—'],
  ['talltankestrek', '\u2012'],
  ['minustegn', '\u2212'],
  ['skråstrek', '/'],
  ['brøkstrek', '\u2044'],
  ['punktum', '.'],
  ['understrek', '_'],
  ['stjerner, som i fet skrift', '**'],
  ['tegn som ikke synes', '\u200b'],
  ['ordsammenføyer', '\u2060'],
  ['omvendt skråstrek', '\\-'],
  ['tabellstrek', ' | '],
  ['semikolon', ';'],
  ['entitet', '&nbsp;'],
  ['entitet med nummer', '&#8211;'],
  ['HTML', '<br>'],
  ['prosenttegn i en adresse', '%20'],
  ['ordet personnummer', ', personnummer: '],
  ['ordene «og har personnummer»', ' og har personnummer '],
  ['forkortelsen pnr', ' pnr '],
  ['nr. etter en tankestrek', ' – nr. '],
  ['ordene «de fem siste»', ', de fem siste er '],
  ['komma', ', '],
  ['kolon', ':'],
  ['likhetstegn', '='],
  ['tre prikker i ett tegn', '…'],
  ['tre punktum', '...'],
  ['pil', ' → '],
  ['krøllalfa', '@'],
  ['parentes', ' ('],
  ['bindestrek som entitet', '&#45;'],
  ['linjeskift og tom linje', '\n\n'],
  ['brede celler', ` |${' '.repeat(60)}`],
  ['neste verdi i en adresse', '&p='],
  ['neste verdi i JSON', '", "p": "'],
  ['celler i HTML', '</td>\n<td>'],
  ['en kommentar i HTML', '<!-- resten -->'],
  ['en fylling som ikke synes', '\u3164'],
  ['en tom blindeskrift', '\u2800'],
]

/** Other writings of a whole number. */
const writings: [string, (number: string) => string][] = [
  ['samlet', (all) => all],
  ['hvert par for seg', (all) => `${pairs(all).join(' ')} ${all.slice(6)}`],
  ['med punktum i dagen', (all) => `${pairs(all).join('.')} ${all.slice(6)}`],
  ['med skråstreker i dagen', (all) => `${pairs(all).join('/')}-${all.slice(6)}`],
  ['med bindestreker', (all) => `${pairs(all).join('-')}-${all.slice(6)}`],
  ['med fire sifre i året', (all) => `${fullDay(all, '.')} ${all.slice(6)}`],
  ['som en dag fra en maskin', (all) => `19${pairs(all).reverse().join('-')} ${all.slice(6)}`],
  ['året først, uten tegn', (all) => `${fullYear(all)}-${all.slice(6)}`],
  ['tretten sifre', (all) => `${fullDay(all, '')}${all.slice(6)}`],
  ['delt i tre', (all) => `${all.slice(0, 6)} ${all.slice(6, 9)} ${all.slice(9)}`],
  ['delt i fem', (all) => `${pairs(all).join(' ')} ${all.slice(6, 8)} ${all.slice(8)}`],
  ['i grupper på tre', (all) => (all.match(/\d{1,3}/g) ?? []).join(' ')],
  ['siffer for siffer', (all) => [...all].join(' ')],
  ['som en konto uten punktum', (all) => `${all.slice(0, 4)} ${all.slice(4, 6)} ${all.slice(6)}`],
  ['med fete tegn inni', (all) => `${all.slice(0, 4)}**${all.slice(4, 6)}**${all.slice(6)}`],
  ['med brede sifre', (all) => inScript(all, 0xff10)],
  ['med arabiske sifre', (all) => inScript(all, 0x660)],
  ['med indiske sifre', (all) => inScript(all, 0x966)],
  ['med matematiske sifre', (all) => inScript(all, 0x1d7ec)],
  ['som tegn med nummer', (all) => [...all].map((digit) => `&#${48 + Number(digit)};`).join('')],
  ['som prosenttegn', (all) => [...all].map((digit) => `%3${digit}`).join('')],
  ['limt til ord', (all) => `f.nr.${all}abc`],
  ['limt til et kjennetegn', (all) => `id${all}`],
  ['i en adresse', (all) => `https://eksempel.no/?fnr=${all}&side=2`],
  ['i et filnavn', (all) => `sak_${all}.pdf`],
  ['etter et punktnummer', (all) => `1. ${all}`],
  ['før et punktnummer', (all) => `${all}\n2. Neste punkt`],
  ['før et postnummer', (all) => `${all.slice(0, 6)} ${all.slice(6)} 7600 Levanger`],
  ['hevet', (all) => inSigns(all, '⁰¹²³⁴⁵⁶⁷⁸⁹')],
  ['senket', (all) => inSigns(all, '₀₁₂₃₄₅₆₇₈₉')],
  ['i ringer', (all) => inSigns(all, '⓪①②③④⑤⑥⑦⑧⑨')],
  ['i fylte ringer', (all) => inSigns(all, '⓿❶❷❸❹❺❻❼❽❾')],
  ['i parenteser', (all) => inSigns(all, '0⑴⑵⑶⑷⑸⑹⑺⑻⑼')],
  ['som taster', (all) => [...all].map((digit) => `${digit}\ufe0f\u20e3`).join('')],
  ['med en fotnote etter', (all) => `${all.slice(0, 6)} ${all.slice(6)}²`],
  ['med et tegn som ikke synes mellom alle', (all) => [...all].join('\u200b')],
  ['snudd under tegnet for det', (all) => `\u202e${turned(all)}\u202c`],
  ['snudd og delt', (all) => `\u202e${turned(`${all.slice(0, 6)} ${all.slice(6)}`)}`],
  ['snudd under tegnet som entitet', (all) => `&#8238;${turned(all)}`],
  ['med landet foran', (all) => `+47${all}`],
  ['med landet foran, og mellomrom', (all) => `+47 ${all.slice(0, 6)} ${all.slice(6)}`],
  ['med 47 foran', (all) => `47${all}`],
  ['med 0047 foran', (all) => `0047${all}`],
  ['med måneden i ord', (all) => `${inWords(all)} ${all.slice(6)}`],
  ['med måneden i ord, og komma', (all) => `${inWords(all)}, ${all.slice(6)}`],
  ['med måneden i ord, over to linjer', (all) => `${inWords(all, '\n')} ${all.slice(6)}`],
  ['med måneden og året forkortet', (all) => `${shortened(all)} ${all.slice(6)}`],
  ['på engelsk', (all) => `${inEnglish(all)} ${all.slice(6)}`],
  ['med komma i dagen', (all) => `${pairs(all).join(',')} ${all.slice(6)}`],
  ['med kolon overalt', (all) => `${pairs(all).join(':')}:${all.slice(6)}`],
  ['i fire celler', (all) => `| ${[...pairs(all), all.slice(6)].join(' | ')} |`],
  ['de fem siste delt i én og fire', (all) => `${all.slice(0, 6)}-${all[6]} ${all.slice(7)}`],
  [
    'siffer for siffer med strek',
    (all) => `${[...all.slice(0, 6)].join(' ')} - ${[...all.slice(6)].join(' ')}`,
  ],
  [
    'parvis på begge sider',
    (all) => `${pairs(all).join(' ')} - ${all.slice(6, 8)} ${all.slice(8, 10)} ${all[10]}`,
  ],
  ['som født og personnummer', (all) => `født ${fullDay(all, '.')}, personnummer ${all.slice(6)}`],
  [
    'som f. og pnr',
    (all) =>
      `f. ${Number(all.slice(0, 2))}/${Number(all.slice(2, 4))}-${all.slice(4, 6)} pnr ${all.slice(6)}`,
  ],
  ['personnummeret først', (all) => `personnummer ${all.slice(6)}, født ${fullDay(all, '.')}`],
  ['personnummeret først, kort', (all) => `pnr ${all.slice(6)} f. ${all.slice(0, 6)}`],
  ['med overskrifter', (all) => `Født: ${fullDay(all, '.')}\nPersonnr.: ${all.slice(6)}`],
  ['halvfett', (all) => `**${all.slice(0, 6)}**${all.slice(6)}`],
  ['med HTML inni', (all) => `${all.slice(0, 6)}<b>${all.slice(6)}</b>`],
  [
    'som mål for en lenke',
    (all) => `[her](https://eksempel.no/${all.slice(0, 6)}/${all.slice(6)})`,
  ],
  ['som lenke og mål', (all) => `[${all.slice(0, 6)}](${all.slice(6)})`],
  ['i en e-postadresse', (all) => `kari.${all.slice(0, 6)}_${all.slice(6)}@eksempel.no`],
  ['i et filnavn med understreker', (all) => `sak_${fullDay(all, '_')}_${all.slice(6)}.pdf`],
  ['etter en telefon', (all) => `+47 73 86 70 00, ${all.slice(0, 6)} ${all.slice(6)}`],
]

const pairs = (all: string): string[] => [all.slice(0, 2), all.slice(2, 4), all.slice(4, 6)]
const fullYear = (all: string) => `19${all.slice(4, 6)}${all.slice(2, 4)}${all.slice(0, 2)}`
const fullDay = (all: string, sign: string) =>
  [all.slice(0, 2), all.slice(2, 4), `19${all.slice(4, 6)}`].join(sign)
const inScript = (all: string, nought: number) =>
  String.fromCodePoint(...[...all].map((digit) => nought + Number(digit)))

const inSigns = (all: string, signs: string) =>
  [...all].map((digit) => [...signs][Number(digit)]).join('')
const turned = (all: string) => [...all].reverse().join('')
const months =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ')
const monthIn = (all: string) => months[Number(all.slice(2, 4)) - 1] ?? ''
const inWords = (all: string, beforeYear = ' ') =>
  `${Number(all.slice(0, 2))}. ${monthIn(all)}${beforeYear}19${all.slice(4, 6)}`
const shortened = (all: string) =>
  `${Number(all.slice(0, 2))} ${monthIn(all).slice(0, 3)}. ${all.slice(4, 6)}`
const inEnglish = (all: string) => {
  const month = monthIn(all).replace('mai', 'may').replace('desember', 'december').slice(0, 3)
  return `${month} ${Number(all.slice(0, 2))}, 19${all.slice(4, 6)}`
}

/** How a form, a table or a list has one digit, or a few, in each of its boxes. */
const boxed: [string, (boxes: readonly string[]) => string][] = [
  ['tabulator mellom', (all) => all.join('\t')],
  ['en linje til hver', (all) => all.join('\n')],
  ['en linje fra Windows til hver', (all) => all.join('\r\n')],
  ['en tom linje mellom', (all) => all.join('\n\n')],
  ['en rad i en tabell', (all) => `| ${all.join(' | ')} |`],
  ['en rad med brede celler', (all) => `|${all.map((each) => each.padStart(9)).join(' |')} |`],
  ['semikolon', (all) => all.join(';')],
  ['komma og mellomrom', (all) => `Siffer: ${all.join(', ')}`],
  ['komma', (all) => all.join(',')],
  ['kolon og mellomrom', (all) => all.join(': ')],
  ['en punktliste', (all) => all.map((each) => `- ${each}`).join('\n')],
  ['en punktliste med stjerner', (all) => all.map((each) => `* ${each}`).join('\n')],
  ['en punktliste med prikker', (all) => all.map((each) => `• ${each}`).join('\n')],
  ['celler i HTML', (all) => all.map((each) => `<td>${each}</td>`).join('\n')],
  ['en liste i JSON', (all) => JSON.stringify(all)],
  ['en tabell med én kolonne', (all) => all.map((each) => `| ${each} |`).join('\n')],
  ['en nummerert liste', (all) => all.map((each, i) => `${i + 1}. ${each}`).join('\n')],
  [
    'en linje til hver med ord foran',
    (all) => all.map((each, i) => `Rute ${i + 1}: ${each}`).join('\n'),
  ],
  ['tabulator, etter en overskrift', (all) => `Fødselsnummer\t${all.join('\t')}`],
  ['en linje til hver, etter en overskrift', (all) => `Fødselsnummer:\n${all.join('\n')}`],
  ['semikolon, etter et navn', (all) => `Kari;${all.join(';')}`],
  ['semikolon, etter et radnummer', (all) => `12;${all.join(';')}`],
  ['semikolon, før et postnummer', (all) => `${all.join(';')};7600`],
  ['tabulator, i en tabell med navn', (all) => `Ola\t1\t2\nKari\t${all.join('\t')}\nPer\t3\t4`],
]

const groupings: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  [2, 2, 2, 3, 2],
  [2, 2, 2, 2, 3],
  [2, 2, 2, 2, 2, 1],
  [3, 3, 3, 2],
]
const cut = (all: string, ...places: number[]): string[] =>
  [0, ...places].map((place, i) => all.slice(place, places[i]))
const grouped = (all: string, sizes: readonly number[]): string[] => {
  let from = 0
  return sizes.map((size) => {
    from += size
    return all.slice(from - size, from)
  })
}

const known = Object.entries(identityNumbers)

describe('Et fødselsnummer er ett, hvordan det enn er skrevet', () => {
  it.each(between)('med %s mellom dagen og resten', (_name, sign) => {
    fc.assert(
      fc.property(anyIdentityNumber(), (number) => {
        const text = `Gjelder ${number.slice(0, 6)}${sign}${number.slice(6)} fra i dag.`
        expect(identityProblem(text)).not.toBeNull()
      }),
    )
  })

  it.each(writings)('%s', (_name, write) => {
    fc.assert(
      fc.property(anyIdentityNumber(), (number) => {
        expect(identityProblem(`Vi viser til ${write(number)} i saken.`)).not.toBeNull()
      }),
    )
  })

  it.each(['010175–10084', '010175  10084', '010175/10084', '010175\n10084', '01 01 75 10084'])(
    'også alene i feltet: %j',
    (text) => expect(identityProblem(text)).toBe('identity-number'),
  )

  it('med vanlig dag uten nuller foran', () => {
    for (const text of ['1.1.75 10084', '1/1-75 10084', '1.1.1975 10084', '1/1 1975-10084']) {
      expect(identityProblem(text), text).toBe('identity-number')
    }
  })

  it('sier linja, aldri nummeret', () => {
    expect(findIdentityNumber('Første linje\r\nAndre\r\n\r\nGjelder 010175 10084')).toEqual({
      kind: 'identity-number',
      line: 4,
    })
  })
})

describe('Også med ett siffer, eller to og tre, i hver rute', () => {
  it.each(boxed)('%s', (_name, write) => {
    fc.assert(
      fc.property(anyIdentityNumber(), fc.constantFrom(...groupings), (number, sizes) => {
        const text = write(grouped(number, sizes))
        expect(identityProblem(`Vi viser til\n${text}\ni saken.`), text).not.toBeNull()
      }),
    )
  })

  it.each<[string, (number: string) => string]>([
    ['et radnummer på ett siffer foran', (all) => `1;${[...all].join(';')}`],
    ['skråstrek med mellomrom', (all) => [...all].join(' / ')],
    ['ordet og mellom', (all) => [...all].join(' og ')],
    ['et ord foran hvert', (all) => [...all].map((each) => `siffer ${each}`).join('\n')],
    ['felt i HTML', (all) => [...all].map((each) => `<input value="${each}">`).join('\n')],
    ['tabulator og mellomrom om hverandre', (all) => all.replace(/(.)(.)/g, '$1  $2\t')],
    ['et siffer før og to etter', (all) => ['4', ...all, '2', '7'].join('\t')],
    ['to nummer etter hverandre', (all) => [...all, ...'01017510084'].join('\n')],
    [
      'en tom rute mellom dagen og resten',
      (all) => `${[...all.slice(0, 6)].join('\t')}\t\t${[...all.slice(6)].join('\t')}`,
    ],
    [
      'en strek mellom dagen og resten',
      (all) => `${[...all.slice(0, 6)].join(';')};-;${[...all.slice(6)].join(';')}`,
    ],
    [
      'dagen på én linje og resten på den neste',
      (all) => `${[...all.slice(0, 6)].join('\t')}\n${[...all.slice(6)].join('\t')}`,
    ],
    ['hele året', (all) => [...fullDay(all, ''), ...all.slice(6)].join('\n')],
  ])('%s', (_name, write) => {
    fc.assert(
      fc.property(anyIdentityNumber(), (number) => {
        expect(identityProblem(write(number)), write(number)).toBe('identity-number')
      }),
    )
  })

  it.each<[string, (number: string) => string]>([
    ['dagen samlet, så to celler', (all) => cut(all, 6, 9).join('\t')],
    ['dagen samlet, så to linjer', (all) => cut(all, 6, 9).join('\n')],
    ['dagen samlet, så ett siffer i hver', (all) => [all.slice(0, 6), ...all.slice(6)].join(';')],
    ['ett siffer i hver, så resten samlet', (all) => [...all.slice(0, 6), all.slice(6)].join(';')],
    [
      'med hele året',
      (all) => [...fullDay(all, '.').split('.'), ...cut(all.slice(6), 3)].join(' | '),
    ],
    [
      'dagen med punktum, så to celler',
      (all) => [fullDay(all, '.'), ...cut(all.slice(6), 3)].join('\t'),
    ],
    [
      'dagen med punktum, så ett siffer i hver',
      (all) => [fullDay(all, '.'), ...all.slice(6)].join(';'),
    ],
    ['fire, fire og tre', (all) => cut(all, 4, 8).join('\n')],
    ['fire, to, tre og to', (all) => cut(all, 4, 6, 9).join(' | ')],
  ])('I kolonner: %s', (_name, write) => {
    fc.assert(
      fc.property(anyIdentityNumber(), (number) => {
        const text = `Kari\n${write(number)}\nLevanger`
        expect(identityProblem(text), text).toBe('identity-number')
      }),
    )
  })

  it('sier linja der det begynner', () => {
    expect(findIdentityNumber(`Sak 7\n\n${[...'01017510084'].join('\n')}\n`)?.line).toBe(3)
  })
})

describe('Etter ord som sier hva det er', () => {
  it.each([
    'P-nr: 10084 010175',
    'Fødselsnummer 10084 010175',
    'fnr.: 10084-010175',
    'Fødselsnummeret er 10084 010175',
    'Fødselsnummer:\n10084\n010175',
    'Pers.nr. 10084 01 01 75',
    'D-nr. 10084 010175',
    'ID-nummer 0101 7510 084',
    'pnr: 10084010175',
    'Fødselsnummeret til Kari Nordmann: 10084 010175',
    '10084 010175 (fnr.)',
    '| Fødselsnummer |\n|---|\n| 01 0175 1 0084 |',
  ])('%j', (text) => expect(identityProblem(text)).toBe('identity-number'))

  it.each(['10084 010175', 'Sak 10084 010175', 'Fødselsnummer 10085 010175', 'P-nr: 10084'])(
    'ellers ikke: %j',
    (text) => expect(identityProblem(text)).toBeNull(),
  )
})

const anyRows = (count: number) =>
  fc
    .sample(anyIdentityNumber(), { numRuns: count, seed: 2026 })
    .map((all) => `${all.slice(0, 6)} | ${all.slice(6)}`)

describe('I en tabell avgjør de andre radene', () => {
  it('en liste over personer blir avvist, om den har én rad eller mange', () => {
    const rows = anyRows(6)
    for (const count of [1, 2, 3, 6]) {
      const table = rows.slice(0, count).map((row) => `| Kari | ${row} |`)
      expect(identityProblem(table.join('\n')), table.join()).toBe('identity-number')
    }
  })

  it('også om hver person har beløp ved siden av, eller noen av numrene er gale', () => {
    const table = anyRows(8).map((row, i) => `| ${row} | 12${i}500 | 45${i}00 |`)
    expect(identityProblem(table.join('\n'))).toBe('identity-number')
    const half = anyRows(8).map((row, i) => (i % 2 ? row : row.replace(/..$/, '00')))
    expect(identityProblem(half.join('\n'))).toBe('identity-number')
  })

  it('ett treff blant mange beløp er tilfeldig, og blir ikke avvist', () => {
    const costs = ['120500 | 45100', '310250 | 62300', '410700 | 71900', '230100 | 15800']
    expect(identityProblem([...costs, '010175 | 10084'].join('\n'))).toBeNull()
    const daily = [1, 2, 3, 4].map((month) => `01.0${month}.1975;1420${month}`)
    expect(identityProblem([...daily, '01.01.1975;10084'].join('\n'))).toBeNull()
  })

  it('men det hjelper ikke at andre tabeller eller avsnitt er fulle av beløp', () => {
    const costs = Array.from({ length: 30 }, (_, i) => `| 1${i + 10}500 | 451${i + 10} |`).join(
      '\n',
    )
    for (const text of ['| 010175 | 10084 |', 'Gjelder 010175-10084.', 'f. 010175, pnr 10084']) {
      expect(identityProblem(`${costs}\n\n\n\n${text}`), text).toBe('identity-number')
    }
    for (const text of ['Gjelder 010175-10084.', 'Født 01.01.75, pnr 10084.', '01017510084']) {
      expect(identityProblem(`${costs}\n${text}\n${costs}`), text).not.toBeNull()
    }
    const figures = costs.replaceAll(' | ', ' ')
    expect(identityProblem(`${figures}\nFødselsnummer 010175 10084`)).toBe('identity-number')
  })
})

describe('Alle slag nummer på en person', () => {
  it.each(known)('%s', (_kind, number) => {
    expect(identityProblem(number)).not.toBeNull()
    expect(identityProblem(`${number.slice(0, 6)} ${number.slice(6)}`)).toBe('identity-number')
  })

  it.each([
    ['D-nummer', { day: 40 }],
    ['H-nummer, og Navs testnummer', { month: 40 }],
    ['Skatteetatens testnummer', { month: 80 }],
    ['Navs egne nummer', { month: 20 }],
    ['Navs egne testnummer', { month: 60 }],
    ['testnummer fra Norsk helsenett', { month: 65 }],
    ['D-nummer til test', { day: 40, month: 80 }],
    ['kontrollsifrene fra 2032, rest 1', { rest: 1 }],
    ['kontrollsifrene fra 2032, rest 2', { rest: 2 }],
    ['kontrollsifrene fra 2032, rest 3', { rest: 3 }],
  ])('%s', (_kind, series) => {
    fc.assert(
      fc.property(anyIdentityNumber(series), (number) => {
        expect(identityProblem(`Nr ${number}.`)).not.toBeNull()
        expect(identityProblem(`${number.slice(0, 6)}-${number.slice(6)}`)).not.toBeNull()
      }),
    )
  })

  it('sykehusenes felles hjelpenummer, som begynner med 8 eller 9', () => {
    const hospital = withControlDigits('901234567')
    expect(hospital).not.toBeNull()
    expect(identityProblem(`Pasient ${hospital}`)).toBe('identity-or-account')
    expect(identityProblem(`FH-nummer ${hospital}`)).toBe('identity-number')
    expect(identityProblem(`${hospital?.slice(0, 6)} ${hospital?.slice(6)}`)).toBe(
      'identity-number',
    )
  })

  it('men ikke med gale kontrollsifre eller en dag som ikke finnes', () => {
    for (const text of ['01017510085', '010175 10094', '31027510099', '00017510012']) {
      expect(identityProblem(text), text).toBeNull()
    }
  })
})

describe('Et kontonummer er ikke et fødselsnummer', () => {
  it.each([
    '8601.60.10024',
    '8601 60 10024',
    'Kontonummer 86016010024',
    'Beløpet betales til konto: 86016010024',
    'konto 8601.60.10024, merket avtalen',
    '1234.56.78903',
    '12345678903',
    '7694.05.12057',
    'NO93 8601 1117 947',
    'NO9386011117947',
    'KID 01017500084',
  ])('%s', (text) => expect(identityProblem(text)).toBeNull())

  it('sier at det kan være begge deler når ingenting viser hva det er', () => {
    expect(identityProblem('86016010024')).toBe('identity-or-account')
    expect(identityProblem('01017510084')).toBe('identity-or-account')
    expect(identityProblem('0101 75 10084')).toBe('identity-or-account')
  })

  it.each([
    'Fødselsnummer: 01017510084',
    'f.nr. 01017510084',
    'fnr 01017510084',
    'D-nr 53097248016',
    'personnummer 01017510084',
  ])('sier ikke noe om konto når ordene viser hva det er: %s', (text) =>
    expect(identityProblem(text)).toBe('identity-number'),
  )

  it('er alltid et kontonummer med punktum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5_000_000, max: 99_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (a, b) => {
          const account = asAccount(String(a).padStart(8, '0') + String(b).padStart(2, '0'))
          if (account === null) return
          const text = `${account.slice(0, 4)}.${account.slice(4, 6)}.${account.slice(6)}`
          expect(identityProblem(`Betales til ${text} innen 30 dager.`)).toBeNull()
        },
      ),
    )
  })
})
