import type { Instant } from '../../../kernel/day.model.ts'
import type { JournalDeed } from '../../../kernel/journal.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { type Json, writeEntry } from '../../journal/index.ts'
import {
  insertMemberships,
  insertOrganisations,
  insertRegionMemberships,
  insertRoles,
} from '../members/membership.store.ts'
import { holdParties, insertDecision } from '../members/party-decision.store.ts'
import type { ChangeField, ChangeRefusal, ChangeRows, PartyChange } from './party-change.model.ts'
import { changeQuestions } from './party-change.query.ts'
import { judgeChange } from './party-change.rule.ts'
import { readChangeFacts } from './party-change-seen.rule.ts'

const deeds: Record<PartyChange['kind'], JournalDeed> = {
  decide: 'membership-decided',
  end: 'membership-ended',
  add: 'parties-added',
  regions: 'regions-set',
  organisation: 'organisation-added',
  'organisation-changed': 'organisation-changed',
  'organisation-ended': 'organisation-ended',
  role: 'party-role-given',
}

export type ChangeParties = {
  communityId: string
  change: PartyChange
  /** Who decided it, when and in which case, in the words of the one who registers it. */
  wording: string
  by: string
  at: Instant
}

type Answer = { ok: true } | { ok: false; field: ChangeField; code: ChangeRefusal }

/** States a change of the parties with the decision it rests on, and writes it in the journal. */
export function changeParties(db: Db, order: ChangeParties): Promise<Answer> {
  const { communityId, change, wording, by, at } = order
  return inCommunity(db, order, async (tx): Promise<Answer> => {
    await holdParties(tx, communityId)
    await stillAsRead(tx)
    const id = newId()
    const codes = change.kind === 'add' || change.kind === 'regions' ? change.codes : []
    const answers = await askWithin(tx)(changeQuestions(communityId, codes))
    const { verdict, field, rows } = judgeChange(readChangeFacts(answers), change, id)
    if (!verdict.ok) return { ok: false, field, code: verdict.code }

    await insertDecision(tx, { communityId, id, wording, by, at })
    await insertMemberships(tx, communityId, rows.memberships)
    await insertRegionMemberships(tx, communityId, rows.regions)
    await insertOrganisations(tx, communityId, rows.organisations)
    await insertRoles(tx, communityId, rows.roles)
    await writeEntry(tx, {
      communityId,
      deed: deeds[change.kind],
      subject: `party-decision:${id}`,
      by,
      at,
      basis: verdict.basis,
      details: { decision: wording, ...told(rows) },
    })
    return { ok: true }
  })
}

/** The rows as the journal tells of them; what there is none of is left out. */
function told({ memberships, regions, organisations, roles }: ChangeRows): Record<string, Json> {
  return {
    ...(memberships.length > 0 && {
      places: memberships.map(({ partyCode, from, standing }) => ({ partyCode, from, standing })),
    }),
    ...(regions.length > 0 && {
      regions: regions.map(({ region, partyCode, from, gone }) => ({
        region,
        partyCode,
        from,
        ...(gone && { gone }),
      })),
    }),
    ...(organisations.length > 0 && {
      organisations: organisations.map(
        ({ key, name, kind, organisationNumber, from, takesPart }) => ({
          key,
          name,
          kind,
          organisationNumber,
          from,
          takesPart,
        }),
      ),
    }),
    ...(roles.length > 0 && {
      roles: roles.map(({ role, partyCode, vacant, from }) => ({ role, partyCode, vacant, from })),
    }),
  }
}
