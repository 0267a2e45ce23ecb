import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { ShownPart, Version } from '../paper.model.ts'

/** Why a paper is not shown to the body: nothing is written, or it is as the body has it already. */
export type ShowProblem = 'nothing-written' | 'nothing-new'

/** May what is written be shown to the body? */
export function judgeShowing(
  parts: readonly ShownPart[],
  versions: readonly Pick<Version, 'shownTo' | 'parts'>[],
): Verdict<ShowProblem> {
  if (parts.every(({ body }) => body.trim() === '')) return refuse('nothing-written')
  const last = versions.find(({ shownTo }) => shownTo === 'body')
  return last && isSame(last.parts, parts) ? refuse('nothing-new') : allow('role-table')
}

/** Does a version show what another does, word for word? */
export const isSame = (before: readonly ShownPart[], now: readonly ShownPart[]): boolean =>
  before.length === now.length &&
  before.every(({ id, body }, at) => now[at]?.id === id && now[at].body === body)
