import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { onMessage } from './channel.ts'

it('En melding som ikke kan leses, ender samtalen og ikke huset', async () => {
  const heard: unknown[] = []
  const ended = Promise.withResolvers<void>()
  const server = createServer((socket: Socket) => {
    onMessage(socket, (message) => heard.push(message))
    socket.on('close', () => ended.resolve())
  })
  const home = mkdtempSync(join(tmpdir(), 'godfot-'))
  const path = join(home, 'sokkel')
  await new Promise<void>((go) => server.listen(path, go))
  const other = connect(path).on('error', () => {})
  other.write(Buffer.from([0, 0, 0, 3, 1, 2, 3]))
  await ended.promise
  expect(heard).toEqual([])
  other.destroy()
  server.close()
  rmSync(home, { recursive: true })
})
