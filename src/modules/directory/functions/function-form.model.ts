import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { holderCounts } from '../function.model.ts'

/** Where a function stands in the list: the key of the one before it, or this for first. No key begins so. */
export const first = '-'

/** A function of the community's list. `hvor` is where it is looked for; without a name of their own, nynorsk and English say it as bokmål does. */
export const functionForm = {
  navn: { kind: 'line', longest: 100, required: true },
  nynorsk: { kind: 'line', longest: 100 },
  engelsk: { kind: 'line', longest: 100 },
  antall: { kind: 'choice', choices: holderCounts, required: true },
  hvor: { kind: 'own' },
  plass: { kind: 'row', required: true },
} as const satisfies Form
export type FunctionField = FieldName<typeof functionForm>
export type TypedFunction = Typed<typeof functionForm>

/** Why a function is not put in the list, or is not changed. */
export type FunctionRefusal =
  | 'same-name'
  | 'same-name-out'
  | 'held-nowhere'
  | 'held-there'
  | 'several-hold-it'
export type FunctionProblems = Problems<FunctionField, FunctionRefusal>

/** Why a function is not taken out of the list, or put back. */
export type ListRefusal = 'function-unknown' | 'function-held' | 'out-already' | 'in-already'
