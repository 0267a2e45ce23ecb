export { answersFor } from './answering.rule.ts'
export { loadReferenceData } from './load-reference.command.ts'
export type {
  DayCertainty,
  Membership,
  Party,
  PartyQuestion,
  Standing,
} from './membership.model.ts'
export { awaitingDecision, isMembershipKnown, partiesOn } from './membership.rule.ts'
export type { ChangeKind, Municipality, MunicipalityChange } from './municipality.model.ts'
export type { NamedParty } from './named-party.model.ts'
export { byName, namesOn, type PartyFacts, partiesAsOf } from './named-party.rule.ts'
export type {
  Organisation,
  PartyRole,
  PartyRoleName,
  RegionMembership,
  StatedCount,
} from './organisation.model.ts'
export { isOrganisationNumber, organisationNumberText } from './organisation-number.model.ts'
export { packagedPopulation } from './packaged-reference.rule.ts'
export {
  listAllChanges,
  listChanges,
  listChangesBehind,
  listCommunityPopulation,
  listMemberships,
  listMunicipalities,
  listMunicipalitiesByCode,
  listOrganisations,
  listPopulation,
  listPopulationBehind,
  listRegionMemberships,
  listRoles,
  listTiles,
  loadPartyFacts,
  partyQuestions,
  type TilePlace,
} from './parties.query.ts'
export { partiesRoutes } from './parties.route.tsx'
export { partyChangeRoutes } from './party-change.route.tsx'
export type { Inhabitants, PopulationFigure, YearPopulation } from './population.model.ts'
export { inhabitantsOf, inhabitantsOn, inhabitantsWithin } from './population.rule.ts'
export { refreshJob } from './refresh.job.ts'
export { isRegister, type RefreshOutcome, type Register, registers } from './refresh.model.ts'
export { refreshLine } from './refresh.text.ts'
export { refreshReference } from './refresh-reference.command.ts'
export { addSampleParties } from './sample-parties.command.ts'
export { codeOn, kindOf, predecessorsOn, sameParty, successorsOn } from './succession.rule.ts'
