import type { Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { actors, caseAudiences, caseKinds, ownerSides } from '../case.model.ts'
import type { AssessRefusal } from '../refusal.model.ts'

/** Taking a case in: what the body is to do with it, whose it is, who sees it and who must act; `punktsak` is a matter of the clause of who decides. */
export const acceptForm = {
  slag: { kind: 'choice', choices: caseKinds, required: true },
  deling: { kind: 'choice', choices: caseAudiences, required: true },
  punktsak: { kind: 'line', longest: 60 },
  eier: { kind: 'line', longest: 200 },
  eierside: { kind: 'choice', choices: ownerSides },
  folger: { kind: 'choice', choices: actors },
} as const satisfies Form

/** What whoever raised it is asked. */
export const askForm = {
  sporsmal: { kind: 'lines', longest: 4_000, required: true },
} as const satisfies Form

/** Which case it is joined to: chosen, or by its number, its code or its address. */
export const joinForm = {
  sak: { kind: 'own' },
  nummer: { kind: 'line', longest: 500 },
} as const satisfies Form

/** Why it is declined. */
export const declineForm = {
  grunn: { kind: 'lines', longest: 4_000, required: true },
} as const satisfies Form

/** Taking it up again asks for nothing. */
export const reopenForm = {} as const satisfies Form

export type TypedAccept = Typed<typeof acceptForm>
export type TypedAsk = Typed<typeof askForm>
export type TypedJoin = Typed<typeof joinForm>
export type TypedDecline = Typed<typeof declineForm>
export type TypedReopen = Typed<typeof reopenForm>
export type TypedAssess = TypedAccept & TypedAsk & TypedJoin & TypedDecline

export type AssessField = keyof TypedAssess & string
export type AssessProblems = Problems<
  AssessField,
  AssessRefusal | 'audience-not-here' | 'matter-not-here'
>
