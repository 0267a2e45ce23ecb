import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import type { Receiver } from '../../access/index.ts'
import { type Missed, type TargetFunction, unconfirmedKey } from '../mail-target.model.ts'
import type { Place } from '../place.model.ts'

/** What is written to all who hold a function, or are not confirmed, in the municipalities of a region or everywhere. */
export const letterForm = {
  funksjon: { kind: 'row', required: true },
  region: { kind: 'row' },
  emne: { kind: 'line', longest: 200, required: true },
  tekst: { kind: 'lines', longest: 10_000, required: true },
} as const satisfies Form
export type LetterField = FieldName<typeof letterForm>
export type TypedLetter = Typed<typeof letterForm>
export type LetterProblems = Problems<LetterField>

export type Letter = { subject: string; text: string }

/** Somebody who gets the letter: once, also where it reaches them for several places. */
export type LetterReceiver = Receiver & { name: string; places: readonly [Place, ...Place[]] }

/** Who gets a letter, and where nobody does. */
export type LetterReach = {
  receivers: readonly LetterReceiver[]
  missed: readonly { place: Place; why: Missed }[]
}

/** What a letter stands over: what it can be written to, who gets it, and where answers go. */
export type LetterRead = {
  functions: readonly TargetFunction[]
  receivers: readonly { email: string; places: readonly string[] }[]
  reply: string | null
}

/** As in the journal: the letters to a function, or to those who are to confirm. */
export const letterSubject = (key: string): string =>
  key === unconfirmedKey ? 'contacts:unconfirmed' : `contact-function:${key}`

/** `practice` is an exercise, which writes no mail; `none` is a house that cannot send any. */
export type LetterMode = 'send' | 'practice' | 'none'
