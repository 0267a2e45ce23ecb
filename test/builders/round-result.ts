import { addDays, day, instant } from '../../src/kernel/day.model.ts'
import type { Answer } from '../../src/modules/rounds/answer.model.ts'
import type {
  Choice,
  Quantity,
  Question,
  QuestionKind,
} from '../../src/modules/rounds/question.model.ts'
import type { Outcome, Reader, ResultFacts } from '../../src/modules/rounds/result/result.model.ts'
import { resultOf } from '../../src/modules/rounds/result/result.rule.ts'
import type { ShownValue } from '../../src/modules/rounds/result/shown-value.model.ts'
import type { Asked } from '../../src/modules/rounds/round.model.ts'
import type { Value } from '../../src/modules/rounds/value.model.ts'

type Over = Partial<Pick<Question, 'wording' | 'help' | 'isRequired'> & Quantity> & {
  choices?: readonly Choice[]
}

/** A question, by its key. */
export const aQuestion = (kind: QuestionKind, key: string, over: Over = {}): Question =>
  ({
    kind,
    key,
    wording: `Spørsmål ${key}`,
    help: null,
    isRequired: false,
    mayBeUnknown: true,
    mayNotApply: true,
    ...(kind === 'one' || kind === 'several' ? { choices: [] } : {}),
    ...(kind === 'number' || kind === 'range' ? { unit: 'persons', unitName: null } : {}),
    ...over,
  }) as Question

export const numberOf = (amount: number): Value => ({ kind: 'number', amount: amount * 100 })
export const rangeOf = (from: number, to: number): Value => ({
  kind: 'range',
  from: from * 100,
  to: to * 100,
})
export const chose = (...keys: string[]): Value => ({ kind: 'chosen', keys })

/** One that was asked; its code is its name where none is given. */
export const anAsked = (name: string, over: Partial<Asked> = {}): Asked => ({
  place: name,
  name,
  inhabitants: 3000,
  region: null,
  addedBecause: null,
  ...over,
})

const firstDay = day('2026-10-12')

/** An answer of a party; `nth` says how many days after the round was sent it came. */
export const anAnswer = (
  place: string,
  values: Record<string, Value>,
  { nth = 1, ...over }: Partial<Answer> & { nth?: number } = {},
): Answer => {
  const on = addDays(firstDay, nth)
  return {
    id: `${place}-${nth}-${over.by ?? 'party'}`,
    place,
    by: 'party',
    door: 'signed-in',
    region: null,
    name: null,
    functionName: 'Helseleder',
    source: null,
    sourceFile: null,
    version: 1,
    values,
    at: instant(`${on}T10:00:00.000Z`),
    on,
    isTold: false,
    ...over,
  }
}

/** A round that is open, with the questions as its first version. */
export const someFacts = (
  questions: readonly Question[],
  over: Partial<ResultFacts> = {},
): ResultFacts => ({
  round: { state: 'sent', closedAt: null, deadline: day('2026-11-09') },
  versions: [{ version: 1, questions }],
  asked: [],
  answers: [],
  estimates: [],
  ...over,
})

/** A shown value as it is read: with Statistics Norway's signs. */
export const written = (shown: ShownValue | undefined): string => {
  switch (shown?.is) {
    case 'number':
      return String(shown.amount / 100)
    case 'range':
      return `${shown.from / 100}–${shown.to / 100}`
    case 'hidden':
      return ':'
    case 'missing':
      return '..'
    case 'not-applicable':
      return '.'
    case 'chosen':
      return shown.keys.join('+')
    case 'yes-no':
      return shown.yes ? 'ja' : 'nei'
    case 'day':
      return shown.day
    case 'file':
      return shown.name
    default:
      return shown?.text ?? '(ingen)'
  }
}

type Of<Kind> = Extract<Outcome, { kind: Kind }>
/** A result, with short ways to what it says. */
export const readResult = (facts: ResultFacts, reader: Reader = 'other') => {
  const result = resultOf(facts, reader)
  const outcome = <Kind extends Outcome['kind']>(_kind: Kind, at = 0) =>
    result.questions[at]?.outcome as Of<Kind>
  return {
    result,
    outcome,
    cells: (at = 0) =>
      Object.fromEntries(result.rows.map(({ party, values }) => [party.name, written(values[at])])),
    states: Object.fromEntries(result.rows.map(({ party, state }) => [party.name, state])),
  }
}

export const namesOf = (parties: readonly { name: string }[]) => parties.map(({ name }) => name)
export const manyNames = (count: number) => Array.from({ length: count }, (_, at) => `K${at + 1}`)
