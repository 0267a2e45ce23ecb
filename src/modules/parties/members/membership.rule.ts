import type { Day } from '../../../kernel/day.model.ts'
import type { Membership, Party, PartyQuestion } from '../membership.model.ts'
import type { MunicipalityChange } from '../municipality.model.ts'
import { type ChangeDay, changeDays } from '../succession.rule.ts'

type Parties = ReadonlyMap<string, Party>

/**
 * The municipalities with a place in the community on a day. A merger moves the place to the
 * successor from its day; where it takes in outsiders, or divides a party, a decision is awaited
 * until a later row states it. The order of rows and changes does not matter.
 */
export function partiesOn(
  memberships: readonly Membership[],
  changes: readonly MunicipalityChange[],
  day: Day,
): Party[] {
  const rows = inOrder(memberships)
  const steps = new Map(changeDays(changes).map((step) => [step.day, step]))
  const days = new Set<Day>([...steps.keys(), ...rows.flatMap(daysOf)])

  let parties: Parties = new Map()
  for (const each of [...days].filter((one) => one <= day).sort()) {
    const step = steps.get(each)
    if (step) parties = moved(parties, step)
    parties = without(
      parties,
      rows.filter((row) => row.until === each),
    )
    parties = stated(
      parties,
      rows.filter((row) => row.from === each),
    )
  }
  return [...parties.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

const daysOf = (row: Membership): Day[] => (row.until ? [row.from, row.until] : [row.from])

const inOrder = (rows: readonly Membership[]): Membership[] =>
  rows
    .map((row) => ({ row, key: sortKey(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row)

const sortKey = (row: Membership): string =>
  [row.from, row.partyCode, row.standing, row.until ?? '', row.source].join(' ')

function moved(parties: Parties, step: ChangeDay): Parties {
  const next = new Map<string, Party>()
  for (const [code, party] of parties) {
    if (!step.targets.has(code)) next.set(code, party)
  }
  const touched = [...parties.keys()].flatMap((code) => step.targets.get(code) ?? [])
  for (const code of new Set(touched)) next.set(code, arrived(parties, step, code))
  return next
}

/** The place of a municipality that parties went into, whole or in part. */
function arrived(parties: Parties, step: ChangeDay, code: string): Party {
  const sources = step.sources.get(code) ?? []
  const before = sources.flatMap((source) => parties.get(source) ?? [])
  const outsiders = sources.filter((source) => !parties.has(source))
  const divided = before.filter((party) => (step.targets.get(party.code)?.length ?? 1) > 1)

  const questions: PartyQuestion[] = before.flatMap((party) => party.questions)
  for (const { code: from } of divided) {
    questions.push({
      kind: 'divided',
      day: step.day,
      from,
      into: [...(step.targets.get(from) ?? [])],
    })
  }
  if (outsiders.length > 0) {
    questions.push({
      kind: 'joined-outsiders',
      day: step.day,
      into: code,
      parties: before.map((party) => party.code),
      outsiders,
    })
  }
  const cameWhole = before.some((party) => !divided.includes(party))
  const isSettled =
    outsiders.length === 0 && cameWhole && before.every((party) => party.standing === 'settled')
  return {
    code,
    standing: isSettled ? 'settled' : 'unsettled',
    origins: distinct(before.flatMap((party) => party.origins)),
    questions: distinct(questions),
  }
}

function without(parties: Parties, ended: readonly Membership[]): Parties {
  if (ended.length === 0) return parties
  const left = [...parties].flatMap(([code, party]): [string, Party][] => {
    const origins = party.origins.filter((row) => !ended.includes(row))
    return origins.length > 0 ? [[code, { ...party, origins }]] : []
  })
  return new Map(left)
}

function stated(parties: Parties, rows: readonly Membership[]): Parties {
  const next = new Map(parties)
  for (const row of rows) {
    const { partyCode: code, standing, source, from } = row
    if (standing === 'outside') next.delete(code)
    else {
      const questions: PartyQuestion[] =
        standing === 'unsettled' ? [{ kind: 'source-unsure', source, day: from }] : []
      next.set(code, { code, standing, origins: [row], questions })
    }
  }
  return next
}

/** Each once, also where a divided party met itself again. */
function distinct<Item>(items: readonly Item[]): Item[] {
  const seen = new Map(items.map((item) => [JSON.stringify(item), item]))
  return [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}
