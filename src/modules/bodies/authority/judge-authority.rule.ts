import type { Day } from '../../../kernel/day.model.ts'
import {
  type AuthorityRow,
  type AuthorityVersion,
  type Decider,
  jointOffers,
  type Offer,
  type Weight,
} from './authority.model.ts'

type Version = Pick<AuthorityVersion, 'from' | 'rows'>

/** What is asked: may this body decide this matter on this day, and who has recommended it? */
export type Motion = {
  matter: string
  body: Decider
  day: Day
  recommendedBy: string | null
}

/** Who recommends before, and whether they must; null where nobody does. */
type Recommendation = { from: string; weight: 'must' | 'may'; clause: string } | null

/** What the words of one version answer. `basis` is the clause. */
export type Decided =
  | {
      ok: true
      basis: string
      weight: Weight
      /** The others who must decide it too. */
      together: readonly Decider[]
      /** `isGiven`: it has been recommended by whom it should. */
      recommendation: (NonNullable<Recommendation> & { isGiven: boolean }) | null
      note: string | null
    }
  /** `recommends`: the body is who recommends it first. */
  | {
      ok: false
      code: 'other-body'
      basis: null
      offered: readonly Offer[]
      recommends: Recommendation
    }
  | { ok: false; code: 'recommendation-missing'; basis: string; from: string }
  | { ok: false; code: 'unknown'; why: 'not-named'; basis: null; wouldBe: null }

/**
 * The answer. It is unknown where no version is known to be in force on the day; `wouldBe` is then what the version without a day
 * would answer.
 */
export type Authority = Decided | Unknown
type Unknown = {
  ok: false
  code: 'unknown'
  why: 'no-version' | 'day-unknown' | 'before-the-first'
  basis: null
  wouldBe: Decided | null
}

/**
 * May a body decide a matter on a day, by the versions in the order in which they were kept? The answer names the clause that it
 * rests on.
 */
export function judgeAuthority(motion: Motion, versions: readonly Version[]): Authority {
  const known = versionOn(versions, motion.day)
  if (known.version !== null) return decidedBy(known.version, motion)
  const wouldBe = known.undated && decidedBy(known.undated, motion)
  return { ok: false, code: 'unknown', why: known.why, basis: null, wouldBe }
}

/** What the words of a version give in a matter: all who may decide it, who recommends before, and what follows. */
export type Given = {
  offered: readonly Offer[]
  recommendation: Recommendation
  note: string | null
}

/** Who decides: `given` is null where the words do not name the matter. */
export type WhoDecides =
  | { isKnown: true; given: Given | null }
  | { isKnown: false; why: Unknown['why']; given: Given | null }

/** Who may decide a matter on a day, where nobody asks for one body. It is unknown where the answer for a body would be. */
export function whoDecides(
  { matter, day }: Pick<Motion, 'matter' | 'day'>,
  versions: readonly Version[],
): WhoDecides {
  const known = versionOn(versions, day)
  const rows = (known.version ?? known.undated)?.rows ?? []
  const row = rows.find((each) => each.matter === matter)
  const given = row
    ? { offered: offersOf(row, rows), recommendation: recommendationOf(row), note: row.note }
    : null
  return known.version === null
    ? { isKnown: false, why: known.why, given }
    : { isKnown: true, given }
}

type Found<Of> = { version: Of } | { version: null; why: Unknown['why']; undated: Of | null }

/**
 * The version that is known to be in force on a day: the last that came into force, unless one that was kept later has no day, and so
 * may have taken its place.
 */
export function versionOn<Of extends Version>(versions: readonly Of[], on: Day): Found<Of> {
  let found: Of | null = null
  for (const version of versions) {
    if (version.from === null || version.from > on) continue
    if (found === null || found.from === null || found.from <= version.from) found = version
  }
  const later = found === null ? versions : versions.slice(versions.indexOf(found) + 1)
  const undated = later.findLast(({ from }) => from === null) ?? null
  if (undated !== null) return { version: null, why: 'day-unknown', undated }
  if (found !== null) return { version: found }
  const why = versions.length === 0 ? 'no-version' : 'before-the-first'
  return { version: null, why, undated: null }
}

function decidedBy({ rows }: Version, { matter, body, recommendedBy }: Motion): Decided {
  const row = rows.find((each) => each.matter === matter)
  if (!row) return { ok: false, code: 'unknown', why: 'not-named', basis: null, wouldBe: null }
  const offered = offersOf(row, rows)
  const offer = offered.find(({ decider }) => decider === body)
  if (!offer) {
    const first = recommendationOf(row)
    const recommends = first?.from === body ? first : null
    return { ok: false, code: 'other-body', basis: null, offered, recommends }
  }
  const { weight, clause } = offer
  const recommendation = weight === 'still' ? null : recommendationOf(row)
  if (recommendation?.weight === 'must' && recommendedBy !== recommendation.from) {
    const { from } = recommendation
    return { ok: false, code: 'recommendation-missing', basis: clause, from }
  }
  const together = jointOffers(offered).find((each) => each.includes(offer)) ?? []
  return {
    ok: true,
    basis: clause,
    weight,
    together: together.map(({ decider }) => decider).filter((each) => each !== body),
    recommendation: recommendation && {
      ...recommendation,
      isGiven: recommendedBy === recommendation.from,
    },
    note: row.note,
  }
}

const recommendationOf = ({ recommender, recommending, clause }: AuthorityRow): Recommendation =>
  recommender !== null && recommending !== null
    ? { from: recommender, weight: recommending, clause }
    : null

/** All who may decide a matter: those whom it names, and then those who still may by the clause of another. */
export function offersOf(row: AuthorityRow, rows: readonly AuthorityRow[]): Offer[] {
  const { clause } = row
  const named = [
    ...row.decides.map(
      (decider): Offer => ({ decider, weight: 'decides', clause, joint: areJoint(row) }),
    ),
    ...row.may.map((decider): Offer => ({ decider, weight: 'may', clause, joint: false })),
  ]
  const other = rows.find(({ matter }) => matter === row.still)
  const still = other ? [...other.decides, ...other.may] : []
  return [
    ...named,
    ...still
      .filter((decider) => !named.some((offer) => offer.decider === decider))
      .map(
        (decider): Offer => ({
          decider,
          weight: 'still',
          clause: other?.clause ?? clause,
          joint: other !== undefined && areJoint(other) && other.decides.includes(decider),
        }),
      ),
  ]
}

/** Must all whom a row names as deciding do so? */
const areJoint = ({ decides }: AuthorityRow): boolean => decides.length > 1
