import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { keepNowhere } from '../../../platform/keep-nowhere.ts'
import { done } from '../../../platform/receipt.ts'
import type { FormOver } from '../../../platform/stamped-form.ts'
import { placeNamesOn, versionsOf } from '../../bodies/index.ts'
import { type StopNames, stopName } from '../stop-name.rule.ts'
import type { Treatment } from '../treatment.model.ts'
import { isGoingOn } from './going-on.rule.ts'
import { treatmentQuestions } from './treatment-footing.query.ts'

type Guard = FormOver<object, null>['guard']
type Sent = Parameters<Parameters<Guard>[0]>[0]

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
  return { page, item, read, facts, nameOf }
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

/** The treatment in the path, where it stands. */
export const standingIn = (c: Sent, { read }: FoundCase): Treatment | null =>
  read.treatments.find(
    ({ id, withdrawnAt }) => id === codeInPath(c, 'treatment') && withdrawnAt === null,
  ) ?? null
