export type {
  AuthorityRow,
  AuthorityVersion,
  KnownAgreement,
  Offer,
} from './authority/authority.model.ts'
export {
  clausePlace,
  everyCouncil,
  jointOffers,
  trustBoard,
} from './authority/authority.model.ts'
export {
  authorityQuestions,
  authorityRead,
  judgementQuestions,
  type KnownAgreements,
  versionsOf,
} from './authority/authority.query.ts'
export { authorityAnswer } from './authority/authority.route.tsx'
export {
  type Authority,
  judgeAuthority,
  type Motion,
  versionOn,
  whoDecides,
} from './authority/judge-authority.rule.ts'
export type { Judgement } from './authority/judgement.model.ts'
export { bodyQuestions, listBodies, seatedQuestions } from './bodies.query.ts'
export { ownerNames, sortNames, targetName } from './bodies.text.ts'
export { type Body, shortName } from './body.model.ts'
export { type BodyFacts, lived, membersOn, seatsOn } from './lived.rule.ts'
export { placeNamesOn } from './look/target-name.rule.ts'
export { seatsSpeakingFor } from './overview/seats-for.route.tsx'
export { numberText } from './practice/number-template.rule.ts'
export { nextIn } from './practice/wanted-practice.rule.ts'
export { type Practice, practiceOf } from './practice.model.ts'
export { seatSomebodyWithin } from './seat/seat-somebody.command.ts'
export { membersAmong, type Seat, type SeatRights, type SeatSide } from './seat.model.ts'
export type { SeatHolder } from './seat-holder.model.ts'
export { groupOf } from './spoken.model.ts'
