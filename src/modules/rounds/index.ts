export { mailParties } from './mail/mail-parties.command.ts'
export type {
  Contact,
  MailMode,
  PartyReceiver,
  PartyReceivers,
  ReceiversKnown,
} from './mail/receiver.model.ts'
export { receiverQuestions } from './mail/receiver.query.ts'
export { mailMode, receiverAgain, receiversOf, receiversOn } from './mail/receiver.rule.ts'
export { missedText, receiverText, sayReceiver, withoutEitherText } from './mail/receiver.text.ts'
