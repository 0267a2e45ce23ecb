export type { ChainVerdict } from './chain.rule.ts'
export type { DeedDone, Json } from './journal-entry.model.ts'
export { verifyJournal, writeEntry } from './write-entry.command.ts'
