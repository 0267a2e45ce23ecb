import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { slugOf, unusedSlug } from '../../../kernel/slug.rule.ts'
import type { Heading, PartSort } from '../paper.model.ts'
import {
  chosenSorts,
  type HeadingProblems,
  headingsForm,
  hintField,
  mostHeadings,
  type RowDeed,
  sortField,
  type TypedHeading,
  titleField,
} from './headings-form.model.ts'

export type HeadingsRead =
  | { ok: true; headings: Heading[] }
  | { ok: false; problems: HeadingProblems }

/**
 * Reads the headings of a template: what it comes to in short first, texts under it, and at most one for the numbered points of what is
 * proposed, so that *punkt 2* is one point. A row with nothing in it is none.
 */
export function readHeadings(typed: readonly TypedHeading[]): HeadingsRead {
  const form = headingsForm(typed.length)
  const wanted = typed.flatMap((row, at) => (at > 0 && isEmpty(row) ? [] : [at + 1]))
  const read = readFields(
    Object.fromEntries(
      Object.entries(form).filter(([name]) => wanted.includes(Number(name.split('-')[1]))),
    ),
    Object.fromEntries(typed.flatMap((row, at) => sentAs(row, at + 1))),
  )
  const titleOf = (place: number) => read.values[titleField(place)]
  const problems: HeadingProblems = {
    ...ownProblems(wanted, {
      titleOf: (place) => String(titleOf(place) ?? ''),
      isPoints: (place) => read.values[sortField(place)] === 'point',
    }),
    ...(read.ok ? {} : read.problems),
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  const keys = new Set<string>()
  return {
    ok: true,
    headings: wanted.map((place) => {
      const title = String(titleOf(place))
      const key = unusedSlug(slugOf(title, 60) || 'overskrift', keys)
      keys.add(key)
      const hint = read.values[hintField(place)]
      return {
        ...{ key, title, hint: typeof hint === 'string' ? hint : null },
        sort: place === 1 ? 'summary' : sortOf(read.values[sortField(place)]),
      }
    }),
  }
}

/** A number on a person is never shown again, also where nothing is kept yet. */
export function numbersIn(typed: readonly TypedHeading[]): HeadingProblems {
  const read = readHeadings(typed)
  if (read.ok) return {}
  return Object.fromEntries(
    Object.entries(read.problems).filter(
      ([, problem]) => typeof problem === 'object' && problem.code.includes('identity'),
    ),
  )
}

function ownProblems(
  places: readonly number[],
  of: { titleOf(place: number): string; isPoints(place: number): boolean },
): HeadingProblems {
  const problems: HeadingProblems = {}
  const said = new Set<string>()
  for (const place of places) {
    const title = of.titleOf(place).toLocaleLowerCase('nb')
    if (title !== '' && said.has(title)) problems[titleField(place)] = 'same-title'
    said.add(title)
  }
  const [, second] = places.filter(of.isPoints)
  if (second) problems[sortField(second)] = 'two-of-points'
  if (places.length === 1) problems[titleField(1)] = 'nothing-to-write'
  return problems
}

const isEmpty = ({ title, hint }: TypedHeading): boolean =>
  title.trim() === '' && hint.trim() === ''

const sentAs = ({ title, hint, sort }: TypedHeading, place: number): [string, string][] => [
  [titleField(place), title],
  [hintField(place), hint],
  [sortField(place), sort],
]

const sortOf = (value: unknown): PartSort => chosenSorts.find((sort) => sort === value) ?? 'text'

/** Headings as they stand in the form. */
export const typedHeadings = (headings: readonly Heading[]): TypedHeading[] =>
  headings.map(({ title, hint, sort }) => ({ title, hint: hint ?? '', sort }))

/** The rows after what was asked of them, or null where that cannot be: nothing stands before the first, and there are no more than a paper takes. */
export function askedRows(
  rows: readonly TypedHeading[],
  { deed, place }: RowDeed,
  usual: readonly Heading[],
): TypedHeading[] | null {
  const at = place - 1
  if (deed === 'vanlige') return typedHeadings(usual)
  if (deed === 'ny') {
    return rows.length < mostHeadings ? [...rows, { title: '', hint: '', sort: 'text' }] : null
  }
  const row = rows[at]
  if (!row || at < 1) return null
  if (deed === 'bort') return rows.toSpliced(at, 1)
  const to = deed === 'opp' ? at - 1 : at + 1
  const other = rows[to]
  return other && to > 0 ? rows.with(to, row).with(at, other) : null
}

/** Are they the same, by what is seen of them? */
export const isSameHeadings = (a: readonly Heading[], b: readonly Heading[]): boolean =>
  a.length === b.length &&
  a.every((heading, at) => {
    const other = b[at]
    return (
      heading.title === other?.title && heading.hint === other.hint && heading.sort === other.sort
    )
  })
