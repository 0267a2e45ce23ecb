export {
  listFunctions,
  listHolders,
  listHoldersOf,
  listHoldersOfThe,
  listLanguages,
  placeQuestions,
} from './directory.query.ts'
export { asCalled, functionInSentence, functionName } from './directory.text.ts'
export { holderRow } from './directory-row.model.ts'
export { forgetContacts } from './forget-contacts.command.ts'
export { type ContactFunction, isAskedFor } from './function.model.ts'
export type { Holder } from './holder.model.ts'
export { doubtsAt } from './holding.rule.ts'
export { languageAt } from './language/language.rule.ts'
export type { Missed, TargetAt, TargetFunction } from './mail-target.model.ts'
export { mailTargetsOn } from './mail-target.rule.ts'
export { type KnownPlaces, placeReader } from './naming/named-place.rule.ts'
export type { PlaceRefusal } from './naming/place-refusal.model.ts'
export { placeRefusalText } from './naming/place-refusal.text.ts'
export { placeFunctions } from './overview/place-functions.route.tsx'
export type { PlaceLanguage } from './place.model.ts'
export { type Place, placeKindOf } from './place.model.ts'
export { membersByRegion, type PlaceFacts, placesOn } from './place.rule.ts'
