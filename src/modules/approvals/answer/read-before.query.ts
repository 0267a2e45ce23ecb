import type { Footing } from '../../../platform/footing.ts'
import { boardQuestions } from '../board.query.ts'
import {
  type BoardRow,
  type CirculationFacts,
  toBoardParties,
  toCirculation,
} from '../circulation-row.model.ts'
import { outRead } from '../out-read.model.ts'
import { askedBody, decidingBodyOf } from '../party-state.rule.ts'
import type { AnswerRead } from './read-before.model.ts'

/** What an answer of a party stands over; null where there is no such party. */
export function answerRead(
  slug: string,
  partyCode: string,
  facts: CirculationFacts | undefined,
  rows: readonly BoardRow[],
): AnswerRead {
  if (!facts) return null
  const party = toBoardParties(rows, facts).find(({ code }) => code === partyCode)
  if (!party) return null
  const { name, treatments, reservationAnswers, clarification } = party
  return {
    version: outRead(slug, facts),
    treatments: {
      party: name,
      decidingBody: decidingBodyOf(
        treatments,
        askedBody(party.kind, toCirculation(facts).decidingBody),
      ),
      told: treatments.map(({ id, body, state }) => ({ id, body, state })),
    },
    hinders: {
      party: name,
      answers: reservationAnswers.map(({ treatmentId, hinders }) => ({ treatmentId, hinders })),
    },
    clarified: {
      party: name,
      isParty: clarification?.isParty ?? null,
      isLeftOut: clarification?.leftOut === true,
      source: clarification?.source ?? null,
    },
  }
}

export const readAnswerBefore: Footing<
  { communityId: string; slug: string; partyCode: string },
  AnswerRead
> = async (ask, { communityId, slug, partyCode }) => {
  const { circulations, rows } = await ask(boardQuestions(communityId, slug, null))
  return answerRead(slug, partyCode, circulations[0], rows)
}
