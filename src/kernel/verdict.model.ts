import type { Basis } from './journal.model.ts'

/** A rule's answer, with what a yes gives beside. A refusal is an ordinary value; only faults are thrown. */
export type Verdict<Code extends string, Given = unknown> =
  | ({ ok: true; basis: Basis } & Given)
  | { ok: false; code: Code; basis: Basis | null }

export const allow = (basis: Basis) => ({ ok: true, basis }) as const

export const refuse = <Code extends string>(code: Code, basis: Basis | null = null) =>
  ({ ok: false, code, basis }) as const
