import type { Instant } from '../../kernel/day.model.ts'
import { type IdentityProblem, identityProblem } from '../../kernel/identity-number.rule.ts'
import { allow, refuse, type Verdict } from '../../kernel/verdict.model.ts'

export const codeLivesMinutes = 10
/** With five attempts at each of five codes in a quarter, guessing one takes half a century. */
export const codeDigits = 8
export const askingWindowMinutes = 15
const mostAskedInWindow = 5
const mostAttempts = 5
export const sessionLivesHours = 12

export type AskRefusal = 'not-an-address' | 'too-many-asked' | IdentityProblem
export type CodeRefusal = 'no-code-asked' | 'code-expired' | 'too-many-attempts' | 'wrong-code'

/** May a code be sent to the address? Counts are of codes asked for within the window. */
export function judgeAsking(
  email: string,
  asked: { byEmail: number; byBrowser: number },
): Verdict<AskRefusal> {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 254)
    return refuse('not-an-address')
  const found = identityProblem(email)
  if (found) return refuse(found)
  if (Math.max(asked.byEmail, asked.byBrowser) >= mostAskedInWindow) return refuse('too-many-asked')
  return allow('one-time-code')
}

/** The last code that a browser asked for, as it stands before this attempt. */
export type AskedCode = { expiresAt: Instant; attempts: number; used: boolean }

/** Does the typed code open the door? `matches` says whether it is the one that was sent. */
export function judgeCode(
  code: AskedCode | null,
  matches: boolean,
  at: Instant,
): Verdict<CodeRefusal> {
  if (code === null || code.used) return refuse('no-code-asked')
  if (code.expiresAt <= at) return refuse('code-expired')
  if (code.attempts >= mostAttempts) return refuse('too-many-attempts')
  return matches ? allow('one-time-code') : refuse('wrong-code')
}
