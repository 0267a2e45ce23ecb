import type { Day } from '../../../kernel/day.model.ts'
import type { MayDo } from '../../../kernel/page.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { holdForRelease, releaseVersion, type VersionRefusal } from '../../agreements/index.ts'
import { listFunctions } from '../../directory/index.ts'
import { writeEntry } from '../../journal/index.ts'
import { mailMode, mailParties, receiverQuestions } from '../../rounds/index.ts'
import type { Standing } from '../board.model.ts'
import { insertCirculation, type NewCirculation } from '../circulation.store.ts'
import { standAgain } from '../judged/stand-again.command.ts'
import { versionQuestions } from '../judged/version.query.ts'
import { judgeCirculation } from '../judgement.rule.ts'
import type { AskFacts, PartyTelling } from '../mail/party-mail.model.ts'
import { askedLines, receiversKnown } from '../mail/party-mail.rule.ts'
import { askedBody } from '../party-state.rule.ts'
import type { PlanRefusal } from '../refusal.model.ts'
import { keepStanding } from '../waiting/keep-standing.command.ts'
import { formerVersion, leftOutParties, newerVersions, standingParties } from './former.rule.ts'
import type { FormerVersion } from './plan.model.ts'
import { judgePlan } from './plan.rule.ts'

export type PutForward = Omit<NewCirculation, 'versionId' | 'standing'> & {
  communityId: string
  slug: string
  /** That the answers to the version before stand, where they do. */
  stand?: Standing | null
  /** How its parties are told; left out where the sample tells of the past. */
  telling?: Telling
}
export type Telling = PartyTelling<AskFacts> & {
  isExercise: boolean
  sendsMail: boolean
  mayDo: MayDo
  /** The day whose parties it is put before. */
  partiesOn: Day
}
type Plan = Omit<NewCirculation, 'versionId' | 'standing'>
type ToldPlan = {
  communityId: string
  version: { id: string; number: number; title: string; deadline: Day | null }
  plan: Plan
  stand: Standing | null
  /** The version before, where one is out, and the parties whose answers to it stand. */
  former: FormerVersion | null
  standingIn: ReadonlySet<string>
}
type PutForwardRefusal = VersionRefusal | PlanRefusal | 'no-such-document'

type Done = { ok: true; versionId: string } | { ok: false; code: PutForwardRefusal }

/** Puts a draft before its parties: the text is fixed, the parties are frozen as they are that day. */
export const putForward = (db: Db, order: PutForward): Promise<Done> =>
  inCommunity(db, order, (tx) => putForwardWithin(tx, order))

/** The same inside a transaction that does more. */
export async function putForwardWithin(
  tx: Tx,
  { communityId, slug, telling, stand = null, ...plan }: PutForward,
): Promise<Done> {
  const ready = await holdForRelease(tx, {
    communityId,
    slug,
    on: plan.record === 'running' ? plan.on : null,
  })
  if (!ready.ok) return { ok: false, code: ready.code }

  const { version, formerId } = ready
  const before = formerId ? await readFormer(tx, communityId, formerId) : null
  const former = stand ? before : null
  if (stand && !former) return { ok: false, code: 'nothing-stands' }
  const leftOut = former ? leftOutParties(plan.parties, former.version) : []
  const counted = plan.parties.filter(({ code }) => !leftOut.includes(code))
  const possible = judgePlan({ ...plan, parties: counted, audience: version.audience })
  if (!possible.ok) return { ok: false, code: possible.code }
  await releaseVersion(tx, communityId, version, plan.at)
  const standing = stand && former && { ...stand, answersFrom: former.counted }
  await insertCirculation(tx, communityId, { ...plan, standing, versionId: version.id })
  if (standing) await standAgain(tx, communityId, version.id)
  else await keepStanding(tx, communityId, version.id, startingJudgement(plan))
  const standingIn = new Set(former ? standingParties(plan.parties, former.version) : [])
  const mails = telling
    ? await tellParties(
        tx,
        {
          ...{ communityId, version, stand, standingIn },
          plan: { ...plan, parties: counted },
          former: before?.version ?? null,
        },
        telling,
      )
    : 0
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
      ...(standing ? { judgedBy: standing.judgedBy, because: standing.because } : {}),
      mails,
    },
  })
  return { ok: true, versionId: version.id }
}

/** Writes to every party that is asked, to the function or the contacts; how many mails that were. */
async function tellParties(
  tx: Tx,
  { communityId, version, plan, stand, former, standingIn }: ToldPlan,
  { mayDo, compose, linkTo, partiesOn, ...house }: Telling,
): Promise<number> {
  const { id, number, title, deadline } = version
  const { parties, decidingBody, functionKey = null, on, at } = plan
  const { functions, ...asked } = await askWithin(tx)({
    functions: listFunctions(communityId),
    ...receiverQuestions(communityId, functionKey),
  })
  const mailTo = functions.find(({ key }) => key === functionKey) ?? null
  const known = { ...receiversKnown(mailTo, asked, on), mayDo }
  const newerOf = newerVersions(number, former, { changes: asked.changes, partiesOn })
  const sent = await mailParties(tx, askedLines(parties, known), {
    communityId,
    thing: { kind: 'version', id },
    about: 'put-forward',
    mode: mailMode(house),
    at,
    linkTo,
    compose: ({ code, name, kind, language }, url) =>
      compose({
        ...{ code, name, language, title, deadline, link: { url } },
        decidingBody: askedBody(kind, decidingBody),
        standing: standingIn.has(code) ? stand : null,
        newer: newerOf(code),
      }),
  })
  return sent.flat().length
}

/** The version before, with the versions whose answers count for it, and what its parties have answered. */
async function readFormer(tx: Tx, communityId: string, versionId: string) {
  const { circulations, rows } = await askWithin(tx)(versionQuestions(communityId, versionId))
  const [facts] = circulations
  const former = formerVersion(facts, rows)
  if (!facts || !former) return null
  return {
    counted: [versionId, ...(facts.answersFrom ?? [])],
    version: former,
  }
}

/** How it stands from the start: nobody has answered, but a rule that names a day may already hold. */
const startingJudgement = (plan: Plan) =>
  judgeCirculation(
    plan.parties.map(({ note, formerCodes = [], ...party }) => ({
      ...party,
      formerCodes,
      standingNote: note,
      treatments: [],
      reservationAnswers: [],
      clarification: null,
    })),
    { ...plan, versionId: '', putForwardOn: plan.on },
  )
