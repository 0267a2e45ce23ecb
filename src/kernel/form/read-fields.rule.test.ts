import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../day.model.ts'
import { ore } from '../money.model.ts'
import { taken, unread } from '../reading.model.ts'
import { agreementDays, lookupDays } from '../typed-day.rule.ts'
import { agreementYears } from '../typed-year.rule.ts'
import { emptyForm, type Field, type Form, fieldNames, typedIn } from './form.model.ts'
import { printFields } from './print-fields.model.ts'
import { readFields, withProblems } from './read-fields.rule.ts'

const outcomes = ['adopted', 'rejected'] as const
const by = {
  today: day('2017-06-01'),
  rows: { it: ['5006'] },
  readAddress: (typed: string) =>
    typed.includes('@') ? taken(typed) : unread({ code: 'not-an-address', typed }),
  readOrganisationNumber: (typed: string) =>
    /^\d{9}$/.test(typed) ? taken(typed) : unread({ code: 'not-an-organisation-number', typed }),
}

const read = (field: Field, typed: string) => {
  const answer = readFields<Form>({ it: field }, { it: typed }, by)
  return answer.ok ? answer.values.it : answer.problems.it?.code
}

const kinds: Record<string, Field> = {
  dag: { kind: 'day', range: agreementDays },
  'dag som ikke er passert': { kind: 'day', range: agreementDays, from: 'today' },
  'helt tall': { kind: 'count', least: 1, most: 99 },
  'tall med to desimaler': { kind: 'amount', least: 0, most: 1_000_000 },
  kroner: { kind: 'kroner' },
  'kroner per kommune': { kind: 'kroner', per: 'municipality' },
  'kroner per innbygger': { kind: 'kroner', per: 'inhabitant' },
  prosent: { kind: 'percent' },
  'prosent i et felt som ikke sier det': { kind: 'percent', orWhole: true },
  år: { kind: 'year', range: agreementYears },
  valg: { kind: 'choice', choices: outcomes },
  'valg blant det som finnes': { kind: 'row' },
  'én linje': { kind: 'line', longest: 20 },
  'flere linjer': { kind: 'lines', longest: 20 },
  lenke: { kind: 'link', longest: 40 },
  adresse: { kind: 'address' },
  organisasjonsnummer: { kind: 'organisation-number' },
  'det rommet selv leser videre': { kind: 'own' },
}

describe('Hvert slag felt', () => {
  it.each<[string, string, unknown, string, string]>([
    ['dag', ' 24. november 2017 ', '2017-11-24', '30.02.2018', 'no-such-day'],
    ['dag', '01.01.2000', '2000-01-01', '31.12.1999', 'day-outside'],
    ['dag som ikke er passert', '01.06.2017', '2017-06-01', '31.05.2017', 'day-outside'],
    ['helt tall', '25', 25, '0', 'number-outside'],
    ['tall med to desimaler', '0,5 årsverk', 50, '10001', 'number-outside'],
    ['kroner', 'kr 10.000', 1_000_000, 'mye', 'not-a-number'],
    ['kroner per kommune', '10 000 kr per kommune', 1_000_000, '6 kr/innb.', 'per-other'],
    ['kroner per innbygger', '6,50', 650, '1.500', 'two-numbers'],
    ['prosent', '66,7 %', 667_000, '0,667', 'two-numbers'],
    ['prosent i et felt som ikke sier det', '50', 500_000, '1', 'two-numbers'],
    ['år', 'år 2018', 2018, '1018', 'year-outside'],
    ['valg', 'adopted', 'adopted', 'kanskje', 'unknown-choice'],
    ['valg blant det som finnes', '5006', '5006', '0301', 'not-here'],
    ['én linje', '  PS \n 49/17 ', 'PS 49/17', 'x'.repeat(21), 'too-long'],
    ['én linje', 'x'.repeat(20), 'x'.repeat(20), '010107 50160', 'identity-number'],
    ['flere linjer', ' a\n b ', 'a\n b', 'x'.repeat(21), 'too-long'],
    ['flere linjer', 'Sak 49/17', 'Sak 49/17', '86016010024', 'identity-or-account'],
    ['lenke', 'HTTPS://verdal.example/Sak', 'https://verdal.example/Sak', 'verdal', 'not-a-link'],
    ['lenke', 'http://a.no/@b', 'http://a.no/@b', 'http://c:d@a.no', 'link-with-sign-in'],
    ['lenke', 'http://a.no', 'http://a.no', `https://a.no/${'x'.repeat(40)}`, 'too-long'],
    ['lenke', 'http://a.no', 'http://a.no', 'https://a.no/01010750160', 'identity-or-account'],
    ['adresse', 'a@b.no', 'a@b.no', 'b.no', 'not-an-address'],
    ['adresse', 'a@b.no', 'a@b.no', '01010750160@b.no', 'identity-or-account'],
    ['organisasjonsnummer', '974753898', '974753898', '97', 'not-an-organisation-number'],
  ])('%s: «%s» tas imot, og det som er galt, blir sagt', (kind, good, value, wrong, code) => {
    const field = kinds[kind] as Field
    expect(read(field, good)).toEqual(value)
    expect(read(field, wrong)).toBe(code)
  })

  it.each(Object.entries(kinds))('%s kan stå tomt når det ikke må fylles ut', (_kind, field) => {
    expect(read(field, ' ')).toBeNull()
  })

  it.each(Object.entries(kinds))('%s som må fylles ut, kan ikke stå tomt', (_kind, field) => {
    const isChosen = field.kind === 'choice' || field.kind === 'row'
    expect(read({ ...field, required: true } as Field, ' ')).toBe(
      isChosen ? 'unknown-choice' : 'empty',
    )
  })

  it('Det som rommet selv leser videre, står som det ble skrevet', () => {
    expect(read({ kind: 'own' }, ' Verdal,\n5037 ')).toBe('Verdal,\n5037')
  })

  it('En boks er krysset av eller ikke', () => {
    expect(read({ kind: 'yes' }, 'yes')).toBe(true)
    expect(read({ kind: 'yes' }, '')).toBe(false)
    expect(read({ kind: 'yes' }, 'kanskje')).toBe('unknown-choice')
  })

  it('En tekst som skal settes på papir, er ikke større enn at den kan settes', () => {
    const text = '*'.repeat(12_001)
    expect(read({ kind: 'lines', longest: 20_000, onPaper: true }, text)).toBe('too-many-marks')
    expect(read({ kind: 'lines', longest: 20_000 }, text)).toBe(text)
  })
})

describe('En linje som brytes inne i et avsnitt', () => {
  it('står i en tekst som settes på papir, og er en linje som andre ellers', () => {
    const text = 'Verdal\u2028Levanger'
    const read = (tekst: Field) => {
      const answer = readFields({ tekst } as Form, { tekst: text }, by)
      return answer.ok ? answer.values.tekst : null
    }
    expect(read({ kind: 'lines', longest: 100, onPaper: true })).toBe(text)
    expect(read({ kind: 'lines', longest: 100 })).toBe('Verdal\nLevanger')
    expect(read({ kind: 'line', longest: 100 })).toBe('Verdal Levanger')
  })
})

describe('Et fødselsnummer som er delt på flere felt', () => {
  const line = { kind: 'line', longest: 200 } as const
  const contact = {
    navn: line,
    epost: { kind: 'address' },
    telefon: line,
    fra: { kind: 'day', range: lookupDays },
    kilde: { kind: 'lines', longest: 200 },
  } as const satisfies Form
  const problems = (typed: Partial<Record<keyof typeof contact, string>>) => {
    const answer = readFields(contact, { ...emptyForm(contact), ...typed }, by)
    return answer.ok
      ? {}
      : Object.fromEntries(Object.entries(answer.problems).map(([name, { code }]) => [name, code]))
  }
  const divided = 'divided-identity-number'

  it.each<[string, Parameters<typeof problems>[0], string]>([
    ['dag og nummer', { navn: '010175', telefon: '10084' }, 'navn'],
    ['et navn først', { navn: 'Ola 010175', telefon: '10084 (mobil)' }, 'navn'],
    ['med adressen mellom', { navn: '010175', epost: 'a@b.no', telefon: '10084' }, 'navn'],
    ['en hel dag', { navn: '01.01.1975', kilde: '10084' }, 'navn'],
    ['i feltet for en dag', { fra: '010175', kilde: '10084' }, 'fra'],
    ['i tre felt', { navn: '0101', telefon: '75', kilde: '10084' }, 'navn'],
    ['dagen i ord', { navn: 'Født 1. januar 1975', telefon: '10084' }, 'navn'],
    ['i sifre fra en annen skrift', { navn: '０１０１７５', telefon: '10084' }, 'navn'],
    ['på siste linje', { telefon: '1.1.1975', kilde: '10084\nog mer' }, 'telefon'],
    ['etter et ord som sier det', { navn: 'Fødselsnummer 01017', telefon: '510084' }, 'navn'],
  ])('%s', (_title, typed, name) => expect(problems(typed)[name]).toBe(divided))

  it('sies ikke to ganger, og heller ikke der et ord skiller tallene', () => {
    expect(problems({ navn: '01017510084', telefon: '10084' })).toEqual({
      navn: 'identity-or-account',
    })
    expect(problems({ navn: '010175', telefon: 'intern 10084' })).toEqual({})
    expect(problems({ navn: '010175', telefon: '10085' })).toEqual({})
  })

  it.each([
    (n: number) => `${n}/17`,
    (n: number) => `${n} 885 innbyggere`,
    (n: number) => `2017/${n}-12`,
  ])('blir ikke sett i en sak eller et tall etter en dag', (after) => {
    for (let n = 10; n < 1_000; n += 1) {
      expect(problems({ fra: '12.04.17', kilde: after(n) })).toEqual({})
    }
  })

  const whole = (min: number, max: number) => fc.integer({ min, max })
  const two = (number: number) => String(number).padStart(2, '0')
  const usualDay = fc
    .tuple(whole(1, 28), whole(1, 12), whole(2015, 2032), fc.constantFrom('.', '-', '/'))
    .chain(([d, m, y, sign]) =>
      fc.constantFrom(
        `${two(d)}.${two(m)}.${y}`,
        `${d}.${m}.${y}`,
        `${y}-${two(m)}-${two(d)}`,
        [two(d), two(m), two(y % 100)].join(sign),
      ),
    )
  const usualPhone = fc
    .tuple(whole(20, 99), whole(0, 99), whole(0, 99), whole(0, 99))
    .map((four) => four.map(two))
    .chain((four) =>
      fc.constantFrom(
        four.join(''),
        four.join(' '),
        `+47 ${four.join(' ')}`,
        `${four[0]}${four[1]?.[0]} ${four[1]?.[1]}${four[2]?.[0]} ${four[2]?.[1]}${four[3]}`,
        `${four[0]}${four[1]?.[0]} ${four[1]?.[1]}${four[2]} ${four[3]}0`,
      ),
    )
  const usual = fc.record({
    navn: fc.constantFrom('Kari Nordmann', 'Postmottak 2', 'Enhet 117', 'Sone 5038', 'Avdeling 12'),
    telefon: fc.option(usualPhone, { nil: '' }),
    fra: fc.option(usualDay, { nil: '' }),
    kilde: fc.oneof(
      usualPhone,
      usualDay,
      whole(1, 400).map((number) => `${number}/17`),
      whole(1, 9999).map((number) => `2017/${number}-12`),
      whole(1, 9999).map((number) => `${number} kr`),
    ),
  })

  it('blir aldri sett i vanlige navn, telefoner, dager og saker', () => {
    fc.assert(
      fc.property(usual, (typed) => {
        expect(Object.values(problems(typed))).not.toContain(divided)
      }),
      { numRuns: 2_000 },
    )
  })
})

const form = {
  state: { kind: 'choice', choices: outcomes, required: true },
  day: { kind: 'day', range: agreementDays },
  parties: { kind: 'count', least: 0, most: 999 },
  gross: { kind: 'kroner' },
  fixed: { kind: 'kroner', per: 'municipality' },
  rate: { kind: 'kroner', per: 'inhabitant' },
  share: { kind: 'percent' },
  part: { kind: 'percent', orWhole: true },
  year: { kind: 'year', range: agreementYears },
  decides: { kind: 'yes' },
  caseNumber: { kind: 'line', longest: 40 },
  wording: { kind: 'lines', longest: 40 },
} as const satisfies Form

describe('Et helt skjema', () => {
  it('Alt som er galt, blir sagt på én gang, og det andre er lest', () => {
    const typed = { ...emptyForm(form), day: 'i går', year: '18', wording: ' Som innstilt. ' }
    const answer = readFields(form, typed)
    expect(answer).toMatchObject({
      ok: false,
      problems: { state: { code: 'unknown-choice' }, day: { code: 'not-a-day' }, year: {} },
      values: { wording: 'Som innstilt.', gross: null, decides: false },
    })
    expect(Object.keys(answer.ok ? {} : answer.problems)).toEqual(['state', 'day', 'year'])
  })

  it('Det rommet selv finner, står ved felt der ingenting er galt fra før', () => {
    const wrong = readFields(form, { ...emptyForm(form), day: 'i går' })
    expect(withProblems(wrong, { day: 'day-passed', gross: 'cost-missing' })).toMatchObject({
      problems: { state: { code: 'unknown-choice' }, day: { code: 'not-a-day' } },
    })
    const right = readFields(form, { ...emptyForm(form), state: 'adopted' })
    expect(withProblems(right, {})).toBe(right)
    expect(withProblems(right, { gross: null })).toBe(right)
    expect(withProblems(right, { gross: 'cost-missing' })).toMatchObject({
      ok: false,
      problems: { gross: 'cost-missing' },
      values: { state: 'adopted' },
    })
  })

  it('Bare feltene i skjemaet tas med, og de som mangler, er tomme', () => {
    const typed = typedIn(form, { state: 'adopted', noe: 'annet' })
    expect(Object.keys(typed)).toEqual(fieldNames(form))
    expect(typed).toMatchObject({ state: 'adopted', day: '' })
    const small = { year: form.year, gross: form.gross }
    const sentAs = { year: 'ar', gross: 'brutto' }
    expect(typedIn(small, { ar: '2018', year: '1' }, sentAs)).toEqual({ year: '2018', gross: '' })
  })

  const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null })
  const money = maybe(fc.integer({ min: 0, max: 10_000_000_000 }).map(ore))
  const percent = maybe(fc.integer({ min: 1, max: 1_000_000 }))
  const text = maybe(fc.stringMatching(/^[a-zæøå]{1,8}( [a-zæøå]{1,8}){0,3}$/))
  const values = fc.record({
    state: fc.constantFrom(...outcomes),
    day: maybe(fc.integer({ min: 0, max: 36_000 }).map((n) => addDays(agreementDays.earliest, n))),
    parties: maybe(fc.integer({ min: 0, max: 999 })),
    gross: money,
    fixed: money,
    rate: money,
    share: percent,
    part: percent,
    year: maybe(fc.integer({ min: 2000, max: 2100 })),
    decides: fc.boolean(),
    caseNumber: text,
    wording: text,
  })

  it('Det som skrives ut av verdiene, leses som de samme verdiene', () => {
    fc.assert(
      fc.property(values, (each) => {
        expect(readFields(form, printFields(form, each))).toEqual({ ok: true, values: each })
      }),
    )
  })
})
