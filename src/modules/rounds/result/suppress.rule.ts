import type { Question } from '../question.model.ts'
import type { Hundredths, Value } from '../value.model.ts'
import {
  hidden,
  missing,
  notAnswered,
  notApplicable,
  type ShownValue,
} from './shown-value.model.ts'

/** So many persons are no longer few. */
const enough: Hundredths = 500

const isFew = (amount: Hundredths): boolean => amount > 0 && amount < enough

/** Is it a count of so few persons that others could know who they are? Asked of what counts persons. */
export const isFewPersons = (value: Value): boolean =>
  value.kind === 'range'
    ? isFew(value.from) || isFew(value.to)
    : value.kind === 'number' && isFew(value.amount)

/**
 * What is shown of a value. `persons`: does the question count persons? `seesFew`: is the reader the secretariat, or the
 * party that the value is of? A value of another kind than is asked for is no answer to the question.
 */
export function shownValue(
  { kind }: Pick<Question, 'kind'>,
  value: Value | undefined,
  { persons, seesFew }: { persons: boolean; seesFew: boolean },
): ShownValue {
  if (value === undefined) return notAnswered
  if (value.kind === 'unknown') return missing('unknown')
  if (value.kind === 'not-applicable') return notApplicable
  if (!isOfKind(kind, value)) return notAnswered
  const isPrivate = persons && isFewPersons(value)
  if (isPrivate && !seesFew) return hidden
  switch (value.kind) {
    case 'number':
      return { is: 'number', amount: value.amount, isPrivate }
    case 'range':
      return { is: 'range', from: value.from, to: value.to, isPrivate }
    case 'chosen':
      return { is: 'chosen', keys: value.keys.length > 1 ? [...new Set(value.keys)] : value.keys }
    case 'yes-no':
      return { is: 'yes-no', yes: value.yes }
    case 'day':
      return { is: 'day', day: value.day }
    case 'text':
      return { is: 'text', text: value.text }
    case 'file':
      return { is: 'file', name: value.name, sha256: value.sha256 }
  }
}

const isOfKind = (asked: Question['kind'], { kind }: Value): boolean =>
  kind === 'chosen' ? asked === 'one' || asked === 'several' : kind === asked
