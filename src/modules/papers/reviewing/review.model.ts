import type { Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'

/** Somebody who can be asked to read, or let in to write: what a form sends for them, what they are called, and whose keys they have. */
export type Asked = {
  value: string
  name: string
  kind: 'body' | 'region' | 'party' | 'person'
  keys: readonly string[]
  personId: string | null
  /** Does anybody sign in for them, as far as is known? */
  isReached: boolean
}

export const mostReaders = 30

/** By when it is to be read, and what those who are asked are told. Who they are is chosen beside. */
export const askForm = {
  frist: { kind: 'day', range: lookupDays, from: 'today', required: true },
  melding: { kind: 'lines', longest: 2_000 },
} as const satisfies Form
export type TypedAsking = Typed<typeof askForm>
export const readersField = 'lesere'
export type AskProblem = 'nobody' | 'too-many' | 'not-there'
export type AskProblems = Problems<'frist' | 'melding' | typeof readersField, AskProblem>

/** What a reader says of one part of a version, by its place among those that are asked of, from 1: their verdict, why, and the words that they would have instead. */
export const restField = 'resten'
export const verdictField = (place: number): string => `dom-${place}`
export const wordsField = (place: number): string => `ord-${place}`
export const proposedField = (place: number): string => `heller-${place}`
export type TypedRemark = { verdict: string; words: string; proposed: string }

/** A part that is not agreed to, and says nothing. */
export type RemarkProblem = 'says-nothing'

/** What whoever writes answers to a remark, and whether it is taken in. */
export const answerForm = {
  svar: { kind: 'lines', longest: 4_000 },
  tatt: { kind: 'choice', choices: ['ja', 'nei'], required: true },
} as const satisfies Form
export type TypedAnswer = Typed<typeof answerForm>
