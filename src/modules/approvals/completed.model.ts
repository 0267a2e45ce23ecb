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

/** Does a line that stands instead of another hold the same reservation of the same body, word for word? */
const keepsReservation = (newer: Told, older: Told): boolean =>
  newer.state === older.state &&
  newer.body === older.body &&
  newer.reservation === older.reservation

/** The line that stands for each by now, where those after it are so. */
function standingFor(
  treatments: readonly Treatment[],
  isSo: (newer: Told, older: Told) => boolean,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const newer of treatments) {
    const older = treatments.find(({ id }) => id === newer.supersedes)
    if (older && isSo(newer, older)) found.set(older.id, newer.id)
  }
  return found
}

const followed =
  (next: ReadonlyMap<string, string>) =>
  <Of extends { treatmentId: string }>(of: Of): Of => {
    let { treatmentId } = of
    for (let later = next.get(treatmentId); later !== undefined; later = next.get(treatmentId)) {
      treatmentId = later
    }
    return { ...of, treatmentId }
  }

/**
 * What was answered about a line, told of the one that stands for it by now: of a reservation while it is the same, that it was
 * asked again while the answer is.
 */
export function followCompleted<
  Party extends Pick<BoardParty, 'treatments' | 'reservationAnswers' | 'askedAgain'>,
>(party: Party): Party {
  const { treatments } = party
  if (treatments.every(({ supersedes }) => supersedes === null)) return party
  const answered = followed(standingFor(treatments, keepsReservation))
  const asked = followed(standingFor(treatments, completes))
  return {
    ...party,
    reservationAnswers: party.reservationAnswers.map(answered),
    ...(party.askedAgain ? { askedAgain: party.askedAgain.map(asked) } : {}),
  }
}

/** The lines that one after them only added to, which tells all that they told. */
export const completedLines = (treatments: readonly Treatment[]): ReadonlySet<string> =>
  new Set(standingFor(treatments, completes).keys())
