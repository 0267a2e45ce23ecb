import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { bodyText, treatmentText } from '../board-codes.text.ts'
import { lineText } from '../look/line.view.ts'
import { whoText } from '../reported/report.view.tsx'
import type { AnswerRead } from './read-before.model.ts'
import { sayReadBefore as say } from './read-before.text.ts'

type Answer = NonNullable<AnswerRead>

/** What was last reported of a party. */
export function tellTreatments(
  { locale }: CommunityPage,
  { party, told, decidingBody }: Answer['treatments'],
): NewsLine {
  const last = told.at(-1)
  if (!last) return { text: say(locale, 'noState', party) }
  const state = treatmentText(locale, last, decidingBody)
  return {
    text: say(
      locale,
      'state',
      party,
      last.body ? `${bodyText[last.body][locale]}, ${state}` : state,
    ),
  }
}

/** What waits now that somebody confirms it, to whoever may. */
export function tellReported(
  { locale, may }: CommunityPage,
  { party, partyCode, decidingBody, waiting }: Answer['reported'],
  wasRead: boolean,
): NewsLine | null {
  if (!may('register-own-treatment', partyCode)) return null
  const last = waiting.at(-1)
  if (!last && !wasRead) return null
  return {
    text: last
      ? say(locale, 'reported', party, lineText(locale, last, decidingBody), whoText(last))
      : say(locale, 'reportSettled', party),
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
  { party, isParty, isLeftOut }: Answer['clarified'],
): NewsLine {
  if (isParty === null) return { text: say(locale, 'isPartyUnknown', party) }
  const word = isLeftOut
    ? isParty
      ? 'heldWith'
      : 'heldWithout'
    : isParty
      ? 'isParty'
      : 'isNotParty'
  return { text: say(locale, word, party) }
}
