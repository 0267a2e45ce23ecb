import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { expect } from 'vitest'

type Received = { to: string; subject: string; text: string }

/** A mail server on loopback that keeps what it is sent. */
export type Mailbox = {
  /** What `GODFOT_SMTP_URL` is to be. */
  url: string
  received: readonly Received[]
  /** From now on there is nobody at the address. */
  closeFor(address: string): void
  /** Throws away what an address has been sent. */
  forget(address: string): void
  /** Waits for the mail to an address about something. */
  mailTo(address: string, about: RegExp): Promise<Received>
  close(): Promise<void>
}

export async function openMailbox(): Promise<Mailbox> {
  const received: Received[] = []
  const closed = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(
        closed.has(address)
          ? Object.assign(new Error('5.1.1 No such user here'), { responseCode: 550 })
          : null,
      ),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const { subject = '', text = '' } = await PostalMime.parse(Buffer.concat(chunks))
        received.push({ to: session.envelope.rcptTo[0]?.address ?? '', subject, text })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    closeFor: (address) => {
      closed.add(address)
    },
    forget: (address) => {
      const kept = received.filter(({ to }) => to !== address)
      received.splice(0, received.length, ...kept)
    },
    mailTo: async (address, about) => {
      const found = () => received.find(({ to, subject }) => to === address && about.test(subject))
      await expect.poll(found, { timeout: 20_000 }).toBeTruthy()
      return found() ?? { to: address, subject: '', text: '' }
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
