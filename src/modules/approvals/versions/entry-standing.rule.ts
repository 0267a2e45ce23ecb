import type { Day } from '../../../kernel/day.model.ts'
import { type DatedVersion, type VersionStanding, versionStanding } from '../../agreements/index.ts'
import type { EntryJudgement } from '../entry.model.ts'

/** A version as its dates are by how it was judged, whatever is kept of it. */
export const datedBy = (
  version: Pick<DatedVersion, 'number' | 'state' | 'withdrawnOn'>,
  judgement: EntryJudgement,
): DatedVersion => ({ ...version, ...entryDates(judgement) })

/** How a document stands by its rule alone. */
export const entryStanding = (judgement: EntryJudgement, day: Day): VersionStanding =>
  versionStanding(datedBy({ number: 1, state: 'out', withdrawnOn: null }, judgement), [], day)

function entryDates(
  judgement: EntryJudgement,
): Pick<DatedVersion, 'inForceFrom' | 'boundDays' | 'parties'> {
  const none = { inForceFrom: null, boundDays: null, parties: null }
  if (judgement.state === 'in-force') return { ...none, inForceFrom: judgement.from }
  if (judgement.state === 'for-each') {
    const { bound, missing } = judgement
    return {
      ...none,
      boundDays: bound.map(({ from }) => from),
      parties: bound.length + missing.length,
    }
  }
  return { ...none, inForceFrom: judgement.state === 'not-yet' ? dayToCome(judgement) : null }
}

/** The day that only has to come: a rule that counts is met by then, and nobody hinders one that names a day. */
const dayToCome = ({
  waitsFor,
  needed,
  missing,
}: Extract<EntryJudgement, { state: 'not-yet' }>): Day | null =>
  needed > 0 || missing.length === 0 ? waitsFor : null
