import type { Day } from '../../../kernel/day.model.ts'
import { isWithin } from '../../../kernel/day.model.ts'
import { folded } from '../../../kernel/typed-text.rule.ts'
import type { MunicipalityChange } from '../../parties/index.ts'
import type { Holder } from '../holder.model.ts'
import { audienceOf } from '../holders/holder-form.model.ts'
import { isSame } from '../holders/wanted-holder.rule.ts'
import { dialled } from '../phone.model.ts'
import { answeringPlaces } from '../place.rule.ts'
import { type Entry, type JudgedEntry, judgeEntries } from './judge-entries.rule.ts'
import type { ContactLine, LineRefusal, ReadLine } from './list-line.model.ts'
import { crowdedAmong, firstOf, overlaps, relativesAmong } from './relatives.rule.ts'
import { contentOf, sameHolders } from './same-holder.rule.ts'
import type { LineRead } from './sheet-line.rule.ts'
import {
  type Comparison,
  type Filled,
  type Outcome,
  type SheetPart,
  sheetParts,
  type Wanted,
} from './sheet-outcome.model.ts'

export type KnownHolders = {
  holders: readonly Holder[]
  changes: readonly MunicipalityChange[]
  today: Day
}

/**
 * What becomes of each line beside what stands: all lines of one function at one place are judged together, so that whoever
 * ends makes room for whoever comes, in any order of the lines.
 */
export function compareSheet(
  lines: readonly { of: ContactLine; read: LineRead }[],
  known: KnownHolders,
): Comparison {
  const outcomes: Outcome[] = []
  const good: { of: ContactLine; read: ReadLine }[] = []
  for (const { of, read } of lines) {
    if (read.ok) good.push({ of, read: read.read })
    else outcomes.push({ state: 'refused', line: of, refusals: read.refusals })
  }
  const standing = groupsOf(known)
  const filled = new Map<string, Filled>()
  const met = new Set<string>()
  for (const [key, group] of Map.groupBy(good, ({ read }) =>
    groupKey(read.function.key, read.place.key),
  )) {
    const judged = compareGroup(group, standing.get(key) ?? [], known.today)
    outcomes.push(...judged.outcomes)
    for (const each of judged.filled) filled.set(each.holder.id, each)
    for (const id of judged.met) met.add(id)
  }
  return {
    outcomes: outcomes.sort((a, b) => lineOf(a) - lineOf(b)),
    filled: [...filled.values()],
    untouched: known.holders.filter(
      ({ id, isRemoved, from, until }) =>
        !isRemoved && isWithin(known.today, from, until) && !met.has(id) && !filled.has(id),
    ).length,
  }
}

/** The line of the sheet that an outcome is about. */
export const lineOf = (outcome: Outcome): number =>
  outcome.state === 'refused' ? outcome.line.line : outcome.read.line

const groupKey = (functionKey: string, place: string): string => `${functionKey} ${place}`

function groupsOf({ holders, changes, today }: KnownHolders): ReadonlyMap<string, Holder[]> {
  const groups = new Map<string, Holder[]>()
  for (const holder of holders) {
    if (holder.isRemoved) continue
    for (const place of answeringPlaces(changes, holder.place, today)) {
      const key = groupKey(holder.functionKey, place)
      const group = groups.get(key)
      if (group) group.push(holder)
      else groups.set(key, [holder])
    }
  }
  return groups
}

type Group = readonly { of: ContactLine; read: ReadLine }[]

function compareGroup(group: Group, standing: readonly Holder[], today: Day) {
  const { once, again } = withoutRepeats(group)
  const refused = refusedBeside(once)
  const fit = once.filter((each) => !refused.has(each.read))
  const found = sameHolders(
    fit.map(({ read }) => read),
    standing,
    today,
  )
  const met = new Set([...found.values()].map(({ id }) => id))
  const entries: Entry[] = fit.map((each) => entryOf(each, found.get(each.read)))
  const verdicts = judgeEntries(entries, standing, today)
  const outcomes: Outcome[] = [
    ...again.map(({ read }): Outcome => ({ state: 'again', read })),
    ...once.flatMap(({ of, read }): Outcome[] => {
      const refusal = refused.get(read)
      return refusal ? [{ state: 'refused', line: of, refusals: [refusal] }] : []
    }),
    ...entries.flatMap((entry, at) => {
      const judged = verdicts[at]
      return judged ? [outcomeOf(entry, judged)] : []
    }),
  ]
  return { outcomes, filled: verdicts.flatMap((each) => (each.ok ? each.ends : [])), met }
}

/** Lines that say the very same are taken once, by the first of them. */
function withoutRepeats(group: Group): { once: Group; again: Group } {
  const inTurn = group.toSorted((a, b) => a.read.line - b.read.line)
  const firsts = new Map<string, (typeof inTurn)[number]>()
  for (const each of inTurn) {
    const content = contentOf(each.read)
    if (!firsts.has(content)) firsts.set(content, each)
  }
  const once = new Set(firsts.values())
  return { once: [...once], again: inTurn.filter((each) => !once.has(each)) }
}

/**
 * Lines that are too many alike; and the same person or mailbox, for the same time, with other words: which of the lines is
 * right is not ours to say.
 */
function refusedBeside(group: Group): ReadonlyMap<ReadLine, LineRefusal> {
  const reads = group.map(({ read }) => read)
  const found = new Map<ReadLine, LineRefusal>(
    crowdedAmong(reads).map((read) => [read, { code: 'told-often' }]),
  )
  const few = reads.filter((read) => !found.has(read))
  const relatives = relativesAmong(few)
  for (const read of few) {
    const others = firstOf(
      relatives(read),
      (other) => other !== read && isSame(other, read) && overlaps(other, read),
    )
    if (others.length === 0) continue
    found.set(read, { code: 'told-twice', lines: others.map(({ line }) => line) })
  }
  return found
}

function entryOf({ of, read }: Group[number], holder: Holder | undefined): Entry {
  const wanted = wantedOf(read, holder)
  return {
    line: of,
    read,
    holder: holder ?? null,
    wanted,
    audience: holder?.audience ?? audienceOf('own-side', read.place.side),
    parts: holder ? changedParts(holder, wanted) : [],
  }
}

/** What a line leaves open stays as it stands. */
function wantedOf(read: ReadLine, holder: Holder | undefined): Wanted {
  const { name, email, phone, from, until } = read
  if (!holder) return { kind: read.kind, name, email, phone, from, until }
  return {
    kind: name === null ? holder.kind : 'person',
    name: name ?? holder.name,
    email: email ?? holder.email,
    phone: phone ?? holder.phone,
    from: from ?? holder.from,
    until: until ?? holder.until,
  }
}

const changedParts = (holder: Holder, wanted: Wanted): SheetPart[] =>
  sheetParts.filter((part) => alike(part, holder[part]) !== alike(part, wanted[part]))

/** An address in other letters and a number with other spaces are the same. */
function alike(part: SheetPart, value: string | null): string | null {
  if (value === null) return null
  if (part === 'email') return folded(value)
  return part === 'phone' ? dialled(value) : value.trim().replace(/\s+/g, ' ')
}

function outcomeOf({ line, read, holder, parts }: Entry, judged: JudgedEntry): Outcome {
  if (!judged.ok) return { state: 'refused', line, refusals: [judged.refusal] }
  const { wanted } = judged
  if (holder === null) return { state: 'new', read, wanted }
  if (parts.length === 0) return { state: 'same', read, holder }
  const state = parts.includes('until') && wanted.until !== null ? 'ended' : 'changed'
  return { state, read, holder, wanted, parts }
}
