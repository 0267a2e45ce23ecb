import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAnswer, anAsked, aQuestion, someFacts } from '../../../../test/builders/round-result.ts'
import { instant } from '../../../kernel/day.model.ts'
import type { Answer } from '../answer.model.ts'
import { countsPersons, type Question } from '../question.model.ts'
import type { Round } from '../round.model.ts'
import type { Hundredths, Value } from '../value.model.ts'
import type { Reader, ResultFacts } from './result.model.ts'
import { resultOf } from './result.rule.ts'
import { isFewPersons } from './suppress.rule.ts'

const places = ['Leka', 'Røyrvik', 'Verdal', 'Levanger', 'Osen', 'Frosta']
const asked = places.map((name, at) =>
  anAsked(name, {
    region: [null, 'nord', 'sør'][at % 3] ?? null,
    inhabitants: [562, 469, 14_885, 20_171, null, 2631][at] ?? null,
  }),
)

const questions: readonly Question[] = [
  aQuestion('number', 'ansatte'),
  aQuestion('range', 'pasienter'),
  aQuestion('number', 'timer', { unit: 'hours' }),
  aQuestion('one', 'form', { choices: ['a', 'b'].map((key) => ({ key, label: key, note: null })) }),
]
/** Once it was asked for employees in hours, and for the patients as one number. */
const before: readonly Question[] = [
  aQuestion('number', 'ansatte'),
  aQuestion('number', 'pasienter'),
  aQuestion('number', 'timer'),
  aQuestion('range', 'borte'),
]

const few = fc.integer({ min: 1, max: 499 })
const shown = fc.oneof(fc.constant(0), fc.integer({ min: 500, max: 90_000 }))
const fewRange = fc
  .tuple(fc.oneof(few, fc.constant(0)), fc.oneof(few, shown))
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
  .filter(([from, to]) => isFewPersons({ kind: 'range', from, to }))
const number = (amount: Hundredths): Value => ({ kind: 'number', amount })
const range = ([from, to]: readonly [Hundredths, Hundredths]): Value => ({
  kind: 'range',
  from,
  to,
})
const none = fc.constantFrom<Value>({ kind: 'unknown' }, { kind: 'not-applicable' })
const chosen = fc.constantFrom<Value>(
  { kind: 'chosen', keys: ['a'] },
  { kind: 'chosen', keys: ['b'] },
)

const aNumber = fc.oneof(few.map(number), shown.map(number), none)
const aRange = fc.oneof(
  fewRange.map(range),
  fc.tuple(shown, shown).map(([a, b]) => range([Math.min(a, b), Math.max(a, b)])),
  none,
)
const someValues = (version: number) =>
  fc.record(
    {
      ansatte: aNumber,
      pasienter: version === 1 ? aNumber : aRange,
      timer: aNumber,
      borte: aRange,
      form: chosen,
    },
    { requiredKeys: [] },
  )

/** Answers in their order: first ones, corrections, a region's, told ones, and what came after closing. */
const someAnswers = fc.array(
  fc
    .tuple(
      fc.constantFrom(...places),
      fc.constantFrom('party', 'party', 'party', 'region', 'secretariat'),
      fc.boolean(),
      fc.constantFrom(1, 2, 2),
    )
    .chain(([place, by, told, version]) =>
      someValues(version).map((values) => ({
        place,
        by,
        isTold: told && by === 'party',
        version,
        values,
      })),
    ),
  { maxLength: 14 },
)
type Shape = { place: string; by: string; isTold: boolean; version: number; values: object }
const answersOf = (shapes: readonly Shape[]): Answer[] =>
  shapes.map(({ values, ...over }, nth) =>
    anAnswer(over.place, values as Record<string, Value>, {
      ...(over as Partial<Answer>),
      id: `svar-${nth}`,
      nth: nth + 1,
      region: over.by === 'region' ? 'nord' : null,
    }),
  )

const aRound: fc.Arbitrary<Pick<Round, 'state' | 'closedAt' | 'deadline'>> = fc
  .tuple(fc.constantFrom('sent', 'closed', 'reopened'), fc.integer({ min: 1, max: 14 }))
  .map(([state, on]) => ({
    state: state as Round['state'],
    closedAt:
      state === 'sent'
        ? null
        : instant(`2026-10-${String(12 + on).padStart(2, '0')}T12:00:00.000Z`),
    deadline: null,
  }))

/** Facts, and numbers to put in the place of those that are hidden. */
const someRound = fc.record({
  round: aRound,
  shapes: someAnswers,
  estimate: fc.tuple(fc.constantFrom('ansatte', 'pasienter', 'timer'), few, shown),
  others: fc.array(few, { minLength: 60, maxLength: 60 }),
})
type Made = typeof someRound extends fc.Arbitrary<infer Each> ? Each : never

const factsOf = ({ round, shapes, estimate: [question, from, more] }: Made): ResultFacts =>
  someFacts([], {
    round,
    versions: [
      { version: 1, questions: before },
      { version: 2, questions },
    ],
    asked,
    answers: answersOf(shapes),
    estimates: [{ question, version: 2, from, to: from + more, method: `${from} og ${more}` }],
  })

const personKeys = new Set([...before, ...questions].filter(countsPersons).map(({ key }) => key))
/** In these the number is hours now, and is shown. */
const isShown = (key: string, { version }: Answer) => key === 'timer' && version === 2

/** The same with every few persons replaced by another few, but for what the one party answered itself. */
function replaced(facts: ResultFacts, others: readonly number[], except?: string): ResultFacts {
  let next = 0
  const another = () => others[next++ % others.length] ?? 100
  const other = (value: Value): Value => {
    const one = another()
    const two = another()
    return value.kind === 'range' ? range([Math.min(one, two), Math.max(one, two)]) : number(one)
  }
  return {
    ...facts,
    answers: facts.answers.map((answer) =>
      answer.place === except
        ? answer
        : {
            ...answer,
            values: Object.fromEntries(
              Object.entries(answer.values).map(([key, value]) => [
                key,
                personKeys.has(key) && !isShown(key, answer) && isFewPersons(value)
                  ? other(value)
                  : value,
              ]),
            ),
          },
    ),
  }
}

const seen = (facts: ResultFacts, reader: Reader) => JSON.stringify(resultOf(facts, reader))
const runs = { numRuns: 400 }

describe('Det som vises andre', () => {
  it('er det samme hva enn som står bak det som er skjult', () => {
    fc.assert(
      fc.property(someRound, (made) => {
        const facts = factsOf(made)
        expect(seen(replaced(facts, made.others), 'other')).toBe(seen(facts, 'other'))
      }),
      runs,
    )
  })

  it('også for en part som ser sitt eget tall', () => {
    fc.assert(
      fc.property(someRound, fc.constantFrom(...places), (made, party) => {
        const facts = factsOf(made)
        const reader = { parties: [party] }
        expect(seen(replaced(facts, made.others, party), reader)).toBe(seen(facts, reader))
      }),
      runs,
    )
  })

  it('også sett før og etter hvert svar, hver rettelse, en lukking og en gjenåpning', () => {
    const looks = (facts: ResultFacts, reader: Reader) =>
      facts.answers.flatMap((_, until) =>
        (['sent', 'closed', 'reopened'] as const).map((state) =>
          seen(
            {
              ...facts,
              answers: facts.answers.slice(0, until + 1),
              round: { ...facts.round, state, closedAt: facts.answers[until >> 1]?.at ?? null },
            },
            reader,
          ),
        ),
      )
    fc.assert(
      fc.property(someRound, fc.constantFrom(...places), (made, party) => {
        const facts = factsOf(made)
        const others = replaced(facts, made.others, party)
        expect(looks(others, { parties: [party] })).toEqual(looks(facts, { parties: [party] }))
      }),
      { numRuns: 100 },
    )
  })

  it('er det samme for alle parter, utenom hver parts egen rad', () => {
    const withoutOwn = (facts: ResultFacts, reader: Reader, place: string) => {
      const { rows, earlier, showsPrivate: _, ...rest } = resultOf(facts, reader)
      return {
        ...rest,
        rows: rows.filter(({ party }) => party.place !== place),
        earlier: earlier.map(({ answers, ...of }) => ({
          ...of,
          answers: answers.filter(({ party }) => party.place !== place),
        })),
      }
    }
    fc.assert(
      fc.property(someRound, fc.constantFrom(...places), (made, party) => {
        const facts = factsOf(made)
        expect(withoutOwn(facts, { parties: [party] }, party)).toEqual(
          withoutOwn(facts, 'other', party),
        )
      }),
      runs,
    )
  })
})

describe('En del av spørsmålene', () => {
  it.each<[string, Reader]>([
    ['andre', 'other'],
    ['sekretariatet', 'secretariat'],
    ['en part', { parties: ['Leka'] }],
  ])('sier det samme som alle under ett, til %s', (_, reader) => {
    fc.assert(
      fc.property(someRound, fc.integer({ min: 1, max: 4 }), (made, first) => {
        const facts = factsOf(made)
        const whole = resultOf(facts, reader)
        const last = Math.min(first + 1, questions.length)
        const { rows, ...part } = resultOf(facts, reader, { first, last })
        const inPart = <Each>(all: readonly Each[]) => all.slice(first - 1, last)
        expect(part.firstNumber).toBe(first)
        expect(part.questions).toEqual(inPart(whole.questions))
        expect(part.coverage).toEqual(whole.coverage)
        expect(rows).toEqual(
          whole.rows.map(({ values, ...row }) => ({ ...row, values: inPart(values) })),
        )
      }),
      { numRuns: 100 },
    )
  })
})

describe('Lovene kan brytes', () => {
  it('for sekretariatet er det ikke det samme, så prøvene ser forskjell', () => {
    const made = {
      round: { state: 'sent', closedAt: null, deadline: null },
      shapes: [
        { place: 'Leka', by: 'party', isTold: false, version: 2, values: { ansatte: number(300) } },
      ],
      estimate: ['timer', 100, 600],
      others: [400],
    } as unknown as Made
    const facts = factsOf(made)
    expect(seen(replaced(facts, [400]), 'secretariat')).not.toBe(seen(facts, 'secretariat'))
    expect(seen(replaced(facts, [400]), 'other')).toBe(seen(facts, 'other'))
    expect(seen(replaced(facts, [400]), { parties: ['Leka'] })).not.toBe(
      seen(facts, { parties: ['Leka'] }),
    )
  })
})
