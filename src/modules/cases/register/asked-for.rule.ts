import type { Day } from '../../../kernel/day.model.ts'
import type { Own, Wanted } from './filter.model.ts'

/** What a list is chosen by. A question is made once for each of these that are there or not, so none is looked at. */
const names = [
  'community',
  'words',
  'numbers',
  'documents',
  'body',
  'year',
  'waits',
  'standing',
  'acts',
  'kind',
  'matter',
  'clause',
  'side',
  'raiser',
  'party',
  'late',
  'declined',
  'ownParties',
  'ownBodies',
  'ownName',
  'after',
] as const
export type Asked = Record<(typeof names)[number], string | null>

export const valuesOf = (asked: Asked) => names.map((name) => asked[name])
export const namedBy = (values: readonly (string | null)[]): Asked =>
  Object.fromEntries(names.map((name, place) => [name, values[place] ?? null])) as Asked
/** The reader's own cases are known by these. */
export type Reader = {
  today: Day
  own: Own | null
  /** The documents that a party has treated under the number that is sought. */
  documents: readonly string[]
}

const actsWith: Partial<Record<string, string>> = {
  municipalities: 'municipalities,both',
  trust: 'trust,both',
}

/** A clause as a pattern, without what it may be called and how it is spaced: `pkt. 5.2` is in `Punkt 5.2 b`, and not in `15.2`. */
function clausePattern(typed: string): string {
  const bare = typed.toLowerCase().replace(/^\s*(?:punkt|pkt\.?|§)\s*|\s+|\.\s*$/g, '')
  const exact = bare.replace(/[^\p{L}\p{N}]/gu, '\\$&')
  return `(^|[^0-9.])${exact}($|[^0-9])`
}

/** What a list is chosen by, of what its reader asks for. */
export function askedFor(communityId: string, wanted: Wanted, { today, own }: Reader): Asked {
  const { sought, standing, acts, selection } = wanted
  const isGroup = standing === 'waiting' || standing === 'settled'
  return {
    community: communityId,
    words: sought === null ? null : sought.words.join(' '),
    numbers: null,
    documents: null,
    body: wanted.body,
    year: wanted.year === null ? null : String(wanted.year),
    waits: isGroup ? String(standing === 'waiting') : null,
    standing: isGroup ? null : standing,
    acts: acts === null ? null : (actsWith[acts] ?? acts),
    kind: wanted.kind,
    matter: wanted.matter,
    clause: wanted.clause === null ? null : clausePattern(wanted.clause),
    side: wanted.side,
    raiser: wanted.raiser,
    party: wanted.party,
    late: selection === 'late' ? today : null,
    declined: selection === 'declined' ? 'yes' : null,
    ownParties: selection === 'mine' ? (own?.parties.join(',') ?? '') : null,
    ownBodies: selection === 'mine' ? (own?.bodies.join(',') ?? '') : null,
    ownName: selection === 'mine' ? (own?.name ?? '') : null,
    after: wanted.after,
  }
}
