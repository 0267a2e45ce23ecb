import { type RawBuilder, sql } from 'kysely'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import { aDay, anInstant, aText, aTruth, fields, oneOf } from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { mailsAbout } from '../../access/index.ts'
import { listFunctions, listHoldersOfThe } from '../../directory/index.ts'
import type { NudgeRow } from './counted-nudge.model.ts'
import type { LinkHolder } from './mail-again.model.ts'
import { receiverQuestions } from './receiver.query.ts'

/** A part of SQL that tells something of the round with the address. */
const ofRound = (communityId: string, slug: string, what: string): RawBuilder<unknown> =>
  sql`(select ${sql.raw(what)} from round
    where community_id = ${communityId} and slug = ${slug} and viewer_reads(audience, state))`

/** The questions that tell whom mails about a round go to. */
export const roundMailQuestions = (communityId: string, slug: string) => ({
  ...receiverQuestions(communityId, null),
  holders: listHoldersOfThe(communityId, ofRound(communityId, slug, 'function_key')),
  functions: listFunctions(communityId),
})

/** What became of the mails about a round. */
export const mailsOfRound: (communityId: string, slug: string) => Question<MailStory> = madeOnce(
  (communityId: string, slug: string) =>
    mailsAbout(communityId, ofRound(communityId, slug, `'round:' || id`)),
)

/** Who was nudged when. */
export const nudgesOfRound: (communityId: string, slug: string) => Question<NudgeRow> = madeOnce(
  (communityId: string, slug: string) =>
    asked(
      fields({ partyCode: aText, on: aDay, at: anInstant }),
      sql`
    select place as "partyCode", nudged_on as "on", nudged_at as at from round_nudge
    where community_id = ${communityId} and round_id = ${ofRound(communityId, slug, 'id')}
    order by nudged_at, place`,
    ),
)

export const linkHoldersOf: (communityId: string, slug: string) => Question<LinkHolder> = madeOnce(
  (communityId: string, slug: string) =>
    asked(
      fields({ place: aText, personId: aText, isOpen: aTruth }),
      sql`
    select place, person_id as "personId", bool_or(revoked_at is null) as "isOpen" from round_link
    where community_id = ${communityId} and round_id = ${ofRound(communityId, slug, 'id')}
    group by place, person_id`,
    ),
)

/** The language that its mails are written in. */
export const mailLanguageOfRound = madeOnce((communityId: string, slug: string) =>
  asked(
    fields({ language: oneOf('nb', 'nn') }),
    sql`select mail_language as language from round
    where community_id = ${communityId} and slug = ${slug} and viewer_reads(audience, state)`,
  ),
)
