import { sql } from 'kysely'
import { mailLanguages } from '../../kernel/letter.model.ts'
import { aText, fields, oneOf } from '../../kernel/row.model.ts'
import { asked, madeOnce } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { ofCommunity } from '../../platform/kept-answers.ts'
import type { PlaceLanguage } from './place-language.model.ts'

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
