export { seenCase } from './cases.query.ts'
export { linkSampleCase } from './sample/link-case.command.ts'
