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
import type { Report } from '../reported/report.model.ts'
import { reportsOf } from '../reported/report.query.ts'
import type { AnswerRead } from './read-before.model.ts'

/** What an answer of a party stands over; null where there is no such party. */
export function answerRead(
  slug: string,
  partyCode: string,
  facts: CirculationFacts | undefined,
  rows: readonly BoardRow[],
  reports: readonly Report[] = [],
): AnswerRead {
  if (!facts) return null
  const party = toBoardParties(rows, facts).find(({ code }) => code === partyCode)
  if (!party) return null
  const { name, treatments, reservationAnswers, clarification } = party
  const decidingBody = decidingBodyOf(
    treatments,
    askedBody(party.kind, toCirculation(facts).decidingBody),
  )
  return {
    version: outRead(slug, facts),
    treatments: {
      party: name,
      decidingBody,
      told: treatments.map(({ id, body, state }) => ({ id, body, state })),
    },
    reported: {
      party: name,
      partyCode,
      decidingBody,
      waiting: reports.map(({ id, body, state, day, name: by, functionName }) => ({
        ...{ id, body, state, day, functionName },
        name: by,
      })),
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
  const { circulations, rows, reports } = await ask({
    ...boardQuestions(communityId, slug, null),
    reports: reportsOf(communityId, slug, partyCode, null),
  })
  return answerRead(slug, partyCode, circulations[0], rows, reports)
}
