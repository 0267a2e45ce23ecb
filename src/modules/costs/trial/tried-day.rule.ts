import type { Day } from '../../../kernel/day.model.ts'
import { type Ore, ore } from '../../../kernel/money.model.ts'
import { inhabitantsOfParty } from '../calculation/facts.rule.ts'
import { judgeSharing } from '../calculation/judge-sharing.rule.ts'
import type { Register } from '../calculation/register.model.ts'
import { calculateShares } from '../calculation/share.rule.ts'
import type { StoredList } from '../stored-list.model.ts'
import type { TriedDay } from './trial.model.ts'

/** The same way of sharing with the population of each of some days, for one party. */
export function tryDays(
  list: StoredList,
  partyCode: string,
  days: readonly Day[],
  counted: Pick<Register, 'changes' | 'figures'>,
): TriedDay[] {
  const { scheme, codesOn } = list.input
  const stated = scheme.stated.find((each) => each.partyCode === partyCode)
  const listed = list.lines.find(({ code }) => code === partyCode)?.amount ?? null
  const target = stated?.amount ?? stated?.below ?? listed
  return days.map((day) => {
    const parties = list.lines.map(({ code, name }) => ({
      code,
      name,
      inhabitants: inhabitantsOfParty(counted, code, codesOn, day),
    }))
    const facts = { parties, unnamed: list.unnamed }
    const inhabitants = facts.parties.find(({ code }) => code === partyCode)?.inhabitants ?? null
    const isSound = judgeSharing(scheme, facts).length === 0
    const amount = isSound
      ? (calculateShares(scheme, facts).lines.find(({ code }) => code === partyCode)?.amount ??
        null)
      : null
    const difference = amount === null || target === null ? null : ore(amount - target)
    return { day, inhabitants, amount, difference }
  })
}

/** What the list's total would be without each party that a note is about; only where shares are a tariff. */
export function totalsWithout(list: StoredList): Map<string, Ore> {
  const { scheme, facts } = list.input
  return new Map(
    scheme.notes.flatMap(({ partyCode }) => {
      const parties = facts.parties.filter(({ code }) => code !== partyCode)
      const without = { ...facts, parties }
      if (parties.length === 0 || judgeSharing(scheme, without).length > 0) return []
      const { total } = calculateShares(scheme, without)
      return total === null ? [] : [[partyCode, total] as const]
    }),
  )
}
