import { listed, longDay } from '../../kernel/format.model.ts'
import { osloDay, osloTime } from '../../kernel/oslo.model.ts'
import type { CommunityPage, NewsLine } from '../../kernel/page.model.ts'
import { bodyText, stateText } from './board-codes.text.ts'
import type { AnswerRead, ExerciseRead, PlanRead, RecipientsRead } from './read-before.model.ts'
import { sayReadBefore as say } from './read-before.text.ts'

type Answer = NonNullable<AnswerRead>

/** What was last reported of a party. */
export function tellTreatments(
  { locale }: CommunityPage,
  { party, told }: Answer['treatments'],
): NewsLine {
  const last = told.at(-1)
  if (!last) return { text: say(locale, 'noState', party) }
  const state = stateText[last.state][locale]
  return {
    text: say(
      locale,
      'state',
      party,
      last.body ? `${bodyText[last.body][locale]}, ${state}` : state,
    ),
  }
}

export function tellHinders(
  { locale }: CommunityPage,
  { party, answers }: Answer['hinders'],
): NewsLine {
  const last = answers.at(-1)
  const word = last ? (last.hinders ? 'hinders' : 'hindersNot') : 'hindersUnknown'
  return { text: say(locale, word, party) }
}

export function tellClarified(
  { locale }: CommunityPage,
  { party, isParty }: Answer['clarified'],
): NewsLine {
  const word = isParty === null ? 'isPartyUnknown' : isParty ? 'isParty' : 'isNotParty'
  return { text: say(locale, word, party) }
}

export const tellParties = (
  { locale }: CommunityPage,
  parties: NonNullable<PlanRead>['parties'],
): NewsLine | null =>
  parties && {
    text: say(
      locale,
      'parties',
      parties.length,
      listed(
        locale,
        parties.map(({ name }) => name),
      ),
    ),
  }

/** Who is written to now. */
export function tellRecipients(
  { locale }: CommunityPage,
  lines: RecipientsRead | null,
): NewsLine | null {
  if (lines === null) return null
  const told = lines.filter(({ refusal }) => refusal === null).map(({ name }) => name)
  return {
    text:
      told.length === 0
        ? say(locale, 'noRecipients')
        : say(locale, 'recipients', listed(locale, told)),
  }
}

export const tellExercise = (
  { locale }: CommunityPage,
  last: ExerciseRead['last'],
): NewsLine | null =>
  last && {
    text: say(locale, 'exercise', longDay(locale, osloDay(last.at)), osloTime(last.at)),
  }
