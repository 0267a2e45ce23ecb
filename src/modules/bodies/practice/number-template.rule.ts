/*
 * How a body numbers its cases or meetings, kept as a text in which `{1}` stands for the number, `{01}` for the number in two
 * digits, `{2026}` for the year and `{26}` for its last two: `Sak {01}-{26}`. Sources: the numbers in the papers, such as
 * `Sak 01-21`, `09/16`, `2014/15`, `PS 49/17` and `1/22`.
 */
const year = 2026

type TemplateProblem = 'template-without-counter' | 'template-with-two-counters'

export type ReadTemplate =
  | { ok: true; template: string; hasYear: boolean }
  | { ok: false; code: TemplateProblem }

/** Reads how the first number of a year is written there: `Sak 01-26`, as the number 1 of 2026. */
export function readTemplate(typed: string, ofYear: number): ReadTemplate {
  const years = [String(ofYear), String(ofYear).slice(2)]
  const counters = [...typed.matchAll(digits)].filter(([text]) => Number(text) === 1)
  if (counters.length === 0 || /[{}]/.test(typed)) {
    return { ok: false, code: 'template-without-counter' }
  }
  if (counters.length > 1) return { ok: false, code: 'template-with-two-counters' }
  const own = String(year)
  let hasYear = false
  const template = typed.replace(digits, (text) => {
    if (Number(text) === 1) return `{${text}}`
    if (!years.includes(text) || hasYear) return text
    hasYear = true
    return `{${text.length === 2 ? own.slice(2) : own}}`
  })
  return { ok: true, template, hasYear }
}

const digits = /\d+/g

/** A number as the body writes it. */
export const numberText = (template: string, of: { number: number; year: number }): string =>
  template.replace(/\{(\d+)\}/g, (_whole, mark: string) => {
    const inFull = String(of.year)
    if (mark === String(year)) return inFull
    if (mark === String(year).slice(2)) return inFull.slice(2)
    return String(of.number).padStart(mark.length, '0')
  })
