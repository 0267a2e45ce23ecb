import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { type HttpServer, listen } from './http-server.ts'

let server: HttpServer
let asked = 0
let mostAtOnce = 0
let atOnce = 0
afterEach(() => server.close())

/** A server that takes its time, and a connection to it. */
async function connected(): Promise<Socket> {
  asked = 0
  mostAtOnce = 0
  server = await listen({ host: '127.0.0.1', port: 0 })
  server.answerWith(async () => {
    asked += 1
    atOnce += 1
    mostAtOnce = Math.max(mostAtOnce, atOnce)
    await sleep(100)
    atOnce -= 1
    return new Response('svar')
  })
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

const request = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'

it('Den som spør videre uten å vente på svar, mister forbindelsen', async () => {
  const socket = await connected()
  socket.on('error', () => undefined).resume()
  const ended = once(socket, 'close')
  socket.write(request.repeat(20))
  await ended
  expect(mostAtOnce).toBe(4)
  expect(asked).toBe(4)
})

it('Den som venter på hvert svar, kan spørre så lenge den vil på samme forbindelse', async () => {
  const socket = await connected()
  for (let n = 1; n <= 12; n += 1) {
    socket.write(request)
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toContain('200 OK')
    expect(asked).toBe(n)
  }
  socket.destroy()
})

it('Noen få kan sendes uten å vente, og alle får svar', async () => {
  const socket = await connected()
  let said = ''
  socket.on('data', (text) => {
    said += text
  })
  socket.write(request.repeat(4))
  while (said.split('svar').length < 5) await sleep(10)
  expect(asked).toBe(4)
  socket.destroy()
})
