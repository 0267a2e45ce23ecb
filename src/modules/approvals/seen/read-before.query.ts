import type { Day } from '../../../kernel/day.model.ts'
import type { Footing } from '../../../platform/footing.ts'
import type { BoardLine } from '../board.model.ts'
import { boardQuestions } from '../board.query.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { outRead } from '../out-read.model.ts'
import type { SeenRead } from './seen.model.ts'
import { seenTo } from './seen.query.ts'
import { unseenOf } from './seen.rule.ts'

export const seenRead = (
  slug: string,
  facts: CirculationFacts,
  unseen: readonly BoardLine[],
): SeenRead => ({
  version: outRead(slug, facts),
  answers: unseen.map(({ name, deciding }) => ({ party: name, answer: deciding?.id ?? '' })),
})

export const readSeenBefore: Footing<
  { communityId: string; slug: string; today: Day },
  SeenRead
> = async (ask, { communityId, slug, today }) => {
  const { circulations, rows, seen } = await ask({
    ...boardQuestions(communityId, slug, null),
    seen: seenTo(communityId, slug),
  })
  const [facts] = circulations
  if (!facts) return null
  const { lines, circulation } = readBoard(facts, rows, dayOf(facts, null, today), null)
  return seenRead(slug, facts, unseenOf(lines, circulation, seen[0]?.answer ?? null))
}
