export type { CaseFile } from './case.model.ts'
export { caseByCode, filesOf, isCaseSeen, seenCase } from './cases.query.ts'
export type { PartyStop } from './route/route.model.ts'
export { linkSampleCase } from './sample/link-case.command.ts'
