import type { Day } from '../../../kernel/day.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import type { Question, Unit } from '../question.model.ts'
import type { Value } from '../value.model.ts'
import {
  type AnswerFiles,
  fieldOf,
  notApplicableChoice,
  type TypedAnswer,
  unknownChoice,
  type ValueProblem,
} from './answer-form.model.ts'

/** The most that an answer can count of each, in hundredths. */
export const mostOf: Record<Unit, number> = {
  'kroner-once': 1e14,
  'kroner-yearly': 1e14,
  'man-years': 10_000_00,
  persons: 1_000_000_00,
  hours: 10_000_000_00,
  other: 1e14,
}

type OneRead = { ok: true; value: Value | null } | { ok: false; problem: ValueProblem }

/** The fields of a form as they were read. */
export type ReadFields = Readonly<Record<string, unknown>>
type Came = { typed: TypedAnswer; files: AnswerFiles }

/** What was answered to one question; null where nothing was. */
export function readOne(question: Question, read: ReadFields, came: Came): OneRead {
  const { key, kind } = question
  const chosen = kind === 'one' || kind === 'yes-no' ? read[key] : null
  if (chosen === unknownChoice) return { ok: true, value: { kind: 'unknown' } }
  if (chosen === notApplicableChoice) return { ok: true, value: { kind: 'not-applicable' } }
  const isUnknown = read[fieldOf.unknown(key)] === true
  const isNotApplicable = read[fieldOf.notApplicable(key)] === true
  const answered = readValue(question, read, came)
  if (!answered.ok) return answered
  const said = [isUnknown, isNotApplicable, answered.value !== null].filter(Boolean)
  if (said.length > 1) return { ok: false, problem: 'answered-twice' }
  if (isUnknown) return { ok: true, value: { kind: 'unknown' } }
  return isNotApplicable ? { ok: true, value: { kind: 'not-applicable' } } : answered
}

function readValue(question: Question, read: ReadFields, { typed, files }: Came): OneRead {
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
    case 'file':
      return readFile(question.key, read, files)
  }
}

const taken = (value: Value | null): OneRead => ({ ok: true, value })

/** The file that came, or else the one that is there, unless it is taken away. */
function readFile(key: string, read: ReadFields, { sent, kept }: AnswerFiles): OneRead {
  const came = sent[key]
  if (came) {
    if (!came.ok) return came
    const { name, sha256 } = came.file
    return taken({ kind: 'file', name, sha256 })
  }
  return taken(read[fieldOf.without(key)] === true ? null : (kept[key] ?? null))
}

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
  read: ReadFields,
  typed: TypedAnswer,
): OneRead {
  const it = read[name]
  if (typeof it !== 'number') return taken(null)
  const amount = unit === 'persons' ? it * 100 : it
  if (amount >= 0 && amount <= mostOf[unit]) return taken({ kind: 'number', amount })
  const problem: ReadingProblem = {
    code: 'number-outside',
    typed: typed[name] ?? '',
    unit: 'kroner',
    least: 0,
    most: mostOf[unit] / 100,
  }
  return { ok: false, problem }
}

function readRange(question: Counted, read: ReadFields, typed: TypedAnswer): OneRead {
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
