import type { NewFile } from '../../../kernel/kept-file.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { holdFiles, keepFile } from '../../../platform/file/keep-file.ts'
import { askWithin } from '../../../platform/footing.ts'
import { writeEntry } from '../../journal/index.ts'
import type { Answer, AnsweredBy, Door } from '../answer.model.ts'
import { latestOf, type Standing, standingOf } from '../answer-standing.rule.ts'
import type { RoundOrder } from '../drafting/draft-round.command.ts'
import { type HeldRound, holdWhole, keepWaitingOf } from '../held-round.command.ts'
import type { AnswerRefusal } from '../refusal.model.ts'
import { ownAnswersTo } from '../rounds.query.ts'
import type { Values } from '../value.model.ts'
import { insertAnswer, insertAnswerFiles } from './answer.store.ts'
import type {
  AnswerFiles,
  OnBehalfProblems,
  TypedAnswer,
  TypedOnBehalf,
  ValueProblems,
} from './answer-form.model.ts'
import { readAnswers } from './answer-form.rule.ts'
import { isSameAgain, judgeAnswer } from './answering.rule.ts'
import { readOnBehalf } from './on-behalf.rule.ts'
import { readSent, type Uploads } from './read-sent.command.ts'
import { keptFiles } from './typed-answer.rule.ts'

export type AnswerOrder = RoundOrder & {
  slug: string
  place: string
  typed: TypedAnswer
  /** What the secretariat says of it; null where whoever answers for the party does so. */
  onBehalf: TypedOnBehalf | null
  /** Who answers, where that is the party. */
  name: string | null
  functionName: string | null
  door: Door
  /** Does a region answer for the party, as it says itself? */
  asRegion?: boolean
  /** The link that it came by, and what was answered by it before; null for nothing. */
  linkId?: string
  before?: Answer | null
  /** The files that came with it, by their fields. */
  sent?: AnswerFiles['sent']
}

export type Answered =
  | { ok: true; counts: boolean }
  | {
      ok: false
      problems: ValueProblems
      onBehalf: OnBehalfProblems
    }
  | { ok: false; code: AnswerRefusal | 'no-such-round' }

/** Takes a party's answer to a round: added to what it answered before, which stays. */
export async function submitAnswer(
  db: Db,
  { uploads, ...order }: Omit<AnswerOrder, 'sent'> & { uploads: Uploads },
): Promise<Answered> {
  const sent = await readSent(order.communityId, uploads)
  return inCommunity(db, order, (tx) => submitAnswerWithin(tx, { ...order, sent }))
}

/** The same inside a transaction that does more. */
export async function submitAnswerWithin(tx: Tx, order: AnswerOrder): Promise<Answered> {
  const { communityId, slug, place } = order
  const held = await holdWhole(tx, communityId, slug)
  const asked = held?.asked.find((of) => of.place === place)
  const form = held?.forms.at(-1)
  if (!held || !asked || !form) return { ok: false, code: 'no-such-round' }
  const { sent = {} } = order
  const read = readAnswers(form.questions, order.typed, {
    sent,
    kept: await filesBefore(tx, order, held),
  })
  const said = order.onBehalf && readOnBehalf(order.onBehalf, sent)
  if (!read.ok || said?.ok === false) {
    return refusedFor({ read, said })
  }
  const by: AnsweredBy = said ? said.values.svarer : order.asRegion ? 'region' : 'party'
  const verdict = judgeAnswer(held.round, asked, by, read.values)
  if (!verdict.ok) return { ok: false, code: verdict.code }
  const isTold = held.round.isDecided && order.door === 'link'
  const counts = held.round.state !== 'closed' && !isTold
  const name = said ? said.values.navn : order.name
  const functionName = said ? said.values.funksjon : order.functionName
  const given = { by, door: order.door, version: form.version, name, functionName }
  if (by === 'party' && counts) {
    const standing = await ownStanding(tx, order, held.round)
    if (isSameAgain(standing, { ...given, values: read.values })) return { ok: true, counts }
  }
  const letter = said?.file ?? null
  await keepFiles(tx, communityId, [...heldBy(read.values, sent), ...(letter ? [letter] : [])])
  const id = await insertAnswer(
    tx,
    communityId,
    held.round.id,
    {
      ...given,
      place,
      region: by === 'region' ? asked.region : null,
      source: said ? said.values.kilde : null,
      sourceFile: letter,
      values: read.values,
      isTold,
    },
    order,
  )
  await insertAnswerFiles(tx, communityId, id, read.values)
  await keepWaitingOf(tx, communityId, slug)
  await tell(tx, order, held, id, by)
  return { ok: true, counts }
}

type Read = ReturnType<typeof readAnswers>
type Said = ReturnType<typeof readOnBehalf> | null

/** Everything that is wrong, wherever it stands. */
const refusedFor = ({ read, said }: { read: Read; said: Said }): Answered => ({
  ok: false,
  problems: read.ok ? {} : read.problems,
  onBehalf: said?.ok === false ? said.problems : {},
})

/** The files of the answer that this one begins with; of a link, of what was answered by it. */
async function filesBefore(
  tx: Tx,
  order: AnswerOrder,
  { round, forms }: HeldRound,
): Promise<AnswerFiles['kept']> {
  const begun =
    order.before === undefined ? latestOf(await ownStanding(tx, order, round)) : order.before
  const asked = forms.find(({ version }) => version === begun?.version)?.questions ?? []
  return keptFiles(forms.at(-1)?.questions ?? [], begun?.values ?? {}, asked)
}

async function ownStanding(
  tx: Tx,
  { communityId, slug, place }: AnswerOrder,
  round: HeldRound['round'],
): Promise<Standing> {
  const { own } = await askWithin(tx)({ own: ownAnswersTo(communityId, slug, place) })
  return standingOf(round, own)
}

/** The files that came and that the answer holds: what else came with the form is not kept. */
const heldBy = (values: Values, sent: AnswerFiles['sent']): NewFile[] =>
  Object.entries(values).flatMap(([key, { kind }]) => {
    const came = sent[key]
    return kind === 'file' && came?.ok ? [came.file] : []
  })

/** Keeps files, held in one order so that two who send the same never wait for each other. */
async function keepFiles(tx: Tx, communityId: string, files: readonly NewFile[]) {
  await holdFiles(
    tx,
    communityId,
    files.map(({ sha256 }) => sha256),
  )
  for (const file of files) await keepFile(tx, communityId, file)
}

/** Never what was answered. */
function tell(
  tx: Tx,
  { communityId, place, by: person, at }: AnswerOrder,
  { round, answers }: HeldRound,
  id: string,
  by: AnsweredBy,
) {
  const before = standingOf(
    round,
    answers.filter((of) => of.place === place),
  )
  return writeEntry(tx, {
    communityId,
    deed: before.answer === null ? 'round-answered' : 'round-answer-corrected',
    subject: `round-answer:${id}`,
    by: person,
    at,
    basis: 'coordination-round',
    details: { round: round.title, place, answeredBy: by },
  })
}
