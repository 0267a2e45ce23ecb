import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { writeEntry } from '../../journal/index.ts'
import type { RoundOrder } from '../drafting/draft-round.command.ts'
import { reminderDays } from '../drafting/round-draft.rule.ts'
import { holdWhole, keepWaitingOf } from '../held-round.command.ts'
import type { StateRefusal } from '../refusal.model.ts'
import { updateDeadline } from '../rounds.store.ts'
import { type DeadlineProblems, deadlineForm, type TypedDeadline } from './deadline.model.ts'
import { judgeClosing } from './sending.rule.ts'

type Postponed =
  | { ok: true }
  | { ok: false; problems: DeadlineProblems }
  | { ok: false; code: StateRefusal | 'no-such-round' }

/** Moves the deadline of a round that is out; those who have not answered see the new one on Min side at once. */
export const postponeRound = (
  db: Db,
  order: RoundOrder & { slug: string; typed: TypedDeadline },
): Promise<Postponed> =>
  inCommunity(db, order, async (tx): Promise<Postponed> => {
    const { communityId, slug, by, at, on } = order
    const held = await holdWhole(tx, communityId, slug)
    if (!held) return { ok: false, code: 'no-such-round' }
    const { round } = held
    const verdict = judgeClosing(round)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    const fields = readFields(deadlineForm, order.typed, { today: on })
    const before = reminderDays(fields.values.for ?? null)
    const after = reminderDays(fields.values.etter ?? null)
    const read = withProblems(fields, {
      for: before === null ? 'reminder-days' : null,
      etter: after === null ? 'reminder-days' : null,
    })
    if (!read.ok) return { ok: false, problems: read.problems }
    await updateDeadline(tx, communityId, round.id, {
      deadline: read.values.frist,
      remindBefore: before ?? [],
      remindAfter: after ?? [],
    })
    await keepWaitingOf(tx, communityId, slug)
    await writeEntry(tx, {
      communityId,
      deed: 'round-changed',
      subject: `round:${round.id}`,
      by,
      at,
      basis: verdict.basis,
      details: { round: round.title, deadline: read.values.frist },
    })
    return { ok: true }
  })
