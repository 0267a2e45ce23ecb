import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signNotIn } from '../../../kernel/text-place.rule.ts'
import type { AgreementFields } from './agreement-field.model.ts'
import { fieldsAsSigns, fieldsUsed, holdsField, unknownFields } from './agreement-fields.rule.ts'

const fields = {
  counterparty: 'KS Nord-Trøndelag',
  party: 'Verdal kommune',
  host: 'Steinkjer kommune',
}
const nobody = { counterparty: null, party: null, host: null }
const fillWith = (text: string, names: AgreementFields) => {
  const signed = fieldsAsSigns(text, names)
  return signed.named(signed.text)
}
const fill = (text: string) => fillWith(text, fields)
const asked = (text: string) =>
  unknownFields(text).map(({ written, nearest }) => `${written} → ${nearest ?? 'ingen'}`)

describe('Feltene fylles ut', () => {
  it('KS, kommunen og vertskommunen er tre ulike felt', () => {
    expect(
      fill(
        'Avtale mellom [[avtalepart]] og [[kommune]]. [[vertskommune]] tar på seg arbeidsgiveransvaret.',
      ),
    ).toBe(
      'Avtale mellom KS Nord-Trøndelag og Verdal kommune. Steinkjer kommune tar på seg arbeidsgiveransvaret.',
    )
  })

  it('Det ingen kjenner ennå, står som i malen', () => {
    expect(fillWith('[[vertskommune]] og [[kommune]]', nobody)).toBe('x kommune og x kommune')
    expect(fillWith('Mellom [[avtalepart]] og', nobody)).toBe('Mellom ………… og')
  })

  it.each([
    'kommune',
    'Kommune',
    'KOMMUNE',
    'kommunen',
    'kommunens navn',
    'Kommunens namn',
    'navn på kommunen',
    'x kommune',
    'municipality',
    'name of the municipality',
    'kommune_navn',
    'kommune-navn',
  ])('[[%s]] er kommunen', (written) => {
    expect(fill(`A [[${written}]] B`)).toBe('A Verdal kommune B')
  })

  it.each(['vertskommunen', 'Verts-kommune', 'verts kommune', 'VERTS_KOMMUNE', 'vertkommune'])(
    '[[%s]] er vertskommunen',
    (written) => expect(fill(`A [[${written}]] B`)).toBe('A Steinkjer kommune B'),
  )

  it.each([
    'avtalepart',
    'Avtaleparten',
    'avtale-part',
    'motpart',
    'Motpartens navn',
    'counterparty',
  ])('[[%s]] er avtaleparten', (written) =>
    expect(fill(`A [[${written}]] B`)).toBe('A KS Nord-Trøndelag B'),
  )

  it.each([
    ['mellomrom inni', '[[ kommune ]]'],
    ['hardt mellomrom', '[[\u00a0kommune\u00a0]]'],
    ['tabulator', '[[\tkommune]]'],
    ['linjeskift', '[[\nkommune\n]]'],
    ['linjeskift i navnet', '[[kommunens\nnavn]]'],
    ['mellomrom mellom klammene', '[ [kommune] ]'],
    ['mellomrom overalt', '[ [ kommune ] ]'],
    ['usynlige tegn', '[\u200b[kom\u00admune]]'],
    ['én klamme', '[kommune]'],
    ['tre klammer', '[[[kommune]]]'],
    ['krøllklammer', '{{kommune}}'],
    ['én krøllklamme', '{kommune}'],
    ['vinkler', '<<kommune>>'],
    ['én vinkel', '<kommune>'],
    ['brede klammer', '［［kommune］］'],
    ['brede bokstaver', '[[ｋｏｍｍｕｎｅ]]'],
    ['klamme i krøllklamme', '{[kommune]}'],
    ['krøllklamme i klammer', '[[{kommune}]]'],
    ['omvendt skråstrek foran alle', '\\[\\[kommune\\]\\]'],
    ['omvendt skråstrek foran én', '\\[kommune\\]'],
    ['omvendt skråstrek foran de første', '\\[\\[kommune]]'],
    ['for få som lukker', '[[kommune]'],
    ['for få som åpner', '[kommune]]'],
    ['ingen som lukker', '[[kommune'],
    ['anførselstegn', '[[«kommune»]]'],
    ['kolon', '[[kommune:]]'],
    ['dollartegn', '\u0024{kommune}'],
    ['dollartegn og to', '\u0024{{kommune}}'],
    ['firkanttegn', '#{kommune}'],
    ['prosent i krøllklammer', '{%kommune%}'],
    ['kryss av to slag', '{[kommune}]'],
    ['kryss av to slag, omvendt', '[{kommune]}'],
    ['den siste av et annet slag', '[[kommune]}'],
    ['de siste av et annet slag', '[[kommune}}'],
    ['de siste av et annet slag, omvendt', '{{kommune]]'],
    ['den første av et annet slag', '{[kommune]]'],
    ['midt i kryss', '[[kommune}]'],
    ['parentes som lukker', '[[kommune])'],
    ['eieform på engelsk', "[[Municipality's name]]"],
  ])('%s: %s', (_title, written) => {
    expect(fill(`Mellom ${written} og`)).toBe('Mellom Verdal kommune og')
    expect(asked(`Mellom ${written} og`)).toEqual([])
  })

  it.each([
    ['**[[kommune]]**', '**Verdal kommune**'],
    ['[[**kommune**]]', '**Verdal kommune**'],
    ['[[_kommune_]]', '_Verdal kommune_'],
    ['[[**_kommune_**]]', '**_Verdal kommune_**'],
    ['## [[Kommune]]', '## Verdal kommune'],
    ['| [[kommune]] | [kommune] |', '| Verdal kommune | Verdal kommune |'],
    ['([[kommune]])', '(Verdal kommune)'],
    ['[[kommune]]s plikter', 'Verdal kommunes plikter'],
    ['[[kommune]], [[kommune]]', 'Verdal kommune, Verdal kommune'],
    ['[[kommune]][[vertskommune]]', 'Verdal kommuneSteinkjer kommune'],
    ['[[kommune skal betale', 'Verdal kommune skal betale'],
    ['[[verts kommune, som', 'Steinkjer kommune, som'],
    ['[se [kommune]]', '[se Verdal kommune]'],
    ['{se [[kommune]}', '{se Verdal kommune}'],
    ['([[kommune])', '(Verdal kommune)'],
    ['({[kommune}])', '(Verdal kommune)'],
    ['{[kommune]] betaler}', '{Verdal kommune betaler}'],
    ["[[Host Municipality's name]]", 'Steinkjer kommune'],
    ['[[the counterparty’s name]]', 'KS Nord-Trøndelag'],
    ['100 $ til {kommune}', '100 $ til Verdal kommune'],
    ['[Avtale for [[kommune]]](https://ks.no)', '[Avtale for Verdal kommune](https://ks.no)'],
    ['[[kommune]](https://ks.no)', '[Verdal kommune](https://ks.no)'],
    ['[[kommune]](heretter kommunen)', 'Verdal kommune(heretter kommunen)'],
    ['[kommune] (heretter kommunen)', 'Verdal kommune (heretter kommunen)'],
    ['[kommune]: betaler', 'Verdal kommune: betaler'],
    ['- [ ] [kommune]', '- [ ] Verdal kommune'],
    ['[kommune][1]', 'Verdal kommune[1]'],
    ['[kommune og {{avtalepart}}]', '[kommune og KS Nord-Trøndelag]'],
    ['> [[kommune]]\r\n\r\n[[kommune]]', '> Verdal kommune\r\n\r\nVerdal kommune'],
  ])('%s blir %s', (written, filled) => {
    expect(fill(written)).toBe(filled)
    expect(asked(written)).toEqual([])
  })

  it.each([
    ['med dollartegn', 'KS $& $1 $$', 'KS $& $1 $$'],
    ['med Markdown', 'A*b*_c_ `d`', 'A*b*_c_ `d`'],
    ['med et felt', '[[kommune]]', '[[kommune]]'],
    ['med tegnkode', 'A &amp; B & C', 'A &amp; B & C'],
    ['over flere linjer', 'KS\n\nNord', 'KS Nord'],
    ['med tegn som ikke kan skrives', 'KS\u0000 Nord\u202e', 'KS Nord'],
    ['med bindestrek, punktum og parentes', 'St. Olavs (HF) Nord-Tr.', 'St. Olavs (HF) Nord-Tr.'],
  ])('Et navn %s kommer inn som det er', (_title, counterparty, filled) => {
    expect(fillWith('[[avtalepart]]', { ...fields, counterparty })).toBe(filled)
  })
})

describe('Vanlig tekst røres ikke', () => {
  it.each([
    '[lenke](https://ks.no)',
    '[kommune](https://ks.no)',
    '[kommune](/nordre-trondelag "Kommunen")',
    '[kommune](#kommune)',
    '[kommune]: https://ks.no',
    '[x] ferdig, [ ] ikke ferdig',
    'se note [1] og [^2]',
    '[[1]](#fn1)',
    '[\\[1\\]](#_ftn1)',
    '[[lenke](https://ks.no) og [1]]',
    '<https://ks.no>',
    '<b>kommune</b>',
    '«kommune»',
    '(kommune)',
    '[den enkelte kommune]',
    '[kommunestyret]',
    '[kommunal] [og] [fylkeskommune]',
    '[kommune skal [1] betale]',
    '[]',
    '{}',
    'a < kommune og b > c',
    '<<sitat>>',
    '[vert] [host] [part]',
    '50 % av kommunen, 50 % av staten',
    '(skriv til kommunen)',
    '(kommune)(kommune)',
    '((se kommunens plan))',
    '&lt;b&gt;kommune&lt;/b&gt;',
    '&#91;1&#93;',
    '## Kommune ##',
    '[sett inn dato]',
    '[kommunen her]',
    'kr 100 $ kommune $',
    '[[1](#a)\n\nkommune]',
    '| a | b |\n|---|---|',
  ])('%s', (text) => {
    expect(fill(text)).toBe(text)
    expect(asked(text)).toEqual([])
  })
})

describe('Felt som ikke finnes, spørres det om, med det navnet som ligner mest', () => {
  it.each([
    ['[[komune]]', '[[komune]] → kommune'],
    ['[[Komunne]]', '[[Komunne]] → kommune'],
    ['[[kommnue]]', '[[kommnue]] → kommune'],
    ['[[kommuner]]', '[[kommuner]] → kommune'],
    ['[[kommunens]]', '[[kommunens]] → kommune'],
    ['[[avtalepartner]]', '[[avtalepartner]] → avtalepart'],
    ['[[vertskomune]]', '[[vertskomune]] → vertskommune'],
    ['[[dato]]', '[[dato]] → ingen'],
    ['[[fritekst]]', '[[fritekst]] → ingen'],
    ['{{dato}}', '{{dato}} → ingen'],
    ['<<komune>>', '<<komune>> → kommune'],
    ['\\[\\[dato\\]\\]', '\\[\\[dato\\]\\] → ingen'],
    ['[komune]', '[komune] → kommune'],
    ['{komune}', '{komune} → kommune'],
    ['[ [komune] ]', '[ [komune] ] → kommune'],
    ['[[komune]', '[[komune] → kommune'],
    ['[komune]]', '[komune]] → kommune'],
    ['[[komune skal', '[[komune → kommune'],
    ['[[dato for møtet', '[[dato → ingen'],
    ['[kommune', '[kommune → kommune'],
    ['kommune]]', 'kommune]] → kommune'],
    ['[[]]', '[[]] → ingen'],
    ['[[……]]', '[[……]] → ingen'],
    ['[[sett inn\nnavn]]', '[[sett inn navn]] → ingen'],
    ['[[kommune\n\n]]', '[[kommune ]] → kommune'],
    ['[[\n\nkommune\n\n]]', '[[ kommune ]] → kommune'],
    ['{{kommune\r\n\r\n}}', '{{kommune }} → kommune'],
    ["[[Host Municipalitie's name]]", "[[Host Municipalitie's name]] → vertskommune"],
    ['&#91;&#91;kommune&#93;&#93;', '&#91;&#91;kommune&#93;&#93; → kommune'],
    ['&#x5B;vertskommune&#x5D;', '&#x5B;vertskommune&#x5D; → vertskommune'],
    ['&lt;kommune&gt;', '&lt;kommune&gt; → kommune'],
    ['&lt;&lt;kommunens navn&gt;&gt;', '&lt;&lt;kommunens navn&gt;&gt; → kommune'],
    ['&lbrace;motpart&rbrace;', '&lbrace;motpart&rbrace; → avtalepart'],
    ['[&#91;kommune&#93;]', '[&#91;kommune&#93;] → kommune'],
    ['((kommune))', '((kommune)) → kommune'],
    ['(( **kommune** ))', '(( **kommune** )) → kommune'],
    ['%kommune%', '%kommune% → kommune'],
    ['%%VERTSKOMMUNE%%', '%%VERTSKOMMUNE%% → vertskommune'],
    ['$kommune_navn$', '$kommune_navn$ → kommune'],
    ['⟨kommune⟩', '⟨kommune⟩ → kommune'],
    ['<kommune]', '<kommune] → kommune'],
    ['[fyll inn kommune]', '[fyll inn kommune] → kommune'],
    ['[sett inn kommunens navn]', '[sett inn kommunens navn] → kommune'],
    ['[Set inn namnet på kommunen her]', '[Set inn namnet på kommunen her] → kommune'],
    ['{skriv inn avtalepart}', '{skriv inn avtalepart} → avtalepart'],
    ['<oppgi vertskommune>', '<oppgi vertskommune> → vertskommune'],
    ['[insert name of the municipality]', '[insert name of the municipality] → kommune'],
    ['[[fyll ut aktuell kommune]]', '[[fyll ut aktuell kommune]] → kommune'],
    ['[kommune fylles inn senere]', '[kommune fylles inn senere] → kommune'],
    ['(fyll inn kommune)', '(fyll inn kommune) → kommune'],
  ])('%s', (text, expected) => {
    expect(asked(`Mellom ${text}`)).toEqual([expected])
    expect(fill(`Mellom ${text}`)).toBe(`Mellom ${text}`)
  })

  it('alle på én gang, med linja de står på', () => {
    const text = '# [[Tittel]]\r\n\r\n[[kommune]] og [[avtalprt]]\r\n[[komune]]'
    expect(unknownFields(text)).toEqual([
      { written: '[[Tittel]]', line: 1, nearest: null },
      { written: '[[avtalprt]]', line: 3, nearest: 'avtalepart' },
      { written: '[[komune]]', line: 4, nearest: 'kommune' },
    ])
  })
})

it('Feltene i en tekst nevnes én gang hver, med det de fylles med', () => {
  const text = '{{Kommune}}, [kommune], [[vertskommune]] og [[komune]]'
  expect(fieldsUsed(text, { counterparty: 'KS', host: null })).toEqual([
    { name: 'kommune', fill: 'each-party' },
    { name: 'vertskommune', fill: null },
  ])
  expect(fieldsUsed('Ingen felt.', { counterparty: 'KS', host: null })).toEqual([])
})

describe('Alltid', () => {
  const plain = fc.stringMatching(/^[^[\]{}<>［］【】｛｝＜＞]*$/)
  const pieces = [
    ...['[', ']', '[[', ']]', '{', '}}', '<', '>>', '\\', ' ', '\n', '\n\n', '(', ')', '*'],
    ...['kommune', 'komune', 'Verts-kommune', 'avtalepart', 'tekst', '1', 'https://ks.no'],
  ]
  const messy = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 })
    .map((parts) => parts.join(''))

  it('en tekst uten klammer røres ikke', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(fill(text)).toBe(text)
        expect(holdsField(text)).toBe(false)
      }),
    )
  })

  it('det som fylles inn, er navnet og ikke noe annet, også der teksten ligner tegnet for feltet', () => {
    const sign = signNotIn('')
    const signs = [sign, sign.toUpperCase(), `${sign}0q`, `${sign}0`, 'zq', 'ZQ', 'zq000', '0q']
    const marked = fc.array(fc.oneof(messy, fc.constantFrom(...signs)))
    fc.assert(
      fc.property(marked, fc.stringMatching(/^[^\s\p{C}]+$/u), (parts, name) => {
        const counterparty = name.normalize('NFC')
        const named = fillWith(parts.join(''), { ...fields, counterparty })
        const other = fillWith(parts.join(''), { ...fields, counterparty: '\ue000' })
        expect(named).toBe(other.replaceAll('\ue000', () => counterparty))
      }),
      { numRuns: 300 },
    )
  })

  it('en hvilken som helst skrivemåte av et kjent felt fylles ut', () => {
    const space = fc.constantFrom('', ' ', '\u00a0', '\t')
    const brackets = fc.constantFrom(
      ...['[[ ]]', '{{ }}', '<< >>', '\\[\\[ \\]\\]', '[ ]', '［［ ］］'],
    )
    const word = fc.mixedCase(fc.constantFrom('kommune', 'kommunens navn', 'kommunen'))
    const around = fc.constantFrom('', ' ', '**', '(', 'tekst ', '\n\n')
    fc.assert(
      fc.property(space, brackets, word, around, space, (left, pair, name, text, right) => {
        const [open, close] = pair.split(' ')
        expect(fill(`${text}${open}${left}${name}${right}${close}${text}`)).toBe(
          `${text}Verdal kommune${text}`,
        )
      }),
    )
  })

  it.each([
    ['bare begynnelsen av tegnet', `${'zq'.repeat(90_000)} [[kommune]]`],
    [
      'begynnelsen av tegnet, og mange felt',
      `${'zq'.repeat(15_000)}${'[[kommune]] '.repeat(2_900)}`,
    ],
    ['tegnet selv, mange ganger', `${signNotIn('').repeat(20_000)} [[kommune]]`],
  ])('en tekst med %s blir ikke stort lengre av tegnene', (_title, text) => {
    const signed = fieldsAsSigns(text, fields)
    expect(signed.text.length).toBeLessThan(1.1 * text.length)
    expect(signed.named(signed.text)).toBe(text.replaceAll('[[kommune]]', 'Verdal kommune'))
  })

  it('svært lange tekster tar ikke mer tid enn lengden tilsier', () => {
    const spent = (text: string, times: number) => {
      const before = process.cpuUsage()
      unknownFields(text.repeat(times))
      return process.cpuUsage(before).user / 1_000
    }
    for (const text of [
      '[',
      '[kommune ',
      'kommune]] ',
      '[[a',
      'a',
      '] ',
      '[a\n',
      '{<[',
      '((',
      '%kommune',
      '&lt;',
      '[[\n\n',
    ]) {
      const times = Math.floor(20_000 / text.length)
      const short = spent(text, times)
      expect(spent(text, times * 10), text).toBeLessThan(30 * short + 500)
    }
  })

  it.each([
    '%kommunennavnx',
    '%nnavmokuensmen',
    '$kommunens navnx$ ',
    '(fyll inn kommunx navn her) ',
  ])('«%s» om og om igjen leses like fort som andre ord på samme sted', (near) => {
    const spent = (text: string) => {
      const tries = [1, 2, 3].map((nth) => {
        const before = process.cpuUsage()
        unknownFields(`${nth}${text.repeat(200_000 / text.length)}`)
        return process.cpuUsage(before).user / 1_000
      })
      return Math.min(...tries)
    }
    const far = near.replace(/[kommunesav]/g, 'z')
    expect(spent(near)).toBeLessThan(2.5 * spent(far) + 30)
  })
})
