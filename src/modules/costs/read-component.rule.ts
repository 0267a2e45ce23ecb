import type { IdentityProblem } from '../../kernel/identity-number.rule.ts'
import { parseKroner } from '../../kernel/money.model.ts'
import { parseFraction } from './fraction.rule.ts'
import type { SharingRefusal } from './judge-sharing.rule.ts'
import { componentField, type TypedComponent } from './new-scheme.model.ts'
import type { TrialRefusal } from './read-trial.rule.ts'
import type { Component, PartyScope, Source } from './scheme.model.ts'

export type SchemeRefusal =
  | SharingRefusal
  | TrialRefusal
  | 'text-missing'
  | 'text-too-long'
  | IdentityProblem
  | 'choice-missing'
  | 'party-not-found'
  | 'fraction-not-readable'
  | 'count-not-readable'
  | 'period-far'
  | 'names-without-scope'
  | 'value-for-rest'

/** Tells what is wrong, at the field of the form that it belongs beside. */
export type Wrong = (field: string, code: SchemeRefusal, about?: string | null) => null
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
  const value = typed.value.trim()
  if (scope === null) return null
  const common = { for: scope, source: typedHere }
  switch (typed.kind) {
    case 'fixed': {
      const amount = parseKroner(value) ?? wrong(field, 'amount-not-readable', value)
      return amount === null ? null : { kind: 'fixed', amount, ...common }
    }
    case 'per-inhabitant': {
      const rate = parseKroner(value) ?? wrong(field, 'amount-not-readable', value)
      return rate === null ? null : { kind: 'per-inhabitant', rate, ...common }
    }
    case 'fraction': {
      const fraction = parseFraction(value) ?? wrong(field, 'fraction-not-readable', value)
      return fraction === null ? null : { kind: 'fraction', ...fraction, ...common }
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
    return names.trim() === '' ? { who: 'all' } : wrong(field, 'names-without-scope')
  }
  if (who !== 'only' && who !== 'except') {
    return wrong(componentField('who', i), 'choice-missing')
  }
  if (names.trim() === '') return wrong(field, 'text-missing')
  const codes = find(names, field)
  return codes.length === 0 ? null : { who, codes }
}
