import { type Day, isWithin } from '../../../kernel/day.model.ts'
import { partiesOn } from '../members/membership.rule.ts'
import { hasTaskFrom } from '../members/party-role.rule.ts'
import type { Membership, Party, Standing } from '../membership.model.ts'
import { movedCode } from '../succession.rule.ts'
import {
  judgeCorrection,
  judgeLeaving,
  judgeNewOrganisation,
  judgeRole,
} from './organisation-change.rule.ts'
import type { PartyChange } from './party-change.model.ts'
import {
  type ChangeFacts,
  fromDay,
  granted,
  type Judged,
  refused,
} from './party-change-judged.rule.ts'
import { judgeRegions, statedRegions } from './region-change.rule.ts'

/**
 * Can the change stand beside what is stated already, and as which rows? Nothing stated is altered:
 * a decision is a later row that decides over the earlier ones from its day.
 */
export function judgeChange(facts: ChangeFacts, change: PartyChange, source: string): Judged {
  switch (change.kind) {
    case 'decide':
      return judgeDecision(facts, change, source)
    case 'end':
      return judgeEnding(facts, change, source)
    case 'add':
      return judgeAdding(facts, change, source)
    case 'regions':
      return judgeRegions(facts, change, source)
    case 'organisation':
      return judgeNewOrganisation(facts, change, source)
    case 'organisation-changed':
      return judgeCorrection(facts, change, source)
    case 'organisation-ended':
      return judgeLeaving(facts, change, source)
    case 'role':
      return judgeRole(facts, change, source)
  }
}

/**
 * The codes that the question about a party asks about: itself, or where a party was divided all
 * that it went into and that still wait. Empty when there is nothing to decide.
 */
export function askedAbout(facts: ChangeFacts, code: string, seenOn: Day): Party[] {
  const parties = partiesOn(facts.memberships, facts.changes, seenOn)
  const party = parties.find((each) => each.code === code)
  if (!party || party.questions.length === 0) return []
  const divisions = new Set(divisionsOf(party))
  return parties.filter(
    (each) => each === party || divisionsOf(each).some((division) => divisions.has(division)),
  )
}

const divisionsOf = ({ questions }: Party): string[] =>
  questions.flatMap((question) =>
    question.kind === 'divided' ? [`${question.day} ${question.from}`] : [],
  )

function judgeDecision(
  facts: ChangeFacts,
  { code, seenOn, chosen, day }: Extract<PartyChange, { kind: 'decide' }>,
  source: string,
): Judged {
  const asked = askedAbout(facts, code, seenOn)
  if (asked.length === 0) return refused('nothing-to-decide', 'plass')
  if (asked.some(({ questions }) => questions.some((question) => day < question.day)))
    return refused('before-question', 'dag')
  const memberships: Membership[] = []
  for (const party of asked) {
    const onDay = movedCode(facts.changes, party.code, seenOn, day)
    if (onDay === null) return refused('changed-by-then', 'dag')
    if (isStatedOn(facts, onDay, day)) return refused('row-that-day', 'dag')
    const standing = chosen.includes(party.code) ? 'settled' : 'outside'
    if (standing === 'outside' && hasTaskFrom(facts.roles, facts.changes, onDay, day))
      return refused('holds-task', 'dag')
    memberships.push(stated(onDay, day, standing, source))
  }
  return granted({ memberships })
}

function judgeEnding(
  facts: ChangeFacts,
  { code, seenOn, day }: Extract<PartyChange, { kind: 'end' }>,
  source: string,
): Judged {
  const onDay = movedCode(facts.changes, code, seenOn, day)
  if (onDay === null) return refused('changed-by-then', 'dag')
  const isParty = partiesOn(facts.memberships, facts.changes, day).some(
    (party) => party.code === onDay,
  )
  if (isStatedOn(facts, onDay, day)) return refused('row-that-day', 'dag')
  if (!isParty) return refused('not-a-party', 'dag')
  if (hasTaskFrom(facts.roles, facts.changes, onDay, day)) return refused('holds-task', 'dag')
  return granted({ memberships: [stated(onDay, day, 'outside', source)] })
}

function judgeAdding(
  facts: ChangeFacts,
  { codes, region, day }: Extract<PartyChange, { kind: 'add' }>,
  source: string,
): Judged {
  const parties = partiesOn(facts.memberships, facts.changes, day)
  for (const code of codes) {
    if (!isInForce(facts, code, day)) return refused('not-in-force', 'kommuner')
    const party = parties.find((each) => each.code === code)
    if (party)
      return refused(
        party.standing === 'settled' ? 'already-party' : 'waits-for-decision',
        'kommuner',
      )
    if (isStatedOn(facts, code, day)) return refused('row-that-day', 'dag')
  }
  const inRegion = region === null ? null : statedRegions(facts, codes, region, day, source)
  if (inRegion === 'region-that-day') return refused(inRegion, 'region')
  return granted({
    memberships: codes.map((code) => stated(code, day, 'settled', source)),
    regions: inRegion ?? [],
  })
}

const isInForce = ({ municipalities }: ChangeFacts, code: string, day: Day): boolean =>
  municipalities.some((row) => row.code === code && isWithin(day, row.from, row.until))

const isStatedOn = ({ memberships }: ChangeFacts, code: string, day: Day): boolean =>
  memberships.some((row) => row.partyCode === code && row.from === day)

const stated = (partyCode: string, day: Day, standing: Standing, source: string): Membership => ({
  partyCode,
  standing,
  ...fromDay(day, source),
})
