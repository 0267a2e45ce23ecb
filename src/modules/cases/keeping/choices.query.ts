import { sql } from 'kysely'
import { aText, fields, type Shape } from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import type { CaseChoice } from './case-form.model.ts'

const choiceRow: Shape<CaseChoice> = fields({ id: aText, title: aText })

/** The documents that the reader sees, by the version that is shown of each. */
export const documentChoices: (communityId: string) => Question<CaseChoice> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        choiceRow,
        sql`
    select document.id, version.title from document
    join document_version version on version.community_id = document.community_id
      and version.id = document.shown_version_id
    where document.community_id = ${communityId} and viewer_reads(document.audience, version.state)
    order by version.title collate norwegian, document.id`,
      ),
    ),
)

/** The rounds that the reader sees. */
export const roundChoices: (communityId: string) => Question<CaseChoice> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        choiceRow,
        sql`
    select id, title from round
    where community_id = ${communityId} and viewer_reads(audience, state) and state <> 'draft'
    order by title collate norwegian, id`,
      ),
    ),
)
