export { clearExerciseCosts } from './clear-exercise-costs.command.ts'
export { addSampleCosts } from './sample-costs.command.ts'
export type { Scheme } from './scheme.model.ts'
export type { PartyFact, ShareFacts, ShareLine, ShareList, SharePart } from './share.model.ts'
export { calculateShares } from './share.rule.ts'
export {
  listShareLines,
  listShareLists,
  type ShareLineRow,
  type ShareListRow,
  toStoredList,
} from './share-list.query.ts'
export type { FrozenInput, ListStanding, StoredList } from './stored-list.model.ts'
