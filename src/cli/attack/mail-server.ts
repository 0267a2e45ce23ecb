import { type AddressInfo, createServer } from 'node:net'

/** A mail server on loopback that takes every mail and keeps none; or knows no mailbox, so that each is lost for good at once. */
export type MailServer = { url: string; refuse(isRefusing: boolean): void; close(): void }

export async function openMailServer(): Promise<MailServer> {
  let isRefusing = false
  const server = createServer((socket) => {
    let isInMail = false
    let heard = ''
    const answerTo = (line: string): string | null => {
      const word = line.slice(0, 4).toUpperCase()
      if (isInMail) {
        isInMail = line !== '.'
        return isInMail ? null : '250 2.0.0 Ok'
      }
      if (word === 'RCPT' && isRefusing) return '550 5.1.1 No such user here'
      if (word === 'QUIT') return '221 Bye'
      isInMail = word === 'DATA'
      return isInMail ? '354 Go ahead' : '250 Ok'
    }
    socket.on('error', () => {})
    socket.write('220 attack.example ESMTP\r\n')
    socket.on('data', (text) => {
      const lines = (heard + text).split('\r\n')
      heard = lines.pop() ?? ''
      for (const line of lines) {
        const answer = answerTo(line)
        if (answer !== null) socket.write(`${answer}\r\n`)
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
    close: () => server.close(),
  }
}
