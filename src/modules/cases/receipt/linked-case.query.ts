import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.model.ts'
import {
  aDay,
  anInstant,
  aText,
  aTruth,
  fields,
  oneOf,
  orNull,
  type Shaped,
} from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Answers } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { placeQuestions } from '../../directory/index.ts'
import { type CaseQuestion, intakes, type Standing } from '../case.model.ts'
import { questionRow, treatmentRow } from '../case-row.model.ts'
import { treatmentColumns } from '../cases.query.ts'
import { caseNamesOn } from '../intake/case-names.rule.ts'
import type { CaseNames } from '../intake/raiser.model.ts'
import { inOrder, type Treatment } from '../treatment.model.ts'
import { openQuestion } from './answer-form.model.ts'
import { shownStanding } from './case-link.rule.ts'

const linkRow = fields({ id: aText, sentOn: aDay, isRevoked: aTruth })

const linkedRow = fields({
  id: aText,
  code: aText,
  title: aText,
  body: aText,
  raisedOn: aDay,
  intake: oneOf(...intakes),
  judgedAt: orNull(anInstant),
  judgedBecause: orNull(aText),
  /** The title of the case that it was joined to, where all of the community may know it. */
  joinedTo: orNull(aText),
  isRemoved: aTruth,
})
export type LinkedCase = Shaped<typeof linkedRow>

const bodyName = fields({ key: aText, name: aText, abbreviation: orNull(aText) })

/**
 * What the link of whoever raised a case shows, whether or not they are signed in: the case, what was asked, and its treatments that
 * are for all who see it.
 */
export function linkedQuestions(communityId: string, tokenHash: Buffer) {
  const link = sql`(select * from round_link
    where community_id = ${communityId} and token_hash = ${tokenHash} and case_id is not null) link`
  const ofLink = sql`(select link.case_id from ${link})`
  return {
    ...placeQuestions(communityId),
    links: asked(
      linkRow,
      sql`select link.id, (link.made_at at time zone 'Europe/Oslo')::date as "sentOn",
        link.revoked_at is not null as "isRevoked" from ${link}`,
    ),
    linked: asked(
      linkedRow,
      sql`
      select item.id, item.code, item.title, item.body_key as body, item.raised_on as "raisedOn", item.intake,
        item.judged_at as "judgedAt", item.judged_because as "judgedBecause",
        (select other.title from case_item other
          where other.community_id = item.community_id and other.id = item.joined_to and other.intake = 'accepted'
            and other.audience in (${'community'}, ${'public'})) as "joinedTo",
        item.removed_at is not null as "isRemoved"
      from case_item item where item.community_id = ${communityId} and item.id = ${ofLink}`,
    ),
    questions: asked(
      questionRow,
      sql`
      select question.id, question.question, question.asked_at as "askedAt", question.answer,
        question.answered_at as "answeredAt"
      from case_question question
      where question.community_id = ${communityId} and question.case_id = ${ofLink}
      order by question.asked_at, question.id`,
    ),
    treatments: asked(
      treatmentRow,
      sql`
      select ${treatmentColumns} from case_treatment stop
      where stop.community_id = ${communityId} and stop.case_id = ${ofLink} and stop.readers is null
        and stop.withdrawn_at is null
      order by stop.held_until nulls last, stop.planned_at, stop.id`,
    ),
    bodies: asked(
      bodyName,
      sql`
      select body.key, body.name, body.abbreviation from community_body body
      where body.community_id = ${communityId} and (
        body.key in (select item.body_key from case_item item
          where item.community_id = ${communityId} and item.id = ${ofLink})
        or body.key in (select stop.body_key from case_treatment stop
          where stop.community_id = ${communityId} and stop.case_id = ${ofLink} and stop.readers is null))`,
    ),
  }
}

/** What a link of a case shows. */
export type Linked = {
  link: Shaped<typeof linkRow>
  item: LinkedCase
  standing: Standing
  treatments: readonly Treatment[]
  questions: readonly CaseQuestion[]
  /** What is still to be answered. */
  open: CaseQuestion | null
  names: CaseNames
}

/** Null where it is none of ours. */
export function readLinked(
  found: Answers<ReturnType<typeof linkedQuestions>>,
  on: Day,
): Linked | null {
  const { links, linked, questions, treatments } = found
  const [link] = links
  const [item] = linked
  if (!link || !item) return null
  const isTreated = item.intake === 'accepted'
  const shown = isTreated ? inOrder(treatments) : []
  return {
    ...{ link, item, questions, treatments: shown },
    standing: shownStanding(item, shown),
    open: item.intake === 'asked-back' ? openQuestion(questions) : null,
    names: caseNamesOn(found, on),
  }
}

/** What an answer stands over: the question, and that nobody has answered it. */
export type AskedRead = { asked: { question: string | null } } | null

export const askedRead = (open: CaseQuestion | null): AskedRead => ({
  asked: { question: open?.id ?? null },
})

export const readLinkedBefore: Footing<
  { communityId: string; tokenHash: Buffer; today: Day },
  AskedRead
> = async (ask, { communityId, tokenHash, today }) => {
  const linked = readLinked(await ask(linkedQuestions(communityId, tokenHash)), today)
  return linked && askedRead(linked.open)
}
