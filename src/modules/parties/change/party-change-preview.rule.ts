import type { Day } from '../../../kernel/day.model.ts'
import { partiesOn } from '../members/membership.rule.ts'
import { byName } from '../members/named-party.rule.ts'
import { successorsOn } from '../succession.rule.ts'
import type { ChangePreview, ChangeRows, PlaceChange } from './party-change.model.ts'
import type { ChangeFacts } from './party-change-judged.rule.ts'
import { regionChanges } from './region-change.rule.ts'

/** Who has a place on the day, before and after the rows are stated. */
export function previewOf(facts: ChangeFacts, rows: ChangeRows, day: Day): ChangePreview {
  const { memberships, changes, municipalities } = facts
  const before = partiesOn(memberships, changes, day)
  const after = partiesOn([...memberships, ...rows.memberships], changes, day)
  const place = (parties: typeof before, code: string) =>
    parties.find((party) => party.code === code)?.standing ?? null
  const touched = rows.memberships.map(({ partyCode: code }): PlaceChange => {
    const inForce = municipalities.find(
      (row) => row.code === code && row.from <= day && (row.until === null || day < row.until),
    )
    return {
      code,
      name: inForce?.name ?? code,
      before: place(before, code),
      after: place(after, code),
      later: laterRow(facts, code, day),
    }
  })
  return {
    places: touched.sort(byName),
    regions: regionChanges(facts, rows.regions, day),
    partiesBefore: before.length,
    partiesAfter: after.length,
  }
}

/** The next that is stated of the municipality after the day, under the code that it then has. */
function laterRow({ memberships, changes }: ChangeFacts, code: string, day: Day) {
  const [next] = memberships
    .filter(
      (row) => row.from > day && successorsOn(changes, code, row.from).includes(row.partyCode),
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return next ? { day: next.from, standing: next.standing } : null
}
