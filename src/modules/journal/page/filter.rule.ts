import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { FilterProblem } from '../journal-entry.model.ts'
import { readEntryNumber } from './entry-number.rule.ts'
import {
  type CodeName,
  type FilterProblems,
  filterForm,
  type Thing,
  type TypedFilter,
  type Wanted,
} from './filter.model.ts'

export type FilterRead = { ok: true; wanted: Wanted } | { ok: false; problems: FilterProblems }

/** What is asked for, as far as that can be read without knowing what the reader sees. */
export function readFilter(
  typed: TypedFilter,
  deeds: Readonly<Record<string, unknown>>,
): FilterRead {
  const fields = readFields(filterForm, typed)
  const { dokument, part, gjerning, fra, til } = fields.values
  const number = typed.nr.trim() === '' ? null : readEntryNumber(typed.nr)
  const read = withProblems<typeof filterForm, Judged>(fields, {
    gjerning: gjerning && !Object.hasOwn(deeds, gjerning) ? { code: 'unknown-choice' } : null,
    til: fra && til && til < fra ? 'period-turned' : null,
    nr: number === null || number.ok ? null : number.code,
  })
  if (!read.ok) return read
  return {
    ok: true,
    wanted: {
      thing: dokument ?? null,
      party: part ?? null,
      deed: gjerning ?? null,
      from: fra ?? null,
      until: til ?? null,
      number: number?.ok ? number.number : null,
    },
  }
}

type Judged = {
  gjerning: { code: 'unknown-choice' } | null
  til: FilterProblem | null
  nr: FilterProblem | null
}

/** What is chosen that the reader does not see here: what is hidden and what there is not, are the same. */
export function choiceProblems(
  wanted: Wanted,
  { things, names }: { things: readonly Thing[]; names: readonly CodeName[] },
): FilterProblems {
  const seesThing = wanted.thing === null || things.some(({ thing }) => thing === wanted.thing)
  const seesParty =
    wanted.party === null || names.some((each) => isParty(each) && each.code === wanted.party)
  return {
    ...(seesThing ? {} : { dokument: { code: 'not-here' } }),
    ...(seesParty ? {} : { part: { code: 'not-here' } }),
  }
}

const isParty = ({ sort }: CodeName): boolean => sort === 'party'

/** The parties that can be chosen, each once by its name, under the code that it has had last. */
export function partiesToChoose(names: readonly CodeName[]): CodeName[] {
  const byName = Map.groupBy(names.filter(isParty), ({ name }) => name)
  return [...byName.values()]
    .map((same) => same.reduce((last, each) => (each.code > last.code ? each : last)))
    .sort((one, other) => norwegian.compare(one.name, other.name))
}

const norwegian = new Intl.Collator('nb')
