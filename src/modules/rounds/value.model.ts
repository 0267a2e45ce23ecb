import type { Day } from '../../kernel/day.model.ts'

/** A number in an answer, in hundredths of its unit: 150 is one and a half man-years, or 1.50 kroner. */
export type Hundredths = number

/** A file, by its content; null where it was removed. */
export type FileValue = { kind: 'file'; name: string; sha256: string | null }

/** What was answered to one question. A question that is not among the values was left open. */
export type Value =
  | { kind: 'unknown' | 'not-applicable' }
  /** The keys of the choices; one where one is asked for. */
  | { kind: 'chosen'; keys: readonly string[] }
  | { kind: 'yes-no'; yes: boolean }
  | { kind: 'number'; amount: Hundredths }
  | { kind: 'range'; from: Hundredths; to: Hundredths }
  | { kind: 'day'; day: Day }
  | { kind: 'text'; text: string }
  | FileValue

/** The values of an answer by the keys of the questions. */
export type Values = Readonly<Record<string, Value>>
