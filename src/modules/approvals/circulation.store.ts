import { sql } from 'kysely'
import type { Day, Instant } from '../../kernel/day.model.ts'
import type { Tx } from '../../platform/db.ts'
import type { Standing } from './board.model.ts'
import type { EntryRule } from './entry.model.ts'
import type { KeptJudgement } from './judgement.model.ts'
import type { CirculationRecord } from './party-state.model.ts'
import type { PartyKind, TreatingBody } from './treatment.model.ts'

export type NewCirculation = {
  versionId: string
  on: Day
  at: Instant
  by: string | null
  decidingBody: TreatingBody
  rule: EntryRule
  record: CirculationRecord
  shownOn: Day | null
  source: string | null
  /** The versions before it whose answers count for it, who judged that and why; left out where it is treated anew. */
  standing?: (Standing & { answersFrom: readonly string[] }) | null
  /** The function that its mails go to in each party; left out where they go to the contact. */
  functionKey?: string | null
  parties: readonly {
    code: string
    name: string
    kind: PartyKind
    standing: 'settled' | 'unsettled'
    note: string | null
    /** The codes that it had in the versions whose answers stand, where it has another now. */
    formerCodes?: readonly string[]
  }[]
}

export async function insertCirculation(
  tx: Tx,
  communityId: string,
  { parties, rule, ...order }: NewCirculation,
): Promise<void> {
  await tx
    .insertInto('circulation')
    .values({
      community_id: communityId,
      version_id: order.versionId,
      put_forward_on: order.on,
      put_forward_at: order.at,
      put_forward_by: order.by,
      deciding_body: order.decidingBody,
      rule_kind: rule.kind,
      rule_parties: rule.kind === 'number' ? rule.parties : null,
      rule_percent: rule.kind === 'share' ? rule.percent : null,
      rule_day: rule.kind === 'on-day' ? rule.day : null,
      rule_earliest: 'earliest' in rule ? (rule.earliest ?? null) : null,
      record: order.record,
      shown_on: order.shownOn,
      source: order.source,
      function_key: order.functionKey ?? null,
      answers_from: order.standing ? [...order.standing.answersFrom] : null,
      stands_judged_by: order.standing?.judgedBy ?? null,
      stands_because: order.standing?.because ?? null,
      party_count: parties.length,
    })
    .execute()
  await tx
    .insertInto('circulation_party')
    .values(
      parties.map(({ code, name, kind, standing, note, formerCodes = [] }) => ({
        community_id: communityId,
        version_id: order.versionId,
        party_code: code,
        name,
        kind,
        standing,
        standing_note: note,
        former_codes: formerCodes.length > 0 ? [...formerCodes] : null,
      })),
    )
    .execute()
}

/** Holds a document with its versions and all answers until the transaction ends; false where the doer sees none. */
export async function holdDocument(tx: Tx, communityId: string, slug: string): Promise<boolean> {
  const { id } = await tx
    .selectNoFrom(({ fn, val }) =>
      fn<string | null>('hold_document', [val(communityId), val(slug)]).as('id'),
    )
    .executeTakeFirstOrThrow()
  return id !== null
}

const judged = ['standing', 'state', 'hinders', 'answered_from', 'awaited'] as const

/** Keeps how the circulation is judged: each party that is judged otherwise than before, and what lists show. */
export async function keepJudgement(
  tx: Tx,
  communityId: string,
  versionId: string,
  { parties, tally, edition }: KeptJudgement,
): Promise<void> {
  const rows = parties.map((party) => ({
    community_id: communityId,
    version_id: versionId,
    party_code: party.code,
    standing: party.standing,
    state: party.state,
    hinders: party.hinders,
    answered_from: party.answeredFrom,
    awaited: party.awaited,
  }))
  await tx
    .insertInto('party_judgement')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'version_id', 'party_code'])
        .doUpdateSet(({ ref }) => ({
          standing: ref('excluded.standing'),
          state: ref('excluded.state'),
          hinders: ref('excluded.hinders'),
          answered_from: ref('excluded.answered_from'),
          awaited: ref('excluded.awaited'),
        }))
        .where((of) =>
          of.or(
            judged.map((column) =>
              of(`party_judgement.${column}`, 'is distinct from', of.ref(`excluded.${column}`)),
            ),
          ),
        ),
    )
    .execute()
  await tx
    .updateTable('circulation')
    .set({
      adopted_count: tally.adopted,
      open_count: tally.open,
      in_force_from: tally.inForceFrom,
      judged_by: edition,
    })
    .where('community_id', '=', communityId)
    .where('version_id', '=', versionId)
    .execute()
}

/** Clears all documents and answers of an exercise; the database refuses for a real community. */
export const clearExercise = async (tx: Tx): Promise<void> => {
  await sql`select clear_exercise('documents')`.execute(tx)
}
