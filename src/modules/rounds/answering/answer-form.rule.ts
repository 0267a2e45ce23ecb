import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import type { Question, Unit } from '../question.model.ts'
import type { Value, Values } from '../value.model.ts'
import {
  type AnswerFields,
  type AnswerFiles,
  fieldOf,
  notApplicableChoice,
  type TypedAnswer,
  unknownChoice,
  type ValueProblem,
  type ValueProblems,
} from './answer-form.model.ts'
import { mostOf, type ReadFields, readOne } from './answer-value.rule.ts'

const numberField = (unit: Unit): AnswerFields[string] => {
  if (unit === 'kroner-once' || unit === 'kroner-yearly') return { kind: 'kroner' }
  return unit === 'persons'
    ? { kind: 'count', least: 0, most: mostOf.persons / 100 }
    : { kind: 'amount', least: 0, most: mostOf[unit] }
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
      case 'file':
        fields[key] = { kind: 'own' }
        fields[fieldOf.without(key)] = { kind: 'yes' }
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
export function readAnswers(
  questions: readonly Question[],
  typed: TypedAnswer,
  files: AnswerFiles = noFiles,
): AnswersRead {
  const fields = answerFields(questions)
  const all = Object.fromEntries(Object.keys(fields).map((name) => [name, typed[name] ?? '']))
  const read = readFields(fields, all)
  const problems: Record<string, ValueProblem | undefined> = read.ok ? {} : { ...read.problems }
  const values: Record<string, Value> = {}
  for (const question of questions) {
    const names = fieldsOf(question)
    if (names.some((name) => problems[name] !== undefined)) continue
    const one = readOne(question, read.values as ReadFields, { typed, files })
    if (!one.ok) problems[firstField(question)] = one.problem
    else if (one.value !== null) values[question.key] = one.value
    else if (question.isRequired) problems[firstField(question)] = 'not-answered'
  }
  if (Object.keys(problems).length === 0) return { ok: true, values }
  return { ok: false, problems }
}

const noFiles: AnswerFiles = { sent: {}, kept: {} }

const fieldsOf = (question: Question): string[] => Object.keys(answerFields([question]))
