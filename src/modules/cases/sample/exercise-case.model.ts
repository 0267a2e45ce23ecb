import type { Actors, CaseKind, RaisedSide } from '../case.model.ts'
import type { Outcome, Stage } from '../treatment.model.ts'

/** A stop so many days from the day that the exercise is filled; what has come of it, where anything has. */
export type MadeStop = readonly [
  body: string,
  stage: Stage,
  days: number,
  outcome?: Outcome,
  remark?: readonly [whose: string, words: string],
]

/** A made-up case: who raised it, so many days before, and its stops. */
export type MadeCase = {
  title: string
  why: string
  body: string
  by: readonly [side: RaisedSide, party: string | null]
  days: number
  kind: CaseKind | null
  matter?: string
  acts?: Actors
  due?: number
  state?: 'submitted' | 'asked-back' | 'declined' | 'unnumbered'
  because?: string
  asked?: string
  stops?: readonly MadeStop[]
}

export const trust = ['trust', 'helse-nord-trondelag'] as const
export const both = ['both', null] as const
export const users = ['none', null] as const
export const from = (code: string) => ['municipal', code] as const
