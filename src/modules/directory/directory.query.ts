import { type RawBuilder, sql } from 'kysely'
import { aTruth, fields } from '../../kernel/row.model.ts'
import { asked } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import {
  listOrganisations,
  listRegionMemberships,
  partyQuestions,
  partyQuestionsOf,
} from '../parties/index.ts'
import { externalRow, functionRow, holderRow } from './directory-row.model.ts'
import type { ContactFunction } from './function.model.ts'
import { type Holder, holderAudiences } from './holder.model.ts'
import type { ExternalOrganisation } from './organisation.model.ts'
import type { SeenSides } from './place.model.ts'

/** The secretariat keeps every list, and so sees what each side has for itself. Asked once for all rows. */
const isSeen = sql`audience = any (array(
  select each from unnest(array[${sql.join(holderAudiences)}]) each
  where viewer_sees(each) or viewer_sees('secretariat')))`

/** The community's list of functions, in its own order, those no longer asked for among them. */
export const listFunctions = (communityId: string): Question<ContactFunction> =>
  asked(
    functionRow,
    sql`
    select key, jsonb_build_object('nb', name_nb, 'nn', name_nn, 'en', name_en) as names, holders,
      held_in as "heldIn", position, ended_on as "endedOn"
    from contact_function where community_id = ${communityId} order by position, key`,
  )

/** Those whom the viewer may see, of those who hold or have held something. */
const holders = (communityId: string, isWanted: RawBuilder<unknown>): Question<Holder> =>
  asked(
    holderRow,
    sql`
    select id, function_key as "functionKey", place, kind, name, email, phone, valid_from as "from",
      valid_until as "until", confirmed_on as "confirmedOn", audience, source,
      removed_at is not null as "isRemoved"
    from contact_holder
    where community_id = ${communityId} and withdrawn_at is null and ${isSeen}
      and ${isWanted}
    order by valid_from nulls first, id`,
  )

export const listHolders = (communityId: string): Question<Holder> =>
  holders(communityId, sql`true`)

/** Those of one function, at every place. A part of SQL may tell which it is. */
export const listHoldersOf = (
  communityId: string,
  functionKey: string | RawBuilder<unknown>,
): Question<Holder> => holders(communityId, sql`function_key = ${functionKey}`)

/** Those of one place: of a municipality also what was registered for those that went into it. */
export const listHoldersAt = (communityId: string, place: string): Question<Holder> =>
  holders(
    communityId,
    sql`place = any (array(
      with recursive same (code) as (
        select ${place}::text
        union select from_code from municipality_change join same on to_code = same.code)
      select code from same))`,
  )

/** The external organisations that the viewer may know of, by name. */
export const listExternals = (communityId: string): Question<ExternalOrganisation> =>
  asked(
    externalRow,
    sql`
    select key, name, kind, website, about, audience, source, ended_on as "endedOn"
    from external_organisation
    where community_id = ${communityId} and ${isSeen}
    order by name collate norwegian`,
  )

/** Which sides' own lists the viewer sees all of. */
export const seenSides = (): Question<SeenSides> =>
  asked(
    fields({ municipalities: aTruth, trust: aTruth }),
    sql`
    select viewer_sees('municipalities') or viewer_sees('secretariat') as municipalities,
      viewer_sees('trust') or viewer_sees('secretariat') as trust`,
  )

/** The questions whose answers tell which places there are on any day: hand them to `placesOn`. */
export const placeQuestions = (communityId: string) => ({
  ...partyQuestions(communityId),
  organisations: listOrganisations(communityId),
  regions: listRegionMemberships(communityId),
  externals: listExternals(communityId),
})

/** The same of one place alone, where all others are nothing to the page. */
export const onePlaceQuestions = (communityId: string, place: string) => ({
  ...placeQuestions(communityId),
  ...partyQuestionsOf(communityId, place),
})
