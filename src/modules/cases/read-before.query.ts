import { codeInPath } from '../../platform/address.ts'
import type { Footing } from '../../platform/footing.ts'
import { type FormOver, formOver, type Tellings } from '../../platform/stamped-form.ts'
import type { Case, CaseFile, CaseQuestion } from './case.model.ts'
import { caseQuestions } from './cases.query.ts'
import type { Remark, Treatment } from './treatment.model.ts'

/** What the forms of a case stand over. */
export type CaseRead = {
  item: Case
  treatments: readonly Treatment[]
  remarks: readonly Remark[]
  questions: readonly CaseQuestion[]
  files: readonly CaseFile[]
} | null

type Read = { cases: readonly Case[] } & Omit<NonNullable<CaseRead>, 'item'>

/** That, of what a page has read; null where the reader sees no such case, or it is none of the body's. */
export function caseRead(
  { cases, treatments, remarks, questions, files }: Read,
  body: string,
): CaseRead {
  const [item] = cases
  return item && item.body === body ? { item, treatments, remarks, questions, files } : null
}

export type OfCase = { communityId: string; body: string; code: string }

const readCaseBefore: Footing<OfCase, CaseRead> = async (ask, { communityId, body, code }) =>
  caseRead(await ask(caseQuestions(communityId, code)), body)

type Guard = FormOver<object, null>['guard']
type Sent = Parameters<Parameters<Guard>[0]>[0]

/** The case that a form's path names, and the body that it is kept for there. */
export const caseInPath = (c: Sent): OfCase => ({
  communityId: c.var.page.community?.id ?? '',
  body: codeInPath(c, 'body'),
  code: codeInPath(c, 'case'),
})

/** A form over a case of the body in its path; `over` shows the page again where it has changed. */
export function formOverCase(tell: Tellings<CaseRead>) {
  const form = formOver(readCaseBefore, tell)
  return {
    stamp: form.stamp,
    over: (again: Parameters<Guard>[1]) => form.guard(caseInPath, again),
  }
}
