import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.model.ts'
import { ask } from '../../../platform/ask.ts'
import type { Answers } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { listHoldersOfThe } from '../../directory/index.ts'
import { type ReceiversKnown, receiverQuestions, recipientsRead } from '../../rounds/index.ts'
import { boardMails, boardQuestions, questionsOf } from '../board.query.ts'
import { type Board, dayOf, readBoard } from '../board-reading.rule.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { hasAdopted } from '../judgement.rule.ts'
import { receiversKnown } from '../mail/party-mail.rule.ts'
import { mailHolders } from '../mail/receiver.query.ts'
import { outRead } from '../out-read.model.ts'
import { reportedOf, reportedOnBoard } from '../waiting/pending-report.query.ts'
import type { WithdrawalRead, WithdrawalTold } from './withdrawal.model.ts'
import { toldOfWithdrawal } from './withdrawal.rule.ts'

/** The version that a document shows again where the one that is shown is withdrawn: the last of the others that is out. */
const outBefore = (communityId: string, slug: string) =>
  ask
    .selectFrom('document')
    .innerJoin('document_version as version', (join) =>
      join
        .onRef('version.community_id', '=', 'document.community_id')
        .onRef('version.document_id', '=', 'document.id'),
    )
    .where('document.community_id', '=', communityId)
    .where('document.slug', '=', slug)
    .where(sql<boolean>`viewer_sees(document.audience)`)
    .where('version.state', '=', 'out')
    .whereRef('version.id', '!=', 'document.shown_version_id')
    .select(['version.community_id', 'version.id as version_id'])
    .orderBy('version.number', 'desc')
    .limit(1)
    .as('wanted')

/** The same with its parties, and those who hold the function that its mails go to. */
function questionsBefore(communityId: string, slug: string) {
  const { circulations, rows } = questionsOf(outBefore(communityId, slug))
  const functionKey = ask
    .selectFrom(outBefore(communityId, slug))
    .innerJoin('circulation', (join) =>
      join
        .onRef('circulation.community_id', '=', 'wanted.community_id')
        .onRef('circulation.version_id', '=', 'wanted.version_id'),
    )
    .select('circulation.function_key')
  return {
    againCirculations: circulations,
    againRows: rows,
    againReported: reportedOf(sql`${ask.selectFrom(outBefore(communityId, slug)).selectAll()}`),
    againHolders: listHoldersOfThe(communityId, sql`(${functionKey})`),
  }
}

/** The questions of the page that calls a version back. */
export const withdrawalQuestions = (communityId: string, slug: string) => ({
  ...boardQuestions(communityId, slug, null),
  ...questionsBefore(communityId, slug),
  ...receiverQuestions(communityId, null),
  holders: mailHolders(communityId, slug),
  reported: reportedOnBoard(communityId, slug, null),
  mails: boardMails(communityId, slug, null),
})

type Asked = Answers<ReturnType<typeof withdrawalQuestions>>
type Of = { communityId: string; slug: string; mayDo: ReceiversKnown['mayDo']; today: Day }

/** All that the page and the deed rest on; null where nothing is put forward. */
export function readWithdrawal(asked: Asked, { slug, mayDo, today }: Omit<Of, 'communityId'>) {
  const [facts] = asked.circulations
  if (!facts) return null
  const board = readBoard(facts, asked.rows, dayOf(facts, null, today), null)
  const [before] = asked.againCirculations
  const boardBefore = before && readBoard(before, asked.againRows, dayOf(before, null, today), null)
  const known = { ...receiversKnown(facts.mailFunction, asked, today), mayDo }
  const knownBefore = { ...asked, holders: asked.againHolders }
  const reported = board.lines.filter(({ code }) =>
    asked.reported.some((each) => each.code === code),
  )
  const told = toldOfWithdrawal(
    { ...board, known },
    before && boardBefore
      ? {
          ...boardBefore,
          known: { ...receiversKnown(before.mailFunction, knownBefore, today), mayDo },
        }
      : null,
    {
      ...{ changes: asked.changes, today },
      reported: reported.map(({ code }) => code),
      reportedAgain: asked.againReported.map(({ code }) => code),
    },
  )
  return {
    facts,
    /** The version that is shown again. */
    again: before ?? null,
    reported,
    told,
    /** Have the parties been told of the version by mail? */
    wereTold: asked.mails.length > 0,
    read: withdrawalRead(slug, facts, board, { told, reported }),
  }
}

const withdrawalRead = (
  slug: string,
  facts: CirculationFacts,
  { lines }: Board,
  { told, reported }: { told: readonly WithdrawalTold[]; reported: readonly { name: string }[] },
): NonNullable<WithdrawalRead> => ({
  version: outRead(slug, facts),
  answers: {
    slug,
    adopted: lines.filter(hasAdopted).length,
    parties: lines.filter(({ standing }) => standing !== 'not-party').length,
  },
  reported: reported.map(({ name }) => name),
  recipients: recipientsRead(told),
})

export const readWithdrawalBefore: Footing<Of, WithdrawalRead> = async (question, of) =>
  readWithdrawal(await question(withdrawalQuestions(of.communityId, of.slug)), of)?.read ?? null
