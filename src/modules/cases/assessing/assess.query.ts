import type { Day } from '../../../kernel/day.model.ts'
import type { Answers } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { type AuthorityRow, authorityQuestions, type Body, versionsOf } from '../../bodies/index.ts'
import { placeQuestions } from '../../directory/index.ts'
import type { Case, CaseAudience, CaseFile, CaseQuestion } from '../case.model.ts'
import { caseQuestions } from '../cases.query.ts'
import { joinedInto } from '../held/joined.query.ts'
import { caseNamesOn } from '../intake/case-names.rule.ts'
import type { CaseNames } from '../intake/raiser.model.ts'
import { audiencesFor } from '../intake/raiser.rule.ts'
import { isLostBy } from './assessing.rule.ts'
import { keysOfReader, openCases } from './joining.query.ts'
import { isHiddenFromAny, type OtherCase, takenFrom } from './joining.rule.ts'

/** What tells how a case of a body is assessed. */
export const assessQuestions = (communityId: string, body: string, code: string) => ({
  ...placeQuestions(communityId),
  ...caseQuestions(communityId, code),
  ...authorityQuestions(communityId),
  open: openCases(communityId, body),
  joined: joinedInto(communityId, code),
  reader: keysOfReader,
})

/** A case that is assessed in its body, with the others that it can be joined to. */
export type Assessing = {
  item: Case
  body: Body
  questions: readonly CaseQuestion[]
  files: readonly CaseFile[]
  others: readonly OtherCase[]
  /** Who may see it once it is taken in. */
  audiences: readonly CaseAudience[]
  /** What the agreement in force last says who decides. */
  matters: readonly Pick<AuthorityRow, 'matter' | 'label' | 'clause'>[]
  names: CaseNames
}

/** Null where the body has no such case that the reader sees. */
export function readAssessing(
  { cases: [item], ...facts }: Answers<ReturnType<typeof assessQuestions>>,
  body: string,
  on: Day,
): Assessing | null {
  const own = facts.bodies.find(({ key }) => key === body)
  if (!item || !own || item.body !== body) return null
  const usual = audiencesFor(own, item.raised.side)
  const fitting = usual.filter(
    (each) =>
      takenFrom(each, item, facts.joined) === null &&
      !isLostBy(facts.reader[0]?.keys ?? [], item, each),
  )
  return {
    item,
    body: own,
    questions: facts.questions,
    files: facts.files,
    others: facts.open.filter(
      (each) => each.id !== item.id && !isHiddenFromAny([item, ...facts.joined], each),
    ),
    audiences: fitting.length > 0 ? fitting : usual,
    matters: versionsOf(facts).at(-1)?.rows ?? [],
    names: caseNamesOn(facts, on),
  }
}

/** What assessing a case stands over: what has come of it. */
export type AssessRead = { judged: Pick<Case, 'intake' | 'judgedAt' | 'judgedBecause'> } | null

export const assessRead = (item: Case | null): AssessRead =>
  item && {
    judged: {
      intake: item.intake,
      judgedAt: item.judgedAt,
      judgedBecause: item.judgedBecause,
    },
  }

export const readAssessBefore: Footing<
  { communityId: string; body: string; code: string },
  AssessRead
> = async (ask, { communityId, body, code }) => {
  const { cases } = await ask({ cases: caseQuestions(communityId, code).cases })
  return assessRead(cases.find((each) => each.body === body) ?? null)
}
