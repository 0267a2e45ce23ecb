import { sql } from 'kysely'
import { aNumber, aText, aTruth, fields, oneOf, orNull } from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { authorityQuestions } from '../../bodies/index.ts'
import { actors, caseKinds } from '../case.model.ts'
import { isCaseSeen } from '../cases.query.ts'
import type { MadeCase, Template } from './template.model.ts'

/** The recurring cases of the bodies that the reader may know of, for those of the community, by title. */
const listTemplates: (communityId: string) => Question<Template> = madeOnce((communityId: string) =>
  ofCommunity(
    asked(
      fields({
        id: aText,
        body: aText,
        title: aText,
        why: aText,
        wanted: orNull(aText),
        summary: orNull(aText),
        kind: oneOf(...caseKinds),
        matter: orNull(aText),
        clause: orNull(aText),
        acts: orNull(oneOf(...actors)),
        dueEachYear: orNull(aText),
        hasEnded: aTruth,
      }),
      sql`
    select template.id, template.body_key as body, template.title, template.why, template.wanted, template.summary,
      template.kind, template.matter, template.clause, template.acts, template.due_each_year as "dueEachYear",
      template.ended_at is not null as "hasEnded"
    from case_template template
    join community_body body on body.community_id = template.community_id and body.key = template.body_key
    where template.community_id = ${communityId} and (viewer_sees(${'community'}) or viewer_sees('secretariat'))
      and (viewer_sees(body.audience) or viewer_sees('secretariat'))
    order by template.title collate norwegian, template.id`,
    ),
  ),
)

/** The cases that were made from them; the address of one only where the reader sees it. */
const listMade: (communityId: string) => Question<MadeCase> = madeOnce((communityId: string) =>
  ofCommunity(
    asked(
      fields({ template: aText, year: aNumber, code: aText, isSeen: aTruth }),
      sql`
    select item.template_id as template, item.template_year as year, case when seen.yes then item.code else '' end as code,
      seen.yes as "isSeen"
    from case_item item cross join lateral (select ${isCaseSeen} as yes) seen
    where item.community_id = ${communityId} and item.template_id is not null
      and (viewer_sees(${'community'}) or viewer_sees('secretariat'))
    order by item.template_id, item.template_year`,
    ),
  ),
)

export const templateQuestions = (communityId: string) => ({
  ...authorityQuestions(communityId),
  templates: listTemplates(communityId),
  made: listMade(communityId),
})

/** What the forms of a recurring case stand over. */
export type TemplateRead = { template: Template } | null

export const templateRead = (templates: readonly Template[], id: string): TemplateRead => {
  const template = templates.find((each) => each.id === id)
  return template ? { template } : null
}

export const readTemplateBefore: Footing<
  { communityId: string; template: string },
  TemplateRead
> = async (ask, { communityId, template }) => {
  const { templates } = await ask({ templates: listTemplates(communityId) })
  return templateRead(templates, template)
}
