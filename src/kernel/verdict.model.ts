/** A rule's answer. A refusal is an ordinary value; only faults are thrown. */
export type Verdict<Code extends string> =
  | { ok: true; basis: string }
  | { ok: false; code: Code; basis: string | null }

export const allow = (basis: string) => ({ ok: true, basis }) as const

export const refuse = <Code extends string>(code: Code, basis: string | null = null) =>
  ({ ok: false, code, basis }) as const
