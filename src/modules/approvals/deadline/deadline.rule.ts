import type { Day } from '../../../kernel/day.model.ts'
import type { FormRead } from '../../../kernel/form/form.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { ReceiversKnown } from '../../rounds/index.ts'
import type { BoardLine, Circulation } from '../board.model.ts'
import { askedLines } from '../mail/party-mail.rule.ts'
import { isAwaited } from '../party-state.rule.ts'
import {
  type DeadlineHindrance,
  type DeadlineTold,
  deadlineForm,
  type TypedDeadline,
} from './deadline.model.ts'

/** Does anybody wait for answers to this version? Where only sources speak, there is nothing to move. */
export function judgeMoving(
  { record }: Pick<Circulation, 'record'>,
  isOut: boolean,
): Verdict<DeadlineHindrance> {
  if (!isOut) return refuse('version-not-out')
  return record === 'running' ? allow('deadline') : refuse('told-by-sources')
}

/** Reads another deadline; one that is as it was moves nothing. */
export function readDeadline(
  typed: TypedDeadline,
  now: Day | null,
  today: Day,
): FormRead<typeof deadlineForm, 'same-deadline'> {
  const fields = readFields(deadlineForm, typed, { today })
  const isSame = fields.values.deadline !== undefined && fields.values.deadline === now
  return withProblems(fields, { deadline: isSame ? 'same-deadline' : null })
}

/** Who is told that the deadline has moved: the parties whose answers are missing, each with whether one waits to be confirmed. */
export const toldOfDeadline = (
  lines: readonly BoardLine[],
  known: ReceiversKnown,
  reported: readonly { code: string }[],
): DeadlineTold[] =>
  askedLines(
    lines
      .filter(isAwaited)
      .map(({ code, name, kind }) => ({ code, name, kind, standing: 'settled' as const })),
    known,
  ).map((asked) => ({ ...asked, isReported: reported.some(({ code }) => code === asked.code) }))
