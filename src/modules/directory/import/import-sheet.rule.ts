import type { Day } from '../../../kernel/day.model.ts'
import type { Reading } from '../../../kernel/reading.model.ts'
import type { MunicipalityChange, NamedCode } from '../../parties/index.ts'
import { placesOn } from '../place.rule.ts'
import type { ListFacts } from '../sheet/listed-holders.rule.ts'
import { compareSheet } from './compare-sheet.rule.ts'
import type { ContactLine } from './list-line.model.ts'
import { lineReader } from './sheet-line.rule.ts'
import type { Comparison } from './sheet-outcome.model.ts'

/** So many lines are read at a time. */
const stretch = 50

/**
 * What the lines of a sheet come to, beside what stands: the same for the page that shows it and the deed that does it. It
 * rests between some lines and the next, so that whoever asks for it can let others be answered.
 */
export function* judgeSheet(
  lines: readonly ContactLine[],
  facts: ListFacts & {
    everyMunicipality: readonly NamedCode[]
    everyChange: readonly MunicipalityChange[]
  },
  by: { on: Day; readAddress(typed: string): Reading<string> },
): Generator<void, Comparison> {
  const readLine = lineReader({ ...facts, ...by, places: placesOn(facts, by.on) })
  const read: Parameters<typeof compareSheet>[0][number][] = []
  for (const of of lines) {
    read.push({ of, read: readLine(of) })
    if (read.length % stretch === 0) yield
  }
  return compareSheet(read, { holders: facts.holders, changes: facts.changes, today: by.on })
}
