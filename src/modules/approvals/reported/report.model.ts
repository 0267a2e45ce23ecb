import type { Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import {
  aDay,
  aText,
  aTruth,
  fields,
  oneOf,
  orNull,
  type Shaped,
} from '../../../kernel/row.model.ts'
import {
  eachText,
  type ToldText,
  type ToldTexts,
  type Treatment,
  treatingBodies,
  treatmentStates,
} from '../treatment.model.ts'

export const reportRow = fields({
  id: aText,
  partyCode: aText,
  personId: aText,
  body: orNull(oneOf(...treatingBodies)),
  state: oneOf(...treatmentStates),
  day: orNull(aDay),
  ...eachText(() => orNull(aText)),
  link: orNull(aText),
  fileName: orNull(aText),
  sha256: orNull(aText),
  /** Did whoever told it say that a day that was asked about is right? */
  isDayRight: aTruth,
  /** Who told it, as they called themselves, and who the link was sent to. */
  name: aText,
  functionName: aText,
  sentTo: aText,
  on: aDay,
  /** What came of it; null where nothing has. */
  settledAs: orNull(oneOf('answer', 'set-aside')),
  settledOn: orNull(aDay),
})

/** What somebody has told by the link in a mail that a party has answered. */
export type Report = Shaped<typeof reportRow>

/** What was told and waits, with what can be done of it. */
export type WaitingReport = {
  report: Report
  /** Can it follow what the party has answered itself, so that it can be confirmed? */
  mayConfirm: boolean
  /** The line that says the same already, with what was told that it does not have; null where none does. */
  same: { line: Treatment; beside: readonly (ToldText | 'file' | 'link')[] } | null
}

/** What an answer itself says: told otherwise it is another answer. */
export const answering = ['body', 'state', 'day', 'remark', 'reservation'] as const
/** What whoever confirms it can have corrected. */
export type Correction = (typeof answering)[number] | ToldText

/** The source of an answer that was corrected when it was confirmed. */
export type SayCorrected = (source: string | null, corrections: readonly Correction[]) => string

/** What is confirmed by an answer, and what its source says of it where it was corrected. */
export type Confirms = { reportId: string; sayCorrected: SayCorrected }

/** What a new one tells. */
export type NewReport = ToldTexts &
  Pick<Treatment, 'partyCode' | 'body' | 'state' | 'day' | 'link' | 'file'> & {
    isDayRight: boolean
    name: string
    functionName: string
    linkId: string
    personId: string
  }

/** Why it is set aside. */
export const setAsideForm = {
  reason: { kind: 'lines', longest: 1_000, required: true },
} as const satisfies Form
export type TypedSetAside = Typed<typeof setAsideForm>
export type SetAsideProblems = Problems<keyof typeof setAsideForm>

/** The file that came with it. */
export const fileOf = ({ sha256, fileName }: Report): Treatment['file'] =>
  sha256 !== null && fileName !== null ? { sha256, name: fileName } : null

/** What came of it. */
export type Settled =
  | { reportId: string; treatmentId: string; reason: null }
  | { reportId: string; treatmentId: null; reason: string }
