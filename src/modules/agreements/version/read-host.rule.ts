import type { Day } from '../../../kernel/day.model.ts'
import type { Reading, ReadingProblem } from '../../../kernel/reading.model.ts'
import { agreementDays, readDay } from '../../../kernel/typed-day.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import type { Choice, FieldProblem, Host } from '../document.model.ts'
import { hostAmong, textProblem } from '../draft/draft.rule.ts'
import type { HostField, HostProblems, TypedHost } from './host.model.ts'

export type SettledHost = { host: Host; settledOn: Day; source: string }

/** Reads what was typed of the host, or says beside each field what is wrong with it. */
export function readHost(
  typed: TypedHost,
  hosts: readonly Choice[],
  today: Day,
): { ok: true; settled: SettledHost } | { ok: false; problems: HostProblems } {
  const host = hostAmong(hosts, oneLine(typed.host))
  const settledOn = readDay(typed.settledOn, agreementDays)
  const source = typed.source.trim()
  const found: Record<HostField, FieldProblem | ReadingProblem | null> = {
    host: host ? null : oneLine(typed.host) === '' ? 'unknown-choice' : 'not-here',
    settledOn: dayProblem(settledOn, today),
    source: source === '' ? 'missing' : textProblem(source, 4_000),
  }
  const problems: HostProblems = Object.fromEntries(
    Object.entries(found).filter(([, problem]) => problem !== null),
  )
  return host && settledOn.ok && Object.keys(problems).length === 0
    ? { ok: true, settled: { host, settledOn: settledOn.value, source } }
    : { ok: false, problems }
}

function dayProblem(read: Reading<Day>, today: Day): FieldProblem | ReadingProblem | null {
  if (!read.ok) return read.problem.code === 'empty' ? 'missing' : read.problem
  return read.value > today ? 'day-to-come' : null
}
