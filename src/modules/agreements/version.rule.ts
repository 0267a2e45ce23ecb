import type { Day, Instant } from '../../kernel/day.model.ts'
import { allow, refuse, type Verdict } from '../../kernel/verdict.model.ts'
import type { FieldRefusal } from './agreement-field.model.ts'
import { judgeFields } from './agreement-fields.rule.ts'
import type { VersionStanding, VersionState } from './document.model.ts'

export type VersionRefusal =
  | 'version-is-out'
  | 'version-is-withdrawn'
  | 'version-is-draft'
  | 'reason-missing'
  | 'text-missing'
  | FieldRefusal

/** Why nothing is done with a draft that it could be done with: someone else was there first. */
export type DraftRefusal = 'draft-changed' | 'draft-exists'

/** Why a draft is not thrown away. */
export type DiscardRefusal = 'draft-changed' | 'nothing-to-discard'

const decidedStays = 'det som er lagt fram, endres ikke'

/** May the text and the attachments of this version be changed? */
export function judgeEdit(state: VersionState): Verdict<VersionRefusal> {
  if (state === 'out') return refuse('version-is-out', decidedStays)
  if (state === 'withdrawn') return refuse('version-is-withdrawn', decidedStays)
  return allow('utkast')
}

/** May a draft be saved by one who read it as it stood at `read`? Nobody's words are lost unseen. */
export const judgeSave = (
  { state, changedAt }: { state: VersionState; changedAt: Instant },
  read: string,
): Verdict<VersionRefusal | 'draft-changed'> => {
  const verdict = judgeEdit(state)
  return verdict.ok && changedAt !== read ? refuse('draft-changed') : verdict
}

/**
 * May this version be put before the parties by one who read it as it stood at `read`? Nobody puts forward words that they
 * have not seen; `read` is null for the one whose own deed wrote them.
 */
export function judgePutForward(
  version: {
    state: VersionState
    title: string
    summary: string
    body: string
    changedAt: Instant
  },
  read: string | null,
): Verdict<VersionRefusal | 'draft-changed'> {
  const verdict = judgeSave(version, read ?? version.changedAt)
  if (!verdict.ok) return verdict
  if (version.body.trim() === '') return refuse('text-missing')
  const fields = judgeFields(version)
  return fields.ok ? verdict : fields
}

/** May a version be thrown away by one who read it as it stood at `read`? What was put forward never is. */
export function judgeDiscard(
  { state, changedAt }: { state: VersionState; changedAt: Instant },
  read: string,
): Verdict<DiscardRefusal> {
  if (state !== 'draft') return refuse('nothing-to-discard', decidedStays)
  return changedAt === read ? allow('utkast') : refuse('draft-changed')
}

/** Does the document go with this draft? Only when it is the first, so that nothing was ever put forward. */
export const documentGoesToo = ({ number }: { number: number }): boolean => number === 1

/** Are the kind, the cost, the owners and the readers fixed? They are the document's own, so they hold for what is out. */
export const factsAreFixed = ({ state, number }: { state: VersionState; number: number }) =>
  state !== 'draft' || number > 1

/** May this version be called back? Only with a reason that the parties can read. */
export function judgeWithdrawal(state: VersionState, reason: string): Verdict<VersionRefusal> {
  if (state === 'draft') return refuse('version-is-draft')
  if (state === 'withdrawn') return refuse('version-is-withdrawn', decidedStays)
  if (reason.trim() === '') return refuse('reason-missing')
  return allow('trukket med grunn')
}

/** Where a version stands on a day. `inForceFrom` is the day its rule is met, null when it is not. */
export function versionStanding(
  state: VersionState,
  inForceFrom: Day | null,
  today: Day,
): VersionStanding {
  if (state === 'out' && inForceFrom !== null && inForceFrom <= today) return 'in-force'
  return state
}
