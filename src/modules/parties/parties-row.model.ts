import {
  aDay,
  aNumber,
  aText,
  aTruth,
  fields,
  listOf,
  oneOf,
  orNull,
  type Shape,
} from '../../kernel/row.model.ts'
import type { Membership } from './membership.model.ts'
import type { Municipality, MunicipalityChange } from './municipality.model.ts'
import {
  type OrganisationStatement,
  organisationKinds,
  type PartyRole,
  partyRoleNames,
  type RegionMembership,
  type StatedCount,
} from './organisation.model.ts'
import type { PopulationFigure } from './population.model.ts'
import type { Source } from './reference.model.ts'
import type { MappedTile } from './tile.model.ts'

const dated = { from: aDay, until: orNull(aDay), source: aText }
const certainty = oneOf('exact', 'at-latest')
const inEachLanguage = fields({ nb: aText, nn: aText, en: aText })

/** A municipality through one time, with what stands beside it in its row. */
export const municipalityFields = {
  code: aText,
  name: aText,
  parallelNames: listOf(aText),
  label: aText,
  ...dated,
}
export const municipalityRow: Shape<Municipality> = fields(municipalityFields)

export const changeRow: Shape<MunicipalityChange> = fields({
  day: aDay,
  from: aText,
  to: aText,
  source: aText,
})

export const membershipRow: Shape<Membership> = fields({
  partyCode: aText,
  certainty,
  standing: oneOf('settled', 'unsettled', 'outside'),
  ...dated,
})

export const regionRow: Shape<RegionMembership> = fields({
  region: aText,
  partyCode: aText,
  certainty,
  disputed: aTruth,
  instead: orNull(aNumber),
  gone: aTruth,
  ...dated,
})

export const organisationRow: Shape<OrganisationStatement> = fields({
  key: aText,
  name: aText,
  kind: oneOf(...organisationKinds),
  organisationNumber: orNull(aText),
  source: aText,
  position: aNumber,
  from: orNull(aDay),
  takesPart: aTruth,
})

export const roleRow: Shape<PartyRole> = fields({
  role: oneOf(...partyRoleNames),
  partyCode: orNull(aText),
  vacant: aTruth,
  certainty,
  ...dated,
})

export const countRow: Shape<StatedCount> = fields({
  stated: aText,
  parties: orNull(aNumber),
  named: aNumber,
  on: aDay,
  source: aText,
  explanation: inEachLanguage,
})

export const figureRow: Shape<PopulationFigure> = fields({
  code: aText,
  year: aNumber,
  inhabitants: orNull(aNumber),
  unknown: orNull(oneOf('not-possible', 'missing', 'confidential')),
  source: aText,
})

export const tileRow: Shape<MappedTile> = fields({
  map: aText,
  code: aText,
  row: aNumber,
  column: aNumber,
})

export const sourceRow: Shape<Source> = fields({
  key: aText,
  publisher: aText,
  title: aText,
  ownTitle: orNull(inEachLanguage),
  note: orNull(inEachLanguage),
  address: orNull(aText),
  edition: orNull(aText),
  retrieved: aDay,
  confidence: oneOf('A', 'B', 'C'),
})
