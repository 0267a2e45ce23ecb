export type { KnownAgreement } from './authority/authority.model.ts'
export {
  authorityQuestions,
  type KnownAgreements,
  versionsOf,
} from './authority/authority.query.ts'
export { type Authority, judgeAuthority, type Motion } from './authority/judge-authority.rule.ts'
export { seatsSpeakingFor } from './overview/seats-for.route.tsx'
export { seatSomebodyWithin } from './seat/seat-somebody.command.ts'
export type { SeatRights, SeatSide } from './seat.model.ts'
