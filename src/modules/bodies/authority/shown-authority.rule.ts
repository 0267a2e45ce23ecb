import type { Day } from '../../../kernel/day.model.ts'
import {
  type AuthorityRow,
  type AuthorityVersion,
  type Decider,
  everyCouncil,
  type Offer,
  trustBoard,
  type Weight,
} from './authority.model.ts'
import { offersOf, versionOn } from './judge-authority.rule.ts'

/** What somebody has to do with a matter. */
export type Sign = Weight | 'recommends' | 'may-recommend'

/** All whom a version names: its bodies in their order, then the councils, then the board. */
export function decidersOf({ rows }: Pick<AuthorityVersion, 'rows'>): Decider[] {
  const named = new Set(
    rows.flatMap(({ recommender, decides, may }) => [recommender ?? [], ...decides, ...may].flat()),
  )
  const last = [everyCouncil, trustBoard]
  return [
    ...[...named].filter((each) => !last.includes(each)),
    ...last.filter((each) => named.has(each)),
  ]
}

/** What somebody has to do with a matter; null where nothing. */
function signOf(row: AuthorityRow, decider: Decider, rows: readonly AuthorityRow[]): Sign | null {
  const offer = offersOf(row, rows).find((each) => each.decider === decider)
  if (offer) return offer.weight
  if (row.recommender !== decider) return null
  return row.recommending === 'must' ? 'recommends' : 'may-recommend'
}

/** A piece of the clause in its own words. */
type ClausePiece = { clause: string; words: string }

/** The whole clause in its own words, each piece once. */
function clauseWords({ rows, also }: Pick<AuthorityVersion, 'rows' | 'also'>): ClausePiece[] {
  const others = linesOf(also).map((line) => {
    const [clause = '', ...words] = line.split(': ')
    return words.length === 0 ? { clause: '', words: line } : { clause, words: words.join(': ') }
  })
  const pieces = new Map(
    [...rows, ...others].map(({ clause, words }) => [`${clause}: ${words}`, { clause, words }]),
  )
  return [...pieces.values()]
}

/**
 * A question that the words leave open: is it the one matter, or the one whose deciders still may? A routine under a guideline is never
 * taken for a guideline, and so asks nothing.
 */
export type OpenQuestion = { row: AuthorityRow; other: AuthorityRow }

export const openQuestion = (
  { rows }: Pick<AuthorityVersion, 'rows'>,
  matter: string,
): OpenQuestion | null => {
  const row = rows.find((each) => each.matter === matter && matter !== 'routine')
  const other = rows.find((each) => row && each.matter === row.still)
  return row && other ? { row, other } : null
}

/** A version as a page sets it. */
export type ShownVersion = {
  version: AuthorityVersion
  deciders: readonly Decider[]
  matters: readonly { row: AuthorityRow; signs: ReadonlyMap<Decider, Sign> }[]
  words: readonly ClausePiece[]
  /** Each with who decides by either answer, those who still may left out. */
  questions: readonly (OpenQuestion & { named: readonly Offer[]; otherwise: readonly Offer[] })[]
  /** What whoever wrote it does not know. */
  unknowns: readonly string[]
  /** Those who all must adopt a matter, where a version names more than one. */
  adopters: readonly Decider[]
}

export function shownVersion(version: AuthorityVersion): ShownVersion {
  const { rows } = version
  const deciders = decidersOf(version)
  const namedIn = (row: AuthorityRow) =>
    offersOf(row, rows).filter(({ weight }) => weight !== 'still')
  return {
    version,
    deciders,
    matters: rows.map((row) => ({
      row,
      signs: new Map(
        deciders.flatMap((decider) => {
          const sign = signOf(row, decider, rows)
          return sign === null ? [] : [[decider, sign] as const]
        }),
      ),
    })),
    words: clauseWords(version),
    questions: rows.flatMap(({ matter }) => {
      const open = openQuestion(version, matter)
      return open ? [{ ...open, named: namedIn(open.row), otherwise: namedIn(open.other) }] : []
    }),
    unknowns: linesOf(version.unknowns),
    adopters: rows.find(({ decides }) => decides.length > 1)?.decides ?? [],
  }
}

/** What one body has to do with the matters on a day, by the version in force or the one that has no day. */
export type BodyShare = {
  isKnown: boolean
  matters: readonly { row: AuthorityRow; sign: Sign }[]
}

export function shareOf(key: string, versions: readonly AuthorityVersion[], on: Day): BodyShare {
  const found = versionOn(versions, on)
  const rows = (found.version ?? found.undated)?.rows ?? []
  return {
    isKnown: found.version !== null,
    matters: rows.flatMap((row) => {
      const sign = signOf(row, key, rows)
      return sign === null ? [] : [{ row, sign }]
    }),
  }
}

/** A text of lines as its lines, without those that are empty. */
const linesOf = (text: string | null): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
