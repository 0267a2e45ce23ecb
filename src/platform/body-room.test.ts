import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { bodyRoom } from './body-room.ts'

const size = 1024 * 1024
const limits = { house: 4 * size, person: 2 * size, waitMs: 50 }
const who = (communityId: string, personId: string) => ({ communityId, personId })

describe('Plassen til det som sendes', () => {
  it('er så stor som den er, og den som må vente, får den når en annen går', async () => {
    const room = bodyRoom({ ...limits, waitMs: 5_000 })
    const leave = await room.take(who('a', 'kari'), 2 * size)
    await room.take(who('a', 'ola'), 2 * size)
    const waiting = room.take(who('b', 'per'), size)
    expect(await Promise.race([waiting, Promise.resolve('venter')])).toBe('venter')
    leave?.()
    expect(await waiting).toBeTypeOf('function')
  })

  it('gis ikke til den som har ventet for lenge, og noe kommer ikke bort av det', async () => {
    const room = bodyRoom(limits)
    const leaves = [
      await room.take(who('a', 'kari'), 2 * size),
      await room.take(who('a', 'ola'), 2 * size),
    ]
    expect(await room.take(who('b', 'per'), size)).toBeNull()
    for (const leave of leaves) leave?.()
    for (const leave of leaves) leave?.()
    expect(await room.take(who('b', 'per'), 2 * size)).toBeTypeOf('function')
    expect(await room.take(who('b', 'pål'), 2 * size)).toBeTypeOf('function')
    expect(await room.take(who('b', 'espen'), size)).toBeNull()
  })

  it('tar ikke én person for de andre', async () => {
    const room = bodyRoom(limits)
    await room.take(who('a', 'kari'), 2 * size)
    const more = room.take(who('a', 'kari'), 2 * size)
    expect(await room.take(who('a', 'ola'), 2 * size)).toBeTypeOf('function')
    expect(await more).toBeNull()
  })

  it('går på omgang mellom fellesskapene', async () => {
    const room = bodyRoom({ ...limits, waitMs: 5_000 })
    const full = await room.take(who('a', 'alle'), 4 * size)
    const order: string[] = []
    const waiting = [
      ['a', 'a1'],
      ['a', 'a2'],
      ['a', 'a3'],
      ['b', 'b1'],
    ].map(async ([community = '', person = '']) => {
      const leave = await room.take(who(community, person), 4 * size)
      order.push(person)
      leave?.()
    })
    await nextTurn()
    full?.()
    await Promise.all(waiting)
    expect(order).toEqual(['a1', 'a2', 'b1', 'a3'])
  })

  it('trengs ikke av det som er lite', async () => {
    const room = bodyRoom(limits)
    await room.take(who('a', 'kari'), 4 * size)
    expect(await room.take(who('a', 'kari'), 60_000)).toBeTypeOf('function')
  })
})
