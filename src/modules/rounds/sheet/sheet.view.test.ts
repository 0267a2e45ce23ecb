import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  anAnswer,
  anAsked,
  aQuestion,
  numberOf,
  rangeOf,
  someFacts,
} from '../../../../test/builders/round-result.ts'
import { textOfPdf } from '../../../../test/paper-text.ts'
import { courseFacts, longFacts, resultTiles } from '../../../../test/walks/gallery/result-facts.ts'
import { day, instant } from '../../../kernel/day.model.ts'
import { locales } from '../../../kernel/words.model.ts'
import { setPaper } from '../../../platform/paper/set-paper.ts'
import type { Reader, ResultFacts } from '../result/result.model.ts'
import { resultOf } from '../result/result.rule.ts'
import { ResultSections } from '../result/result.view.tsx'
import { sheetOf } from './sheet.view.ts'
import { csvOf } from './sheet-csv.view.ts'
import { excelOf } from './sheet-excel.view.ts'
import { resultInputs, resultSource } from './sheet-pdf.view.ts'

const place = {
  title: 'Kurs i 2027',
  community: { name: 'Nordre Trøndelag', exercise: false },
  on: day('2026-11-20'),
}
const sheet = (facts: ResultFacts, reader: Reader = 'other') =>
  sheetOf('nb', resultOf(facts, reader), place)
const linesOf = (facts: ResultFacts, reader: Reader = 'other') =>
  csvOf(sheet(facts, reader)).slice(1).split('\r\n')
const madeAt = instant('2026-11-20T09:00:00.000Z')

describe('CSV', () => {
  const lines = linesOf(courseFacts())

  it('har BOM, semikolon og CRLF, og en kolonne for hver ende av et spenn', () => {
    expect(csvOf(sheet(courseFacts()))).toMatch(/^\uFEFF/)
    expect(lines[0]).toBe(
      'Kode;Spurt;Status;Hvem svarte;Svart;1. Hvilken form passer best?;2. Hva kan dere bruke på felles kurs i 2027? (kroner), fra;2. Hva kan dere bruke på felles kurs i 2027? (kroner), til;3. Hvor mange ansatte vil delta? (personer)',
    )
  })

  it('har de stille først, og 0, :, .. og . hver for seg', () => {
    expect(lines[1]).toMatch(/^Frosta;Frosta;Ikke svart;;;\.\.;\.\.;\.\.;\.\.$/)
    const end = (name: string) =>
      lines
        .find((line) => line.startsWith(`${name};`))
        ?.split(';')
        .slice(-3)
    expect(end('Leka')).toEqual(['10000', '15000', ':'])
    expect(end('Røyrvik')).toEqual(['..', '..', '0'])
    expect(end('Meråker')).toEqual(['..', '..', '.'])
    expect(end('Verdal')).toEqual(['40000', '60000', '15'])
  })

  it('har summene under, skjult der ett svar er skjult, og hva tegnene betyr', () => {
    const kurs = '3. Hvor mange ansatte vil delta?'
    const sum = 'Sum av dem som svarte med et tall (personer)'
    expect(lines).toContain(`${kurs};Alle som svarte;${sum};:;:;15;20`)
    expect(lines).toContain(`${kurs};Ytre Namdal;${sum};:;:;3;3`)
    expect(lines).toContain(`${kurs};Inn-Trøndelag;${sum};40;40;3;3`)
    expect(lines.some((line) => line.startsWith(':;Skjult.'))).toBe(true)
    expect(lines.some((line) => line.startsWith('..;Mangler'))).toBe(true)
  })

  it('sier fra når den har med det som er skjult for andre, og bare da', () => {
    const warned = (reader: Reader) =>
      linesOf(courseFacts(), reader)[0]?.startsWith('Inneholder tall')
    expect([
      warned('secretariat'),
      warned({ parties: ['Leka'] }),
      warned({ parties: ['Verdal'] }),
    ]).toEqual([true, true, false])
  })

  it('gjør ingen tekst til en formel, og skriver desimaler med komma', () => {
    const facts = someFacts(
      [
        aQuestion('text', 't', { wording: '=HYPERLINK("x")' }),
        aQuestion('number', 'n', { unit: 'man-years' }),
      ],
      {
        asked: [anAsked('@Oslo', { place: '0301' })],
        answers: [anAnswer('0301', { t: { kind: 'text', text: '=1+1' }, n: numberOf(1.5) })],
      },
    )
    const [head, row] = linesOf(facts)
    expect(head).toContain('1. =HYPERLINK')
    expect(row).toMatch(/^"=""0301""";'@Oslo;.*;'=1\+1;1,5$/)
  })
})

describe('En fil som det ble svart med', () => {
  const plan = { kind: 'file', name: '=plan.pdf', sha256: 'a'.repeat(64) } as const
  const facts = someFacts([aQuestion('file', 'f')], {
    asked: [anAsked('Leka'), anAsked('Verdal')],
    answers: [anAnswer('Verdal', { f: plan })],
  })

  it('står med navnet sitt i CSV, Excel og PDF, og ikke som en formel', () => {
    expect(linesOf(facts).find((line) => line.startsWith('Verdal;'))).toMatch(/;'=plan\.pdf$/)
    const made = sheet(facts)
    expect(excelOf(made).rows.flat()).toContainEqual({ value: '=plan.pdf', format: '@' })
    expect(JSON.stringify(resultInputs('nb', made))).toContain('=plan.pdf')
  })

  it('står med en lenke på sida, som leder til svaret fra den parten', () => {
    const result = resultOf(facts, 'other')
    const fileAt = (of: { place: string; question: string; file: string }) =>
      `/${of.place}/${of.question}/${of.file.length}`
    const html = String(ResultSections({ locale: 'nb', result, tiles: resultTiles, fileAt }))
    expect(html.match(/<a href="\/Verdal\/f\/64">=plan\.pdf<\/a>/g)).toHaveLength(2)
  })

  it('står uten lenke når den er fjernet', () => {
    const gone = { ...plan, name: '[teksten er fjernet]', sha256: null }
    const result = resultOf({ ...facts, answers: [anAnswer('Verdal', { f: gone })] }, 'other')
    const fileAt = () => '/ingen'
    const html = String(ResultSections({ locale: 'nb', result, tiles: resultTiles, fileAt }))
    expect(html).toContain('[teksten er fjernet]')
    expect(html).not.toContain('/ingen')
  })
})

describe('Excel', () => {
  it('har svar, summer og definisjoner på hvert sitt ark, med tall som tall og tekst som tekst', async () => {
    const order = { kind: 'excel', ...excelOf(sheet(courseFacts())) } as const
    const files = unzipSync(await setPaper(order, madeAt))
    const read = (name: string) => Buffer.from(files[name] ?? []).toString('utf8')
    const names = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)]
    expect(names.map(([, name]) => name)).toEqual(['Svar', 'Summer', 'Definisjoner'])
    expect(read('xl/worksheets/sheet1.xml')).toMatch(/<v>40000<\/v>/)
    expect(Object.keys(files).filter((name) => /worksheets\/sheet/.test(name))).toHaveLength(3)
    const all = Object.keys(files).map(read).join('')
    expect(all).not.toMatch(/<f>/)
  })

  it('har de samme radene som CSV', () => {
    const made = sheet(courseFacts())
    const { rows } = excelOf(made)
    const written = rows.slice(2).map((row) => row.map((cell) => String(cell?.value ?? '')))
    const inCsv = linesOf(courseFacts()).slice(1, 1 + written.length)
    expect(written.map((row) => row.join(';'))).toEqual(inCsv)
  })
})

describe('PDF', () => {
  it('har svarene spørsmål for spørsmål, og det som er skjult, er skjult', async () => {
    const made = sheet(courseFacts())
    const inputs = resultInputs('nb', made)
    const pdf = await setPaper({ kind: 'markup', source: resultSource, inputs }, madeAt)
    const text = (await textOfPdf(pdf)).replaceAll(/\s+/g, ' ')
    expect(text).toContain('3. Hvor mange ansatte vil delta? (personer)')
    expect(text).toMatch(/Leka :/)
    expect(text).toMatch(/Verdal 15/)
    expect(text).toContain('Sum av dem som svarte med et tall : 15 av 20')
  })
})

describe('Det som er skjult', () => {
  const few = fc.integer({ min: 1, max: 499 })
  /** The facts with Leka's three, and Verdal's range from two, replaced. */
  const withFew = (facts: ResultFacts, leka: number, verdal: number): ResultFacts => ({
    ...facts,
    answers: facts.answers.map((answer) => {
      const { personer } = answer.values
      const other =
        answer.place === 'Leka'
          ? numberOf(leka / 100)
          : personer?.kind === 'range' && personer.from < 500
            ? rangeOf(Math.min(verdal, 450) / 100, 450 / 100)
            : personer
      return other ? { ...answer, values: { ...answer.values, personer: other } } : answer
    }),
  })

  it.each(locales)(
    'er det samme på sida, i CSV, i Excel og i PDF hva enn som står bak: %s',
    (locale) => {
      const outlets = (facts: ResultFacts, reader: Reader) => {
        const result = resultOf(facts, reader)
        const made = sheetOf(locale, result, place)
        return [
          String(
            ResultSections({ locale, result, tiles: resultTiles, fileAt: ({ file }) => file }),
          ),
          csvOf(made),
          JSON.stringify(excelOf(made)),
          JSON.stringify(resultInputs(locale, made)),
        ]
      }
      for (const facts of [courseFacts(), longFacts()]) {
        for (const reader of ['other', { parties: ['Grong'] }] satisfies Reader[]) {
          const before = outlets(facts, reader)
          fc.assert(
            fc.property(few, few, (leka, verdal) => {
              expect(outlets(withFew(facts, leka, verdal), reader)).toEqual(before)
            }),
            { numRuns: 8 },
          )
        }
        const toSecretariat = outlets(facts, 'secretariat')
        outlets(withFew(facts, 111, 222), 'secretariat').forEach((text, at) => {
          expect(text).not.toBe(toSecretariat[at])
        })
      }
    },
  )
})
