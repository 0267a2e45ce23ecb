import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import { actors, caseAudiences, caseKinds, ownerSides } from '../case.model.ts'
import type { CaseRefusal } from '../refusal.model.ts'

/** What is written of a case by those who keep it. `til` is the key of the body, `avtale` and `runde` are ids; `punktsak` is a matter of the clause of who decides. */
export const caseForm = {
  til: { kind: 'line', longest: 80, required: true },
  tittel: { kind: 'line', longest: 300, required: true },
  sammendrag: { kind: 'lines', longest: 600 },
  hvorfor: { kind: 'lines', longest: 20_000 },
  onsket: { kind: 'lines', longest: 10_000 },
  berort: { kind: 'lines', longest: 2_000 },
  slag: { kind: 'choice', choices: caseKinds },
  punktsak: { kind: 'line', longest: 60 },
  punkt: { kind: 'line', longest: 100 },
  gjor: { kind: 'choice', choices: actors },
  frist: { kind: 'day', range: lookupDays },
  eier: { kind: 'line', longest: 200 },
  eierside: { kind: 'choice', choices: ownerSides },
  avtale: { kind: 'line', longest: 60 },
  runde: { kind: 'line', longest: 60 },
  horer: { kind: 'line', longest: 300 },
  deling: { kind: 'choice', choices: caseAudiences, required: true },
  organ: { kind: 'line', longest: 200 },
  arkiv: { kind: 'line', longest: 200 },
  unntatt: { kind: 'line', longest: 20 },
  ses: { kind: 'day', range: lookupDays },
} as const satisfies Form
export type CaseField = FieldName<typeof caseForm>
export type TypedCase = Typed<typeof caseForm>
export type CaseProblems = Problems<CaseField, CaseRefusal>

/** Something that a case can belong to, as it is chosen. */
export type CaseChoice = { id: string; title: string }
