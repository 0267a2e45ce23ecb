import { type Context, Hono } from 'hono'
import { codeInPath } from '../../../platform/address.ts'
import { giveFile, givenFile } from '../../../platform/give-file.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import type { NamedFile } from '../answer.model.ts'
import { fileAnswered } from '../answering/answered-file.rule.ts'
import { keptFile } from '../round-file.query.ts'
import { addresses } from '../rounds.address.ts'
import { ownAnswersTo } from '../rounds.query.ts'
import { resultQuestions } from './board.query.ts'
import { readBoard, viewerOf } from './board-reading.rule.ts'

/** The files of answers: what was answered with, for whoever reads the answer, and the letter that it is from. */
export const answerFileRoutes = () =>
  new Hono<Env>()
    .get(addresses.roundAnswerFile, allow('read-answers'), giveAnswerFile)
    .get(addresses.roundAnswerSource, allow('answer-round', 'place'), giveSource)

async function giveAnswerFile(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const place = codeInPath(c, 'place')
  const slug = codeInPath(c, 'round')
  const { rounds, own, ...facts } = await c.var.read({
    ...resultQuestions(page.community.id, slug),
    own: ownAnswersTo(page.community.id, slug, place),
  })
  const [round] = rounds
  if (!round || round.state === 'draft') return refusePage(c, 404)
  const { reader, lines } = readBoard(round, facts, viewerOf(page), page.today)
  const counted =
    reader === null
      ? []
      : lines.flatMap((line) => (line.place === place ? (line.standing.answer ?? []) : []))
  const answers = [...counted, ...(page.may('answer-round', place) ? own : [])]
  const of = { question: codeInPath(c, 'question'), file: codeInPath(c, 'file') }
  return give(c, fileAnswered(answers, of))
}

async function giveSource(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const at = [page.community.id, codeInPath(c, 'round'), codeInPath(c, 'place')] as const
  const { own } = await c.var.read({ own: ownAnswersTo(...at) })
  const answer = own.find(({ id }) => id === codeInPath(c, 'answer'))
  return give(c, answer?.sourceFile ?? null)
}

async function give(c: Context<Env>, of: NamedFile | null) {
  const communityId = c.var.page.community?.id ?? ''
  if (of === null) return refusePage(c, 404)
  const { files } = await c.var.read({ files: keptFile(communityId, of) })
  const [file] = files
  return file ? giveFile(c, givenFile(communityId, file)) : refusePage(c, 404)
}
