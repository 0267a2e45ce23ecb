import { sql } from 'kysely'
import type { DeskWay } from '../../kernel/desk.model.ts'
import { aDay, aText, fields, oneOf, orNull, type Shape } from '../../kernel/row.model.ts'
import { asked, madeOnce } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { ofCommunity } from '../../platform/kept-answers.ts'
import { listFunctions, listHolders } from '../directory/index.ts'
import { listEveryChange, listEveryMunicipality, listOrganisations } from '../parties/index.ts'
import { type KeptWaiting, waitsForKinds } from './waiting.model.ts'

/** Texts by name. */
const aWay = ((stored) =>
  typeof stored === 'object' &&
  stored !== null &&
  Object.values(stored).every((each) => typeof each === 'string')
    ? null
    : 'no way') as Shape<DeskWay>

const waitingRow: Shape<KeptWaiting> = fields({
  subject: aText,
  what: aText,
  place: aText,
  placeName: aText,
  waitsFor: oneOf(...waitsForKinds),
  due: orNull(aDay),
  shownOn: orNull(aDay),
  title: aText,
  way: aWay,
  functionKey: orNull(aText),
})

/** All that waits in the community and that the reader may know of. */
const listWaiting: (communityId: string) => Question<KeptWaiting> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        waitingRow,
        sql`
    select subject, what, place, place_name as "placeName", waits_for as "waitsFor", due,
      shown_on as "shownOn", title, way, function_key as "functionKey"
    from desk_row where community_id = ${communityId} and viewer_sees(audience)
    order by due nulls last, title collate norwegian, place_name collate norwegian`,
      ),
    ),
)

/** All that Min side shows of a community. */
export const deskQuestions = (communityId: string) => ({
  changes: listEveryChange(),
  municipalities: listEveryMunicipality(),
  organisations: listOrganisations(communityId),
  waiting: listWaiting(communityId),
  functions: listFunctions(communityId),
  holders: listHolders(communityId),
})
