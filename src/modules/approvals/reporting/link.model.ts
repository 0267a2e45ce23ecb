import type { Day } from '../../../kernel/day.model.ts'
import { emptyForm, type Form, type Problems, type Typed } from '../../../kernel/form/form.model.ts'
import type { AttachmentRow } from '../../../kernel/kept-file.model.ts'
import { whoForm } from '../../rounds/index.ts'
import { type AnswerProblems, answerForm, type TypedAnswer } from '../answer/answer.model.ts'
import type { TreatmentsRead } from '../answer/read-before.model.ts'
import type { OutRead } from '../out-read.model.ts'
import type { Correction } from '../reported/report.model.ts'
import { eachText, type Treatment } from '../treatment.model.ts'

/** What is told by the link: the answer as its own form has it, and who tells it. */
export const reportForm = {
  body: answerForm.body,
  state: answerForm.state,
  day: answerForm.day,
  rightDay: answerForm.rightDay,
  ...eachText((name) => answerForm[name]),
  keepsFile: answerForm.keepsFile,
  link: answerForm.link,
  ...whoForm,
} as const satisfies Form
export type TypedReport = Typed<typeof reportForm>
export type ReportProblems = AnswerProblems & Problems<keyof typeof whoForm>

/** What was typed as the form of an answer has it. */
export const answerTyped = (typed: TypedReport): TypedAnswer => {
  const { navn: _, funksjon: __, ...answer } = typed
  return { ...emptyForm(answerForm), ...answer }
}

/** Whose link it is, and what it opens. */
export type OpenedLink = {
  id: string
  place: string
  personId: string
  isRevoked: boolean
  slug: string
}

/** The text as whoever the link was sent to may read it. */
export type LinkedText = {
  summary: string
  body: string
  /** May anyone read it? */
  isPublic: boolean
  counterparty: string | null
  host: string | null
}

/** Why the link opens nothing any longer. One that is taken back is as one that never was. */
export type LinkRefusal =
  | 'no-such-link'
  | 'version-withdrawn'
  | 'version-replaced'
  | 'party-gone'
  | 'party-left-out'
export type GoneWhy = LinkRefusal | 'too-often'

/** What came of what was told last by the links of a receiver: the line that it became, or null where it was set aside. */
export type CameOfIt = { toldOn: Day; on: Day; treatmentId: string | null }

/**
 * The same for whoever told it: does what was confirmed stand still, and what was corrected of it then? The reason for setting it
 * aside is not theirs.
 */
export type Outcome = Pick<CameOfIt, 'toldOn' | 'on'> & {
  became: 'answer' | 'answer-before' | 'set-aside'
  /** The body of the line that it became; null where that is not known, or there is none. */
  body: Treatment['body']
  corrected: { line: Treatment; corrections: readonly Correction[] } | null
}

/** That the party has answered and nothing is awaited of it: to this version, or to one before that this one corrects. */
export type AnswerStands = {
  to: 'this' | 'before'
  /** Is there nothing that the party should do? What a reservation means may be open still. */
  isAll: boolean
}

/** What stands beside the text. */
export type Beside = { text: LinkedText | null; attachments: readonly AttachmentRow[] }

/** What is told by a link stands over the text, what has come from the party, and what was told by it before. */
export type ReportRead = {
  version: OutRead
  treatments: TreatmentsRead
  own: string | null
} | null
