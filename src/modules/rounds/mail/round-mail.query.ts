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

/**
 * Is a link of no use any longer: taken back, or written to somebody for a role whose last has ended since?
 */
export const isRevoked = (
  link: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`(${link}.revoked_at is not null
  or exists (select from role_grant held where held.community_id = ${link}.community_id
    and held.person_id = ${link}.person_id and held.ended_at > ${link}.made_at)
  and not exists (select from role_grant held where held.community_id = ${link}.community_id
    and held.person_id = ${link}.person_id and held.ended_at is null))`

/** Who was sent links to a round or a version, which a part of SQL finds by its id. */
export const linkHoldersOfThe = (
  communityId: string,
  kind: 'round' | 'version',
  id: RawBuilder<unknown>,
): Question<LinkHolder> =>
  asked(
    fields({ place: aText, personId: aText, isOpen: aTruth }),
    sql`
    select place, person_id as "personId", bool_or(not ${isRevoked(sql`round_link`)}) as "isOpen" from round_link
    where community_id = ${communityId} and ${sql.ref(kind === 'round' ? 'round_id' : 'version_id')} = ${id}
    group by place, person_id`,
  )

export const linkHoldersOf: (communityId: string, slug: string) => Question<LinkHolder> = madeOnce(
  (communityId: string, slug: string) =>
    linkHoldersOfThe(communityId, 'round', ofRound(communityId, slug, 'id')),
)

/** The language that its mails are written in. */
export const mailLanguageOfRound = madeOnce((communityId: string, slug: string) =>
  asked(
    fields({ language: oneOf('nb', 'nn') }),
    sql`select mail_language as language from round
    where community_id = ${communityId} and slug = ${slug} and viewer_reads(audience, state)`,
  ),
)
