import { sql } from 'kysely'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { aText, aTruth, fields, oneOf, orNull } from '../../../kernel/row.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { keepNowhere } from '../../../platform/keep-nowhere.ts'
import { done } from '../../../platform/receipt.ts'
import { type FormOver, formOver, type Tellings } from '../../../platform/stamped-form.ts'
import { bodyQuestions, judgementQuestions, placeNamesOn, versionsOf } from '../../bodies/index.ts'
import { placeQuestions } from '../../directory/index.ts'
import type { Case } from '../case.model.ts'
import { caseQuestions, readerKeys } from '../cases.query.ts'
import { type StopNames, stopName } from '../stop-name.rule.ts'
import type { Remark, Treatment } from '../treatment.model.ts'
import { isGoingOn } from './going-on.rule.ts'
import { ownSides, type UsedNumber } from './plan-form.model.ts'

/** The sides whose own cases the reader sees. */
const sidesSeen: Question<{ municipal: boolean; trust: boolean }> = asked(
  fields({ municipal: aTruth, trust: aTruth }),
  sql`select ${readerKeys} && array['side:municipal'] as municipal, ${readerKeys} && array['side:trust'] as trust`,
)

/** The numbers that bodies have given and that stand. Whoever gives the next must know them, and is told nothing of what they are of. */
const usedNumbers: (communityId: string) => Question<UsedNumber> = madeOnce((communityId: string) =>
  asked(
    fields({ body: aText, key: aText, side: orNull(oneOf(...ownSides)) }),
    sql`
    select body_key as body, number_key as key, number_side as side from case_treatment
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

type Guard = FormOver<object, null>['guard']
type Sent = Parameters<Parameters<Guard>[0]>[0]

/** A form over the treatments of the case in its path; `over` shows the page again where they have changed. */
export function formOverTreatments(tell: Tellings<CaseRead>) {
  const form = formOver(readCaseBefore, tell)
  return {
    stamp: form.stamp,
    over: (again: Parameters<Guard>[1]) =>
      form.guard(
        (c) => ({ communityId: c.var.page.community?.id ?? '', code: codeInPath(c, 'case') }),
        again,
      ),
  }
}

/** The case in the path with all that its treatments are judged by; null where it is none of the body's, or is not going on. */
export async function caseInPath(c: Sent) {
  if (!c.var.page.community) return null
  const page = c.var.page as CommunityPage
  const code = codeInPath(c, 'case')
  const read = await c.var.read(treatmentQuestions(page.community.id, code))
  const [item] = read.cases
  if (item?.body !== codeInPath(c, 'body') || !isGoingOn(item)) return null
  keepNowhere(c)
  const [sides = { municipal: false, trust: false }] = read.sides
  const facts = { ...read, item, versions: versionsOf(read), sides, today: page.today }
  const names: StopNames = {
    bodies: read.bodies,
    partyName: placeNamesOn(read, page.today, (gone) => gone),
  }
  const nameOf = (of: Pick<Treatment, 'body' | 'party' | 'bodyName'>) => stopName(of, names)
  const bodyName = (body: string) => nameOf({ body, party: null, bodyName: null })
  return { page, item, read, facts, names, nameOf, bodyName }
}

export type FoundCase = NonNullable<Awaited<ReturnType<typeof caseInPath>>>

/** Who does a deed over the case in the path, and when. */
export const orderIn = (c: Sent) => {
  const { page } = c.var
  return {
    communityId: page.community?.id ?? '',
    code: codeInPath(c, 'case'),
    body: codeInPath(c, 'body'),
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
  }
}

/** To the page of the case, which tells what was done. */
export const toCase = (c: Sent, word: string) =>
  c.redirect(c.var.page.to('caseItem', { case: codeInPath(c, 'case') }, done(word)), 303)

/** A treatment of the case that stands, by its id. */
export const standingIn = ({ read }: FoundCase, id: string): Treatment | null =>
  read.treatments.find((each) => each.id === id && each.withdrawnAt === null) ?? null
