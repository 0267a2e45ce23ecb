import { sql } from 'kysely'
import { aDay, aText, fields, orNull, type Shape } from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { knownBodies, listBodies } from '../bodies.query.ts'
import type { Body } from '../body.model.ts'
import type { Mandate } from './mandate.model.ts'

const mandateRow: Shape<Mandate> = fields({
  id: aText,
  body: aText,
  included: orNull(aText),
  excluded: orNull(aText),
  adoptedBy: orNull(aText),
  adoptedOn: orNull(aDay),
  caseNumber: orNull(aText),
  from: orNull(aDay),
})

/** The versions of the mandate of a body that the reader may know of, in the order in which they apply. */
const listMandates: (communityId: string, body: string) => Question<Mandate> = madeOnce(
  (communityId: string, body: string) =>
    ofCommunity(
      asked(
        mandateRow,
        sql`
    select id, body_key as body, included, excluded, adopted_by as "adoptedBy",
      adopted_on as "adoptedOn", case_number as "caseNumber", valid_from as "from"
    from body_mandate
    where community_id = ${communityId} and body_key = ${body} and withdrawn_at is null
      and body_key in (${knownBodies(communityId)})
    order by valid_from nulls first`,
      ),
    ),
)

/** What is known of a body's mandate. */
export const mandateQuestions = (communityId: string, body: string) => ({
  mandates: listMandates(communityId, body),
})

/** What the forms of a mandate stand over. */
export type MandatesRead = { body: Body; mandates: readonly Mandate[] } | null

/** That, of all that is known; null where there is no such body that the reader may know of. */
export function mandatesRead(
  { bodies, mandates }: { bodies: readonly Body[]; mandates: readonly Mandate[] },
  key: string,
): MandatesRead {
  const body = bodies.find((each) => each.key === key)
  return body ? { body, mandates } : null
}

/** What a page of a mandate's form asks for. */
export const mandateFormQuestions = (communityId: string, body: string) => ({
  bodies: listBodies(communityId),
  ...mandateQuestions(communityId, body),
})

export const readMandatesBefore: Footing<
  { communityId: string; body: string },
  MandatesRead
> = async (ask, { communityId, body }) =>
  mandatesRead(await ask(mandateFormQuestions(communityId, body)), body)
