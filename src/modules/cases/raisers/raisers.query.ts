import { sql } from 'kysely'
import { aDay, aNumber, aText, fields, oneOf, orNull } from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import {
  listCommunityPopulation,
  listRegionMemberships,
  type PopulationFigure,
  partyQuestions,
} from '../../parties/index.ts'
import { intakes, type RaisedSide, raisedSides } from '../case.model.ts'
import { isCaseSeen } from '../cases.query.ts'
import type { RaisedOn } from './raised.model.ts'

/** Who raised the cases that the reader sees, day by day in a time; the last day is not in it. */
const listRaised: (communityId: string, from: string, until: string) => Question<RaisedOn> =
  madeOnce((communityId: string, from: string, until: string) =>
    ofCommunity(
      asked(
        fields({
          side: oneOf(...raisedSides),
          party: orNull(aText),
          on: aDay,
          intake: oneOf(...intakes),
          cases: aNumber,
        }),
        sql`
    select item.raised_side as side, item.raised_party as party, item.raised_on as "on", item.intake, count(*) as cases
    from case_item item
    where item.community_id = ${communityId} and item.raised_on >= ${from}::date and item.raised_on < ${until}::date
      and ${isCaseSeen}
    group by 1, 2, 3, 4 order by 3, 2, 1, 4`,
      ),
    ),
  )

/** The years that cases which the reader sees were raised in, the last first. */
export const listYears: (communityId: string) => Question<{ year: number }> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        fields({ year: aNumber }),
        sql`select distinct extract(year from item.raised_on)::int as year from case_item item
          where item.community_id = ${communityId} and item.raised_on is not null and ${isCaseSeen}
          order by 1 desc`,
      ),
    ),
)

/** So many of the newest are counted where few are asked for. */
export const mostNewest = 500

/** How many the sides raised since a day, of the newest that the reader sees. */
export const countSides: (
  communityId: string,
  since: string,
) => Question<{ side: RaisedSide; cases: number }> = madeOnce(
  (communityId: string, since: string) =>
    ofCommunity(
      asked(
        fields({ side: oneOf(...raisedSides), cases: aNumber }),
        sql`select side, count(*) as cases from (
          select item.raised_side as side from case_item item
          where item.community_id = ${communityId} and item.raised_on >= ${since}::date and ${isCaseSeen}
          order by item.raised_on desc, item.id desc limit ${sql.lit(mostNewest)}) newest group by side`,
      ),
    ),
)

/** All that tells who raised cases in a time, and where their parties were. */
export const raisedQuestions = (
  communityId: string,
  { from, until }: { from: string; until: string },
) => ({
  ...partyQuestions(communityId),
  regions: listRegionMemberships(communityId),
  raised: listRaised(communityId, from, until),
})

/** How many lived in its municipalities in each of some years. */
export const populationIn = (
  communityId: string,
  years: readonly number[],
): Record<string, Question<PopulationFigure>> =>
  Object.fromEntries(
    years.map((year) => [String(year), listCommunityPopulation(communityId, year)]),
  )
