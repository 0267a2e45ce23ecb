import type { Day, Instant } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { MayDo } from '../../../kernel/page.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { callBackVersion, holdForWithdrawal, type VersionRefusal } from '../../agreements/index.ts'
import { writeEntry } from '../../journal/index.ts'
import { mailMode, mailParties } from '../../rounds/index.ts'
import { standAgain } from '../judged/stand-again.command.ts'
import type { PartyTelling, WithdrawnFacts } from '../mail/party-mail.model.ts'
import { readWithdrawal, withdrawalQuestions } from './read-before.query.ts'
import {
  type TypedWithdrawal,
  type WithdrawalProblems,
  type WithdrawalTold,
  withdrawalForm,
} from './withdrawal.model.ts'
import { withdrawnFacts } from './withdrawal.rule.ts'

export type WithdrawVersion = {
  communityId: string
  slug: string
  typed: TypedWithdrawal
  on: Day
  by: string | null
  at: Instant
  /** How the parties are told, where they are to be. */
  telling?: PartyTelling<WithdrawnFacts> & { isExercise: boolean; sendsMail: boolean; mayDo: MayDo }
}

type Withdrawn =
  | { ok: true; number: number; mails: number }
  | { ok: false; problems: WithdrawalProblems }
  | { ok: false; code: VersionRefusal | 'no-such-document' }

/**
 * Calls back the version that is shown. The answers to it stay readable, the last one that is still out is shown again, and
 * answered, and the parties are told where they are to be.
 */
export const withdrawVersion = (db: Db, order: WithdrawVersion): Promise<Withdrawn> =>
  inCommunity(db, order, async (tx): Promise<Withdrawn> => {
    const { communityId, slug, on, by, at, telling } = order
    const read = readFields(withdrawalForm, order.typed)
    if (!read.ok) return { ok: false, problems: read.problems }
    const reason = read.values.reason ?? ''
    const ready = await holdForWithdrawal(tx, { communityId, slug, reason })
    if (!ready.ok) return { ok: false, code: ready.code }
    const { version } = ready
    const stood =
      telling && read.values.tell
        ? readWithdrawal(await askWithin(tx)(withdrawalQuestions(communityId, slug)), {
            ...{ slug, mayDo: telling.mayDo, today: on },
          })
        : null
    const again = await callBackVersion(tx, communityId, version, { on, reason })
    if (again) await standAgain(tx, communityId, again.id)
    const mails = telling && stood ? await tellParties(tx, stood, { ...order, telling, reason }) : 0
    await writeEntry(tx, {
      communityId,
      deed: 'version-withdrawn',
      subject: `version:${version.id}`,
      by,
      at,
      basis: ready.basis,
      details: {
        title: version.title,
        version: version.number,
        reason,
        shown: again?.number ?? null,
        mails,
      },
    })
    return { ok: true, number: version.number, mails }
  })

type Stood = NonNullable<ReturnType<typeof readWithdrawal>>

/** Writes to each party about the version that it has now, with a link that opens it; how many mails that were. */
async function tellParties(
  tx: Tx,
  { facts, again, told }: Stood,
  order: WithdrawVersion & Required<Pick<WithdrawVersion, 'telling'>> & { reason: string },
): Promise<number> {
  const { communityId, at, telling, reason } = order
  const isOfAgain = ({ own }: WithdrawalTold) => own !== null && own.state !== 'not-party'
  const write = async (versionId: string, those: readonly WithdrawalTold[]) => {
    const sent = await mailParties(tx, those, {
      communityId,
      thing: { kind: 'version', id: versionId },
      about: 'put-forward',
      mode: mailMode(telling),
      at,
      linkTo: telling.linkTo,
      compose: (party, url) =>
        telling.compose(withdrawnFacts(party, { facts, again }, reason, { url })),
    })
    return sent.flat().length
  }
  const ofAgain = again ? await write(again.versionId, told.filter(isOfAgain)) : 0
  return (
    ofAgain +
    (await write(
      facts.versionId,
      told.filter((party) => !isOfAgain(party)),
    ))
  )
}
