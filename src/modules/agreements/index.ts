export type { TextFields } from './agreement-field.model.ts'
export { fieldLine, fieldRefusalText, sayFields } from './agreement-fields.text.ts'
export type { Draft, FieldProblem, FieldProblems } from './document.model.ts'
export {
  besideText,
  documentVersion,
  fieldsOf,
  filledText,
  listAttachments,
  listDocuments,
  textOnPaper,
} from './document.query.ts'
export { givenFile } from './document.route.tsx'
export type { AttachmentRow, DocumentFacts, FileRow } from './document-row.model.ts'
export {
  createDocument,
  createDocumentWithin,
  draftNextVersion,
  editDraft,
  type NewFile,
} from './draft.command.ts'
export { textProblem } from './draft.rule.ts'
export { mediaTypes } from './file.model.ts'
export { paperTrial } from './paper-trial.query.ts'
export { problemText } from './problem.text.ts'
export type { VersionRead } from './read-before.model.ts'
export { versionRead } from './read-before.query.ts'
export { tellDraft, tellVersion } from './read-before.text.ts'
export { versionRefusalText } from './refusal.text.ts'
export type { Reminder } from './reminder.model.ts'
export { remindersDue } from './reminder.rule.ts'
export { reminderText } from './reminder.text.ts'
export { type Upload, uploadOf } from './submit-draft.command.ts'
export { keepFile, releaseVersion, withdrawVersion } from './version.command.ts'
export type { VersionRefusal } from './version.rule.ts'
