export { addDemonstrationPeople, type StandIn } from './door/demonstration.command.ts'
export { handOverLink } from './door/link.command.ts'
export { endEverySignIn, noteSessionUse } from './door/session.command.ts'
export { mayDo } from './may-do.rule.ts'
export {
  lastMailsAbout,
  mailsAbout,
  mailsOfVersion,
  mailsToParty,
  replyAddress,
  versionMails,
} from './people/community-mail.query.ts'
export { forgetPerson } from './people/forget-person.command.ts'
export { type GivenRole, giveRole, giveRoleWithin } from './people/grant.command.ts'
export { grantForm } from './people/grant.model.ts'
export { mendAddressEverywhere } from './people/mend-address.command.ts'
export { heldRoles, partyContacts } from './people/people.query.ts'
export { invitationMail, mailForm } from './people/people.route.tsx'
export { mailRead } from './people/read-before.query.ts'
export type { Receiver } from './people/receiver.model.ts'
export { setReplyAddressWithin } from './people/reply-address.command.ts'
export { type SentAgain, sendAgainWithin } from './people/send-again.command.ts'
export { type ToldMail, tellPeople } from './people/tell-people.command.ts'
export type { AgainRefusal } from './refusal.model.ts'
export { accessProblemText } from './refusal.text.ts'
