import { addDays, type Day, type Instant } from '../../../kernel/day.model.ts'
import type { MayDo } from '../../../kernel/page.model.ts'
import type { Db } from '../../../platform/db.ts'
import type { DocumentFacts, VersionRefusal } from '../../agreements/index.ts'
import type { ContactFunction, Holder, TargetFunction } from '../../directory/index.ts'
import type { OrganisationStatement, PartyFacts, RegionMembership } from '../../parties/index.ts'
import { type Contact, type MailMode, mailMode } from '../../rounds/index.ts'
import type { PlannedParty, Standing } from '../board.model.ts'
import type { EntryRule } from '../entry.model.ts'
import type { AskedLine } from '../mail/party-mail.model.ts'
import { askedLines, receiversKnown } from '../mail/party-mail.rule.ts'
import type { TreatingBody } from '../treatment.model.ts'
import { leftOutParties, sameParties, standingParties, withFormerCodes } from './former.rule.ts'
import type { FormerVersion, TypedPlan } from './plan.model.ts'
import {
  askableOn,
  chosenCodes,
  isPlanRefusal,
  judgePlan,
  type PlanProblems,
  partyFunctions,
  planFieldOf,
  plannedParties,
  readPlan,
} from './plan.rule.ts'
import { putForward, type Telling } from './put-forward.command.ts'

/** What will happen if the version is put forward as chosen. */
export type Preview = {
  partiesOn: Day
  decidingBody: TreatingBody
  rule: EntryRule
  parties: readonly (PlannedParty & { formerCodes?: readonly string[] })[]
  /** The version before, and that its answers stand, where they do. */
  former: FormerVersion | null
  standing: Standing | null
  /** By their codes, the parties whose answers stand, and those that it holds without as the one before did. */
  stands: readonly string[]
  leftOut: readonly string[]
  /** Who is written to of it, in which function, and what becomes of mail here. */
  mailTo: TargetFunction | null
  asked: readonly AskedLine[]
  mode: MailMode
}

/** How many days ahead the parties may be of: five years. */
const farthestAhead = 5 * 366

/** Judges the choices without doing anything. */
export function previewPlan(
  typed: TypedPlan,
  facts: PartyFacts & {
    organisations: readonly OrganisationStatement[]
    regions: readonly RegionMembership[]
    functions: readonly ContactFunction[]
    holders: readonly Holder[]
    former: FormerVersion | null
    audience: DocumentFacts['audience']
  },
  house: { contacts: readonly Contact[]; mayDo: MayDo; isExercise: boolean; sendsMail: boolean },
  on: Day,
): { ok: true; preview: Preview } | { ok: false; problems: PlanProblems } {
  const { former } = facts
  const read = readPlan(typed, partyFunctions(facts.functions, on), former !== null)
  if (!read.ok) return read
  const { partiesOn, decidingBody, trust, rule, mailTo, standing } = read
  if (partiesOn > addDays(on, farthestAhead)) {
    return { ok: false, problems: { [planFieldOf('parties-far-ahead')]: 'parties-far-ahead' } }
  }
  const codes = read.chosen && chosenCodes(askableOn(facts, partiesOn), read.chosen)
  if (read.chosen && !codes) {
    return { ok: false, problems: { [planFieldOf('no-party-then')]: 'no-party-then' } }
  }
  const parties = plannedParties(facts, { partiesOn, trust, codes })
  if (trust && parties.every(({ kind }) => kind !== 'health-trust')) {
    return { ok: false, problems: { [planFieldOf('no-trust')]: 'no-trust' } }
  }
  const same = sameParties(former, facts.changes, partiesOn)
  const all = standing ? withFormerCodes(parties, same) : parties
  const leftOut = standing ? leftOutParties(all, former) : []
  const counted = all.filter(({ code }) => !leftOut.includes(code))
  const verdict = judgePlan({ rule, parties: counted, audience: facts.audience, on })
  const asked = { ...facts, contacts: house.contacts }
  return verdict.ok
    ? {
        ok: true,
        preview: {
          partiesOn,
          decidingBody,
          rule,
          parties: all,
          former,
          standing,
          stands: standing ? standingParties(all, former) : [],
          leftOut,
          mailTo,
          asked: askedLines(counted, { ...house, ...receiversKnown(mailTo, asked, on) }),
          mode: mailMode(house),
        },
      }
    : { ok: false, problems: { [planFieldOf(verdict.code)]: verdict.code } }
}

/** Puts the draft forward as it was previewed. */
export async function submitPlan(
  db: Db,
  order: {
    communityId: string
    slug: string
    preview: Preview
    unsettledNote: string
    telling: Telling
    by: string | null
    on: Day
    at: Instant
  },
): Promise<
  | { ok: true }
  | { ok: false; reason: 'fields'; problems: PlanProblems }
  | { ok: false; reason: 'refused'; code: VersionRefusal | 'no-such-document' }
> {
  const { preview, unsettledNote, ...rest } = order
  const done = await putForward(db, {
    ...rest,
    decidingBody: preview.decidingBody,
    rule: preview.rule,
    stand: preview.standing,
    functionKey: preview.mailTo?.key ?? null,
    record: 'running',
    shownOn: null,
    source: null,
    parties: preview.parties.map((party) => ({
      ...party,
      note: party.standing === 'unsettled' ? unsettledNote : null,
    })),
  })
  if (done.ok) return { ok: true }
  const { code } = done
  return isPlanRefusal(code)
    ? { ok: false, reason: 'fields', problems: { [planFieldOf(code)]: code } }
    : { ok: false, reason: 'refused', code }
}
