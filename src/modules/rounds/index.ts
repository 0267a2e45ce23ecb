export { answeredByKey, answeredQuestions, roundsAmong } from './answered/answered.query.ts'
export {
  type AnsweredParty,
  type AnsweredRound,
  answeredOf,
  type ReadValue,
} from './answered/answered.rule.ts'
export { createRoundWithin } from './drafting/draft-round.command.ts'
export { questionForm, type TypedQuestion } from './drafting/question-form.model.ts'
export { roundForm } from './drafting/round-form.model.ts'
export { whoForm } from './link/link.model.ts'
export type { CountedNudge, DailyRefusal, Nudged, NudgeRow } from './mail/counted-nudge.model.ts'
export { countedNudges, judgeDaily, nudgedOf } from './mail/counted-nudge.rule.ts'
export type { LinkHolder } from './mail/mail-again.model.ts'
export { linkMailRead, type MailRead } from './mail/mail-again.query.ts'
export { linkOf } from './mail/mail-again.rule.ts'
export { hashLinkToken, mailParties, takeBackLinks } from './mail/mail-parties.command.ts'
export type { MailReach, PartyReach, PressingReach } from './mail/mail-reach.model.ts'
export { mostPressing, reachesOf, unreached } from './mail/mail-reach.rule.ts'
export { pressingText, reachText } from './mail/mail-reach.text.ts'
export type {
  Contact,
  MailMode,
  PartyReceivers,
  ReceiversKnown,
  RecipientsRead,
} from './mail/receiver.model.ts'
export { receiverQuestions } from './mail/receiver.query.ts'
export {
  mailMode,
  receiverAgain,
  receiversOf,
  receiversOn,
  recipientsRead,
} from './mail/receiver.rule.ts'
export {
  missedText,
  receiverText,
  recipientsText,
  sayReceiver,
  withoutEitherText,
} from './mail/receiver.text.ts'
export { isRevoked, linkHoldersOfThe } from './mail/round-mail.query.ts'
export { shownLink } from './mail/round-mail.text.ts'
export { roundMailSubjects } from './mail-subject.query.ts'
export { type ToldRound, toldApart } from './overview/same-title.rule.ts'
export type { ListedRound } from './round-row.model.ts'
export { sayRounds, stateNames } from './rounds.text.ts'
