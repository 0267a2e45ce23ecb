import type { MailFailure, MailFault, MailVerdict } from './mail-failure.model.ts'
import {
  doubtAfterMinutes,
  enhancedCodes,
  faultCodes,
  replyCodes,
  retryAfterMinutes,
} from './mail-failure.table.ts'

/**
 * What a try came to. Only what a server has said of this mail is final: a wrong password or a lost line is
 * the house's own, and may be mended while the mail waits.
 */
export function judgeMailFault(fault: MailFault): MailVerdict {
  const { code = '', command = '', responseCode } = fault
  if (fault.isHandedOver && !responseCode) return { failure: 'in-doubt', isFinal: false }
  const own = hindranceOf(fault)
  if (own) return { failure: own, isFinal: false }
  if (!responseCode) {
    if (code === 'EENVELOPE') return { failure: 'bad-address', isFinal: true }
    if (code === 'EMESSAGE') return { failure: 'too-large', isFinal: true }
    return { failure: lineFailure(fault), isFinal: false }
  }
  if (responseCode >= 500) {
    const isAboutMail = /^(MAIL FROM|RCPT TO|DATA)\b/.test(command) && responseCode !== 503
    return isAboutMail
      ? { failure: refusalOf(fault), isFinal: true }
      : { failure: 'house-refused', isFinal: false }
  }
  const isFull = responseCode >= 400 && refusalOf(fault) === 'mailbox-full'
  return { failure: isFull ? 'mailbox-full' : 'try-later', isFinal: false }
}

/** When a mail that failed so many times is tried again, in minutes; null when it is given up. */
export const nextTryAfter = (tries: number): number | null => retryAfterMinutes[tries - 1] ?? null

/** The same for one that the server may have taken each time, so that nobody gets it again and again. */
export const nextTryInDoubt = (doubts: number): number | null =>
  doubtAfterMinutes[doubts - 1] ?? null

/** May a mail that so many tries may have delivered be tried once more? */
export const mayTryInDoubt = (doubts: number): boolean => doubts <= doubtAfterMinutes.length

/** What the server answered, cut short and in one line; null where nothing was said. */
export function shortAnswer({ response, message }: MailFault): string | null {
  const said = (response || message || '').replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return said === '' ? null : said.length > 300 ? `${said.slice(0, 299)}…` : said
}

/** Is it the server's own answer, with its number first, and not what the mail program says of the line? */
export const isServersAnswer = (answer: string): boolean => /^\d{3}(?:[ -]|$)/.test(answer)

/** Is it the house that may not speak to the server at all, for want of a password or a secure line? */
function hindranceOf({ code = '', systemCode = '', message = '', ...said }: MailFault) {
  const known = faultCodes[code]
  if (known === 'login-refused' || known === 'no-secure-line') return known
  const { response = '', responseCode } = said
  if (responseCode && [523, 530, 538].includes(responseCode)) {
    return /TLS/i.test(response) ? 'no-secure-line' : 'login-refused'
  }
  const isSocket = code === 'ESOCKET' && !responseCode
  return isSocket && /cert|self.?signed|\bssl|\btls|wrong version/i.test(`${systemCode} ${message}`)
    ? 'no-secure-line'
    : null
}

function refusalOf({ command = '', response = '', responseCode = 0 }: MailFault): MailFailure {
  if (command.startsWith('MAIL FROM')) return 'sender-refused'
  const [, said = ''] = /^\d{3}[ -][45]\.(\d{1,3}\.\d{1,3})\b/.exec(response) ?? []
  const enhanced = enhancedCodes.find(([pattern]) => pattern.test(said))?.[1]
  return enhanced ?? replyCodes[responseCode] ?? 'refused'
}

/** Nobody answered, or the line broke; the system's own word for it says more. */
const lineFailure = ({ code = '', systemCode = '' }: MailFault): MailFailure =>
  faultCodes[systemCode] ?? faultCodes[code] ?? 'not-sent'
