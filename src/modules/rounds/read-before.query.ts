import type { AttachmentRow } from '../../kernel/kept-file.model.ts'
import type { Footing } from '../../platform/footing.ts'
import type { Answer } from './answer.model.ts'
import type { FormVersion, Question } from './question.model.ts'
import type { Asked, Round } from './round.model.ts'
import { filesOfRound } from './round-file.query.ts'
import { askedIn, formsOf, ownAnswersTo, roundBySlug } from './rounds.query.ts'

/** What a form about a round stands over: the round as it is written, and whom it asks. */
export type RoundRead = { round: Round; places: readonly string[] } | null

export const roundRead = (round: Round | undefined, asked: readonly Asked[]): RoundRead =>
  round ? { round, places: asked.map(({ place }) => place) } : null

export const readRoundBefore: Footing<{ communityId: string; slug: string }, RoundRead> = async (
  ask,
  { communityId, slug },
) => {
  const { rounds, asked } = await ask({
    rounds: roundBySlug(communityId, slug),
    asked: askedIn(communityId, slug),
  })
  return roundRead(rounds[0], asked)
}

/** What a form about its questions stands over: how the round stands, and the questions. */
export type FormRead = { state: Round['state']; questions: readonly Question[] } | null

export const formRead = (round: Round | undefined, forms: readonly FormVersion[]): FormRead =>
  round ? { state: round.state, questions: forms.at(-1)?.questions ?? [] } : null

export const readFormBefore: Footing<{ communityId: string; slug: string }, FormRead> = async (
  ask,
  { communityId, slug },
) => {
  const { rounds, forms } = await ask({
    rounds: roundBySlug(communityId, slug),
    forms: formsOf(communityId, slug),
  })
  return formRead(rounds[0], forms)
}

/** What sending, closing and opening again stand over: the round, whom it asks, and what. */
export type SendingRead = {
  round: Round
  places: readonly string[]
  questions: readonly Question[]
} | null

export const sendingRead = (
  round: Round | undefined,
  asked: readonly Asked[],
  forms: readonly FormVersion[],
): SendingRead =>
  round
    ? {
        round,
        places: asked.map(({ place }) => place),
        questions: forms.at(-1)?.questions ?? [],
      }
    : null

export const readSendingBefore: Footing<
  { communityId: string; slug: string },
  SendingRead
> = async (ask, { communityId, slug }) => {
  const { rounds, asked, forms } = await ask({
    rounds: roundBySlug(communityId, slug),
    asked: askedIn(communityId, slug),
    forms: formsOf(communityId, slug),
  })
  return sendingRead(rounds[0], asked, forms)
}

/** What an answer of a party stands over: how the round stands, what it asks, and what the party answered before. */
export type AnsweringRead = {
  state: Round['state']
  questions: readonly Question[]
  answers: readonly Answer[]
} | null

export const answeringRead = (
  round: Round | undefined,
  forms: readonly FormVersion[],
  answers: readonly Answer[],
): AnsweringRead =>
  round ? { state: round.state, questions: forms.at(-1)?.questions ?? [], answers } : null

export const readAnsweringBefore: Footing<
  { communityId: string; slug: string; place: string },
  AnsweringRead
> = async (ask, { communityId, slug, place }) => {
  const { rounds, forms, answers } = await ask({
    rounds: roundBySlug(communityId, slug),
    forms: formsOf(communityId, slug),
    answers: ownAnswersTo(communityId, slug, place),
  })
  return answeringRead(rounds[0], forms, answers)
}

/** What a form about the files that follow a round stands over. */
export type FilesRead = { state: Round['state']; files: readonly AttachmentRow[] } | null

export const filesRead = (round: Round | undefined, files: readonly AttachmentRow[]): FilesRead =>
  round ? { state: round.state, files } : null

export const readFilesBefore: Footing<{ communityId: string; slug: string }, FilesRead> = async (
  ask,
  { communityId, slug },
) => {
  const { rounds, files } = await ask({
    rounds: roundBySlug(communityId, slug),
    files: filesOfRound(communityId, slug),
  })
  return filesRead(rounds[0], files)
}
