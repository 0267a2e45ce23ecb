import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { raisedSides } from '../case.model.ts'
import { type FilterProblems, filterForm, type TypedFilter, type Wanted } from './filter.model.ts'
import { soughtIn } from './sought.rule.ts'

export type FilterRead = { ok: true; wanted: Wanted } | { ok: false; problems: FilterProblems }

/** What is asked for, as far as that can be read without knowing what the reader sees: `choiceProblems` judges the rest. */
export function readFilter(typed: TypedFilter): FilterRead {
  const read = readFields(filterForm, typed, {
    rows: {
      organ: [typed.organ.trim()],
      emne: [typed.emne.trim()],
      meldt: [typed.meldt.trim()],
      kommune: [typed.kommune.trim()],
      etter: [typed.etter.trim()],
    },
  })
  if (!read.ok) return read
  const { values } = read
  const side = raisedSides.find((each) => each === values.meldt) ?? null
  return {
    ok: true,
    wanted: {
      sought: values.ord === null ? null : soughtIn(values.ord),
      body: values.organ,
      year: values.ar,
      standing: values.tilstand,
      acts: values.handling,
      kind: values.slag,
      matter: values.emne,
      clause: values.punkt,
      side,
      raiser: side === null ? values.meldt : null,
      party: values.kommune,
      selection: values.utvalg,
      sorting: values.sorter ?? 'waiting',
      after: values.etter,
    },
  }
}

/** What can be chosen in the community, as the reader sees it. */
export type Choosable = {
  bodies: readonly { key: string }[]
  matters: readonly { code: string }[]
  raisers: readonly { code: string }[]
  municipalities: readonly { code: string }[]
  /** Is the case that the page goes on after one that the reader sees? */
  isAfterSeen: boolean
}

/** What is chosen that the reader does not see here: what is hidden and what there is not, are the same. */
export function choiceProblems(typed: TypedFilter, of: Choosable): FilterProblems {
  const isOneOf = (text: string, all: readonly string[]) =>
    text.trim() === '' || all.includes(text.trim())
  const notHere = { code: 'not-here' } as const
  const codes = (all: readonly { code: string }[]) => all.map(({ code }) => code)
  return {
    ...(isOneOf(
      typed.organ,
      of.bodies.map(({ key }) => key),
    )
      ? {}
      : { organ: notHere }),
    ...(isOneOf(typed.emne, codes(of.matters)) ? {} : { emne: notHere }),
    ...(isOneOf(typed.meldt, [...raisedSides, ...codes(of.raisers)]) ? {} : { meldt: notHere }),
    ...(isOneOf(typed.kommune, codes(of.municipalities)) ? {} : { kommune: notHere }),
    ...(typed.etter.trim() === '' || of.isAfterSeen ? {} : { etter: notHere }),
  }
}
