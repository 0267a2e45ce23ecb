import type { Instant } from '../../../kernel/day.model.ts'
import { identityProblem } from '../../../kernel/identity-number.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { AddressRefusal, CodeRefusal } from '../refusal.model.ts'
import { type LimitName, signInLimits } from './sign-in-limits.table.ts'

export const codeLivesMinutes = 10
export const codeDigits = 8
/** A code is tried this many times, by whomever, and no more (ADR 0032). */
const mostAttempts = 5
/** The link in a mail with a code. As long as the window in which an address is sent so many mails and no more. */
export const mailedLinkLivesMinutes = 60
/** A link that whoever runs the house hands over. */
export const handedLinkLivesMinutes = 30

export type LimitRefusal = 'network-asks-often' | 'address-asked-often' | 'house-sends-often'

/** Can a code be sent to what was typed? */
export function judgeAddress(email: string): Verdict<AddressRefusal> {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 254)
    return refuse('not-an-address')
  const found = identityProblem(email)
  return found ? refuse(found) : allow('one-time-code')
}

/** Who asks for a code to an address: from which networks, and whether the person has signed in from the browser before. */
export type Asker = {
  email: string
  narrowNetwork: string
  wideNetwork: string
  browser: string
  isKnownBrowser: boolean
}

/** A count that asking takes from; `who` it is counted for. */
export type Share = {
  limit: { name: LimitName; most: number; seconds: number }
  who: string
  refusal: LimitRefusal
}

const share = (name: LimitName, who: string, refusal: LimitRefusal): Share => ({
  limit: { name, ...signInLimits[name] },
  who,
  refusal,
})

/** What is counted before a code is asked for, in the order it is asked: the asker's own first, so that it is spent first. */
export function sharesOf(asker: Asker): Share[] {
  const email = asker.email.toLowerCase()
  const { narrowNetwork, wideNetwork, browser } = asker
  if (asker.isKnownBrowser) {
    return [share('known-browser', `${browser} ${email}`, 'address-asked-often')]
  }
  return [
    share('network', narrowNetwork, 'network-asks-often'),
    share('wide-network', wideNetwork, 'network-asks-often'),
    share('address-from-network', `${narrowNetwork} ${email}`, 'address-asked-often'),
    share('address', email, 'address-asked-often'),
  ]
}

/** The house's own ceiling of mails. Only a mail that is sent counts, so that no one reaches it with made-up addresses. */
export const mailCeilingOf = ({ isKnownBrowser }: Asker): Share =>
  share(isKnownBrowser ? 'known-mails' : 'mails', 'house', 'house-sends-often')

/** A code that a browser has asked for and not used, and whether it is the one that was typed. */
export type AskedCode = { id: string; expiresAt: Instant; attempts: number; matches: boolean }

/** Which of the codes that a browser waits for opens the door, if any. */
export function judgeCode(
  codes: readonly AskedCode[],
  at: Instant,
): Verdict<CodeRefusal> & { opens?: string } {
  if (codes.length === 0) return refuse('no-code-asked')
  const living = codes.filter(({ expiresAt }) => expiresAt > at)
  if (living.length === 0) return refuse('code-expired')
  const open = living.filter(({ attempts }) => attempts < mostAttempts)
  if (open.length === 0) return refuse('too-many-attempts')
  const typed = open.find(({ matches }) => matches)
  return typed ? { ...allow('one-time-code'), opens: typed.id } : refuse('wrong-code')
}
