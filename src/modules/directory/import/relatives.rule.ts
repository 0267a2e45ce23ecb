import { folded } from '../../../kernel/typed-text.rule.ts'
import type { Holder } from '../holder.model.ts'

type Who = Pick<Holder, 'kind' | 'name' | 'email'>
type Period = Pick<Holder, 'from' | 'until'>

/** Finds those who share an address or a name with one, or are a vacancy as well, without looking through all. */
export function relativesAmong<Each extends Who>(all: readonly Each[]): (one: Who) => Each[] {
  const byKey = new Map<string, Each[]>()
  for (const each of all) {
    for (const key of keysOf(each)) {
      const own = byKey.get(key)
      if (own) own.push(each)
      else byKey.set(key, [each])
    }
  }
  return (one) => {
    const [first = [], ...others] = keysOf(one).map((key) => byKey.get(key) ?? [])
    return others.length === 0 ? first : [...new Set([...first, ...others.flat()])]
  }
}

/** Those who share an address, a name or the word for a vacancy with more than can be meant of one function at one place. */
export function crowdedAmong<Each extends Who>(all: readonly Each[]): Each[] {
  const counts = new Map<string, number>()
  for (const key of all.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return all.filter((each) => keysOf(each).some((key) => (counts.get(key) ?? 0) > mostAlike))
}

/** Nobody has as many of one name; to hold each against each of thousands would take minutes. */
const mostAlike = 50

const keysOf = ({ kind, name, email }: Who): string[] =>
  kind === 'vacancy'
    ? ['vacancy']
    : [
        ...(email === null ? [] : [`address ${folded(email)}`]),
        ...(name === null ? [] : [`name ${folded(name)}`]),
      ]

/** Have the two a day in common? */
export const overlaps = (one: Period, other: Period): boolean =>
  (one.until === null || other.from === null || other.from < one.until) &&
  (other.until === null || one.from === null || one.from < other.until)

/** The first of them, and no more than are told of. */
export function firstOf<Each>(all: Iterable<Each>, isOne: (each: Each) => boolean): Each[] {
  const found: Each[] = []
  for (const each of all) {
    if (isOne(each)) found.push(each)
    if (found.length === mostTold) return found
  }
  return found
}

/** More names make no reason clearer. */
const mostTold = 4
