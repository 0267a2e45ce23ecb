import { describe, expect, it } from 'vitest'
import {
  anAnswer,
  anAsked,
  aQuestion,
  chose,
  manyNames,
  namesOf,
  numberOf,
  rangeOf,
  readResult,
  someFacts,
  written,
} from '../../../../test/builders/round-result.ts'

const persons = aQuestion('number', 'personer')

describe('Summen av det som er svart', () => {
  const budget = aQuestion('range', 'kroner', { unit: 'kroner-yearly' })

  it('14 av 20 svarer 1–2 millioner hver: 14–28 millioner, av 14, og ikke noe tall for 20', () => {
    const asked = manyNames(20).map((name) => anAsked(name))
    const answers = manyNames(14).map((name) =>
      anAnswer(name, { kroner: rangeOf(1_000_000, 2_000_000) }),
    )
    const { result, outcome } = readResult(someFacts([budget], { asked, answers }))
    expect(written(outcome('amounts').total)).toBe('14000000–28000000')
    expect(outcome('amounts').count).toBe(14)
    expect(result.coverage).toMatchObject({ asked: 20, answered: 14 })
    expect(outcome('amounts').estimate).toBeNull()
    expect(JSON.stringify(result)).not.toMatch(/2000000000\b|4000000000\b/)
  })

  it('tar ikke med vet ikke, ikke aktuelt og det som er latt stå åpent, og forteller om dem hver for seg', () => {
    const asked = ['A', 'B', 'C', 'D', 'E'].map((name) => anAsked(name))
    const answers = [
      anAnswer('A', { personer: numberOf(10) }),
      anAnswer('B', { personer: { kind: 'unknown' } }),
      anAnswer('C', { personer: { kind: 'not-applicable' } }),
      anAnswer('D', {}),
    ]
    const { result, outcome, cells } = readResult(someFacts([persons], { asked, answers }))
    expect(cells()).toEqual({ A: '10', B: '..', C: '.', D: '..', E: '..' })
    const [question] = result.questions
    expect(namesOf(question?.unknown ?? [])).toEqual(['B'])
    expect(namesOf(question?.notApplicable ?? [])).toEqual(['C'])
    expect(namesOf(question?.open ?? [])).toEqual(['D'])
    expect(question?.answered).toBe(1)
    expect(written(outcome('amounts').total)).toBe('10')
  })

  it.each<[string, number[], string]>([
    ['av ett tall er tallet', [7], '7'],
    ['av tre tall er det midterste', [30, 10, 20], '20'],
    ['av fire tall er midt mellom de to midterste', [40, 10, 20, 31], '25.5'],
    ['regner med null', [0, 0, 10], '0'],
    ['av ingen er ingen', [], '..'],
    ['ordner etter tallenes verdi og ikke sifrene', [9, 10, 100], '10'],
  ])('medianen %s', (_title, amounts, expected) => {
    const asked = manyNames(amounts.length).map((name) => anAsked(name))
    const answers = amounts.map((amount, at) =>
      anAnswer(`K${at + 1}`, { personer: numberOf(amount) }),
    )
    const { outcome } = readResult(someFacts([persons], { asked, answers }), 'secretariat')
    expect(written(outcome('amounts').median)).toBe(expected)
  })

  it('medianen av spenn er medianen av hver ende', () => {
    const asked = manyNames(3).map((name) => anAsked(name))
    const answers = [
      anAnswer('K1', { kroner: rangeOf(1, 50) }),
      anAnswer('K2', { kroner: rangeOf(2, 20) }),
      anAnswer('K3', { kroner: rangeOf(3, 30) }),
    ]
    const { outcome } = readResult(someFacts([budget], { asked, answers }))
    expect(written(outcome('amounts').median)).toBe('2–30')
    expect(written(outcome('amounts').total)).toBe('6–100')
  })

  it('er . der alle i en gruppe har svart ikke aktuelt, .. der ingen har svart, og 0 der summen er null', () => {
    const asked = [
      anAsked('A', { region: 'a' }),
      anAsked('B', { region: 'b' }),
      anAsked('C', { region: 'c' }),
    ]
    const answers = [
      anAnswer('A', { personer: { kind: 'not-applicable' } }),
      anAnswer('C', { personer: numberOf(0) }),
    ]
    const { outcome } = readResult(someFacts([persons], { asked, answers }))
    expect(outcome('amounts').groups.regions.map(({ total }) => written(total))).toEqual([
      '.',
      '..',
      '0',
    ])
  })

  it('et anslag står ved siden av, og legges ikke til', () => {
    const asked = manyNames(4).map((name) => anAsked(name))
    const answers = [anAnswer('K1', { kroner: rangeOf(10, 20) })]
    const estimate = { question: 'kroner', version: 1, from: 4000, to: 8000, method: 'Fire ganger' }
    const { outcome } = readResult(someFacts([budget], { asked, answers, estimates: [estimate] }))
    expect(written(outcome('amounts').total)).toBe('10–20')
    expect(written(outcome('amounts').estimate?.amount)).toBe('40–80')
    expect(outcome('amounts').estimate?.method).toBe('Fire ganger')
  })
})

describe('Få personer', () => {
  const asked = [
    anAsked('Leka', { region: 'ytre', inhabitants: 562 }),
    anAsked('Røyrvik', { region: 'indre', inhabitants: 469 }),
    anAsked('Verdal', { region: 'innherred', inhabitants: 14_885 }),
  ]
  const answers = [
    anAnswer('Leka', { personer: numberOf(3) }),
    anAnswer('Røyrvik', { personer: numberOf(0) }),
  ]
  const facts = someFacts([persons], { asked, answers })

  it('Leka 3 personer, Røyrvik 0, en sum av de to: Leka er : og summen skjult den også', () => {
    const { outcome, cells } = readResult(facts)
    expect(cells()).toEqual({ Verdal: '..', Leka: ':', Røyrvik: '0' })
    expect(written(outcome('amounts').total)).toBe(':')
    expect(written(outcome('amounts').median)).toBe(':')
    expect(outcome('amounts').count).toBe(2)
  })

  it('regionen og størrelsen uten den vises, de med den er skjult', () => {
    const { outcome } = readResult({
      ...facts,
      answers: [...answers, anAnswer('Verdal', { personer: numberOf(15) })],
    })
    const { regions, sizes } = outcome('amounts').groups
    expect(regions.map(({ region, total }) => `${region} ${written(total)}`)).toEqual([
      'indre 0',
      'innherred 15',
      'ytre :',
    ])
    expect(sizes.map(({ size, total }) => `${size} ${written(total)}`)).toEqual([
      'middle 15',
      'small :',
    ])
  })

  it('Leka ser sitt eget tall, og ellers det samme som Røyrvik', () => {
    const own = readResult(facts, { parties: ['Leka'] })
    const other = readResult(facts, { parties: ['Røyrvik'] })
    expect(own.cells()).toEqual({ Verdal: '..', Leka: '3', Røyrvik: '0' })
    expect(other.cells().Leka).toBe(':')
    expect(own.result.questions).toEqual(other.result.questions)
    expect([own.result.showsPrivate, other.result.showsPrivate]).toEqual([true, false])
  })

  it('sekretariatet ser tallet og summen, merket som skjult for andre', () => {
    const { outcome, cells, result } = readResult(facts, 'secretariat')
    expect(cells().Leka).toBe('3')
    expect(outcome('amounts').total).toEqual({ is: 'number', amount: 300, isPrivate: true })
    expect(result.showsPrivate).toBe(true)
  })

  it('et anslag er skjult når noen har svart så få, også når svaret siden er rettet', () => {
    const estimate = { question: 'personer', version: 1, from: 1000, to: 2000, method: '3 + 7' }
    const corrected = {
      ...facts,
      estimates: [estimate],
      answers: [...answers, anAnswer('Leka', { personer: numberOf(8) }, { nth: 5 })],
    }
    const { outcome, cells } = readResult(corrected)
    expect(cells().Leka).toBe('8')
    expect(written(outcome('amounts').total)).toBe('8')
    expect(outcome('amounts').estimate).toEqual({ amount: { is: 'hidden' }, method: null })
    const toSecretariat = readResult(corrected, 'secretariat').outcome('amounts').estimate
    expect(written(toSecretariat?.amount)).toBe('10–20')
  })

  it('et anslag på så få personer er skjult i seg selv', () => {
    const estimate = { question: 'personer', version: 1, from: 200, to: 2000, method: 'Gjettet' }
    const { outcome } = readResult(someFacts([persons], { asked, estimates: [estimate] }))
    expect(written(outcome('amounts').estimate?.amount)).toBe(':')
  })
})

describe('Valg', () => {
  const form = aQuestion('one', 'form', {
    choices: ['region', 'digitalt'].map((key) => ({ key, label: key, note: null })),
  })
  const topics = aQuestion('several', 'tema', {
    choices: ['a', 'b', 'c'].map((key) => ({ key, label: key, note: null })),
  })
  const asked = [
    anAsked('A', { inhabitants: 25_000, region: 'r' }),
    anAsked('B', { inhabitants: 4999, region: 'r' }),
    anAsked('C', { inhabitants: 5000 }),
    anAsked('D', { inhabitants: null }),
  ]
  const answers = [
    anAnswer('A', { form: chose('region'), tema: chose('a', 'b') }),
    anAnswer('B', { form: chose('digitalt'), tema: chose('b') }),
    anAnswer('C', { form: chose('region'), tema: { kind: 'unknown' } }),
  ]
  const facts = someFacts([form, topics, aQuestion('yes-no', 'med')], {
    asked,
    answers: [...answers, anAnswer('D', { med: { kind: 'yes-no', yes: false } })],
  })

  it('telles, og det står hvem som valgte hva', () => {
    const { outcome } = readResult(facts)
    const chosen = (at: number) =>
      outcome('choices', at).choices.map(({ key, parties }) => `${key}: ${namesOf(parties)}`)
    expect(chosen(0)).toEqual(['region: A,C', 'digitalt: B'])
    expect(chosen(1)).toEqual(['a: A', 'b: A,B', 'c: '])
    expect(chosen(2)).toEqual(['yes: ', 'no: D'])
  })

  it('telles etter region og etter størrelse, de med ukjent folketall for seg', () => {
    const { regions, sizes } = readResult(facts).outcome('choices').groups
    expect(
      sizes.map(({ size, counts, answered, asked }) => [size, ...counts, answered, asked]),
    ).toEqual([
      ['large', 1, 0, 1, 1],
      ['middle', 1, 0, 1, 1],
      ['small', 0, 1, 1, 1],
      ['unknown', 0, 0, 0, 1],
    ])
    expect(regions.map(({ region, counts }) => [region, ...counts])).toEqual([
      ['r', 1, 1],
      [null, 1, 0],
    ])
  })
})

describe('Dager og tekster', () => {
  it('står side om side, den tidligste og den seneste dagen først', () => {
    const asked = manyNames(3).map((name) => anAsked(name))
    const on = (text: string) => ({ kind: 'day' as const, day: text as never })
    const answers = [
      anAnswer('K1', { dag: on('2027-03-01'), tekst: { kind: 'text', text: 'Ja, om våren' } }),
      anAnswer('K2', { dag: on('2027-01-15') }),
      anAnswer('K3', { tekst: { kind: 'text', text: 'Nei' } }),
    ]
    const questions = [aQuestion('day', 'dag'), aQuestion('text', 'tekst')]
    const { outcome } = readResult(someFacts(questions, { asked, answers }))
    expect(outcome('days')).toMatchObject({ earliest: '2027-01-15', latest: '2027-03-01' })
    expect(outcome('days').days.map(({ party }) => party.name)).toEqual(['K2', 'K1'])
    expect(outcome('texts', 1).texts.map(({ party, text }) => `${party.name}: ${text}`)).toEqual([
      'K1: Ja, om våren',
      'K3: Nei',
    ])
  })
})
