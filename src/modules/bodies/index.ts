export { authorityQuestions, versionsOf } from './authority/authority.query.ts'
export { type Authority, judgeAuthority, type Motion } from './authority/judge-authority.rule.ts'
export { seatsSpeakingFor } from './overview/seats-for.route.tsx'
