import { describe, expect, it } from 'vitest'
import { fairQueue } from './fair-queue.ts'

const filled = (waiting: readonly string[]) => {
  const queue = fairQueue<string>()
  for (const item of waiting) queue.add(item.charAt(0), item)
  return queue
}

const allOf = (queue: ReturnType<typeof fairQueue<string>>): string[] => {
  const next = queue.next()
  return next === undefined ? [] : [next, ...allOf(queue)]
}

describe('Køen mellom fellesskapene', () => {
  it.each<[string, string[], string[]]>([
    ['tar ett fellesskap i rekkefølge', ['a1', 'a2', 'a3'], ['a1', 'a2', 'a3']],
    ['lar den andre slippe til etter én', ['a1', 'a2', 'a3', 'b1'], ['a1', 'b1', 'a2', 'a3']],
    [
      'går på omgang mellom alle',
      ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'],
      ['a1', 'b1', 'c1', 'a2', 'b2', 'a3'],
    ],
    ['er tom når ingen venter', [], []],
  ])('%s', (_title, waiting, order) => {
    expect(allOf(filled(waiting))).toEqual(order)
  })

  it('sier for hver hvor mange som lages før den', () => {
    const waiting = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1']
    const order = allOf(filled(waiting))
    const queue = filled(waiting)
    expect(waiting.map((item) => queue.placeOf(item))).toEqual(
      waiting.map((item) => order.indexOf(item)),
    )
    expect(queue.placeOf('d1')).toBe(-1)
  })

  it('setter den som kommer sent, etter én av de andres, ikke etter alle', () => {
    const queue = filled(['a1', 'a2', 'a3', 'a4'])
    expect(queue.next()).toBe('a1')
    queue.add('b', 'b1')
    expect(queue.placeOf('b1')).toBe(1)
    expect(allOf(queue)).toEqual(['a2', 'b1', 'a3', 'a4'])
  })

  it('lar den som ber om få, slippe til før resten av mange, også i sitt eget fellesskap', () => {
    const queue = fairQueue<string>()
    for (const item of ['a1', 'a2', 'a3']) queue.add('a', item, 100)
    expect(queue.next()).toBe('a1')
    queue.add('a', 'a alene')
    queue.add('a', 'a av to', 2)
    queue.add('a', 'a alene igjen')
    expect(queue.placeOf('a2')).toBe(3)
    expect(allOf(queue)).toEqual(['a alene', 'a alene igjen', 'a av to', 'a2', 'a3'])
  })

  it('går forbi den som må vente, og lar den beholde turen', () => {
    const queue = filled(['a1', 'a2', 'b1', 'c1'])
    const butNotA = (communityId: string) => communityId !== 'a'
    expect(queue.next(butNotA)).toBe('b1')
    expect(queue.next()).toBe('a1')
    expect(queue.next(butNotA)).toBe('c1')
    expect(queue.next(butNotA)).toBeUndefined()
    expect(queue.next()).toBe('a2')
  })
})
