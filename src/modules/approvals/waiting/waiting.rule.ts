import type { Day } from '../../../kernel/day.model.ts'
import type { DeskThing } from '../../../kernel/desk.model.ts'
import type { Waiting } from '../../desk/index.ts'
import type { KeptJudgement } from '../judgement.model.ts'
import { isTold, isUnseen } from '../judgement.rule.ts'
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
  /** The last of the answers that the secretariat has marked as seen; null before the first. */
  seenTo: string | null
}

type Judged = KeptJudgement['parties'][number]

/**
 * What waits with a version, of each party: that it answers, or says what its forbehold means, or that the secretariat
 * clarifies whether it is one; that the secretariat sees what it answered, and that what is told by the links in mails is
 * confirmed. Nobody is waited for with a version that is withdrawn, nor where the sources tell of the past.
 */
export const waitingOf = (
  version: WaitedVersion,
  parties: readonly (Judged & { name: string })[],
  reported: readonly string[],
): Waiting[] =>
  version.isOut
    ? parties.flatMap((party) => {
        const what = thingOf(party, version.record)
        return [
          ...[...(what ? [what] : []), ...(reported.includes(party.code) ? reportThings : [])].map(
            (each) => waitingWith(version, party, each),
          ),
          ...(isNews(party, version) ? [newsWith(version, party)] : []),
        ]
      })
    : []

/** Whoever is first to confirm what is told does it for both. */
export const reportThings = ['confirm-report', 'confirm-own-report'] as const satisfies DeskThing[]

/** What the secretariat does; the rest is the party's. */
const bySecretariat: readonly DeskThing[] = ['clarify-party', 'confirm-report']

export const waitsFor = (what: DeskThing): Waiting['waitsFor'] =>
  bySecretariat.includes(what) ? 'secretariat' : 'place'

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

/** Has the party told an answer that the secretariat has not marked as seen? */
const isNews = (party: Judged, { record, seenTo }: WaitedVersion): boolean =>
  record === 'running' && isTold(party) && isUnseen(party.ownAnswer, seenTo)

/** That the secretariat sees what a party has answered, which has no day. */
const newsWith = (version: WaitedVersion, party: Judged & { name: string }): Waiting => ({
  ...waitingWith(version, party, 'see-answers'),
  waitsFor: 'secretariat',
  due: null,
  way: { slug: version.slug, state: party.state },
})

const waitingWith = (
  version: WaitedVersion,
  { code, name }: { code: string; name: string },
  what: DeskThing,
): Waiting => ({
  what,
  place: code,
  placeName: name,
  waitsFor: waitsFor(what),
  due: version.deadline,
  shownOn: version.shownOn,
  title: version.title,
  way: { slug: version.slug },
  audience: version.audience,
  functionKey: version.functionKey,
})
