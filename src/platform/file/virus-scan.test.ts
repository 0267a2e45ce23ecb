import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type ScanFile, scanWith } from './virus-scan.ts'

/** A daemon that reads INSTREAM as clamd does, and finds the word «virus». */
const clamd = (answer: (content: Buffer) => string | null, mostBytes = 30_000_000) =>
  createServer((socket) => {
    let read = Buffer.alloc(0)
    const pieces: Buffer[] = []
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      read = Buffer.concat([read, chunk])
      if (read.subarray(0, 10).toString() === 'zINSTREAM\0') read = read.subarray(10)
      for (;;) {
        const length = read.length < 4 ? null : read.readUInt32BE(0)
        if (length === null || read.length < 4 + length) return
        if (length === 0) return end(socket, answer(Buffer.concat(pieces)))
        pieces.push(read.subarray(4, 4 + length))
        read = read.subarray(4 + length)
        const sent = pieces.reduce((sum, piece) => sum + piece.length, 0)
        if (sent > mostBytes) return end(socket, 'INSTREAM size limit exceeded. ERROR\0')
      }
    })
  })
const end = (socket: Socket, answer: string | null) =>
  answer === null ? socket.destroy() : socket.end(answer)

let server: Server | undefined
afterEach(() => server?.close())
async function scanBy(daemon: Server): Promise<ScanFile> {
  server = daemon
  await new Promise<void>((resolve) => daemon.listen(0, '127.0.0.1', resolve))
  const address = daemon.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return scanWith({ host: '127.0.0.1', port: address.port })
}
const findsWord = (content: Buffer) =>
  content.includes('virus') ? 'stream: Prove-virus FOUND\0' : 'stream: OK\0'
const large = Buffer.alloc(3_000_000, 'a')

describe('Ei fil vises til ClamAV før noe annet', () => {
  it.each<[string, Uint8Array, string]>([
    ['ei rein fil', Buffer.from('Møtet er på Ørland.'), 'clean'],
    ['ei rein fil i mange biter', large, 'clean'],
    ['ei fil med virus', Buffer.from('et virus'), 'infected'],
    ['virus sist i ei stor fil', Buffer.concat([large, Buffer.from('virus')]), 'infected'],
  ])('%s', async (_what, bytes, expected) => {
    const scan = await scanBy(clamd(findsWord))
    expect(await scan(bytes)).toBe(expected)
  })

  it.each<[string, Server]>([
    ['en tjeneste som slutter midt i', clamd(() => null)],
    ['en som slutter med en gang', createServer((socket) => socket.destroy())],
    ['en som ikke tar så store filer', clamd(findsWord, 1_000_000)],
    ['en som melder feil', clamd(() => 'INSTREAM: Can not open database ERROR\0')],
    ['en som sier noe annet', createServer((socket) => socket.end('220 smtp\r\n'))],
    ['en som sier OK om noe annet', clamd(() => 'PONG OK\0')],
  ])('%s har ikke sjekket fila', async (_what, daemon) => {
    const scan = await scanBy(daemon)
    expect(await scan(large)).toBe('unscanned')
  })

  it('en tjeneste som ikke er der, har ikke sjekket fila', async () => {
    expect(await scanWith({ path: '/finnes/ikke' })(large)).toBe('unscanned')
  })

  it('uten en tjeneste gjelder bare det Godfot ser selv', async () => {
    expect(await scanWith(null)(Buffer.from('et virus'))).toBe('clean')
  })
})
