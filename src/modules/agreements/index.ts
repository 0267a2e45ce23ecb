export {
  documentLists,
  documentVersion,
  filledText,
  listAttachments,
  type Tallies,
} from './document/document.query.ts'
export type { VersionRead } from './document/read-before.model.ts'
export { versionRead } from './document/read-before.query.ts'
export { tellAnswers, tellDraft, tellVersion } from './document/read-before.text.ts'
export type { Reminder } from './document/reminder.model.ts'
export { remindersDue } from './document/reminder.rule.ts'
export { reminderText } from './document/reminder.text.ts'
export { holdingBeside, holdingFor, versionStanding } from './document/standing.rule.ts'
export { judgeWithdrawal, passedDay } from './document/version.rule.ts'
export type {
  DatedVersion,
  Draft,
  FieldProblem,
  HoldsBeside,
  HoldsHere,
  VersionStanding,
} from './document.model.ts'
export {
  besideText,
  boundParty,
  type DocumentFacts,
} from './document-row.model.ts'
export {
  createDocument,
  createDocumentWithin,
  draftNextVersion,
  editDraft,
  type NewAttachment,
} from './draft/draft.command.ts'
export { paperTrial } from './draft/paper-trial.query.ts'
export { drilledDraft, drilledReaders } from './drilled-draft.model.ts'
export type { TextFields } from './field/agreement-field.model.ts'
export { textFields, typedText } from './field/agreement-fields.rule.ts'
export { fieldLine, fieldRefusalText, sayFields } from './field/agreement-fields.text.ts'
export { problemText } from './problem.text.ts'
export type { VersionRefusal } from './refusal.model.ts'
export { versionRefusalText } from './refusal.text.ts'
export {
  besideHolds,
  holdsHereText,
  standingKinds,
  standingText,
  wasInForceText,
} from './standing.text.ts'
export { moveVersionDeadline } from './version/move-deadline.command.ts'
export { holdForRelease, releaseVersion } from './version/release-version.command.ts'
export { callBackVersion, holdForWithdrawal } from './version/withdraw-version.command.ts'
