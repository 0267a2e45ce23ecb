import { listFunctions, listHolders } from '../../directory/index.ts'
import { listEveryChange, listTiles } from '../../parties/index.ts'
import { mailsOfRound } from '../mail/round-mail.query.ts'
import { filesOfRound } from '../round-file.query.ts'
import { answersTo, askedIn, estimatesFor, formsOf, roundBySlug } from '../rounds.query.ts'

/** All that the result of a round is made of, as far as the viewer may see it; of a part of its questions from `first` on. */
export const resultQuestions = (
  communityId: string,
  slug: string,
  first: number | null = null,
) => ({
  rounds: roundBySlug(communityId, slug),
  asked: askedIn(communityId, slug),
  forms: formsOf(communityId, slug),
  answers: answersTo(communityId, slug, first),
  estimates: estimatesFor(communityId, slug),
  changes: listEveryChange(),
})

/** All that a round's own page shows. */
export const boardQuestions = (communityId: string, slug: string, first: number) => ({
  ...resultQuestions(communityId, slug, first),
  attachments: filesOfRound(communityId, slug),
  tiles: listTiles(communityId),
  mails: mailsOfRound(communityId, slug),
  functions: listFunctions(communityId),
  holders: listHolders(communityId),
})
