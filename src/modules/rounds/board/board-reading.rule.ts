import type { Day } from '../../../kernel/day.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { Clock } from '../../../kernel/mail-story.rule.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { answersFor, type MunicipalityChange } from '../../parties/index.ts'
import type { Answer } from '../answer.model.ts'
import { isLate, type Standing, standingOf } from '../answer-standing.rule.ts'
import { mostPressing, reachesOf, unreached } from '../mail/mail-reach.rule.ts'
import type { FormVersion } from '../question.model.ts'
import type { QuestionPart } from '../result/question-part.rule.ts'
import type { Reader, RoundResult } from '../result/result.model.ts'
import { resultOf } from '../result/result.rule.ts'
import type { Asked, Estimate, Round } from '../round.model.ts'
import { readerOf } from './reader.rule.ts'

/** One who was asked, and how it stands with the round. */
export type BoardLine = Asked & { standing: Standing; isLate: boolean }

/** What a reader may do, and the parties that the reader's roles are held for. */
export type BoardViewer = {
  asksRounds: boolean
  readsAnswers: boolean
  partyCodes: readonly string[]
}

export const viewerOf = (page: CommunityPage): BoardViewer => ({
  asksRounds: page.may('ask-round'),
  readsAnswers: page.may('read-answers'),
  partyCodes: (page.viewer?.roles ?? []).flatMap(({ partyCode }) => partyCode ?? []),
})

export type BoardFacts = {
  asked: readonly Asked[]
  forms: readonly FormVersion[]
  answers: readonly Answer[]
  estimates: readonly Estimate[]
  changes: readonly MunicipalityChange[]
}

/** A round as a reader is shown it on a day. `reader` is null for one who does not read the answers. */
export function readBoard(
  round: Round,
  { asked, forms, answers, estimates, changes }: BoardFacts,
  viewer: BoardViewer,
  today: Day,
  part: QuestionPart | null = null,
): { lines: BoardLine[]; own: Asked[]; reader: Reader | null; result: RoundResult } {
  const byPlace = Map.groupBy(answers, ({ place }) => place)
  const on = round.closedOn ?? round.shownOn ?? today
  const lines = asked.map((of) => {
    const standing = standingOf(round, byPlace.get(of.place) ?? [])
    return { ...of, standing, isLate: isLate(round.deadline, standing.answer, on) }
  })
  const own = viewer.asksRounds
    ? []
    : asked.filter(({ place }) =>
        viewer.partyCodes.some((code) => answersFor(changes, code, place, today)),
      )
  const reader = readerOf(round, { ...viewer, ownPlaces: own.map(({ place }) => place) })
  const facts = { round, versions: forms, asked, answers, estimates }
  const result = resultOf(facts, reader ?? 'other', part)
  return { lines, own, reader, result }
}

/** Whom the last mails have not reached of those whose answer is waited for. */
export function missedOf(lines: readonly BoardLine[], mails: readonly MailStory[], clock: Clock) {
  const reaches = reachesOf(
    lines.map(({ place, name, standing }) => ({
      code: place,
      name,
      isAwaited: standing.answer === null && standing.told === null,
    })),
    mails,
    clock,
  )
  const missed = unreached(reaches)
  return { reaches: missed, pressing: mostPressing(missed), of: reaches.length }
}
