export { answersFor } from './answering.rule.ts'
export { loadReferenceData } from './load-reference.command.ts'
export type { Membership } from './membership.model.ts'
export { partiesOn } from './membership.rule.ts'
export type { MunicipalityChange } from './municipality.model.ts'
export { readMunicipalities } from './municipality-list.rule.ts'
export { type NamedCode, nameBook } from './municipality-name.rule.ts'
export { nameApart } from './name-apart.rule.ts'
export { type PartyFacts, partiesAsOf, partyNameOn } from './named-party.rule.ts'
export type { OrganisationKind, OrganisationStatement } from './organisation.model.ts'
export { organisationsOn, trustsOn } from './organisation.rule.ts'
export { packagedPopulation } from './packaged-reference.rule.ts'
export {
  listChanges,
  listCommunityPopulation,
  listEveryChange,
  listEveryMunicipality,
  listMemberships,
  listOrganisations,
  listPopulation,
  listRoles,
  listTiles,
  loadPartyFacts,
  partyQuestions,
} from './parties.query.ts'
export { tilesText } from './parties.text.ts'
export type { PopulationFigure, YearPopulation } from './population.model.ts'
export { inhabitantsOn, inhabitantsWithin } from './population.rule.ts'
export { isRegister, registers } from './refresh.model.ts'
export { refreshLine } from './refresh.text.ts'
export { refreshReference } from './refresh-reference.command.ts'
export { addSampleParties } from './sample-parties.command.ts'
export { codeOn, predecessorsOn, sameParty, successorsOn } from './succession.rule.ts'
export type { MappedTile, TileLayout } from './tile.model.ts'
export { layTiles } from './tile.rule.ts'
