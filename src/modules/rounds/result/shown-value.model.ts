import type { Day } from '../../../kernel/day.model.ts'
import type { Hundredths } from '../value.model.ts'

/** Statistics Norway's signs for what is no figure. */
export const signs = { hidden: ':', missing: '..', 'not-applicable': '.' } as const

/** Why a value is missing: left open, answered with *vet ikke*, answered under questions that were others, or in an answer that does not count. */
export type Lack = 'not-answered' | 'unknown' | 'earlier-version' | 'not-counted'

/**
 * What stands where a figure could have: hidden because few persons could be known by it (`:`), missing (`..`), or not
 * applicable (`.`). None of them carries the figure, so that nothing made of what is shown can depend on it.
 */
export type Sign = { is: 'hidden' } | { is: 'missing'; why: Lack } | { is: 'not-applicable' }

/**
 * A figure that is shown; nought is a figure. `isPrivate`: it is hidden from others, and shown because the reader is the
 * party that it is of, or the secretariat.
 */
export type ShownFigure =
  | { is: 'number'; amount: Hundredths; isPrivate: boolean }
  | { is: 'range'; from: Hundredths; to: Hundredths; isPrivate: boolean }

/** A figure of several parties, or of one: or what stands in its place. */
export type ShownAmount = ShownFigure | Sign

/** What a reader is shown of what was answered to a question. */
export type ShownValue =
  | ShownAmount
  | { is: 'chosen'; keys: readonly string[] }
  | { is: 'yes-no'; yes: boolean }
  | { is: 'day'; day: Day }
  | { is: 'text'; text: string }
  | { is: 'file'; name: string; sha256: string | null }

export const hidden: Sign = { is: 'hidden' }
export const notAnswered: Sign = { is: 'missing', why: 'not-answered' }
export const notApplicable: Sign = { is: 'not-applicable' }
export const missing = (why: Lack): Sign => lacks[why]

const lacks: Readonly<Record<Lack, Sign>> = {
  'not-answered': notAnswered,
  unknown: { is: 'missing', why: 'unknown' },
  'earlier-version': { is: 'missing', why: 'earlier-version' },
  'not-counted': { is: 'missing', why: 'not-counted' },
}

export const isFigure = (shown: ShownValue): shown is ShownFigure =>
  shown.is === 'number' || shown.is === 'range'
