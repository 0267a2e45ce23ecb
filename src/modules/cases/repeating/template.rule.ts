import { addDays, type Day, firstOfYear, parseDay } from '../../../kernel/day.model.ts'
import type { FormRead, Values } from '../../../kernel/form/form.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Case } from '../case.model.ts'
import { noMatter } from '../case.model.ts'
import { readDayOfYear } from './day-of-year.rule.ts'
import {
  type Template,
  type TemplateRefusal,
  type TypedTemplate,
  templateForm,
  type WrittenTemplate,
  yearMark,
} from './template.model.ts'

type Read =
  | { ok: true; wanted: WrittenTemplate }
  | Extract<FormRead<typeof templateForm, TemplateRefusal>, { ok: false }>

/** What is judged beside: the bodies that whoever does it keeps, the matters, and the other recurring cases. */
export type BesideTemplate = {
  bodies: readonly string[]
  matters: readonly string[]
  others: readonly Pick<Template, 'body' | 'title' | 'hasEnded'>[]
}

/** Reads a recurring case. One that is to come again each year must say which year it is for. */
export function readTemplate(typed: TypedTemplate, beside: BesideTemplate): Read {
  const fields = readFields(templateForm, typed, {
    rows: { organ: beside.bodies, emne: [...beside.matters, noMatter] },
  })
  const { tittel, frist, organ } = fields.values
  const due = frist ? readDayOfYear(frist) : null
  const isThere = beside.others.some(
    ({ body, title, hasEnded }) => !hasEnded && body === organ && same(title, tittel ?? ''),
  )
  const read = withProblems(fields, {
    tittel:
      tittel && !tittel.includes(yearMark) ? 'year-missing' : isThere ? 'same-template' : null,
    frist: frist && due === null ? 'no-day-of-year' : null,
  })
  return read.ok ? { ok: true, wanted: wantedOf(read.values, due) } : read
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const wantedOf = (
  values: Values<typeof templateForm>,
  dueEachYear: string | null,
): WrittenTemplate => ({
  body: values.organ,
  title: values.tittel,
  why: values.hvorfor,
  wanted: values.onsket,
  summary: values.sammendrag,
  kind: values.slag,
  matter: values.emne,
  clause: values.punkt,
  acts: values.handling,
  dueEachYear,
})

/** Is what was sent what stands already? */
export const isUnchanged = (before: Template, wanted: WrittenTemplate): boolean =>
  (Object.keys(wanted) as (keyof WrittenTemplate)[]).every((part) => before[part] === wanted[part])

/** What a case made from it for a year says; `29. februar` is the 28th where there is no other. */
export function madeFor(
  of: WrittenTemplate,
  year: number,
): Pick<Case, 'title' | 'why' | 'wanted' | 'summary' | 'clause' | 'due'> {
  const told = (text: string) => text.replaceAll(yearMark, String(year))
  const toldOrNull = (text: string | null) => (text === null ? null : told(text))
  return {
    title: told(of.title),
    why: told(of.why),
    wanted: toldOrNull(of.wanted),
    summary: toldOrNull(of.summary),
    clause: toldOrNull(of.clause),
    due: of.dueEachYear === null ? null : dayIn(year, of.dueEachYear),
  }
}

const dayIn = (year: number, of: string): Day =>
  parseDay(`${year}-${of}`) ?? addDays(firstOfYear(year), 58)

/** The years that it can be made for: this one and the next. */
export const yearsToMake = (made: readonly number[], thisYear: number): number[] =>
  [thisYear, thisYear + 1].filter((year) => !made.includes(year))
