import type { AudienceKey } from '../../kernel/deed.model.ts'
import type { Case, CaseAudience, PartAudience, Readers } from './case.model.ts'

type Opened = Pick<Case, 'audience' | 'body' | 'intake'> & {
  raised: Pick<Case['raised'], 'party' | 'person'>
}

/** The side that something is for alone; null where it is for both. */
export const sideOf = (
  audience: CaseAudience | PartAudience | null,
): 'side:municipal' | 'side:trust' | null =>
  audience === 'municipalities' ? 'side:municipal' : audience === 'trust' ? 'side:trust' : null

/**
 * Whose keys open a case. One side's own is that side's alone, with the secretary of its body where the body is that side's too. What is both sides' is for those who take cases in: the secretary of the
 * body and both secretariats, and for the party or the person that raised it or one that is joined to it; once it is taken in, for its audience too. What is declined, the
 * chair of the body sees as well.
 */
export function readersOf(
  { audience, body, intake, raised }: Opened,
  joined: readonly Pick<Opened, 'raised'>[] = [],
): Readers {
  const side = sideOf(audience)
  if (side !== null) return [side, secretaryOf(side, body)]
  const keepers: AudienceKey[] = ['secretariat', 'secretariat:trust', `secretary:${body}`]
  const raisers = new Set([raised, ...joined.map((each) => each.raised)].flatMap(raiserOf))
  const wider: AudienceKey[] =
    intake === 'declined'
      ? [`chair:${body}`]
      : intake === 'accepted'
        ? [keyFor(audience, body)]
        : []
  return [...wider, ...keepers, ...raisers]
}

const raiserOf = ({ party, person }: Opened['raised']): AudienceKey[] =>
  party !== null ? [`party:${party}`] : person !== null ? [`person:${person}`] : []

/** Nobody has it but the secretary of a body that is this side's alone on the day: see seat_audiences. */
const secretaryOf = (side: 'side:municipal' | 'side:trust', body: string): AudienceKey =>
  `secretary-of-${side === 'side:trust' ? 'trust' : 'municipal'}:${body}`

/** Whose keys open a part of it; null where it is as the case is. */
export const readersOfPart = (
  { body }: Pick<Case, 'body'>,
  audience: PartAudience | null,
  ofBody = body,
): Readers | null => {
  const side = sideOf(audience)
  if (side !== null) return [side, secretaryOf(side, body)]
  return audience === 'body' ? [`body:${ofBody}`, `secretary:${ofBody}`, `secretary:${body}`] : null
}

const keyFor = (audience: CaseAudience, body: string): AudienceKey =>
  audience === 'body' ? `body:${body}` : audience === 'public' ? 'public' : 'community'
