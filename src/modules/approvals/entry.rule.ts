import type { Day } from '../../kernel/day.model.ts'
import type { EntryAnswer, EntryJudgement, EntryRule, Hindrance } from './entry.model.ts'

type Judged = { partyCode: string; adoptedFrom: Day } | Hindrance

/** Is the document in force on this day, and if not, who is missing and why? */
export function judgeEntryIntoForce(
  rule: EntryRule,
  answers: readonly EntryAnswer[],
  today: Day,
): EntryJudgement {
  const parties = answers.filter((answer) => answer.standing !== 'not-party').map(judgeAnswer)
  const missing = parties.filter(isHindrance)
  const days = parties.flatMap((party) => (isHindrance(party) ? [] : [party.adoptedFrom])).sort()

  if (rule.kind === 'not-stated') return { state: 'rule-not-stated', adopted: days.length, missing }
  if (rule.kind === 'on-day') return judgeDay(rule.day, missing, days, today)

  const needed = neededParties(rule, parties.length)
  const from = needed === 0 ? undefined : days[needed - 1]
  if (from !== undefined && from <= today) return { state: 'in-force', from, open: missing }

  const rejected = missing.filter(({ why }) => why === 'rejected').length
  return {
    state: 'not-yet',
    needed,
    adopted: days.length,
    waitsFor: from ?? null,
    possible: needed > 0 && parties.length - rejected >= needed,
    missing,
  }
}

/** How many of the parties must have adopted. A share counts upwards: half of 25 is 13. */
export function neededParties(
  rule: Exclude<EntryRule, { kind: 'on-day' | 'not-stated' }>,
  parties: number,
): number {
  if (rule.kind === 'all') return parties
  if (rule.kind === 'number') return rule.parties
  return Math.ceil((parties * rule.percent) / 100)
}

const isHindrance = (judged: Judged): judged is Hindrance => 'why' in judged

/** In force on the day unless somebody has rejected, or a forbehold that may hinder stands open. */
function judgeDay(day: Day, missing: Hindrance[], days: Day[], today: Day): EntryJudgement {
  const hindering = missing.filter(({ why }) => why !== 'no-answer' && why !== 'day-unknown')
  if (hindering.length === 0 && day <= today) return { state: 'in-force', from: day, open: missing }
  return {
    state: 'not-yet',
    needed: 0,
    adopted: days.length,
    waitsFor: day,
    possible: !hindering.some(({ why }) => why === 'rejected'),
    missing: hindering,
  }
}

function judgeAnswer({ partyCode, standing, answer, reservation, day }: EntryAnswer): Judged {
  if (standing === 'unsettled') return { partyCode, why: 'standing-unsettled' }
  if (answer === 'rejected') return { partyCode, why: 'rejected' }
  if (answer === 'none') return { partyCode, why: 'no-answer' }
  if (reservation === 'yes') return { partyCode, why: 'reservation-hinders' }
  if (reservation === 'not-answered') return { partyCode, why: 'reservation-not-answered' }
  return day === null ? { partyCode, why: 'day-unknown' } : { partyCode, adoptedFrom: day }
}
