import type { Day } from '../../../kernel/day.model.ts'
import type { Holder, HolderAudience } from '../holder.model.ts'
import { judgeHolder } from '../holders/wanted-holder.rule.ts'
import type { Beside, ContactLine, LineRefusal, ReadLine } from './list-line.model.ts'
import { firstOf, overlaps, relativesAmong } from './relatives.rule.ts'
import type { Filled, SheetPart, Wanted } from './sheet-outcome.model.ts'

/** A line with the holder that it is about, null for a new one, and what is to stand of it. */
export type Entry = {
  line: ContactLine
  read: ReadLine
  holder: Holder | null
  wanted: Wanted
  audience: HolderAudience
  parts: readonly SheetPart[]
}

export type JudgedEntry =
  | { ok: true; wanted: Wanted; ends: readonly Filled[] }
  | { ok: false; refusal: LineRefusal }

/** Another of the function there, as all will stand; `line` is null for one that the sheet says nothing of. */
type Other = Holder & { line: number | null }

/**
 * May the entries of one function at one place stand beside each other and beside those in the list? Each is judged by
 * what all come to, so that their order does not matter.
 */
export function judgeEntries(
  entries: readonly Entry[],
  standing: readonly Holder[],
  today: Day,
): JudgedEntry[] {
  const inSheet = new Set(entries.map(({ holder }) => holder))
  const stay = standing.filter((holder) => !inSheet.has(holder))
  const all: Other[] = [
    ...entries.map((entry) => asOther(entry, today)),
    ...stay.map((holder) => ({ ...holder, line: null })),
  ]
  const relatives = relativesAmong(all)
  const vacancies = all.filter(({ kind }) => kind === 'vacancy')
  const somebodyComes = entries.some(({ holder, wanted }) => !holder && wanted.kind !== 'vacancy')
  return entries.map((entry, at) => {
    if (!isToBeJudged(entry, somebodyComes)) return { ok: true, wanted: entry.wanted, ends: [] }
    const own = all[at]
    const isAlone = entry.read.function.holders === 'one' || entry.wanted.kind === 'vacancy'
    const besideOf = (wanted: Wanted) => [
      ...(isAlone ? firstOf(all, (each) => each !== own && isHeldBeside(each, wanted)) : []),
      ...relatives(wanted).filter((each) => each !== own),
      ...vacancies.filter((each) => each !== own),
    ]
    return judgeEntry(entry, (wanted) => [...new Set(besideOf(wanted))], today)
  })
}

const isHeldBeside = (other: Other, wanted: Wanted): boolean =>
  other.kind !== 'vacancy' && overlaps(other, wanted)

/** Those that the rule must see beside a wanted one: of many, the few that decide. */
type BesideOf = (wanted: Wanted) => Other[]

/** Another telephone makes nobody another. A vacancy that the sheet repeats cannot stand where it has somebody come. */
const isToBeJudged = ({ holder, wanted, parts }: Entry, somebodyComes: boolean): boolean =>
  holder === null ||
  parts.some((part) => part !== 'phone') ||
  (wanted.kind === 'vacancy' && somebodyComes)

/** Whoever comes without a day begins today, where the function was another's before. */
function judgeEntry(entry: Entry, besideOf: BesideOf, today: Day): JudgedEntry {
  const { wanted } = entry
  const judged = judgeAsOf(entry, wanted, besideOf, today)
  if (judged.ok || !beginsSometime(entry, today)) return judged
  const fromToday = judgeAsOf(entry, { ...wanted, from: today }, besideOf, today)
  return fromToday.ok ? fromToday : judged
}

function judgeAsOf(
  { read, audience, holder }: Entry,
  wanted: Wanted,
  besideOf: BesideOf,
  today: Day,
): JudgedEntry {
  if (wanted.from !== null && wanted.until !== null && wanted.until <= wanted.from) {
    const problem = 'ends-before-it-begins' as const
    return { ok: false, refusal: { code: 'cell', column: 'til', problem } }
  }
  const { function: of } = read
  const others = besideOf(wanted)
  const verdict = judgeHolder(
    { ...wanted, functionKey: of.key, audience },
    { function: of, others, replaces: false, today },
  )
  if (verdict.ok) {
    const told = new Set(others.filter(({ line }) => line === null))
    const ends = verdict.ends.filter((each) => told.has(each as Other))
    const { endsOn: until } = verdict
    return {
      ok: true,
      wanted,
      ends: ends.map((each) => ({ holder: each, place: read.place.name, until })),
    }
  }
  if (verdict.code === 'function-ended' && holder !== null) return { ok: true, wanted, ends: [] }
  return {
    ok: false,
    refusal: { code: 'judged', problem: verdict.code, others: toldOf(wanted, others, today) },
  }
}

const beginsSometime = ({ holder, wanted }: Entry, today: Day): boolean =>
  holder === null && wanted.from === null && (wanted.until === null || wanted.until > today)

const asOther = (entry: Entry, today: Day): Other => ({
  ...entry.wanted,
  id: entry.holder?.id ?? '',
  functionKey: entry.read.function.key,
  place: entry.holder?.place ?? entry.read.place.key,
  from: beginsSometime(entry, today) ? today : entry.wanted.from,
  confirmedOn: null,
  audience: entry.audience,
  source: null,
  isRemoved: false,
  line: entry.read.line,
})

/** Those who hold the function while the wanted one would. */
const toldOf = (wanted: Wanted, others: readonly Other[], today: Day): Beside[] =>
  firstOf(
    others,
    ({ kind, from, until }) =>
      kind !== 'vacancy' &&
      (until === null || until > (wanted.from ?? today)) &&
      (from === null || wanted.until === null || from < wanted.until),
  ).map(({ name, email, line }) => ({ name: name ?? email ?? '', line }))
