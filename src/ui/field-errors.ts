import { identityLine } from '../kernel/identity-number.text.ts'
import type { ReadingProblem } from '../kernel/reading.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import type { FieldError } from './form.tsx'

/**
 * What a page says beside its fields and in its summary. Of a number on a person in several lines, the line is told, and
 * never the number.
 */
export const fieldErrors = <Name extends string, Problem extends ReadingProblem | string>(
  locale: Locale,
  problems: Readonly<Partial<Record<Name, Problem>>>,
  say: (locale: Locale, problem: Problem) => string,
  form: {
    /** What the fields are called in the summary, in the order that they stand in on the page. */
    labels: Readonly<Record<NoInfer<Name>, string>>
    /** What was typed, for the fields of several lines. */
    typed?: Readonly<Record<string, string>>
    /** What is said in the summary instead of a message of several lines. */
    shortOf?: (problem: Problem) => string | null
    /** The id of a field, where it is another than its name. */
    idOf?: (name: string) => string
  },
): FieldError[] =>
  (Object.keys(form.labels) as Name[]).flatMap((name) => {
    const problem = problems[name]
    if (problem === undefined) return []
    const code = typeof problem === 'object' ? problem.code : problem
    const short = form.shortOf?.(problem) ?? null
    return [
      {
        field: form.idOf?.(name) ?? name,
        message: say(locale, problem) + identityLine(locale, code, form.typed?.[name] ?? ''),
        label: form.labels[name],
        ...(short === null ? {} : { short }),
      },
    ]
  })
