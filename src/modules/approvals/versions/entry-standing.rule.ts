import type { Day } from '../../../kernel/day.model.ts'
import { type DatedVersion, type VersionStanding, versionStanding } from '../../agreements/index.ts'
import type { Board } from '../board-reading.rule.ts'
import type { EntryJudgement } from '../entry.model.ts'
import { boundFrom } from '../entry.rule.ts'
import { entryAnswer } from '../judgement.rule.ts'

type Judged = Pick<Board, 'circulation' | 'lines' | 'parties' | 'judgement'>

/** A version as its dates are by how its board was judged, whatever is kept of it. */
export function datedBy(
  version: Pick<DatedVersion, 'number' | 'state' | 'withdrawnOn'>,
  { circulation: { rule }, lines, parties, judgement }: Judged,
): DatedVersion {
  const dates = entryDates(judgement)
  const bound = lines.flatMap((line) => {
    const from = rule.kind === 'each' ? boundFrom(rule, entryAnswer(line)) : dates.inForceFrom
    const { formerCodes = [] } = parties.find(({ code }) => code === line.code) ?? {}
    return from === null || line.standing === 'not-party'
      ? []
      : [{ codes: [line.code, ...formerCodes], from }]
  })
  return {
    ...version,
    ...dates,
    bound,
    bindsEach: rule.kind === 'each',
    parties: lines.filter(({ standing }) => standing !== 'not-party').length,
  }
}

/** The same for one of its parties: from when it held for that party, and from no day for one that it never held for. */
export function datedFor(
  partyCode: string,
  version: Pick<DatedVersion, 'number' | 'state' | 'withdrawnOn'>,
  judged: Judged,
): DatedVersion {
  const dated = datedBy(version, judged)
  const isRejected = judged.lines.some(
    ({ code, state }) => code === partyCode && state === 'rejected',
  )
  const bound = (dated.bound ?? []).filter(({ codes }) => codes.includes(partyCode) && !isRejected)
  return { ...dated, bound, inForceFrom: bound[0]?.from ?? null, bindsEach: false }
}

/** How a document stands by its rule alone. */
export const entryStanding = (judgement: EntryJudgement, day: Day): VersionStanding =>
  versionStanding({ number: 1, state: 'out', withdrawnOn: null, ...entryDates(judgement) }, [], day)

function entryDates(
  judgement: EntryJudgement,
): Pick<DatedVersion, 'inForceFrom' | 'bound' | 'bindsEach' | 'parties'> {
  const none = { inForceFrom: null, bound: null, bindsEach: false, parties: null }
  if (judgement.state === 'in-force') return { ...none, inForceFrom: judgement.from }
  if (judgement.state === 'for-each') {
    const { bound, missing } = judgement
    return {
      inForceFrom: null,
      bound: bound.map(({ partyCode, from }) => ({ codes: [partyCode], from })),
      bindsEach: true,
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
