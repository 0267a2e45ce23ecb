import { type AddressInfo, createServer, type Socket } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'

/** What the server does when it comes to a step: an answer, silence, a cut line, or an answer that never ends. */
export type SmtpStep = string | 'silence' | 'cut' | 'drip' | { after: number; say: string }
type Step = 'greeting' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'END' | 'RSET' | 'QUIT'

const willing: Record<Step, string> = {
  greeting: '220 prove.example ESMTP',
  EHLO: '250-prove.example\r\n250 8BITMIME',
  AUTH: '235 2.7.0 Welcome',
  MAIL: '250 2.1.0 Ok',
  RCPT: '250 2.1.5 Ok',
  DATA: '354 Go ahead',
  END: '250 2.0.0 Ok: queued as 4XyZ',
  RSET: '250 Ok',
  QUIT: '221 Bye',
}

/** A mail server on loopback that does as it is told, step by step, and keeps what it took. */
export type Smtp = {
  url: string
  port: number
  /** What the server took, with the address each was for. */
  received: { to: string; raw: string }[]
  /** From now on these steps are answered so; a list is one answer each time, the last one from then on. */
  play(steps: Partial<Record<Step, SmtpStep | readonly SmtpStep[]>>): void
  connections(): number
  /** How many times anyone came to the step. */
  reached(step: Step): number
  /** How many whole mails it was given, whatever it answered. */
  handedOver(): number
  close(): Promise<void>
}

export const readMail = (raw: string): Promise<Email> => PostalMime.parse(raw)

/** The number of a mail, that is the same each time it is sent. */
export const readIdOf = (raw: string): string => /^Message-ID: <([^@]+)@/im.exec(raw)?.[1] ?? ''

/** One more line of the same answer, three times a second, as long as anyone listens. */
function drip(socket: Socket) {
  const timer = setInterval(() => socket.write('250-wait\r\n'), 300)
  socket.on('close', () => clearInterval(timer))
}

export async function openSmtp(): Promise<Smtp> {
  const received: Smtp['received'] = []
  const sockets = new Set<Socket>()
  let played = new Map<Step, SmtpStep[]>()
  const reached = new Map<Step, number>()
  let connections = 0
  let handedOver = 0

  const next = (step: Step): SmtpStep => {
    reached.set(step, (reached.get(step) ?? 0) + 1)
    const left = played.get(step)
    return (left && left.length > 1 ? left.shift() : left?.[0]) ?? willing[step]
  }

  const server = createServer((socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    let to = ''
    let text: string | null = null
    let rest = ''
    const answer = (step: Step): boolean => {
      const played = next(step)
      if (typeof played === 'object') {
        setTimeout(() => socket.write(`${played.say}\r\n`), played.after)
        return /^[23]/.test(played.say)
      }
      if (played === 'cut') socket.destroy()
      else if (played === 'drip') drip(socket)
      else if (played !== 'silence') socket.write(`${played}\r\n`)
      return /^[23]/.test(played)
    }
    answer('greeting')
    socket.on('data', (chunk) => {
      rest += chunk.toString('utf8')
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (text !== null) {
          if (line !== '.') text += `${line}\r\n`
          else {
            const raw = text
            text = null
            handedOver += 1
            if (answer('END')) received.push({ to, raw })
          }
          continue
        }
        const word = line.slice(0, 4).toUpperCase()
        if (word === 'EHLO' || word === 'HELO') answer('EHLO')
        else if (word === 'AUTH') answer('AUTH')
        else if (word === 'MAIL') answer('MAIL')
        else if (word === 'RCPT') {
          to = /<(.*?)>/.exec(line)?.[1] ?? ''
          answer('RCPT')
        } else if (word === 'DATA') text = answer('DATA') ? '' : null
        else if (word === 'RSET') answer('RSET')
        else answer('QUIT')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    play: (steps) => {
      played = new Map(
        Object.entries(steps).map(([step, how]) => [
          step as Step,
          Array.isArray(how) ? [...how] : [how as SmtpStep],
        ]),
      )
    },
    connections: () => connections,
    reached: (step) => reached.get(step) ?? 0,
    handedOver: () => handedOver,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
