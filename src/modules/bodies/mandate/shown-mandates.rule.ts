import type { Day } from '../../../kernel/day.model.ts'
import type { Body } from '../body.model.ts'
import { type Block, blocksOf, type ChangedLines, changedLines } from './changed-lines.rule.ts'
import type { Mandate, MandateVersion } from './mandate.model.ts'
import { isCorrectable, mandateOn, mandateVersions, neverApplies } from './mandate-versions.rule.ts'

type Standing = 'applies' | 'applied' | 'to-come' | 'never'

type Shown = {
  version: MandateVersion
  included: Block[]
  excluded: Block[]
  standing: Standing
  changes: ChangedLines | null
  isCorrectable: boolean
}

/** The texts of a version as they are to be set. */
export const setMandate = (version: MandateVersion) => ({
  version,
  included: blocksOf(version.included ?? ''),
  excluded: blocksOf(version.excluded ?? ''),
})

/** The versions of a body's mandate as they stand on a day, the last first. */
export function mandatesShown(
  mandates: readonly Mandate[],
  body: Pick<Body, 'until'>,
  { on, today }: { on: Day; today: Day },
): Shown[] {
  const versions = mandateVersions(mandates, body)
  const current = mandateOn(versions, on)
  return versions.map((version, at) => {
    const before = versions[at + 1]
    return {
      ...setMandate(version),
      standing: version === current ? 'applies' : standingOn(version, on),
      changes: before ? changedLines(before, version) : null,
      isCorrectable: isCorrectable(version, mandates, today),
    }
  })
}

function standingOn(version: MandateVersion, on: Day): Standing {
  if (neverApplies(version)) return 'never'
  return version.from !== null && on < version.from ? 'to-come' : 'applied'
}
