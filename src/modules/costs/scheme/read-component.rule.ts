import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { readFraction } from '../../../kernel/typed-fraction.rule.ts'
import type { Component, PartyScope, Source } from '../scheme.model.ts'
import {
  type ComponentPart,
  componentField,
  componentForm,
  type TypedComponent,
} from './new-scheme.model.ts'
import { type Find, found, type Part, wrong } from './scheme-part.rule.ts'

const typedHere: Source = { certainty: 'tried', reference: '', quote: null }

const amountForm = { value: { kind: 'kroner', per: 'municipality', required: true } } as const
const rateForm = { value: { kind: 'kroner', per: 'inhabitant', required: true } } as const

/** Reads one part of a way of sharing; null when something in it is wrong, which is then told. */
export function readComponent(typed: TypedComponent, i: number, find: Find): Part<Component> {
  const at = (part: ComponentPart) => componentField(part, i)
  const scope = readScope(typed, at, find)
  if (scope.value === null) return { value: null, problems: scope.problems }
  const common = { for: scope.value, source: typedHere }
  const part = readValue(typed, at, common)
  return { value: part.value, problems: [...scope.problems, ...part.problems] }
}

function readValue(
  { kind, value }: TypedComponent,
  at: (part: ComponentPart) => string,
  common: { for: PartyScope; source: Source },
): Part<Component> {
  switch (kind) {
    case 'fixed': {
      const read = readFields(amountForm, { value })
      if (read.ok) return found({ kind, amount: read.values.value, ...common })
      return missingOr(at('value'), 'amount-missing', read.problems.value)
    }
    case 'per-inhabitant': {
      const read = readFields(rateForm, { value })
      if (read.ok) return found({ kind, rate: read.values.value, ...common })
      return missingOr(at('value'), 'rate-missing', read.problems.value)
    }
    case 'fraction':
    case 'part-equally':
    case 'part-by-inhabitants': {
      const read = readFraction(value)
      if (read.ok) return found({ kind, ...read.value, ...common })
      const isNoFraction = ['empty', 'not-a-number', 'wrong-groups'].includes(read.problem.code)
      return isNoFraction
        ? wrong(at('value'), 'fraction-not-readable', value)
        : wrong(at('value'), read.problem)
    }
    case 'rest-equally':
    case 'rest-by-inhabitants':
      return value.trim() === '' ? found({ kind, ...common }) : wrong(at('value'), 'value-for-rest')
    default:
      return wrong(at('kind'), 'key-unknown')
  }
}

/** A figure that is not there is told by what it is. */
const missingOr = (
  field: string,
  missing: 'amount-missing' | 'rate-missing',
  problem: ReadingProblem = { code: 'empty' },
): Part<never> => wrong(field, problem.code === 'empty' ? missing : problem)

function readScope(
  typed: TypedComponent,
  at: (part: ComponentPart) => string,
  find: Find,
): Part<PartyScope> {
  const read = readFields(componentForm, typed)
  if (!read.ok) return wrong(at('who'), { code: 'unknown-choice' })
  const { who, names } = read.values
  if (who === 'all')
    return names === null ? found({ who }) : wrong(at('names'), 'names-without-scope')
  if (names === null) return wrong(at('names'), { code: 'empty' })
  const { codes, problems } = find(names, at('names'))
  return { value: codes.length === 0 ? null : { who, codes }, problems }
}
