import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.model.ts'
import { aDay, aText, fields } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Answers, Question } from '../../../platform/db.ts'
import { type Body, listBodies } from '../../bodies/index.ts'
import { placeQuestions, placesOn } from '../../directory/index.ts'
import { isCaseSeen } from '../cases.query.ts'
import { caseNamesOn } from '../intake/case-names.rule.ts'
import { ownStanding } from '../intake/own.query.ts'
import { type CaseNames, keepsCases, type Own, type Raiser } from '../intake/raiser.model.ts'
import { bodiesToSubmitTo, raisersFor, raisersOf } from '../intake/raiser.rule.ts'

/** What tells where somebody can submit a case, and whom for. */
export const submitQuestions = (communityId: string, session: Buffer | null) => ({
  ...placeQuestions(communityId),
  bodies: listBodies(communityId),
  own: ownStanding(communityId, session),
})

/** Where somebody can submit a case, and whom for. */
export type Submitting = {
  own: Own
  bodies: readonly Body[]
  names: CaseNames
  raisers: readonly Raiser[]
  raisersFor: readonly Raiser[]
}

export function readSubmitting(
  { own: [own], ...facts }: Answers<ReturnType<typeof submitQuestions>>,
  on: Day,
): Submitting {
  if (!own) throw new Error('Who reads is not told')
  const places = placesOn(facts, on)
  return {
    own,
    names: caseNamesOn(facts, on),
    bodies: bodiesToSubmitTo(facts.bodies, own, on),
    raisers: raisersOf(own, places),
    raisersFor: keepsCases(own) ? raisersFor(places) : [],
  }
}

type OpenCase = { title: string; on: Day; code: string }

/** The open cases of a body that were submitted since a day, as the reader sees them. */
export const submittedSince = (communityId: string, body: string, since: Day): Question<OpenCase> =>
  asked(
    fields({ title: aText, on: aDay, code: aText }),
    sql`
    select item.title, item.raised_on as "on", item.code from case_item item
    where item.community_id = ${communityId} and item.body_key = ${body} and item.waits
      and item.raised_on >= ${since}::date and item.removed_at is null and ${isCaseSeen}
    order by item.raised_on desc, item.id desc limit 500`,
  )
