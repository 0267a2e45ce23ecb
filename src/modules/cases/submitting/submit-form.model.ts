import type { Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import type { SentFileProblem } from '../../../kernel/kept-file.model.ts'
import { mostAttachedAtOnce } from '../../../kernel/kept-file.model.ts'
import { agreementDays } from '../../../kernel/typed-day.rule.ts'
import { behalfWays } from '../case.model.ts'
import type { SubmitRefusal } from '../refusal.model.ts'

/** A case as it is submitted. `hvem` is whom it is raised for by whoever submits it; those with `b` are of somebody who wrote or called. */
export const submitForm = {
  organ: { kind: 'own' },
  tittel: { kind: 'line', longest: 300, required: true },
  hvorfor: { kind: 'lines', longest: 20_000 },
  onsket: { kind: 'lines', longest: 10_000 },
  frist: { kind: 'day', range: agreementDays },
  berort: { kind: 'lines', longest: 2_000 },
  hvem: { kind: 'own' },
  navn: { kind: 'line', longest: 200 },
  funksjon: { kind: 'line', longest: 200 },
  epost: { kind: 'address' },
  bnavn: { kind: 'line', longest: 300 },
  bfor: { kind: 'own' },
  bmate: { kind: 'choice', choices: behalfWays },
  bdag: { kind: 'day', range: agreementDays },
} as const satisfies Form

/** The fields for the papers, and for the letter of whoever wrote. */
export const fileField = 'fil'
export const letterField = 'brev'

/** How many files come with one case: its papers and the letter. */
export const mostFiles = mostAttachedAtOnce + 1

export type TypedSubmit = Typed<typeof submitForm>
export type SubmitField = keyof typeof submitForm & string
export type SubmitProblems = Problems<
  SubmitField | typeof fileField | typeof letterField,
  SubmitRefusal | SentFileProblem
>
