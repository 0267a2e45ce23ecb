import type { MailFailure } from './mail-failure.model.ts'

/** What a server means by the last two parts of its enhanced status code; RFC 3463 and RFC 7505, 7504, 6531. */
export const enhancedCodes: readonly [pattern: RegExp, failure: MailFailure][] = [
  [/^1\.(?:1|6)$/, 'no-such-mailbox'],
  [/^1\.(?:2|10)$/, 'no-such-domain'],
  [/^1\.3$/, 'bad-address'],
  [/^1\.(?:7|8)$/, 'sender-refused'],
  [/^2\.1$/, 'mailbox-closed'],
  [/^2\.2$/, 'mailbox-full'],
  [/^2\.3$/, 'too-large'],
  [/^3\.4$/, 'too-large'],
  [/^6\.7$/, 'bad-address'],
  [/^7\.\d+$/, 'refused'],
]

/** What a reply code alone means, where the server says no more; RFC 5321, 4.2.3. */
export const replyCodes: Readonly<Record<number, MailFailure>> = {
  550: 'not-taken-here',
  551: 'no-such-mailbox',
  552: 'mailbox-full',
  553: 'bad-address',
  554: 'refused',
}

/** What the mail program or the system says where no server has judged the mail. */
export const faultCodes: Readonly<Record<string, MailFailure>> = {
  EAUTH: 'login-refused',
  ENOAUTH: 'login-refused',
  EOAUTH2: 'login-refused',
  ETLS: 'no-secure-line',
  EREQUIRETLS: 'no-secure-line',
  EDNS: 'server-not-found',
  ENOTFOUND: 'server-not-found',
  EAI_AGAIN: 'server-not-found',
  ECONNREFUSED: 'server-silent',
  EHOSTUNREACH: 'server-silent',
  ENETUNREACH: 'server-silent',
  EHOSTDOWN: 'server-silent',
  ETIMEDOUT: 'too-slow',
  EABORT: 'too-slow',
  ECONNRESET: 'line-cut',
  EPIPE: 'line-cut',
  ECONNECTION: 'line-cut',
  ESOCKET: 'line-cut',
}

/** How long after each failed try the next one comes, in minutes; after the last there is none. In all some 28 hours. */
export const retryAfterMinutes: readonly number[] = [1, 5, 15, 60, 180, 480, 960]

/** The same where the server was given all of the mail and never answered. In all three such tries, since each may have arrived. */
export const doubtAfterMinutes: readonly number[] = [5, 60]

/** What the house or its mail server stands in the way of; once whoever runs them has mended it, waiting mail goes. */
export const ownHindrances: readonly MailFailure[] = [
  'house-refused',
  'login-refused',
  'no-secure-line',
  'server-not-found',
  'server-silent',
  'too-slow',
  'line-cut',
  'not-sent',
]

/** A mail is on its way for so long, in minutes, before it is told that it still waits. */
export const patienceMinutes = 5
