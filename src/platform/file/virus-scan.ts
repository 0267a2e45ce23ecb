import { once } from 'node:events'
import { createConnection, type NetConnectOpts } from 'node:net'
import type { ScanResult } from '../../kernel/file-content.model.ts'

/** Looks for what does harm in a file. Never throws. */
export type ScanFile = (bytes: Uint8Array) => Promise<ScanResult>

/** How long a scanner may be silent, and how much it is handed at a time. */
const patienceMs = 30_000
const chunkBytes = 64 * 1024

/** Files are scanned one after the other, so that a form with several asks for no more than one with one. */
export const scanWith = (clamd: NetConnectOpts | null): ScanFile =>
  clamd === null ? async () => 'clean' : (bytes) => askClamd(clamd, bytes)

/** Asks ClamAV's daemon with INSTREAM (clamd(8)): lengths and pieces, a length of zero, and one line for an answer. */
async function askClamd(clamd: NetConnectOpts, bytes: Uint8Array): Promise<ScanResult> {
  const socket = createConnection(clamd)
  socket.setTimeout(patienceMs, () => socket.destroy())
  const answer: Buffer[] = []
  const ended = new Promise<void>((resolve) => {
    socket.on('data', (piece: Buffer) => answer.push(piece))
    socket.on('close', () => resolve())
    // What went wrong is told by an answer that is not there.
    socket.on('error', () => {})
  })
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length && !socket.destroyed; at += chunkBytes) {
    const piece = bytes.subarray(at, at + chunkBytes)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(piece.length)
    socket.write(length)
    if (!socket.write(piece)) await Promise.race([once(socket, 'drain').catch(() => {}), ended])
  }
  socket.write(Buffer.alloc(4))
  await ended
  return resultIn(Buffer.concat(answer).toString('utf8'))
}

/** `stream: OK`, `stream: Eicar-Signature FOUND`, or an error. */
const resultIn = (answer: string): ScanResult => {
  const line = answer.replace(/[\0\r\n]+$/, '')
  if (/^stream: .* FOUND$/.test(line)) return 'infected'
  return line === 'stream: OK' ? 'clean' : 'unscanned'
}
