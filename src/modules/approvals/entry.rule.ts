import type { Day } from '../../kernel/day.model.ts'
import {
  type EntryAnswer,
  type EntryJudgement,
  type EntryRule,
  type Hindrance,
  neededParties,
} from './entry.model.ts'

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
  const { earliest = null } = rule
  if (rule.kind === 'each') return judgeEach(parties, earliest, today)

  const needed = neededParties(rule, parties.length)
  const from = needed === 0 ? undefined : notBefore(earliest, days[needed - 1])
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

/** The day from which a text that binds each by itself binds this party; null where it does not, or binds nobody alone. */
export function boundFrom(rule: EntryRule, answer: EntryAnswer): Day | null {
  if (rule.kind !== 'each' || answer.standing === 'not-party') return null
  const judged = judgeAnswer(answer)
  return isHindrance(judged) ? null : notBefore(rule.earliest ?? null, judged.adoptedFrom)
}

const isHindrance = (judged: Judged): judged is Hindrance => 'why' in judged

const notBefore = <Known extends Day | undefined>(
  earliest: Day | null,
  from: Known,
): Known | Day => (from !== undefined && earliest !== null && from < earliest ? earliest : from)

/** For each from its own day; in force as a whole once all are bound. */
function judgeEach(parties: readonly Judged[], earliest: Day | null, today: Day): EntryJudgement {
  const missing = parties.filter(isHindrance)
  const bound = parties.flatMap((party) =>
    isHindrance(party)
      ? []
      : [{ partyCode: party.partyCode, from: notBefore(earliest, party.adoptedFrom) }],
  )
  const last = bound
    .map(({ from }) => from)
    .toSorted()
    .at(-1)
  return missing.length === 0 && last !== undefined && last <= today
    ? { state: 'in-force', from: last, open: [] }
    : { state: 'for-each', bound, missing }
}

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
