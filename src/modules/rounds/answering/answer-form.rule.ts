import type { Day } from '../../../kernel/day.model.ts'
import { yes } from '../../../kernel/form/form.model.ts'
import { kronerTyped } from '../../../kernel/form/print-fields.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import type { Question, Unit } from '../question.model.ts'
import { asksTheSame } from '../same-question.rule.ts'
import type { Value, Values } from '../value.model.ts'
import {
  type AnswerFields,
  fieldOf,
  notApplicableChoice,
  type TypedAnswer,
  unknownChoice,
  type ValueProblems,
  type ValueRefusal,
} from './answer-form.model.ts'

/** The most that an answer can count of each, in hundredths. */
const most: Record<Unit, number> = {
  'kroner-once': 1e14,
  'kroner-yearly': 1e14,
  'man-years': 10_000_00,
  persons: 1_000_000_00,
  hours: 10_000_000_00,
  other: 1e14,
}

const numberField = (unit: Unit): AnswerFields[string] => {
  if (unit === 'kroner-once' || unit === 'kroner-yearly') return { kind: 'kroner' }
  return unit === 'persons'
    ? { kind: 'count', least: 0, most: most.persons / 100 }
    : { kind: 'amount', least: 0, most: most[unit] }
}

/** The fields that a form with these questions has. */
export function answerFields(questions: readonly Question[]): AnswerFields {
  const fields: Record<string, AnswerFields[string]> = {}
  for (const question of questions) {
    const { key, mayBeUnknown, mayNotApply } = question
    const others = [
      ...(mayBeUnknown ? [unknownChoice] : []),
      ...(mayNotApply ? [notApplicableChoice] : []),
    ]
    switch (question.kind) {
      case 'one':
        fields[key] = {
          kind: 'choice',
          choices: [...question.choices.map((of) => of.key), ...others],
        }
        continue
      case 'yes-no':
        fields[key] = { kind: 'choice', choices: ['ja', 'nei', ...others] }
        continue
      case 'several':
        fields[key] = { kind: 'own' }
        break
      case 'number':
        fields[key] = numberField(question.unit)
        break
      case 'range':
        fields[fieldOf.from(key)] = numberField(question.unit)
        fields[fieldOf.to(key)] = numberField(question.unit)
        break
      case 'day':
        fields[key] = { kind: 'day', range: lookupDays }
        break
      case 'text':
        fields[key] = { kind: 'lines', longest: 4_000 }
        break
    }
    if (mayBeUnknown) fields[fieldOf.unknown(key)] = { kind: 'yes' }
    if (mayNotApply) fields[fieldOf.notApplicable(key)] = { kind: 'yes' }
  }
  return fields
}

/** The field that a problem of a whole question stands at. */
const firstField = (question: Question): string =>
  question.kind === 'range' ? fieldOf.from(question.key) : question.key

type AnswersRead = { ok: true; values: Values } | { ok: false; problems: ValueProblems }

/** Reads the answers to the questions as they were typed, or says beside each what is wrong with it. */
export function readAnswers(questions: readonly Question[], typed: TypedAnswer): AnswersRead {
  const fields = answerFields(questions)
  const all = Object.fromEntries(Object.keys(fields).map((name) => [name, typed[name] ?? '']))
  const read = readFields(fields, all)
  const problems: Record<string, ReadingProblem | ValueRefusal | undefined> = read.ok
    ? {}
    : { ...read.problems }
  const values: Record<string, Value> = {}
  for (const question of questions) {
    const names = fieldsOf(question)
    if (names.some((name) => problems[name] !== undefined)) continue
    const one = readOne(question, read.values as Readonly<Record<string, unknown>>, typed)
    if (!one.ok) problems[firstField(question)] = one.problem
    else if (one.value !== null) values[question.key] = one.value
    else if (question.isRequired) problems[firstField(question)] = 'not-answered'
  }
  return Object.keys(problems).length === 0 ? { ok: true, values } : { ok: false, problems }
}

const fieldsOf = (question: Question): string[] => Object.keys(answerFields([question]))

type OneRead =
  | { ok: true; value: Value | null }
  | { ok: false; problem: ReadingProblem | ValueRefusal }

/** What was answered to one question; null where nothing was. */
function readOne(
  question: Question,
  read: Readonly<Record<string, unknown>>,
  typed: TypedAnswer,
): OneRead {
  const { key } = question
  const chosen = read[key]
  if (chosen === unknownChoice) return { ok: true, value: { kind: 'unknown' } }
  if (chosen === notApplicableChoice) return { ok: true, value: { kind: 'not-applicable' } }
  const isUnknown = read[fieldOf.unknown(key)] === true
  const isNotApplicable = read[fieldOf.notApplicable(key)] === true
  const answered = readValue(question, read, typed)
  if (!answered.ok) return answered
  const said = [isUnknown, isNotApplicable, answered.value !== null].filter(Boolean)
  if (said.length > 1) return { ok: false, problem: 'answered-twice' }
  if (isUnknown) return { ok: true, value: { kind: 'unknown' } }
  return isNotApplicable ? { ok: true, value: { kind: 'not-applicable' } } : answered
}

function readValue(
  question: Question,
  read: Readonly<Record<string, unknown>>,
  typed: TypedAnswer,
): OneRead {
  const it = read[question.key] ?? null
  switch (question.kind) {
    case 'one':
      return taken(it === null ? null : { kind: 'chosen', keys: [it as string] })
    case 'yes-no':
      return taken(it === null ? null : { kind: 'yes-no', yes: it === 'ja' })
    case 'several':
      return readSeveral(question, it as string | null)
    case 'number':
      return readNumber(question, question.key, read, typed)
    case 'range':
      return readRange(question, read, typed)
    case 'day':
      return taken(it === null ? null : { kind: 'day', day: it as Day })
    case 'text':
      return taken(it === null ? null : { kind: 'text', text: it as string })
  }
}

const taken = (value: Value | null): OneRead => ({ ok: true, value })

function readSeveral(
  question: Extract<Question, { choices: unknown }>,
  it: string | null,
): OneRead {
  if (it === null) return taken(null)
  const keys = [...new Set(it.split(' '))]
  const isKnown = keys.every((key) => question.choices.some((choice) => choice.key === key))
  return isKnown
    ? taken({ kind: 'chosen', keys })
    : { ok: false, problem: { code: 'unknown-choice' } }
}

type Counted = Extract<Question, { unit: Unit }>

function readNumber(
  { unit }: Counted,
  name: string,
  read: Readonly<Record<string, unknown>>,
  typed: TypedAnswer,
): OneRead {
  const it = read[name]
  if (typeof it !== 'number') return taken(null)
  const amount = unit === 'persons' ? it * 100 : it
  if (amount >= 0 && amount <= most[unit]) return taken({ kind: 'number', amount })
  const problem: ReadingProblem = {
    code: 'number-outside',
    typed: typed[name] ?? '',
    unit: 'kroner',
    least: 0,
    most: most[unit] / 100,
  }
  return { ok: false, problem }
}

function readRange(
  question: Counted,
  read: Readonly<Record<string, unknown>>,
  typed: TypedAnswer,
): OneRead {
  const from = readNumber(question, fieldOf.from(question.key), read, typed)
  const to = readNumber(question, fieldOf.to(question.key), read, typed)
  if (!from.ok) return from
  if (!to.ok) return to
  if (from.value === null && to.value === null) return taken(null)
  if (from.value?.kind !== 'number' || to.value?.kind !== 'number') {
    return { ok: false, problem: 'half-a-range' }
  }
  return from.value.amount > to.value.amount
    ? { ok: false, problem: 'low-above-high' }
    : taken({ kind: 'range', from: from.value.amount, to: to.value.amount })
}

/** Answers to some questions as one would write them into a form with others; of one that is not the same, nothing. */
export function typedAnswers(
  questions: readonly Question[],
  values: Values,
  answered: readonly Question[],
): TypedAnswer {
  const typed: Record<string, string> = {}
  for (const question of questions) {
    const { key } = question
    const value = values[key]
    const isSame = answered.some((of) => asksTheSame(of, question))
    if (value === undefined || !isSame) continue
    const isChosen = question.kind === 'one' || question.kind === 'yes-no'
    if (value.kind === 'unknown' || value.kind === 'not-applicable') {
      const isUnknown = value.kind === 'unknown'
      if (isChosen) typed[key] = isUnknown ? unknownChoice : notApplicableChoice
      else typed[isUnknown ? fieldOf.unknown(key) : fieldOf.notApplicable(key)] = yes
    } else if (value.kind === 'range' && question.kind === 'range') {
      typed[fieldOf.from(key)] = kronerTyped(value.from)
      typed[fieldOf.to(key)] = kronerTyped(value.to)
    } else typed[key] = typedValue(value)
  }
  return typed
}

function typedValue(value: Value): string {
  switch (value.kind) {
    case 'chosen':
      return value.keys.join(' ')
    case 'yes-no':
      return value.yes ? 'ja' : 'nei'
    case 'number':
      return kronerTyped(value.amount)
    case 'day':
      return shortDay(value.day)
    case 'text':
      return value.text
    default:
      return ''
  }
}
