import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisationNumberText } from '../organisation-number.model.ts'
import { organisationNumberRows } from '../packaged/organisation-number.table.ts'
import { linesOf } from '../reference.model.ts'
import { readOrganisationNumber } from './typed-organisation-number.rule.ts'

const told = (typed: string) => {
  const read = readOrganisationNumber(typed)
  if (read.ok) return read.value
  return 'digits' in read.problem ? `${read.problem.digits} sifre` : read.problem.code
}
const known = linesOf(organisationNumberRows).map(([, number = '']) => number)

describe('Et organisasjonsnummer er det samme, hvordan det enn er skrevet', () => {
  it.each([
    '974753898',
    '974 753 898',
    '974\u00a0753\u00a0898',
    '974.753.898',
    '974-753-898',
    '97 47 53 898',
    'NO974753898',
    'NO 974 753 898 MVA',
    'NO974753898MVA',
    'no 974753898 mva',
    '974 753 898 MVA',
    'Org.nr. 974 753 898',
    'Orgnr: 974753898',
    'org nr 974753898',
    'Organisasjonsnummer 974 753 898',
    'Org.nr. NO 974 753 898 MVA',
    'Foretaksregisteret NO 974 753 898 MVA',
    '0192:974753898',
    '9908:974753898',
    'iso6523-actorid-upis::0192:974753898',
    '９７４７５３８９８',
    ' 974753898\u200b',
    '974753898;',
    '974753898.',
    '974753898,',
    '974 753 898:',
    '(974753898)',
    '«974 753 898»',
    '974_753_898',
    '974/753/898',
    '974 753 898 (MVA)',
    'NO-974753898',
    'NO–974 753 898',
    'NO: 974753898',
    'NO974753898MVA.',
    'NO-974753898-MVA',
    'orgnr: 974 753 898',
    'orgnr.974753898',
    'ORGNR 974753898',
    'Org. nr.: 974 753 898',
    'Org.-nr. 974 753 898',
    'org.no. 974753898',
    'org.num 974753898',
    'Org: 974753898',
    'Orgnr = 974753898',
    'Organisasjonsnr. 974 753 898',
    'Organisasjonsnummer: NO-974753898 MVA;',
    'Organization number 974 753 898',
    'Organisation no. 974753898',
    'VAT NO974753898',
    'VAT no. 974753898',
    'MVA-nr. NO 974 753 898',
    'nr. 974753898',
    'Enhetsregisteret: 974 753 898',
    '974753898 Foretaksregisteret',
    'https://virksomhet.brreg.no/nb/oppslag/enheter/974753898',
    'https://data.brreg.no/enhetsregisteret/api/enheter/974753898?x=1',
  ])('«%s»', (typed) => expect(told(typed)).toBe('974753898'))

  it.each([
    ['974753899', 'wrong-check-digit'],
    ['NO 974 753 899 MVA', 'wrong-check-digit'],
    ['947753898', 'wrong-check-digit'],
    ['97475389', '8 sifre'],
    ['9747538988', '10 sifre'],
    ['01010750160', '11 sifre'],
    ['974753898;974753898', 'not-an-organisation-number'],
    ['norge 974753898', 'not-an-organisation-number'],
    ['SE-974753898', 'not-an-organisation-number'],
    ['https://brreg.example/974753898', 'not-an-organisation-number'],
    ['974753898 Levanger', 'not-an-organisation-number'],
    ['SE974753898', 'not-an-organisation-number'],
    ['974753898 og 974753897', 'not-an-organisation-number'],
    ['97475389B', 'not-an-organisation-number'],
    ['-974753898', 'not-an-organisation-number'],
    ['Helse Nord-Trøndelag', 'not-an-organisation-number'],
    ['MVA', 'not-an-organisation-number'],
    ['', 'empty'],
  ])('«%s» tas ikke imot: %s', (typed, problem) => expect(told(typed)).toBe(problem))

  it('Alle kommunenes nummer tas imot, også slik en side viser dem', () => {
    expect(known.length).toBeGreaterThan(350)
    expect(known.filter((number) => told(number) !== number)).toEqual([])
    expect(known.filter((number) => told(organisationNumberText(number)) !== number)).toEqual([])
  })

  it('Ett siffer feil, eller to naboer byttet om, blir sagt', () => {
    const place = fc.integer({ min: 0, max: 8 })
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        place,
        fc.integer({ min: 1, max: 9 }),
        (number, at, by) => {
          const digits = [...number].map(Number)
          const other = digits.map((digit, i) => (i === at ? (digit + by) % 10 : digit)).join('')
          expect(told(other)).toBe('wrong-check-digit')
          const [a, b] = [number[at] ?? '', number[at + 1] ?? '']
          const swapped = number.slice(0, at) + b + a + number.slice(at + 2)
          if (a !== b && b !== '') expect(told(swapped)).toBe('wrong-check-digit')
        },
      ),
    )
  })
})
