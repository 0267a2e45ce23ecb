import { Readable } from 'node:stream'
import type { MailFailure, MailFault } from '../kernel/mail-failure.model.ts'
import { judgeMailFault, shortAnswer } from '../kernel/mail-failure.rule.ts'
import type { Settings } from './settings.ts'
import { isAddress } from './typed-address.ts'

/** A mail as it is handed to the mail server. Its id makes a Message-ID that is the same at each try. */
export type Letter = {
  id: string
  recipient: string
  subject: string
  body: string
  replyTo: string | null
}

/**
 * What one try came to: taken by the server, or not; `stopped` when the house closed meanwhile, `isInDoubt` where the
 * server then had all of the mail.
 */
export type Posted =
  | { state: 'sent'; answer: string | null }
  | { state: 'not-sent'; failure: MailFailure; isFinal: boolean; answer: string | null }
  | { state: 'stopped'; isInDoubt: boolean }

/** The way out of the house for mail: a few lines to one server, kept open between mails. */
export type MailPost = {
  /** Never throws: what went wrong is an answer. The end of the mail is given only where it may be, asked at that moment. */
  send(letter: Letter, mayHandOver: () => boolean): Promise<Posted>
  /** No try lasts longer. */
  patienceMs: number
  /** Closes every line at once, also one in use. */
  close(): void
}

/** How many mails are handed over at the same time. */
export const mailLines = 3

/** So many times as long as for one step the server gets for all of them, and as long again to answer to the whole mail. */
const patienceSteps = 3

/** Opens the way to the mail server that the settings name; null where there is none. Nothing is sent yet. */
export async function openMailPost({
  smtpUrl,
  mailFrom,
  smtpTimeoutMs,
}: Pick<Settings, 'smtpUrl' | 'mailFrom' | 'smtpTimeoutMs'>): Promise<MailPost | null> {
  if (smtpUrl === null) return null
  const transport = await openTransport(smtpUrl, smtpTimeoutMs)
  const handing = watchHandingOver(transport)
  const stepsMs = patienceSteps * smtpTimeoutMs
  let isClosed = false
  return {
    patienceMs: 2 * stepsMs,
    send: async (letter, mayHandOver) => {
      if (isClosed) return { state: 'stopped', isInDoubt: false }
      if (!isAddress(letter.recipient)) return notSent({ code: 'EENVELOPE' })
      const mail = composeMail(letter, mailFrom)
      const patience = beginPatience(stepsMs)
      let isHandedOver = false
      let isHeldBack = false
      handing.set(mail.messageId, () => {
        isHeldBack = !mayHandOver()
        if (isHeldBack) return false
        isHandedOver = true
        patience.beginAnew()
        return true
      })
      try {
        return sentAs(await transport.sendMail({ ...mail, signal: patience.signal }))
      } catch (error) {
        return isClosed || isHeldBack
          ? { state: 'stopped', isInDoubt: isHandedOver }
          : notSent({ ...faultOf(error), isHandedOver })
      } finally {
        patience.end()
        handing.delete(mail.messageId)
      }
    },
    close: () => {
      isClosed = true
      transport.close({ force: true })
    },
  }
}

type Transport = Awaited<ReturnType<typeof openTransport>>

async function openTransport(url: string, timeoutMs: number) {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: mailLines,
    maxRequeues: 1,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: patienceSteps * timeoutMs,
    dnsTimeout: timeoutMs,
    socketCloseTimeout: 1_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  transport.on('error', () => {})
  return transport
}

/** Asks what is set for a mail, by its Message-ID, before the server is handed the end of it; cuts it off where it says no. */
function watchHandingOver(transport: Transport): Map<string, () => boolean> {
  const handing = new Map<string, () => boolean>()
  transport.use('stream', ({ message, data }, done) => {
    const mayEnd = handing.get(data.messageId ?? '') ?? (() => true)
    message.processFunc((whole) =>
      Readable.from(endingIf(whole, mayEnd), { objectMode: false, highWaterMark: 1 }),
    )
    done()
  })
  return handing
}

/** The same, read as it is asked for; whether it may end is asked when all else has been taken. */
async function* endingIf(whole: AsyncIterable<Buffer>, mayEnd: () => boolean) {
  yield* whole
  if (!mayEnd()) throw new Error('The end of the mail was held back')
}

/** A signal that is given after so long, counted from now or from when it begins anew. */
function beginPatience(ms: number) {
  const stopper = new AbortController()
  const begin = () => setTimeout(() => stopper.abort(), ms)
  let timer = begin()
  return {
    signal: stopper.signal,
    beginAnew: () => {
      clearTimeout(timer)
      timer = begin()
    },
    end: () => clearTimeout(timer),
  }
}

const sentAs = ({ response }: { response: string }): Posted => ({
  state: 'sent',
  answer: shortAnswer({ response }),
})

const notSent = (fault: MailFault): Posted => ({
  state: 'not-sent',
  ...judgeMailFault(fault),
  answer: shortAnswer(fault),
})

/** The mail with the marks that tell other machines not to answer it (RFC 3834). */
const composeMail = ({ id, recipient, subject, body, replyTo }: Letter, from: string) => ({
  from,
  to: { name: '', address: recipient },
  ...(replyTo === null ? {} : { replyTo: { name: '', address: replyTo } }),
  subject: subject.replace(/[\s\p{Cc}]+/gu, ' ').trim(),
  text: body,
  messageId: `<${id}@${/@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'}>`,
  headers: {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    Precedence: 'bulk',
  },
})

/** What an error of the mail program tells, as plain facts. */
function faultOf(error: unknown): MailFault {
  const told = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>
  const text = (key: string) => (typeof told[key] === 'string' ? String(told[key]) : undefined)
  return {
    code: text('code'),
    systemCode: text('originalCode'),
    response: text('response'),
    responseCode: typeof told.responseCode === 'number' ? told.responseCode : undefined,
    command: text('command'),
    message: text('message'),
  }
}
