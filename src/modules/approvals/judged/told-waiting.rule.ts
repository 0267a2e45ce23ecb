import type { Day } from '../../../kernel/day.model.ts'
import type { DeskThing, ToldWaiting } from '../../../kernel/desk.model.ts'
import type { BoardLine, Need } from '../board.model.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import type { BoardRow, CirculationFacts } from '../circulation-row.model.ts'
import { isUnseen, ownAnswer } from '../judgement.rule.ts'

/** A document with the version that it shows. */
export type ShownDocument = {
  id: string
  slug: string
  audience: string
  versionId: string
  /** The last of its answers that has been marked as seen. */
  seenTo: string | null
}

/** What a board asks for, and what then waits for whom; the first row that fits counts. */
const askedFor: readonly {
  needs: readonly Need[]
  what: DeskThing
  waitsFor: ToldWaiting['waitsFor']
}[] = [
  { needs: ['party-clarified'], what: 'clarify-party', waitsFor: 'secretariat' },
  { needs: ['reservation-answer'], what: 'answer-reservation', waitsFor: 'place' },
  {
    needs: ['message', 'resolution', 'outcome', 'new-day', 'treated-again'],
    what: 'treat-version',
    waitsFor: 'place',
  },
]

/** What waits with a document, by what its board asks for. Nobody is asked where the sources tell of the past. */
export function waitingByBoard(
  document: ShownDocument,
  facts: CirculationFacts,
  rows: readonly BoardRow[],
  today: Day,
): ToldWaiting[] {
  if (facts.record === 'from-sources' || facts.state === 'withdrawn') return []
  const { lines } = readBoard(facts, rows, dayOf(facts, null, today), null)
  return lines.flatMap((line) =>
    [waitingOf(line, document, facts), newsOf(line, document, facts)].filter((row) => row !== null),
  )
}

function waitingOf(
  { code, name, needs }: BoardLine,
  { id, slug, audience }: ShownDocument,
  { deadline, shownOn, title, mailFunction }: CirculationFacts,
): ToldWaiting | null {
  const asked = askedFor.find((row) => row.needs.some((need) => needs.includes(need)))
  return asked
    ? {
        subject: `document:${id}`,
        what: asked.what,
        place: code,
        placeName: name,
        waitsFor: asked.waitsFor,
        due: deadline,
        shownOn,
        title,
        way: { slug },
        audience,
        functionKey: mailFunction?.key ?? null,
      }
    : null
}

/** That the secretariat has not seen what a party answered itself. */
const newsOf = (
  { code, name, standing, state, deciding }: BoardLine,
  { id, slug, audience, seenTo }: ShownDocument,
  { shownOn, title, mailFunction }: CirculationFacts,
): ToldWaiting | null =>
  standing !== 'not-party' && isUnseen(ownAnswer(deciding), seenTo)
    ? {
        subject: `document:${id}`,
        what: 'see-answers',
        place: code,
        placeName: name,
        waitsFor: 'secretariat',
        due: null,
        shownOn,
        title,
        way: { slug, state },
        audience,
        functionKey: mailFunction?.key ?? null,
      }
    : null
