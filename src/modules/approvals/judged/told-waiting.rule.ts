import type { Day } from '../../../kernel/day.model.ts'
import type { DeskThing, ToldWaiting } from '../../../kernel/desk.model.ts'
import type { BoardLine, Need } from '../board.model.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import type { BoardRow, CirculationFacts } from '../circulation-row.model.ts'
import { isTold, isUnseen, ownAnswer } from '../judgement.rule.ts'
import { reportThings, waitsFor } from '../waiting/waiting.rule.ts'

/** A document with the version that it shows. */
export type ShownDocument = {
  id: string
  slug: string
  audience: string
  versionId: string
  /** The last of its answers that has been marked as seen. */
  seenTo: string | null
}

/** What a board asks for, and what then waits; the first row that fits counts. */
const askedFor: readonly {
  needs: readonly Need[]
  what: DeskThing
}[] = [
  { needs: ['party-clarified'], what: 'clarify-party' },
  { needs: ['reservation-answer'], what: 'answer-reservation' },
  {
    needs: ['message', 'resolution', 'outcome', 'new-day', 'treated-again'],
    what: 'treat-version',
  },
]

/** What waits with a document, by what its board asks for. Nobody is asked where the sources tell of the past. */
export function waitingByBoard(
  document: ShownDocument,
  facts: CirculationFacts,
  { rows, reported }: { rows: readonly BoardRow[]; reported: readonly { code: string }[] },
  today: Day,
): ToldWaiting[] {
  if (facts.record === 'from-sources' || facts.state === 'withdrawn') return []
  const { lines } = readBoard(facts, rows, dayOf(facts, null, today), null)
  return lines.flatMap((line) => {
    const asked = askedFor.find((row) => row.needs.some((need) => line.needs.includes(need)))
    const isReported = reported.some(({ code }) => code === line.code)
    const things = [...(asked ? [asked.what] : []), ...(isReported ? reportThings : [])]
    const news = newsOf(line, document, facts)
    return [
      ...things.map((what) => waitingOf(line, document, facts, what)),
      ...(news ? [news] : []),
    ]
  })
}

function waitingOf(
  { code, name }: BoardLine,
  { id, slug, audience }: ShownDocument,
  { deadline, shownOn, title, mailFunction }: CirculationFacts,
  what: DeskThing,
): ToldWaiting {
  return {
    subject: `document:${id}`,
    what,
    place: code,
    placeName: name,
    waitsFor: waitsFor(what),
    due: deadline,
    shownOn,
    title,
    way: { slug },
    audience,
    functionKey: mailFunction?.key ?? null,
  }
}

/** That the secretariat has not seen what a party answered itself. */
const newsOf = (
  { code, name, standing, state, deciding }: BoardLine,
  { id, slug, audience, seenTo }: ShownDocument,
  { shownOn, title, mailFunction }: CirculationFacts,
): ToldWaiting | null =>
  isTold({ standing, state }) && isUnseen(ownAnswer(deciding), seenTo)
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
