import { wordsBeside } from '../../../kernel/address.model.ts'
import type { Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { slugOf, unusedSlug } from '../../../kernel/slug.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import { addresses } from '../bodies.address.ts'
import type { Body } from '../body.model.ts'
import {
  type BodyFacts,
  isOutside,
  lived,
  membersOn,
  overlaps,
  type Period,
  type SeatLine,
} from '../lived.rule.ts'
import { givesTwoPlaces } from '../look/double-place.rule.ts'
import type { Mandate } from '../mandate/mandate.model.ts'
import type { BodyRefusal } from '../refusal.model.ts'
import { type BodyProblems, bodyForm, type TypedBody } from './body-form.model.ts'

/** What is to be registered of a body. */
export type WantedBody = Omit<Body, 'key' | 'until'>

type ReadBody = { ok: true; wanted: WantedBody } | { ok: false; problems: BodyProblems }

/** Reads a body to be registered, or changed where it is one already, beside all others. */
export function readBody(
  typed: TypedBody,
  by: {
    facts: BodyFacts
    own: Body | null
    /** Its own, of one that is registered already. */
    mandates: readonly Pick<Mandate, 'from'>[]
    today: Day
  },
): ReadBody {
  const { facts, own, mandates, today } = by
  const others = facts.bodies.filter(({ key }) => key !== own?.key)
  const fields = readFields(bodyForm, typed, {
    rows: { over: facts.bodies.map(({ key }) => key) },
  })
  const { navn, kort, over, fra, kvorum } = fields.values
  const period = { from: fra ?? null, until: own?.until ?? null }
  const beside = others.filter((other) => overlaps(other, period))
  const lines = own === null ? [] : membersOn(lived(facts), own.key, today)
  const seats = lines.length
  const { side } = fields.values
  const isOther = ({ seat }: SeatLine) => ![side, 'none'].includes(seat.side)
  const read = withProblems(fields, {
    navn: beside.some(({ name }) => isSame(name, navn)) ? 'same-name' : null,
    kort: beside.some(({ abbreviation }) => isSame(abbreviation, kort))
      ? 'same-abbreviation'
      : null,
    over: over && own ? parentProblem(own.key, over, facts.bodies) : null,
    side:
      (side === 'municipal' || side === 'trust') && lines.some(isOther)
        ? 'seats-of-other-side'
        : null,
    fra: dayProblem(period, own, facts) ?? mandateProblem(period, mandates),
    kvorum: kvorum && seats > 0 && kvorum > seats ? 'quorum-over-seats' : null,
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { values } = read
  return {
    ok: true,
    wanted: {
      name: values.navn,
      abbreviation: values.kort,
      sort: values.slag,
      level: values.niva === null ? null : Number(values.niva),
      localLevel: values.lokalt,
      parent: values.over,
      side: values.side,
      from: values.fra,
      cameAbout: values.ble,
      quorum: values.kvorum,
      audience: values.deling,
    },
  }
}

/** A body has been there for as long as any of its seats, and whoever had them. */
function dayProblem(period: Period, own: Body | null, facts: BodyFacts): BodyRefusal | null {
  if (period.from && period.until && period.until < period.from) return 'begins-after-it-ends'
  if (own === null || period.from === own.from) return null
  const seats = facts.seats.filter(({ body }) => body === own.key)
  const ids = new Set(seats.map(({ id }) => id))
  const holders = facts.holders.filter(({ seat, isRemoved }) => ids.has(seat) && !isRemoved)
  const since = { from: period.from, until: null }
  return [...seats, ...holders].some((each) => isOutside(each, since)) ? 'seats-before' : null
}

/** What it is to do is not told from before it is there. */
const mandateProblem = (
  { from }: Period,
  mandates: readonly Pick<Mandate, 'from'>[],
): BodyRefusal | null =>
  from !== null && mandates.some((each) => each.from !== null && each.from < from)
    ? 'mandate-before'
    : null

const isSame = (one: string | null, other: string | null | undefined): boolean =>
  one !== null && other != null && one.toLocaleLowerCase('nb') === other.toLocaleLowerCase('nb')

/** A body is not under itself, nor under one that is under it. */
function parentProblem(
  key: string,
  parent: string,
  bodies: readonly Body[],
): 'own-parent' | 'parent-in-ring' | null {
  if (parent === key) return 'own-parent'
  const seen = new Set<string>()
  for (let above: string | null = parent; above !== null && !seen.has(above); ) {
    seen.add(above)
    above = bodies.find((each) => each.key === above)?.parent ?? null
    if (above === key) return 'parent-in-ring'
  }
  return null
}

const addressWords = wordsBeside(addresses, addresses.bodies)

/** The key that a new body gets, after what it is called for short. */
export const bodyKey = (
  { name, abbreviation }: Pick<Body, 'name' | 'abbreviation'>,
  bodies: readonly Body[],
): string =>
  unusedSlug(
    slugOf(abbreviation ?? '', 50) || slugOf(name, 50) || 'organ',
    new Set([...bodies.map(({ key }) => key), ...addressWords]),
  )

/**
 * May the end of a body be taken back? Not where another has its name or abbreviation meanwhile, nor where somebody would have
 * two places in one body.
 */
export function judgeReturn(
  body: Body,
  facts: BodyFacts,
): Verdict<'not-ended' | 'same-name' | 'same-abbreviation' | 'gives-two-places'> {
  if (body.until === null) return refuse('not-ended')
  const again = { ...body, until: null }
  const others = facts.bodies.filter(({ key }) => key !== body.key)
  const beside = others.filter((other) => overlaps(other, again))
  if (beside.some(({ name }) => isSame(name, body.name))) return refuse('same-name')
  if (beside.some(({ abbreviation }) => isSame(abbreviation, body.abbreviation))) {
    return refuse('same-abbreviation')
  }
  return givesTwoPlaces(facts, { ...facts, bodies: [...others, again] })
    ? refuse('gives-two-places')
    : allow('role-table')
}

const parts = [
  'name',
  'abbreviation',
  'sort',
  'level',
  'localLevel',
  'parent',
  'side',
  'from',
  'cameAbout',
  'quorum',
  'audience',
] as const

/** What of a body would be another than it is, as the journal tells it. */
export const changedBody = (before: Body, wanted: WantedBody): string[] =>
  parts.flatMap((part) => (before[part] === wanted[part] ? [] : [`body-${part}`]))
