import type { Field } from '../../../kernel/form/form.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import type { PartSort } from '../paper.model.ts'

export const mostHeadings = 20

/** A heading as it was typed: what it is called, what is to be written there, and what stands under it. */
export type TypedHeading = { title: string; hint: string; sort: string }

/** What the fields of a row are called, by its place from 1. */
export const titleField = (place: number): string => `overskrift-${place}`
export const hintField = (place: number): string => `hjelp-${place}`
export const sortField = (place: number): string => `slag-${place}`

/** What is chosen for a row; the first is what it comes to in short, and is not chosen. */
export const chosenSorts = ['text', 'point'] as const satisfies readonly PartSort[]

type RowField = Extract<Field, { kind: 'line' | 'choice' }>

/** The fields of rows of headings. */
export const headingsForm = (rows: number): Record<string, RowField> =>
  Object.fromEntries(
    Array.from({ length: rows }, (_, row) => row + 1).flatMap((place): [string, RowField][] => [
      [titleField(place), { kind: 'line', longest: 120, required: true }],
      [hintField(place), { kind: 'line', longest: 300 }],
      ...(place === 1
        ? []
        : [
            [sortField(place), { kind: 'choice', choices: chosenSorts, required: true }] as [
              string,
              RowField,
            ],
          ]),
    ]),
  )

/** What is asked of the rows before they are kept: one more, one moved or taken away, or those that would stand without any of one's own. */
export const rowDeeds = ['ny', 'opp', 'ned', 'bort', 'vanlige'] as const
export type RowDeed = { deed: (typeof rowDeeds)[number]; place: number }

export type OwnHeadingProblem = 'same-title' | 'two-of-points' | 'nothing-to-write'
export type HeadingProblems = Partial<Record<string, ReadingProblem | OwnHeadingProblem>>
