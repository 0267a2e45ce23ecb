import { sql } from 'kysely'
import { aText, aTruth, fields } from '../../../kernel/row.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { type FormOver, formOver, type Tellings } from '../../../platform/stamped-form.ts'
import { bodyQuestions, judgementQuestions } from '../../bodies/index.ts'
import { placeQuestions } from '../../directory/index.ts'
import type { Case } from '../case.model.ts'
import { caseQuestions, readerKeys } from '../cases.query.ts'
import type { Remark, Treatment } from '../treatment.model.ts'
import type { UsedNumber } from './plan-form.model.ts'

/** The sides whose own cases the reader sees. */
const sidesSeen: Question<{ municipal: boolean; trust: boolean }> = asked(
  fields({ municipal: aTruth, trust: aTruth }),
  sql`select ${readerKeys} && array['side:municipal'] as municipal, ${readerKeys} && array['side:trust'] as trust`,
)

/** The numbers that bodies have given and that stand. Whoever gives the next must know them, and is told nothing of what they are of. */
const usedNumbers: (communityId: string) => Question<UsedNumber> = madeOnce((communityId: string) =>
  asked(
    fields({ body: aText, key: aText }),
    sql`
    select body_key as body, number_key as key from case_treatment
    where community_id = ${communityId} and body_key is not null and number_key is not null
      and withdrawn_at is null`,
  ),
)

/** All that a treatment of a case is judged by. */
export const treatmentQuestions = (communityId: string, code: string) => ({
  ...placeQuestions(communityId),
  ...bodyQuestions(communityId),
  ...judgementQuestions(communityId),
  ...caseQuestions(communityId, code),
  sides: sidesSeen,
  numbers: usedNumbers(communityId),
})

/** What the forms about the treatments of a case stand over. */
export type CaseRead = {
  item: Case
  treatments: readonly Treatment[]
  remarks: readonly Remark[]
} | null

/** That, of what is read; null where there is no such case that the reader may see. */
export const caseRead = ({
  cases: [item],
  treatments,
  remarks,
}: {
  cases: readonly Case[]
  treatments: readonly Treatment[]
  remarks: readonly Remark[]
}): CaseRead => (item ? { item, treatments, remarks } : null)

const readCaseBefore: Footing<{ communityId: string; code: string }, CaseRead> = async (
  ask,
  { communityId, code },
) => caseRead(await ask(caseQuestions(communityId, code)))

/** A form over the treatments of the case in its path; `over` shows the page again where they have changed. */
export function formOverTreatments(tell: Tellings<CaseRead>) {
  const form = formOver(readCaseBefore, tell)
  return {
    stamp: form.stamp,
    over: (again: Parameters<FormOver<object, null>['guard']>[1]) =>
      form.guard(
        (c) => ({ communityId: c.var.page.community?.id ?? '', code: codeInPath(c, 'case') }),
        again,
      ),
  }
}
