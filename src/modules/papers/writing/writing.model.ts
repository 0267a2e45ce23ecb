import type { Field } from '../../../kernel/form/form.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { longestPart, longestSummary, type Part } from '../paper.model.ts'

/** What the field of a part is called, and the hidden one with the text that it was opened with. */
export const fieldOf = (partId: string): string => `del-${partId}`
export const baseOf = (partId: string): string => `fra-${partId}`

type Lines = Extract<Field, { kind: 'lines' }>

/** A field of several lines for each part that can be written in. */
export const writingForm = (parts: readonly Part[]): Record<string, Lines> =>
  Object.fromEntries(
    parts.map(({ id, sort }) => [
      fieldOf(id),
      {
        kind: 'lines',
        longest: sort === 'summary' ? longestSummary : longestPart,
        onPaper: true,
      } as const,
    ]),
  )

/** What is sent with the fields: to save alone, to do something with the points too, or to leave what stands in a part as it is and save nothing yet. */
export const pointDeeds = ['nytt', 'opp', 'ned', 'bort', 'tilbake', 'deres', 'behold'] as const
export type PointDeed = (typeof pointDeeds)[number]
export type Asked = { deed: PointDeed; part: string } | null

/** What was typed into a part, and what stood there when it was opened. */
export type TypedPart = { typed: string; was: string }
export type TypedParts = Readonly<Record<string, TypedPart>>

/** What a point is called that is typed before it is there, by its place from 1. */
export const newPointField = (place: number): string => `ny-${place}`
/** What came from a file and found no place, what the file is called, and what is to be looked over of it: they go with the form until it is kept. */
export const restField = 'rest'
export const fetchedField = 'hentet'
export const notesField = 'merknader'

/** A file whose text stands in the form and is not kept yet: what it is called, and what is to be looked over of it, line by line. */
export type FetchedFile = { name: string; notes: string }

/** As many points as a file can bring to be looked over; a paper takes fewer. */
export const mostFetched = 400

/** A field of several lines for each new point. */
export const newPointsForm = (count: number): Record<string, Lines> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      newPointField(at + 1),
      { kind: 'lines', longest: longestPart, onPaper: true } as const,
    ]),
  )

/** Somebody else wrote in a part meanwhile or took it away, or there are more points than a paper takes. */
export type OwnWritingProblem = 'written-meanwhile' | 'taken-away' | 'too-many-points'
export type WritingProblem = ReadingProblem | OwnWritingProblem
export type WritingProblems = Partial<Record<string, WritingProblem>>
