import { ask as builder } from '../../platform/ask.ts'
import type { Footing } from '../../platform/footing.ts'
import { partyContacts } from '../access/index.ts'
import { lastEntry } from '../journal/index.ts'
import { boardMails, boardQuestions } from './board.query.ts'
import { dayOf, readBoard } from './board-reading.query.ts'
import { type BoardRow, type CirculationFacts, toBoardParties } from './circulation-row.model.ts'
import { nudgesShown } from './mail-reach.query.ts'
import type { NudgeLine, NudgeWish } from './nudge.model.ts'
import { readNudges } from './nudge.query.ts'
import type { AskedLine } from './party-mail.model.ts'
import type {
  AnswerRead,
  ExerciseRead,
  NudgeRead,
  OutRead,
  RecipientsRead,
} from './read-before.model.ts'

type Of = { communityId: string; slug: string }

const outRead = (slug: string, { versionId, number, title, state }: CirculationFacts): OutRead => ({
  slug,
  versionId,
  number,
  title,
  state,
})

/** What an answer of a party stands over; null where there is no such party. */
export function answerRead(
  slug: string,
  partyCode: string,
  facts: CirculationFacts | undefined,
  rows: readonly BoardRow[],
): AnswerRead {
  const party = toBoardParties(rows, facts?.answers ?? []).find(({ code }) => code === partyCode)
  if (!facts || !party) return null
  const { name, treatments, reservationAnswers, clarification } = party
  return {
    version: outRead(slug, facts),
    treatments: {
      party: name,
      told: treatments.map(({ id, body, state }) => ({ id, body, state })),
    },
    hinders: {
      party: name,
      answers: reservationAnswers.map(({ treatmentId, hinders }) => ({ treatmentId, hinders })),
    },
    clarified: {
      party: name,
      isParty: clarification?.isParty ?? null,
      source: clarification?.source ?? null,
    },
  }
}

export const readAnswerBefore: Footing<Of & { partyCode: string }, AnswerRead> = async (
  ask,
  { communityId, slug, partyCode },
) => {
  const { circulations, rows } = await ask(boardQuestions(communityId, slug, null))
  return answerRead(slug, partyCode, circulations[0], rows)
}

/** Who is written to, as the page shows it. */
export const recipientsRead = (
  lines: readonly (Pick<AskedLine, 'code' | 'name' | 'contacts'> & { refusal: string | null })[],
): RecipientsRead =>
  lines.map(({ code, name, refusal, contacts }) => ({
    ...{ code, name, refusal },
    contacts: contacts.map(({ personId, email }) => ({ personId, email })),
  }))

export const nudgeRead = (
  slug: string,
  facts: CirculationFacts,
  lines: readonly NudgeLine[],
): NudgeRead => ({ version: outRead(slug, facts), recipients: recipientsRead(lines) })

type NudgeOf = Of & {
  wish: NudgeWish
  house: Omit<Parameters<typeof readNudges>[3], 'nudges' | 'contacts'>
  today: Parameters<typeof readNudges>[4]
}

/** The questions of the page that shows who is reminded. */
export const nudgeQuestions = ({ communityId, slug }: Of) => ({
  ...boardQuestions(communityId, slug, null),
  mails: boardMails(communityId, slug, null),
  contacts: partyContacts(builder, communityId),
})

export const readNudgeBefore: Footing<NudgeOf, NudgeRead> = async (ask, of) => {
  const { circulations, rows, mails, contacts } = await ask(nudgeQuestions(of))
  const [facts] = circulations
  if (!facts) return null
  const board = readBoard(facts, rows, dayOf(facts, null, of.today), null)
  const known = { nudges: nudgesShown(facts, mails), contacts, ...of.house }
  const { isOfNobody, lines } = readNudges(board, facts, of.wish, known, of.today)
  return isOfNobody ? null : nudgeRead(of.slug, facts, lines)
}

/** Everything done in an exercise is written in its journal, so its last entry tells of all. */
export const readExerciseBefore: Footing<{ communityId: string }, ExerciseRead> = async (
  ask,
  { communityId },
) => {
  const { last } = await ask({ last: lastEntry(communityId) })
  return { last: last[0] ?? null }
}
