import { type Day, day as dayOf } from '../../../kernel/day.model.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { partiesOn } from '../members/membership.rule.ts'
import type { Membership } from '../membership.model.ts'
import type { MunicipalityChange, NamedCode } from '../municipality.model.ts'
import { nameBook, readMunicipality } from '../names/municipality-name.rule.ts'

/**
 * Are the two one name in different writings? Small and large letters, the width of signs, what stands between the words
 * and the strokes and points of `A/S` make no other organisation.
 */
export const isSameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other)

/** The letters and digits of a name; the name itself where it has none. */
function nameKey(name: string): string {
  const plain = oneLine(name.normalize('NFKC'))
    .toLocaleLowerCase('nb')
    .replace(/&/g, 'og')
    .replace(/ä/g, 'æ')
    .replace(/ö/g, 'ø')
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, '') || plain
}

const lastDay = dayOf('2099-12-31')

/** Is the name that of a municipality which is a party on a day, or to the end of what is stated? */
export function isPartyName(
  name: string,
  facts: {
    memberships: readonly Membership[]
    changes: readonly MunicipalityChange[]
    municipalities: readonly NamedCode[]
  },
  on: Day | null,
): boolean {
  const day = on ?? lastDay
  const { municipalities, changes, memberships } = facts
  const parties = new Set(partiesOn(memberships, changes, day).map(({ code }) => code))
  const book = nameBook(
    municipalities.filter(({ code }) => parties.has(code)),
    changes,
  )
  return readMunicipality(name.normalize('NFKC'), book, day).ok
}
