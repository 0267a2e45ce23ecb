import type { Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Choice, Host } from '../document.model.ts'
import { codesOf, hostAmong } from '../draft/draft.rule.ts'
import { type HostProblems, hostForm, type TypedHost } from './host.model.ts'

export type SettledHost = { host: Host; settledOn: Day; source: string }

/** Reads what was typed of the host, or says beside each field what is wrong with it. */
export function readHost(
  typed: TypedHost,
  hosts: readonly Choice[],
  today: Day,
): { ok: true; settled: SettledHost } | { ok: false; problems: HostProblems } {
  const fields = readFields(hostForm, typed, { rows: { host: codesOf(hosts) } })
  const { settledOn } = fields.values
  const read = withProblems(fields, {
    settledOn: settledOn && settledOn > today ? 'day-to-come' : null,
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const host = hostAmong(hosts, read.values.host)
  return host
    ? { ok: true, settled: { ...read.values, host } }
    : { ok: false, problems: { host: { code: 'not-here' } } }
}
