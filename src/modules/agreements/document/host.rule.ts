import type { Day } from '../../../kernel/day.model.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { VersionState } from '../document.model.ts'
import type { HostRefusal } from '../refusal.model.ts'

/**
 * May the host of this version be settled beside its text? Only where the version went out without one; a host
 * that stands in the text was put forward with it.
 */
export function judgeHost(version: {
  state: VersionState
  /** Who the text itself names. */
  host: string | null
}): Verdict<HostRefusal> {
  if (version.state === 'draft') return refuse('version-is-draft')
  if (version.state === 'withdrawn') return refuse('version-is-withdrawn')
  if (version.host !== null) return refuse('host-in-text', 'what-is-out-stays')
  return allow('host-left-open')
}

/** Can the host still be settled beside the text, also where it has been before? */
export const hostIsOpen = (version: {
  state: VersionState
  host: string | null
  hostSettledOn: Day | null
}): boolean =>
  judgeHost({ ...version, host: version.hostSettledOn === null ? version.host : null }).ok
