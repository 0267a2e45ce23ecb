import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { writeEntry } from '../../journal/index.ts'
import type { RoundOrder } from '../drafting/draft-round.command.ts'
import { holdWhole } from '../held-round.command.ts'
import { insertEstimate } from '../rounds.store.ts'
import { type EstimateProblems, estimateForm, type TypedEstimate } from './estimate.model.ts'

type Kept =
  | { ok: true }
  | { ok: false; problems: EstimateProblems }
  | { ok: false; code: 'no-such-question' }

/** Keeps an estimate of what all who were asked would come to; the former stays, and the last is shown. */
export const keepEstimate = (
  db: Db,
  order: RoundOrder & { slug: string; question: string; typed: TypedEstimate },
): Promise<Kept> =>
  inCommunity(db, order, async (tx): Promise<Kept> => {
    const { communityId, slug, by, at } = order
    const held = await holdWhole(tx, communityId, slug)
    const form = held?.forms.at(-1)
    const question = form?.questions.find(({ key }) => key === order.question)
    if (!held || !form || !question || !('unit' in question) || held.round.state === 'draft') {
      return { ok: false, code: 'no-such-question' }
    }
    const fields = readFields(estimateForm, order.typed)
    const { fra = 0, til = fra } = fields.values
    const read = withProblems(fields, { fra: fra > til ? 'low-above-high' : null })
    if (!read.ok) return { ok: false, problems: read.problems }
    const { metode: method } = read.values
    const estimate = {
      question: question.key,
      version: form.version,
      from: read.values.fra,
      to: read.values.til,
      method,
    }
    await insertEstimate(tx, communityId, held.round.id, estimate, order)
    await writeEntry(tx, {
      communityId,
      deed: 'round-estimated',
      subject: `round:${held.round.id}`,
      by,
      at,
      basis: 'coordination-round',
      details: { round: held.round.title },
    })
    return { ok: true }
  })
