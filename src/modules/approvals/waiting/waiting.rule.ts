import type { Day } from '../../../kernel/day.model.ts'
import type { DeskThing } from '../../../kernel/desk.model.ts'
import type { Waiting } from '../../desk/index.ts'
import type { KeptJudgement } from '../judgement.model.ts'
import type { CirculationRecord } from '../party-state.model.ts'

/** What of a version tells who waits for whom. */
export type WaitedVersion = {
  documentId: string
  slug: string
  audience: string
  title: string
  isOut: boolean
  deadline: Day | null
  shownOn: Day | null
  record: CirculationRecord
  functionKey: string | null
}

type Judged = KeptJudgement['parties'][number]

/**
 * What waits with a version, of each party: that it answers, or says what its forbehold means, or that the secretariat
 * clarifies whether it is one. Nobody is waited for with a version that is withdrawn, nor where the sources tell of the past.
 */
export const waitingOf = (
  version: WaitedVersion,
  parties: readonly (Judged & { name: string })[],
): Waiting[] =>
  version.isOut
    ? parties.flatMap((party) => {
        const what = thingOf(party, version.record)
        return what ? [waitingWith(version, party, what)] : []
      })
    : []

function thingOf(
  { standing, hinders, isAskedAgain, awaited }: Judged,
  record: CirculationRecord,
): DeskThing | null {
  if (record === 'from-sources' || standing === 'not-party') return null
  if (standing === 'unsettled') return 'clarify-party'
  if (isAskedAgain) return 'treat-version'
  if (hinders === 'not-answered') return 'answer-reservation'
  return awaited ? 'treat-version' : null
}

const waitingWith = (
  version: WaitedVersion,
  { code, name }: { code: string; name: string },
  what: DeskThing,
): Waiting => ({
  what,
  place: code,
  placeName: name,
  waitsFor: what === 'clarify-party' ? 'secretariat' : 'place',
  due: version.deadline,
  shownOn: version.shownOn,
  title: version.title,
  way: { slug: version.slug },
  audience: version.audience,
  functionKey: version.functionKey,
})
