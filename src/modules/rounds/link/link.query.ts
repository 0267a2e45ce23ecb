import { sql } from 'kysely'
import { type AttachmentRow, attachmentRow } from '../../../kernel/kept-file.model.ts'
import { aText, aTruth, fields } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import type { Answer } from '../answer.model.ts'
import { latestOf, standingOf } from '../answer-standing.rule.ts'
import { keptFiles } from '../answering/typed-answer.rule.ts'
import { isRevoked } from '../mail/round-mail.query.ts'
import type { Question as Asking, FormVersion } from '../question.model.ts'
import type { Asked, Round } from '../round.model.ts'
import { attachmentColumns, withFile } from '../round-file.query.ts'
import { answerRow, askedRow, formRow, roundRow } from '../round-row.model.ts'
import { answerColumns, roundColumns } from '../rounds.query.ts'
import type { FileValue } from '../value.model.ts'
import type { OpenedLink } from './link.model.ts'
import { membersToAnswerFor } from './link.rule.ts'

const linkRow = fields({ id: aText, place: aText, personId: aText, isRevoked: aTruth, slug: aText })

/**
 * What a link opens, for whoever has it, whether or not they are signed in: the round, the place that it names, and what was
 * answered by the links of its receiver for that place. Of all other answers only that they are there.
 */
export function linkQuestions(communityId: string, tokenHash: Buffer) {
  const linked = sql`(
    select link.*, round.slug from round_link link
    join round on round.community_id = link.community_id and round.id = link.round_id and round.state <> 'draft'
    where link.community_id = ${communityId} and link.token_hash = ${tokenHash}) linked`
  const ofLinked = (table: string) =>
    sql`${linked} join ${sql.raw(table)} found
      on found.community_id = linked.community_id and found.round_id = linked.round_id`
  return {
    links: asked(
      linkRow,
      sql`select id, place, person_id as "personId", ${isRevoked(sql`linked`)} as "isRevoked", slug from ${linked}`,
    ) as Question<OpenedLink>,
    rounds: asked(
      roundRow,
      sql`select ${roundColumns} from ${linked} join round
        on round.community_id = linked.community_id and round.id = linked.round_id`,
    ) as Question<Round>,
    forms: asked(
      formRow,
      sql`select found.version, found.questions from ${ofLinked('round_form')} order by found.version`,
    ) as Question<FormVersion>,
    places: asked(
      askedRow,
      sql`select found.place, found.name, found.inhabitants, found.region, found.added_because as "addedBecause"
        from ${ofLinked('round_place')} order by found.name collate norwegian, found.place`,
    ) as Question<Asked>,
    attachments: asked(
      attachmentRow,
      sql`select ${attachmentColumns}
        from ${linked} join round_file attached
          on attached.community_id = linked.community_id and attached.round_id = linked.round_id
        ${withFile} order by attached.position`,
    ) as Question<AttachmentRow>,
    answers: asked(
      answerRow,
      sql`select ${answerColumns}, '{}'::jsonb as "values", null as name, null as "functionName", null as source,
          null as "sourceFile"
        from ${linked} join round_answer answer
          on answer.community_id = linked.community_id and answer.round_id = linked.round_id
        order by answer.answered_at, answer.id`,
    ) as Question<Answer>,
    own: asked(
      answerRow,
      sql`select ${answerColumns}, answer.answers as "values", answer.name, answer.function_name as "functionName",
          answer.source, null as "sourceFile"
        from ${linked}
        join round_link same on same.community_id = linked.community_id and same.round_id = linked.round_id
          and same.place = linked.place and same.person_id = linked.person_id
        join round_answer answer on answer.community_id = same.community_id and answer.link_id = same.id
          and answer.place = linked.place
        order by answer.answered_at, answer.id`,
    ) as Question<Answer>,
  }
}

/** What a link opens, as it is read at once; null where it is none of ours. */
export type Linked = {
  link: OpenedLink
  round: Round
  asked: Asked
  forms: readonly FormVersion[]
  members: readonly Asked[]
  /** What follows the round. */
  attachments: readonly AttachmentRow[]
  /** What the receiver answered by it before. */
  own: readonly Answer[]
  /** Those of the members that the region answered for before. */
  answeredMembers: readonly string[]
  /** The last that was answered for the place by another door; null for nothing. */
  elsewhere: string | null
  /** Is that what stands? */
  isAnsweredElsewhere: boolean
}

type Found = {
  links: readonly OpenedLink[]
  rounds: readonly Round[]
  forms: readonly FormVersion[]
  places: readonly Asked[]
  attachments: readonly AttachmentRow[]
  answers: readonly Answer[]
  own: readonly Answer[]
}

export function readLinked(found: Found): Linked | null {
  const { links, rounds, forms, places, attachments, answers, own } = found
  const [link] = links
  const [round] = rounds
  const asked = places.find(({ place }) => place === link?.place)
  if (!link || !round || !asked) return null
  const isOwn = ({ id }: { id: string }) => own.some((each) => each.id === id)
  const here = answers.filter(({ place }) => place === asked.place)
  const stands = latestOf(standingOf(round, here))
  const members = membersToAnswerFor(round, asked, places, answers)
  return {
    link,
    round,
    asked,
    forms,
    members,
    answeredMembers: members
      .map(({ place }) => place)
      .filter((place) => answers.some((of) => of.place === place && of.by === 'region')),
    attachments,
    own,
    elsewhere: here.findLast((of) => !isOwn(of))?.id ?? null,
    isAnsweredElsewhere: stands !== null && !isOwn(stands),
  }
}

/** The files of what was answered by the link before. */
export function filesBefore({ own, forms }: Linked): Readonly<Record<string, FileValue>> {
  const last = own.at(-1)
  const asked = forms.find(({ version }) => version === last?.version)?.questions ?? []
  return keptFiles(forms.at(-1)?.questions ?? [], last?.values ?? {}, asked)
}

/** What an answer by a link stands over. */
export type LinkRead = {
  state: Round['state']
  questions: readonly Asking[]
  answers: readonly Answer[]
  elsewhere: string | null
  members: readonly string[]
} | null

export const linkRead = (linked: Linked | null): LinkRead =>
  linked && {
    state: linked.round.state,
    questions: linked.forms.at(-1)?.questions ?? [],
    answers: linked.own,
    elsewhere: linked.elsewhere,
    members: linked.members.map(({ name }) => name),
  }

export const readLinkBefore: Footing<{ communityId: string; tokenHash: Buffer }, LinkRead> = async (
  ask,
  { communityId, tokenHash },
) => linkRead(readLinked(await ask(linkQuestions(communityId, tokenHash))))
