export type {
  AuthorityRow,
  AuthorityVersion,
  KnownAgreement,
} from './authority/authority.model.ts'
export { clausePlace, everyCouncil, trustBoard } from './authority/authority.model.ts'
export {
  authorityQuestions,
  judgementQuestions,
  type KnownAgreements,
  versionsOf,
} from './authority/authority.query.ts'
export { authorityAnswer } from './authority/authority.route.tsx'
export { type Authority, judgeAuthority, type Motion } from './authority/judge-authority.rule.ts'
export type { Judgement } from './authority/judgement.model.ts'
export { bodyQuestions, listBodies, seatedQuestions } from './bodies.query.ts'
export { targetName } from './bodies.text.ts'
export { type Body, hasPage, shortName } from './body.model.ts'
export { type BodyFacts, lived, membersOn } from './lived.rule.ts'
export { placeNamesOn } from './look/target-name.rule.ts'
export { seatsSpeakingFor } from './overview/seats-for.route.tsx'
export { numberText } from './practice/number-template.rule.ts'
export { nextIn } from './practice/wanted-practice.rule.ts'
export type { Practice } from './practice.model.ts'
export { seatSomebodyWithin } from './seat/seat-somebody.command.ts'
export type { SeatRights, SeatSide } from './seat.model.ts'
export { groupOf } from './spoken.model.ts'
