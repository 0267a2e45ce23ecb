import type { Day, Instant } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { writeEntry } from '../../journal/index.ts'
import {
  mailMode,
  mailParties,
  type ReceiversKnown,
  receiverQuestions,
} from '../../rounds/index.ts'
import type { AgainFacts, PartyTelling } from '../mail/party-mail.model.ts'
import { askedLines, receiversKnown } from '../mail/party-mail.rule.ts'
import { holdParty, keepJudged } from '../question/held-party.command.ts'
import { mayAskAgain } from '../question/reservation.rule.ts'
import type { AnswerRefusal } from '../refusal.model.ts'
import { type AgainProblems, againForm, type TypedAgain } from './again.model.ts'
import { insertAskedAgain } from './again.store.ts'

export type AskAgain = PartyTelling<AgainFacts> & {
  communityId: string
  slug: string
  partyCode: string
  typed: TypedAgain
  by: string | null
  on: Day
  at: Instant
  isExercise: boolean
  sendsMail: boolean
  mayDo: ReceiversKnown['mayDo']
}

type Asked =
  | { ok: true; mails: number }
  | { ok: false; reason: 'not-found' }
  | { ok: false; reason: 'refused'; code: AnswerRefusal }
  | { ok: false; reason: 'fields'; problems: AgainProblems }

/** Asks a party that has answered to treat the matter again. Its answer stands until it gives another. */
export const askAgain = (db: Db, order: AskAgain): Promise<Asked> =>
  inCommunity(db, order, async (tx): Promise<Asked> => {
    const { communityId, partyCode, by, on, at, mayDo } = order
    const found = await holdParty(tx, order, partyCode)
    if (!found.ok) return { ok: false, reason: 'not-found' }
    const { held, party } = found
    const verdict = mayAskAgain(party, held.circulation, held.isOut)
    if (!verdict.ok) return { ok: false, reason: 'refused', code: verdict.code }
    const read = readFields(againForm, order.typed)
    if (!read.ok) return { ok: false, reason: 'fields', problems: read.problems }

    const { versionId, deadline } = held.circulation
    const { treatmentId } = verdict
    const { reason } = read.values
    const functionKey = held.mailFunction?.key ?? null
    const asked = await askWithin(tx)(receiverQuestions(communityId, functionKey))
    const known = { ...receiversKnown(held.mailFunction, asked, on), mayDo }
    const sent = await mailParties(tx, askedLines([party], known), {
      communityId,
      thing: { kind: 'version', id: versionId },
      about: 'put-forward',
      mode: mailMode(order),
      at,
      linkTo: order.linkTo,
      compose: ({ code, name, language }, url) =>
        order.compose({
          ...{ code, name, language, title: held.documentTitle, deadline, reason },
          link: { url },
        }),
    })
    const mails = sent.flat().length
    const again = { partyCode, treatmentId, reason }
    await insertAskedAgain(tx, communityId, versionId, { ...again, mails }, order)
    const askedAgain = [...(party.askedAgain ?? []), { ...again, on }]
    await keepJudged(tx, communityId, held, { ...party, askedAgain })
    await writeEntry(tx, {
      communityId,
      deed: 'party-asked-again',
      subject: `version:${versionId}`,
      by,
      at,
      basis: verdict.basis,
      details: { title: held.documentTitle, partyCode, reason, mails },
    })
    return { ok: true, mails }
  })
