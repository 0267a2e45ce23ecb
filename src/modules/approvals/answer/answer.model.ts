import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { agreementDays } from '../../../kernel/typed-day.rule.ts'
import type { AnswerProblem } from '../refusal.model.ts'
import {
  eachText,
  type TreatingBody,
  type Treatment,
  type TreatmentState,
  toldTexts,
  treatingBodies,
  treatmentStates,
} from '../treatment.model.ts'

const line = { kind: 'line', longest: 500 } as const
const lines = { kind: 'lines', longest: 20_000 } as const

/** The fields of the answer form, by their name in it. */
export const answerForm = {
  body: { kind: 'choice', choices: treatingBodies },
  state: { kind: 'choice', choices: treatmentStates, required: true },
  /** Is it the body chosen here that decides? */
  decides: { kind: 'yes' },
  day: { kind: 'day', range: agreementDays },
  /** The day that was asked about, and is said to be right all the same. */
  rightDay: { kind: 'day', range: agreementDays },
  ...eachText((name) => (toldTexts[name].length === 'long' ? lines : line)),
  hinders: { kind: 'choice', choices: ['yes', 'no'] },
  /** Does a line that stands instead of another keep its file? */
  keepsFile: { kind: 'yes' },
  link: { kind: 'link', longest: 500 },
  source: line,
  /** The line that this one is to stand instead of. */
  supersedes: line,
  /** Is the line that it stands instead of right, and more told of it? */
  completes: { kind: 'yes' },
  /** What was told by the link in a mail, and is confirmed by this. */
  report: line,
} as const satisfies Form
export type AnswerField = FieldName<typeof answerForm>
export type TypedAnswer = Typed<typeof answerForm>

/** Where something can be wrong: a field, the file, or beside the buttons what no field is to blame for. */
export type AnswerPlace = AnswerField | 'file' | 'save'
export type AnswerProblems = Problems<AnswerPlace, AnswerProblem>

/** The button's name that leads on to another party once the answer is saved; its value is that party's code. */
export const nextField = 'neste'

/** What may be told next of one body; null stands for word that comes from no body. */
export type OpenAnswer = { body: TreatingBody | null; states: readonly TreatmentState[] }

/** What a party's page has room for now, so that it offers nothing that would be refused. */
export type PartyDoors = {
  answers: readonly OpenAnswer[]
  /** The lines that stand, and can be corrected. */
  correctable: readonly Treatment[]
  /** May it be answered whether the forbehold hinders, and whether this is a party? */
  reservation: boolean
  clarification: boolean
  /** May the document be made to hold without it, or with it again? */
  leavingOut: boolean
  /** Has it adopted, so that it can sign? */
  signing: boolean
  /** May it be asked to treat the matter again? */
  askingAgain: boolean
}
