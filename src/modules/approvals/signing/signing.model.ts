import type { Day } from '../../../kernel/day.model.ts'
import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { agreementDays } from '../../../kernel/typed-day.rule.ts'
import type { DatedVersion, FieldProblem } from '../../agreements/index.ts'
import type { OutRead } from '../out-read.model.ts'

/** How far the agreement with a party has come: `none` takes back what was written down by mistake. */
export const signingSteps = ['sent', 'signed', 'received', 'none'] as const
export type SigningStep = (typeof signingSteps)[number]

/** One step for one party; `early`: that it was signed before the party adopted is right. */
export const signingForm = {
  step: { kind: 'choice', choices: signingSteps, required: true },
  day: { kind: 'day', range: agreementDays, required: true },
  signedBy: { kind: 'line', longest: 200 },
  early: { kind: 'yes' },
} as const satisfies Form
export type SigningField = FieldName<typeof signingForm>
export type TypedSigning = Typed<typeof signingForm>
export type SigningProblems = Problems<
  SigningField | 'file' | 'parties',
  FieldProblem | 'day-in-future' | 'before-put-forward' | 'before-adoption' | 'not-with-choice'
>

/** The name on the page of the day that was asked about for a party. */
export const askedName = (partyCode: string): string => `asked-${partyCode}`

/** What tells which version is read or written to, in the address and in the form; nothing where it is the one shown. */
export const versionName = 'versjon'

/** When a party adopted; null where its answer has no day. */
export type Adoption = { code: string; name: string; adoptedOn: Day | null }

/** Why nothing can be signed. */
export type SigningRefusal = 'version-not-out' | 'version-replaced' | 'has-not-adopted'

/** The version that is to be signed, with what tells whom it holds for on a day. */
export type SignedVersion = {
  isOut: boolean
  number: number
  shownNumber: number
  versions: readonly DatedVersion[]
  day: Day
}

/** That a party signed an earlier version whose answers stand in this one: which, and the code that it had there. */
export type SignedBefore = { number: number; partyCode: string }

/** What was written down, in the order it was. */
export type SigningLine = {
  id: string
  partyCode: string
  step: SigningStep
  day: Day
  signedBy: string | null
  fileName: string | null
}

/** Where a party stands: the last step and its day, and the last file that came with one. */
export type SigningStanding = {
  step: SigningStep
  day: Day | null
  signedBy: string | null
  file: { id: string; name: string } | null
}

/** What writing down a step stands over: the version, and how many steps were written down for whom. */
export type SigningRead = {
  version: OutRead
  steps: readonly { party: string; lines: number }[]
} | null
