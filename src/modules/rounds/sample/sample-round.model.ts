import type { Question } from '../question.model.ts'

/** An answer of the sample by the name of whoever gave it: `onDay` counts from the day that the round was sent. */
export type SampleAnswer = {
  name: string
  onDay: number
  /** What was typed, by field. */
  typed: Readonly<Record<string, string>>
  /** Who wrote it down for them, and from what; left out where they did so themselves. */
  onBehalf?: { svarer: 'secretariat' | 'region'; kilde: string }
}

/** A round of the sample. Days count from the day that it was sent. */
export type SampleRound = {
  title: string
  reason: string
  /** How many days before today it was sent. */
  sentBefore: number
  deadlineAfter: number
  closedAfter: number | null
  questions: readonly Question[]
  answers: readonly SampleAnswer[]
}
