import { describe, expect, it } from 'vitest'
import { instant } from './day.model.ts'
import type { MailFault } from './mail-failure.model.ts'
import { isServersAnswer, judgeMailFault, nextTryAfter, shortAnswer } from './mail-failure.rule.ts'
import { mailProgress } from './mail-story.rule.ts'

/** A server's answer to a step, as the mail program tells it. */
const said = (command: string, response: string): MailFault => ({
  code: command === 'CONN' ? 'EPROTOCOL' : 'EENVELOPE',
  command,
  response,
  responseCode: Number(response.slice(0, 3)),
})

describe('Hva et nei fra e-posttjeneren betyr', () => {
  it.each<[string, string, string, boolean]>([
    ['RCPT TO', '550 5.1.1 <kari@x.no>: Recipient address rejected', 'no-such-mailbox', true],
    ['RCPT TO', '550-5.1.1 The email account does not exist.', 'no-such-mailbox', true],
    ['RCPT TO', '550 User unknown', 'not-taken-here', true],
    ['RCPT TO', '550 5.4.1 Recipient address rejected: Access denied', 'not-taken-here', true],
    ['RCPT TO', '550 5.7.1 Relaying denied', 'refused', true],
    ['RCPT TO', '550 5.7.509 Access denied', 'refused', true],
    ['RCPT TO', '552 Mailbox full', 'mailbox-full', true],
    ['RCPT TO', '553 sorry, that domain is not here', 'bad-address', true],
    ['RCPT TO', '554 5.1.0 Sender blacklisted', 'refused', true],
    ['RCPT TO', '521 Host does not accept mail', 'refused', true],
    ['RCPT TO', '503 Bad sequence', 'house-refused', false],
    ['RCPT TO', '450 4.2.0 Greylisted', 'try-later', false],
    ['RCPT TO', '452 4.5.3 Too many recipients', 'try-later', false],
    ['RCPT TO', '452 4.2.2 Over quota', 'mailbox-full', false],
    ['DATA', '452 4.3.1 Insufficient system storage', 'try-later', false],
    ['RCPT TO', '421 Closing', 'try-later', false],
    ['MAIL FROM', '553 5.7.1 Sender address rejected', 'sender-refused', true],
    ['MAIL FROM', '530 5.7.57 Client was not authenticated', 'login-refused', false],
    ['MAIL FROM', '530 5.7.0 Must issue a STARTTLS command first', 'no-secure-line', false],
    ['MAIL FROM', '451 4.7.1 Try later', 'try-later', false],
    ['DATA', '552 5.2.2 Over quota', 'mailbox-full', true],
    ['DATA', '554 5.6.0 Message malformed', 'refused', true],
    ['DATA', '550 5.7.26 Unauthenticated mail', 'refused', true],
    ['DATA', '451 4.3.2 System not accepting', 'try-later', false],
    ['CONN', '554 5.7.1 Service unavailable; client blocked', 'house-refused', false],
    ['CONN', '421 4.7.0 Too many connections', 'try-later', false],
  ])('%s: %s', (command, response, failure, isFinal) => {
    expect(judgeMailFault(said(command, response))).toEqual({ failure, isFinal })
  })

  it.each<[MailFault, string, boolean]>([
    [{ code: 'EAUTH', responseCode: 535, response: '535 5.7.8 Bad' }, 'login-refused', false],
    [{ code: 'EAUTH', message: 'Missing credentials' }, 'login-refused', false],
    [{ code: 'ETLS', message: 'Error upgrading' }, 'no-secure-line', false],
    [{ code: 'ESOCKET', systemCode: 'CERT_HAS_EXPIRED' }, 'no-secure-line', false],
    [{ code: 'ESOCKET', systemCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'no-secure-line', false],
    [{ code: 'ESOCKET', systemCode: 'ECONNREFUSED' }, 'server-silent', false],
    [{ code: 'ESOCKET', systemCode: 'ECONNRESET' }, 'line-cut', false],
    [{ code: 'EDNS', systemCode: 'ENOTFOUND' }, 'server-not-found', false],
    [{ code: 'ETIMEDOUT' }, 'too-slow', false],
    [{ code: 'EABORT' }, 'too-slow', false],
    [{ code: 'ECONNECTION' }, 'line-cut', false],
    [{ code: 'ECONNECTION', isHandedOver: true }, 'in-doubt', false],
    [{ code: 'ETIMEDOUT', isHandedOver: true }, 'in-doubt', false],
    [{ code: 'EENVELOPE', message: 'No recipients defined' }, 'bad-address', true],
    [{ code: 'EMESSAGE', message: 'Message size larger than allowed' }, 'too-large', true],
    [{}, 'not-sent', false],
  ])('%j', (fault, failure, isFinal) => {
    expect(judgeMailFault(fault)).toEqual({ failure, isFinal })
  })

  it('Forsøkene kommer stadig sjeldnere, og så ikke mer', () => {
    const waits = Array.from({ length: 9 }, (_, i) => nextTryAfter(i + 1))
    expect(waits).toEqual([1, 5, 15, 60, 180, 480, 960, null, null])
  })

  it.each([
    ['550 5.1.1 No such user', true],
    ['550-5.1.1 No such 550 5.1.1 user', true],
    ['421', true],
    ['Timeout', false],
    ['Reached maximum number of retries after connection was closed', false],
    ['connect ECONNREFUSED 127.0.0.1:25', false],
    ['00637ECD077F0000:error:0A00010B:SSL routines', false],
  ])('«%s» er tjenerens eget svar: %s', (answer, expected) => {
    expect(isServersAnswer(answer)).toBe(expected)
  })

  it('Svaret blir én kort linje', () => {
    expect(shortAnswer({ response: '550-5.1.1 No\r\n550 5.1.1 user' })).toBe(
      '550-5.1.1 No 550 5.1.1 user',
    )
    expect(shortAnswer({ response: 'x'.repeat(1_000) })).toHaveLength(300)
    expect(shortAnswer({})).toBeNull()
  })
})

describe('Hvordan en e-post står', () => {
  const queuedAt = instant('2026-01-05T10:00:00.000Z')
  it.each<['waiting' | 'sent' | 'failed', number, string, string]>([
    ['waiting', 0, '10:04:59', 'on-its-way'],
    ['waiting', 0, '10:05:00', 'delayed'],
    ['waiting', 1, '10:00:30', 'delayed'],
    ['sent', 3, '12:00:00', 'sent'],
    ['failed', 1, '10:00:01', 'failed'],
  ])('%s etter %i forsøk, kl. %s', (state, attempts, time, expected) => {
    const now = instant(`2026-01-05T${time}.000Z`)
    expect(mailProgress({ state, attempts, queuedAt }, { now })).toBe(expected)
  })
})
