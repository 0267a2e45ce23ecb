import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { externalAudiences, externalKinds } from '../organisation.model.ts'

/** Who is to see an organisation; `usual` is what is usual for its kind. */
export const externalShares = ['usual', ...externalAudiences] as const

/** An organisation outside the community. `om` is what it can be asked about. */
export const externalForm = {
  navn: { kind: 'line', longest: 150, required: true },
  slag: { kind: 'choice', choices: externalKinds, required: true },
  nettsted: { kind: 'link', longest: 500 },
  om: { kind: 'lines', longest: 2_000 },
  deling: { kind: 'choice', choices: externalShares, required: true },
  kilde: { kind: 'line', longest: 300 },
} as const satisfies Form
export type ExternalField = FieldName<typeof externalForm>
export type TypedExternal = Typed<typeof externalForm>

/** Why an organisation is not registered, or is not changed. */
export type ExternalRefusal = 'same-organisation' | 'same-organisation-out'
export type ExternalProblems = Problems<ExternalField, ExternalRefusal>

/** Why an organisation is not taken out of the list, or put back. */
export type ExternalListRefusal = 'organisation-unknown' | 'out-already' | 'in-already'
