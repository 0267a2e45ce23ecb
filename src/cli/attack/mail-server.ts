import { type AddressInfo, createServer } from 'node:net'
import { pathsIn, type ReceivedMail, readMail } from './received-mail.ts'

/** A mail server on loopback that takes every mail; or knows no mailbox, so that each is lost for good at once. */
export type MailServer = {
  url: string
  refuse(isRefusing: boolean): void
  /** Keeps everybody waiting for what becomes of their mail, or tells them. */
  hold(isHolding: boolean): void
  /** The mails that have come since it was asked the last time, the oldest first; of very many the last. */
  taken(): ReceivedMail[]
  /** The paths that the last mails with one of these words lead to, the last mail's first; of all mails without words. */
  pathsTo(words?: readonly string[]): string[]
  close(): void
}

const mostKept = 5_000
/** Who looks for a link, looks in so many mails. */
const mostLookedAt = 200

export async function openMailServer(): Promise<MailServer> {
  let isRefusing = false
  let isHolding = false
  let held: (() => void)[] = []
  let received: ReceivedMail[] = []
  let last: ReceivedMail[] = []
  const keep = (to: readonly string[], lines: readonly string[]) => {
    const mail = { to, ...readMail(lines.join('\r\n')) }
    received = [...received.slice(1 - mostKept), mail]
    last = [mail, ...last.slice(0, mostLookedAt - 1)]
  }
  const server = createServer((socket) => {
    const answerTo = newTalk(() => isRefusing, keep)
    let heard = ''
    socket.on('error', () => {})
    socket.write('220 attack.example ESMTP\r\n')
    socket.on('data', (text) => {
      const lines = (heard + text).split('\r\n')
      heard = lines.pop() ?? ''
      for (const line of lines) {
        const go = () => {
          const answer = answerTo(line)
          if (answer !== null) socket.write(`${answer}\r\n`)
        }
        if (isHolding) held.push(go)
        else go()
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    refuse: (whether) => {
      isRefusing = whether
    },
    hold: (whether) => {
      isHolding = whether
      const waiting = isHolding ? [] : held
      if (!isHolding) held = []
      for (const go of waiting) go()
    },
    taken: () => received.splice(0),
    pathsTo: (words) => pathsIn(last, words),
    close: () => server.close(),
  }
}

/** One connection's talk: the answer to each line, null where none is due. */
function newTalk(
  isRefusing: () => boolean,
  keep: (to: readonly string[], lines: readonly string[]) => void,
): (line: string) => string | null {
  let isInMail = false
  let to: string[] = []
  let mail: string[] = []
  return (line) => {
    const word = line.slice(0, 4).toUpperCase()
    if (isInMail) {
      isInMail = line !== '.'
      if (isInMail) mail.push(line.replace(/^\.\./, '.'))
      else keep(to, mail)
      return isInMail ? null : '250 2.0.0 Ok'
    }
    if (word === 'RCPT' && isRefusing()) return '550 5.1.1 No such user here'
    if (word === 'QUIT') return '221 Bye'
    if (word === 'MAIL') [to, mail] = [[], []]
    if (word === 'RCPT') to.push(/<([^>]*)>/.exec(line)?.[1] ?? '')
    isInMail = word === 'DATA'
    return isInMail ? '354 Go ahead' : '250 Ok'
  }
}
