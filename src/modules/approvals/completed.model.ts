import type { BoardParty } from './board.model.ts'
import { type Treatment, toldTextNames } from './treatment.model.ts'

type Told = Omit<Treatment, 'id' | 'versionId' | 'sequence' | 'registeredOn'>

/**
 * Does a line that stands instead of another only add to it: a reason, the minutes, a case number? Then the answer was right,
 * and is completed rather than corrected.
 */
export const completes = (newer: Told, older: Told): boolean =>
  newer.body === older.body &&
  newer.decidingBody === older.decidingBody &&
  newer.state === older.state &&
  newer.day === older.day &&
  toldTextNames.every((name) => older[name] === null || older[name] === newer[name]) &&
  (older.file === null || older.file.sha256 === newer.file?.sha256) &&
  (older.link === null || older.link === newer.link)

/** The line that stands for each by now, where those after it only added to it. */
function completedBy(treatments: readonly Treatment[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const newer of treatments) {
    const older = treatments.find(({ id }) => id === newer.supersedes)
    if (!older || !completes(newer, older)) continue
    found.set(older.id, newer.id)
  }
  return found
}

/** What was answered about a line, told of the one that stands for it by now. */
export function followCompleted<
  Party extends Pick<BoardParty, 'treatments' | 'reservationAnswers' | 'askedAgain'>,
>(party: Party): Party {
  const next = completedBy(party.treatments)
  if (next.size === 0) return party
  const moved = <Of extends { treatmentId: string }>(of: Of): Of => {
    let { treatmentId } = of
    for (let later = next.get(treatmentId); later !== undefined; later = next.get(treatmentId)) {
      treatmentId = later
    }
    return { ...of, treatmentId }
  }
  return {
    ...party,
    reservationAnswers: party.reservationAnswers.map(moved),
    ...(party.askedAgain ? { askedAgain: party.askedAgain.map(moved) } : {}),
  }
}

/** The lines that one after them only added to, which tells all that they told. */
export const completedLines = (treatments: readonly Treatment[]): ReadonlySet<string> =>
  new Set(completedBy(treatments).keys())
