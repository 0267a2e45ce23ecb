export type {
  DayCertainty,
  Membership,
  Party,
  PartyQuestion,
  Standing,
} from './membership.model.ts'
export { awaitingDecision, isMembershipKnown, partiesOn } from './membership.rule.ts'
export type { ChangeKind, Municipality, MunicipalityChange } from './municipality.model.ts'
export type { Inhabitants, PopulationFigure, YearPopulation } from './population.model.ts'
export { inhabitantsOf, inhabitantsOn, inhabitantsWithin } from './population.rule.ts'
export { codeOn, kindOf, predecessorsOn, sameParty, successorsOn } from './succession.rule.ts'
export type { Tile } from './tile.model.ts'
