import type { Day } from '../../kernel/day.model.ts'
import {
  aDay,
  aNumber,
  anInstant,
  aText,
  aTruth,
  byField,
  fields,
  listOf,
  oneOf,
  orNull,
  type Shape,
} from '../../kernel/row.model.ts'
import { type Answer, answeredByKinds, doors } from './answer.model.ts'
import { type Choice, type FormVersion, type Question, units } from './question.model.ts'
import { type Asked, answerReaders, type Estimate, type Round, roundStates } from './round.model.ts'
import type { Value, Values } from './value.model.ts'

const roundFields = {
  id: aText,
  slug: aText,
  title: aText,
  reason: orNull(aText),
  state: oneOf(...roundStates),
  deadline: orNull(aDay),
  functionKey: orNull(aText),
  readers: oneOf(...answerReaders),
  regionsAnswer: aTruth,
  isDecided: aTruth,
  audience: oneOf('municipalities', 'community'),
  remindBefore: listOf(aNumber),
  remindAfter: listOf(aNumber),
  shownOn: orNull(aDay),
  sentOn: orNull(aDay),
  closedAt: orNull(anInstant),
  closedOn: orNull(aDay),
}
export const roundRow: Shape<Round> = fields(roundFields)

/** A round in the list, with how many were asked and how many of them have answered so that it counts. */
export type ListedRound = Round & { asked: number; answered: number; begunOn: Day }
export const listedRound: Shape<ListedRound> = fields({
  ...roundFields,
  asked: aNumber,
  answered: aNumber,
  begunOn: aDay,
})

const common = {
  key: aText,
  wording: aText,
  help: orNull(aText),
  isRequired: aTruth,
  mayBeUnknown: aTruth,
  mayNotApply: aTruth,
}
const choice: Shape<Choice> = fields({ key: aText, label: aText, note: orNull(aText) })
const choosing = fields({ ...common, choices: listOf(choice) })
const counting = fields({ ...common, unit: oneOf(...units), unitName: orNull(aText) })
const plain = fields(common)

const question: Shape<Question> = byField('kind', {
  one: choosing,
  several: choosing,
  number: counting,
  range: counting,
  'yes-no': plain,
  day: plain,
  text: plain,
  file: plain,
})

export const formRow: Shape<FormVersion> = fields({
  version: aNumber,
  questions: listOf(question),
})

export const askedRow: Shape<Asked> = fields({
  place: aText,
  name: aText,
  inhabitants: orNull(aNumber),
  region: orNull(aText),
  addedBecause: orNull(aText),
})

const value: Shape<Value> = byField('kind', {
  unknown: fields({}),
  'not-applicable': fields({}),
  chosen: fields({ keys: listOf(aText) }),
  'yes-no': fields({ yes: aTruth }),
  number: fields({ amount: aNumber }),
  range: fields({ from: aNumber, to: aNumber }),
  day: fields({ day: aDay }),
  text: fields({ text: aText }),
  file: fields({ name: aText, sha256: orNull(aText) }),
})

/** The values of an answer by the keys of its questions. */
const valuesShape: Shape<Values> = (stored) => {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return 'is no answer'
  for (const each of Object.values(stored)) {
    const misfit = value(each)
    if (misfit !== null) return misfit
  }
  return null
}

export const answerRow: Shape<Answer> = fields({
  id: aText,
  place: aText,
  by: oneOf(...answeredByKinds),
  door: oneOf(...doors),
  region: orNull(aText),
  name: orNull(aText),
  functionName: orNull(aText),
  source: orNull(aText),
  sourceFile: orNull(fields({ name: aText, sha256: aText })),
  version: aNumber,
  values: valuesShape,
  at: anInstant,
  on: aDay,
  isTold: aTruth,
})

export const estimateRow: Shape<Estimate> = fields({
  question: aText,
  version: aNumber,
  from: aNumber,
  to: aNumber,
  method: aText,
})

/** What was answered the last time that the same was asked. */
export type FormerAnswer = {
  values: Values
  title: string
  on: Day
  questions: readonly Question[]
}
export const formerRow: Shape<FormerAnswer> = fields({
  values: valuesShape,
  title: aText,
  on: aDay,
  questions: listOf(question),
})
