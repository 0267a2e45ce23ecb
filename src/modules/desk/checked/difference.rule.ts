import type { ToldWaiting } from '../../../kernel/desk.model.ts'

/** What can be written otherwise than the room tells of it. */
const comparedFacts = [
  'due',
  'title',
  'placeName',
  'waitsFor',
  'shownOn',
  'way',
  'audience',
  'functionKey',
  'keptBy',
] as const
export type ComparedFact = (typeof comparedFacts)[number]

/**
 * Where Min side and a room disagree: something waits that is not written, something is written that does not wait, or
 * it is written otherwise.
 */
export type Difference =
  | { kind: 'missing' | 'extra'; row: ToldWaiting }
  | { kind: 'otherwise'; row: ToldWaiting; kept: ToldWaiting; facts: readonly ComparedFact[] }

/** All that differs between what is written and what the rooms tell, by subject. Order does not matter. */
export function differencesOf(
  kept: readonly ToldWaiting[],
  told: readonly ToldWaiting[],
): Difference[] {
  const written = new Map(kept.map((row) => [keyOf(row), row]))
  const waiting = new Map(told.map((row) => [keyOf(row), row]))
  const keys = [...new Set([...written.keys(), ...waiting.keys()])].toSorted()
  return keys.flatMap((key): Difference[] => {
    const [own, row] = [written.get(key), waiting.get(key)]
    if (!own) return row ? [{ kind: 'missing', row }] : []
    if (!row) return [{ kind: 'extra', row: own }]
    const facts = comparedFacts.filter(
      (fact) => asText(own[fact] ?? null) !== asText(row[fact] ?? null),
    )
    return facts.length > 0 ? [{ kind: 'otherwise', row, kept: own, facts }] : []
  })
}

const keyOf = ({ subject, what, place }: ToldWaiting): string =>
  JSON.stringify([subject, what, place])

const asText = (fact: Exclude<ToldWaiting[ComparedFact], undefined>): string =>
  typeof fact === 'object' && fact !== null
    ? JSON.stringify(Object.entries(fact).toSorted())
    : String(fact)
