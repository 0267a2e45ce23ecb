import { type RawBuilder, sql } from 'kysely'
import { mailLanguages } from '../../kernel/letter.model.ts'
import { aText, aTruth, fields, oneOf } from '../../kernel/row.model.ts'
import { asked, madeOnce } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { ofCommunity } from '../../platform/kept-answers.ts'
import type { ReadPage } from '../../platform/reading.ts'
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
import { type PlaceLanguage, placeKey, placeKindOf, type SeenSides } from './place.model.ts'

/** The secretariat keeps every list, and so sees what each side has for itself. Asked once for all rows. */
const isSeen = sql`audience = any (array(
  select each from unnest(array[${sql.join(holderAudiences)}]) each
  where viewer_sees(each) or viewer_sees('secretariat')))`

/** The community's list of functions, in its own order, those no longer asked for among them. */
export const listFunctions: (communityId: string) => Question<ContactFunction> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        functionRow,
        sql`
    select key, jsonb_build_object('nb', name_nb, 'nn', name_nn, 'en', name_en) as names, holders,
      held_in as "heldIn", position, ended_on as "endedOn"
    from contact_function where community_id = ${communityId} order by position, key`,
      ),
    ),
)

/** Is the place one that the viewer may know of? Of those outside the community not all are. */
const isKnown = (communityId: string) => {
  const outside = placeKey('external', '')
  return sql`(not starts_with(place, ${outside}) or place in (
    select ${outside} || key from external_organisation where community_id = ${communityId} and ${isSeen}))`
}

/** Those whom the viewer may see, of those who hold or have held something. */
const holders = (communityId: string, isWanted: RawBuilder<unknown>): Question<Holder> =>
  ofCommunity(
    asked(
      holderRow,
      sql`
    select id, function_key as "functionKey", place, kind, name, email, phone, valid_from as "from",
      valid_until as "until", confirmed_on as "confirmedOn", audience, source,
      removed_at is not null as "isRemoved"
    from contact_holder
    where community_id = ${communityId} and withdrawn_at is null and ${isSeen}
      and ${isKnown(communityId)} and ${isWanted}
    order by valid_from nulls first, id`,
    ),
  )

export const listHolders: (communityId: string) => Question<Holder> = madeOnce(
  (communityId: string) => holders(communityId, sql`true`),
)

/** Those of one function, at every place. */
export const listHoldersOf: (communityId: string, functionKey: string) => Question<Holder> =
  madeOnce((communityId: string, functionKey: string) =>
    listHoldersOfThe(communityId, sql`${functionKey}`),
  )

/** The same where a part of SQL tells which function it is. */
export const listHoldersOfThe = (
  communityId: string,
  functionKey: RawBuilder<unknown>,
): Question<Holder> => holders(communityId, sql`function_key = ${functionKey}`)

/** Those of one place: of a municipality also what was registered for those that went into it. */
export const listHoldersAt: (communityId: string, place: string) => Question<Holder> = madeOnce(
  (communityId: string, place: string) =>
    holders(
      communityId,
      sql`place = any (array(
        with recursive same (code) as (
          select ${place}::text
          union select from_code from municipality_change join same on to_code = same.code)
        select code from same))`,
    ),
)

/** The external organisations that the viewer may know of, by name. */
export const listExternals: (communityId: string) => Question<ExternalOrganisation> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        externalRow,
        sql`
    select key, name, kind, website, about, audience, source, ended_on as "endedOn"
    from external_organisation
    where community_id = ${communityId} and ${isSeen}
    order by name collate norwegian`,
      ),
    ),
)

/** Which sides' own lists the viewer sees all of. */
export const seenSides: () => Question<SeenSides> = madeOnce(() =>
  ofCommunity(
    asked(
      fields({ municipalities: aTruth, trust: aTruth }),
      sql`
    select viewer_sees('municipalities') or viewer_sees('secretariat') as municipalities,
      viewer_sees('trust') or viewer_sees('secretariat') as trust`,
    ),
  ),
)

/** The form that each place wants mail in, of those that have chosen one. */
export const listLanguages: (communityId: string) => Question<PlaceLanguage> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        fields({ place: aText, language: oneOf(...mailLanguages) }),
        sql`
    select place, language from (
      select distinct on (place) place, language from place_language
      where community_id = ${communityId} order by place, id desc) chosen
    where language is not null order by place`,
      ),
    ),
)

/** Those that are no municipalities. */
const otherPlaceQuestions = (communityId: string) => ({
  organisations: listOrganisations(communityId),
  regions: listRegionMemberships(communityId),
  externals: listExternals(communityId),
})

/** The questions whose answers tell which places there are on any day: hand them to `placesOn`. */
export const placeQuestions = (communityId: string) => ({
  ...partyQuestions(communityId),
  ...otherPlaceQuestions(communityId),
})

const noOthers = { organisations: [], regions: [], externals: [] }
const noMunicipalities = { memberships: [], changes: [], municipalities: [] }

/** Asks for the list of one place with what can have to do with it: all other places are nothing to the page. */
export async function askPlaceList(ask: ReadPage, communityId: string, place: string) {
  const own = {
    functions: listFunctions(communityId),
    holders: listHoldersAt(communityId, place),
    sides: seenSides(),
    languages: listLanguages(communityId),
  }
  return placeKindOf(place) === 'municipality'
    ? { ...noOthers, ...(await ask({ ...partyQuestionsOf(communityId, place), ...own })) }
    : { ...noMunicipalities, ...(await ask({ ...otherPlaceQuestions(communityId), ...own })) }
}
