export { answersFor } from './members/answering.rule.ts'
export { partiesOn } from './members/membership.rule.ts'
export { type PartyFacts, partiesAsOf, partyNameOn } from './members/named-party.rule.ts'
export { organisationsOn, trustsOn } from './members/organisation.rule.ts'
export { regionsByCode } from './members/region.rule.ts'
export type { Membership } from './membership.model.ts'
export { partyQuestionsOf } from './municipality/municipality.query.ts'
export type { MunicipalityChange, NamedCode } from './municipality.model.ts'
export { readMunicipalities } from './names/municipality-list.rule.ts'
export { nameBook } from './names/municipality-name.rule.ts'
export { nameApart } from './names/name-apart.rule.ts'
export type {
  OrganisationKind,
  OrganisationStatement,
  RegionMembership,
} from './organisation.model.ts'
export { layTiles } from './overview/tile.rule.ts'
export { packagedPopulation } from './packaged/packaged-reference.rule.ts'
export {
  listCommunityPopulation,
  listEveryChange,
  listEveryMunicipality,
  listMemberships,
  listOrganisations,
  listPopulation,
  listRegionMemberships,
  listRoles,
  listTiles,
  partyQuestions,
} from './parties.query.ts'
export { tilesText } from './parties.text.ts'
export { organisationRow } from './parties-row.model.ts'
export type { PopulationFigure, YearPopulation } from './population.model.ts'
export { inhabitantsOn, inhabitantsWithin } from './population.rule.ts'
export { loadReferenceData } from './reference/load-reference.command.ts'
export { isRegister, registers } from './reference/refresh.model.ts'
export { refreshLine } from './reference/refresh.text.ts'
export { refreshReference } from './reference/refresh-reference.command.ts'
export { addSampleParties } from './sample/sample-parties.command.ts'
export {
  codeOn,
  firstAmong,
  mergedOn,
  movedCode,
  predecessorsOn,
  sameParty,
  successorsOn,
} from './succession.rule.ts'
export type { MappedTile, TileLayout } from './tile.model.ts'
