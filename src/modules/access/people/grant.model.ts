import { auditedSides, grantedRoles } from '../../../kernel/deed.model.ts'
import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import type { GrantRefusal } from '../refusal.model.ts'

/** A role that is given: to whom, for which party, and what an auditor looks into. */
export const grantForm = {
  navn: { kind: 'line', longest: 300, required: true },
  epost: { kind: 'address', required: true },
  rolle: { kind: 'choice', choices: grantedRoles, required: true },
  part: { kind: 'line', longest: 300 },
  sider: { kind: 'choice', choices: auditedSides },
} as const satisfies Form
export type TypedGrant = Typed<typeof grantForm>
export type GrantProblems = Problems<FieldName<typeof grantForm>, GrantRefusal>
