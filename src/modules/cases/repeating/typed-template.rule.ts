import { emptyForm } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import type { Case } from '../case.model.ts'
import { typedDayOfYear } from './day-of-year.rule.ts'
import { type Template, type TypedTemplate, templateForm, yearMark } from './template.model.ts'

/** An ordinary case as one that comes again: the years in its texts are those that change. */
export function begunFrom(of: Case): TypedTemplate {
  const year = /\b20\d\d\b/.exec(of.title)?.[0]
  const told = (text: string | null): string =>
    year === undefined ? (text ?? '') : (text ?? '').replaceAll(year, yearMark)
  return {
    ...emptyForm(templateForm),
    organ: of.body,
    tittel: year === undefined ? `${of.title} ${yearMark}` : told(of.title),
    hvorfor: told(of.why),
    onsket: told(of.wanted),
    sammendrag: told(of.summary),
    slag: of.kind ?? '',
    emne: of.matter ?? '',
    punkt: of.clause ?? '',
    handling: of.acts ?? '',
    frist: of.due === null ? '' : typedDayOfYear(of.due.slice(5)),
  }
}

/** A recurring case as one types it. */
export const printed = (of: Template): TypedTemplate =>
  printFields(templateForm, {
    organ: of.body,
    tittel: of.title,
    hvorfor: of.why,
    onsket: of.wanted,
    sammendrag: of.summary,
    slag: of.kind,
    emne: of.matter,
    punkt: of.clause,
    handling: of.acts,
    frist: of.dueEachYear && typedDayOfYear(of.dueEachYear),
  })
