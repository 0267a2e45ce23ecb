import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import type { StandProblem } from '../refusal.model.ts'
import type { AskedCandidate } from './asked-candidate.model.ts'

/** What somebody who is proposed says to it; `ord` is what else they want to say to the secretariat. */
export const standForm = {
  svar: { kind: 'choice', choices: ['ja', 'nei'], required: true },
  navn: { kind: 'line', longest: 200 },
  funksjon: { kind: 'line', longest: 150 },
  ord: { kind: 'lines', longest: 2_000 },
} as const satisfies Form
export type StandField = FieldName<typeof standForm>
export type TypedStand = Typed<typeof standForm>
export type StandProblems = Problems<StandField, StandProblem>

/** What they say, as it is kept. */
export type OwnWord = Pick<AskedCandidate, 'ownName' | 'ownFunction' | 'ownWords'> & {
  stands: boolean
}
