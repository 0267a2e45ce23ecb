import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { readKronerEach, readRate } from '../../../kernel/typed-number.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { readFraction } from '../calculation/fraction.rule.ts'
import type { SchemeRefusal } from '../refusal.model.ts'
import type { Component, PartyScope, Source } from '../scheme.model.ts'
import { componentField, type TypedComponent } from './new-scheme.model.ts'

/** Tells what is wrong, at the field of the form that it belongs beside. */
export type Wrong = (
  field: string,
  code: SchemeRefusal | ReadingProblem,
  about?: string | null,
) => null
/** The municipalities that a text names; each that is unknown is told at the field. */
export type Find = (text: string, field: string) => string[]

const typedHere: Source = { certainty: 'tried', reference: '', quote: null }

/** Reads one part of a way of sharing; null when something in it is wrong, which is then told. */
export function readComponent(
  typed: TypedComponent,
  i: number,
  find: Find,
  wrong: Wrong,
): Component | null {
  const scope = readScope(typed, i, find, wrong)
  const field = componentField('value', i)
  const value = oneLine(typed.value)
  if (scope === null) return null
  const common = { for: scope, source: typedHere }
  switch (typed.kind) {
    case 'fixed': {
      if (value === '') return wrong(field, 'amount-missing')
      const read = readKronerEach(value)
      return read.ok ? { kind: 'fixed', amount: read.value, ...common } : wrong(field, read.problem)
    }
    case 'per-inhabitant': {
      if (value === '') return wrong(field, 'amount-missing')
      const read = readRate(value)
      return read.ok
        ? { kind: 'per-inhabitant', rate: read.value, ...common }
        : wrong(field, read.problem)
    }
    case 'fraction': {
      const read = readFraction(value)
      if (read.ok) return { kind: 'fraction', ...read.value, ...common }
      const isNoFraction = ['empty', 'not-a-number', 'wrong-groups'].includes(read.problem.code)
      return isNoFraction
        ? wrong(field, 'fraction-not-readable', value)
        : wrong(field, read.problem)
    }
    case 'rest-equally':
    case 'rest-by-inhabitants':
      return value === '' ? { kind: typed.kind, ...common } : wrong(field, 'value-for-rest')
    default:
      return wrong(componentField('kind', i), 'key-unknown')
  }
}

function readScope(
  { who, names }: TypedComponent,
  i: number,
  find: Find,
  wrong: Wrong,
): PartyScope | null {
  const field = componentField('names', i)
  if (who === 'all') {
    return oneLine(names) === '' ? { who: 'all' } : wrong(field, 'names-without-scope')
  }
  if (who !== 'only' && who !== 'except') {
    return wrong(componentField('who', i), 'choice-missing')
  }
  if (oneLine(names) === '') return wrong(field, 'text-missing')
  const codes = find(names, field)
  return codes.length === 0 ? null : { who, codes }
}
