/** Why a mail did not arrive, or has not yet. */
export const mailFailures = [
  'no-such-mailbox',
  'not-taken-here',
  'mailbox-closed',
  'mailbox-full',
  'bad-address',
  'no-such-domain',
  'too-large',
  'refused',
  'sender-refused',
  'house-refused',
  'login-refused',
  'no-secure-line',
  'server-not-found',
  'server-silent',
  'too-slow',
  'line-cut',
  'in-doubt',
  'try-later',
  'too-old',
  'text-removed',
  'from-backup',
  'not-sent',
] as const
export type MailFailure = (typeof mailFailures)[number]

/** What went wrong with one try, as the mail program and the server tell it. */
export type MailFault = {
  /** The mail program's own: `EAUTH`, `ESOCKET`. */
  code?: string | undefined
  /** The system's, where there is one: `ECONNREFUSED`, `CERT_HAS_EXPIRED`. */
  systemCode?: string | undefined
  /** What the server answered, from its number on: `550 5.1.1 No such user`. */
  response?: string | undefined
  responseCode?: number | undefined
  /** What the server answered to: `MAIL FROM`, `RCPT TO`, `DATA`. */
  command?: string | undefined
  message?: string | undefined
  /** Had the server been given all of the mail when it fell silent or cut the line? Then it may have taken it. */
  isHandedOver?: boolean | undefined
}

/** What a try came to. A final answer is never asked for again. */
export type MailVerdict = { failure: MailFailure; isFinal: boolean }
