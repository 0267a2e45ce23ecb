import type { Day } from '../day.model.ts'
import { dividedIdentityNumber } from '../divided-identity.rule.ts'
import { identityProblem } from '../identity-number.rule.ts'
import { type Reading, type ReadingProblem, taken, unread } from '../reading.model.ts'
import { textSizeProblem } from '../text-size.rule.ts'
import { readDay } from '../typed-day.rule.ts'
import { readLink } from '../typed-link.rule.ts'
import {
  readAmount,
  readCount,
  readKroner,
  readKronerEach,
  readPercent,
  readPercentOrWhole,
  readRate,
} from '../typed-number.rule.ts'
import { oneLine } from '../typed-text.rule.ts'
import { readYear } from '../typed-year.rule.ts'
import {
  type Field,
  type FieldName,
  type Form,
  type FormRead,
  fieldNames,
  type Problems,
  type ReadBy,
  type Typed,
  type Values,
  yes,
} from './form.model.ts'

/** What any of the fields can be read by; a form's own type says which of it must be there. */
type Given = {
  today?: Day
  rows?: Readonly<Record<string, readonly string[]>>
  readAddress?(typed: string): Reading<string>
  readOrganisationNumber?(typed: string): Reading<string>
}

/** Reads every field of a form into the value that it means, or says beside each what is wrong with it. */
export function readFields<const Of extends Form>(
  form: Of,
  typed: Typed<Of>,
  ...[by]: unknown extends ReadBy<Of> ? [] : [by: ReadBy<Of>]
): FormRead<Of> {
  const given = (by ?? {}) as Given
  const values: Partial<Record<FieldName<Of>, unknown>> = {}
  const problems: Problems<FieldName<Of>> = {}
  for (const name of fieldNames(form)) {
    const read = readField(form[name] as Field, typed[name], { ...given, row: given.rows?.[name] })
    if (read.ok) values[name] = read.value
    else problems[name] = read.problem
  }
  const divided = dividedOver(form, typed, problems)
  if (divided !== null) problems[divided] = { code: 'divided-identity-number' }
  return Object.keys(problems).length === 0
    ? { ok: true, values: values as Values<Of> }
    : { ok: false, problems, values: values as Partial<Values<Of>> }
}

const written: ReadonlySet<Field['kind']> = new Set(['day', 'line', 'lines'])

/** The field where a number on a person begins that goes on in the next that is written in; each alone holds none. */
function dividedOver<Of extends Form>(
  form: Of,
  typed: Typed<Of>,
  problems: Problems<FieldName<Of>>,
): FieldName<Of> | null {
  const names = fieldNames(form).filter(
    (name) => written.has((form[name] as Field).kind) && typed[name].trim() !== '',
  )
  const isKnown = names.some((name) => isOfPerson(problems[name]))
  const at = isKnown ? null : dividedIdentityNumber(names.map((name) => typed[name].trim()))
  return at === null ? null : (names[at] ?? null)
}

const isOfPerson = (problem: ReadingProblem | undefined): boolean =>
  problem?.code === 'identity-number' || problem?.code === 'identity-or-account'

/** The same with what the room itself judges, at the fields where nothing is wrong yet. */
export function withProblems<
  Of extends Form,
  const Judged extends { [Name in FieldName<Of>]?: ReadingProblem | string | null },
  Before extends string = never,
>(read: FormRead<Of, Before>, judged: Judged): FormRead<Of, Before | WordIn<Judged>> {
  const problems: Problems<FieldName<Of>, Before | WordIn<Judged>> = read.ok
    ? {}
    : { ...read.problems }
  for (const name of Object.keys(judged) as FieldName<Of>[]) {
    const problem = judged[name] as ReadingProblem | WordIn<Judged> | null | undefined
    if (problem) problems[name] ??= problem
  }
  return Object.keys(problems).length === 0 ? read : { ok: false, problems, values: read.values }
}

type WordIn<Judged> = Extract<Judged[keyof Judged], string>

type FieldGiven = Given & { row: readonly string[] | undefined }

function readField(field: Field, typed: string, given: FieldGiven): Reading<unknown> {
  const hasLines = field.kind === 'lines' || field.kind === 'own'
  const text = hasLines ? linesIn(typed, field).trim() : oneLine(typed)
  if (field.kind === 'yes') {
    return text === '' || text === yes ? taken(text === yes) : unread({ code: 'unknown-choice' })
  }
  if (text !== '') return readFilled(field, text, given)
  if (!field.required) return taken(null)
  const isChosen = field.kind === 'choice' || field.kind === 'row'
  return unread({ code: isChosen ? 'unknown-choice' : 'empty' })
}

/** A line that breaks inside a paragraph or a cell is so in a text that is set on paper alone; elsewhere it is a line as any other. */
const linesIn = (typed: string, field: Field): string =>
  field.kind === 'lines' && field.onPaper ? typed : typed.replaceAll('\u2028', '\n')

function readFilled(
  field: Exclude<Field, { kind: 'yes' }>,
  text: string,
  given: FieldGiven,
): Reading<unknown> {
  switch (field.kind) {
    case 'day': {
      const { today } = given
      const { range, from } = field
      return readDay(text, from === 'today' && today ? { ...range, earliest: today } : range)
    }
    case 'count':
      return readCount(text, field)
    case 'amount':
      return readAmount(text, field)
    case 'kroner':
      return kronerReaders[field.per ?? 'all'](text)
    case 'percent':
      return field.orWhole ? readPercentOrWhole(text) : readPercent(text)
    case 'year':
      return readYear(text, field.range)
    case 'choice':
      return field.choices.includes(text) ? taken(text) : unread({ code: 'unknown-choice' })
    case 'row':
      return given.row?.includes(text) ? taken(text) : unread({ code: 'not-here' })
    case 'line':
    case 'lines':
      return readText(text, field.longest, field.kind === 'lines' && field.onPaper === true)
    case 'own':
      return taken(text)
    case 'link': {
      const read = readLink(text)
      const problem = read.ok ? textProblem(text, field.longest) : null
      return problem ? unread(problem) : read
    }
    case 'address': {
      const read = given.readAddress?.(text) ?? unread({ code: 'not-an-address', typed: text })
      const identity = read.ok ? identityProblem(read.value) : null
      return identity ? unread({ code: identity }) : read
    }
    case 'organisation-number':
      return (
        given.readOrganisationNumber?.(text) ??
        unread({ code: 'not-an-organisation-number', typed: text })
      )
  }
}

const kronerReaders = { all: readKroner, municipality: readKronerEach, inhabitant: readRate }

function readText(text: string, longest: number, isOnPaper: boolean): Reading<string> {
  const size = isOnPaper ? textSizeProblem(text) : null
  const problem = textProblem(text, longest) ?? (size && { code: size })
  return problem ? unread(problem) : taken(text)
}

/** What is wrong with a text of at most so many signs; null when nothing is. */
function textProblem(text: string, longest: number): ReadingProblem | null {
  if (text.length > longest) return { code: 'too-long', longest }
  const identity = identityProblem(text)
  return identity && { code: identity }
}
