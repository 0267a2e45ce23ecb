import type { Day } from '../../../kernel/day.model.ts'
import type { WrittenMail } from '../../../kernel/letter.model.ts'
import type { MayDo } from '../../../kernel/page.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { releaseVersion, type VersionRefusal } from '../../agreements/index.ts'
import { listFunctions } from '../../directory/index.ts'
import { writeEntry } from '../../journal/index.ts'
import { mailMode, mailParties, receiverQuestions } from '../../rounds/index.ts'
import { insertCirculation, type NewCirculation } from '../circulation.store.ts'
import { judgeCirculation } from '../judgement.rule.ts'
import type { AskFacts } from '../mail/party-mail.model.ts'
import { askedLines, receiversKnown } from '../mail/party-mail.rule.ts'
import { askedBody } from '../party-state.rule.ts'
import type { PlanRefusal } from '../refusal.model.ts'
import { keepStanding } from '../waiting/keep-standing.command.ts'
import { judgePlan } from './plan.rule.ts'

export type PutForward = Omit<NewCirculation, 'versionId'> & {
  communityId: string
  slug: string
  /** How its parties are told; left out where the sample tells of the past. */
  telling?: Telling
}
export type Telling = {
  isExercise: boolean
  sendsMail: boolean
  mayDo: MayDo
  compose(facts: AskFacts): WrittenMail
}
type PutForwardRefusal = VersionRefusal | PlanRefusal | 'no-such-document'

type Done = { ok: true; versionId: string } | { ok: false; code: PutForwardRefusal }

/** Puts a draft before its parties: the text is fixed, the parties are frozen as they are that day. */
export const putForward = (db: Db, order: PutForward): Promise<Done> =>
  inCommunity(db, order, (tx) => putForwardWithin(tx, order))

/** The same inside a transaction that does more. */
export async function putForwardWithin(
  tx: Tx,
  { communityId, slug, telling, ...plan }: PutForward,
): Promise<Done> {
  const possible = judgePlan(plan)
  if (!possible.ok) return { ok: false, code: possible.code }
  const released = await releaseVersion(tx, {
    communityId,
    slug,
    at: plan.at,
    on: plan.record === 'running' ? plan.on : null,
  })
  if (!released.ok) return { ok: false, code: released.code }

  const { version } = released
  await insertCirculation(tx, communityId, { ...plan, versionId: version.id })
  await keepStanding(tx, communityId, version.id, startingJudgement(plan))
  const mails = telling ? await tellParties(tx, communityId, version, plan, telling) : 0
  await writeEntry(tx, {
    communityId,
    deed: 'version-put-forward',
    subject: `version:${version.id}`,
    by: plan.by,
    at: plan.at,
    basis: possible.basis,
    details: {
      title: version.title,
      version: version.number,
      rule: plan.rule,
      parties: plan.parties.map(({ code }) => code),
      mails,
    },
  })
  return { ok: true, versionId: version.id }
}

/** Writes to every party that is asked, to the function or the contacts; how many mails that were. */
async function tellParties(
  tx: Tx,
  communityId: string,
  { id, title, deadline }: { id: string; title: string; deadline: Day | null },
  { parties, decidingBody, functionKey = null, on, at }: Omit<NewCirculation, 'versionId'>,
  { mayDo, compose, ...house }: Telling,
): Promise<number> {
  const { functions, ...asked } = await askWithin(tx)({
    functions: listFunctions(communityId),
    ...receiverQuestions(communityId, functionKey),
  })
  const mailTo = functions.find(({ key }) => key === functionKey) ?? null
  const known = { ...receiversKnown(mailTo, asked, on), mayDo }
  const sent = await mailParties(tx, askedLines(parties, known), {
    communityId,
    subject: `version:${id}`,
    about: 'put-forward',
    mode: mailMode(house),
    at,
    compose: ({ code, name, kind }) =>
      compose({ code, name, title, deadline, decidingBody: askedBody(kind, decidingBody) }),
  })
  return sent.flat().length
}

/** How it stands from the start: nobody has answered, but a rule that names a day may already hold. */
const startingJudgement = (plan: Omit<NewCirculation, 'versionId'>) =>
  judgeCirculation(
    plan.parties.map(({ note, ...party }) => ({
      ...party,
      standingNote: note,
      treatments: [],
      reservationAnswers: [],
      clarification: null,
    })),
    plan,
  )
