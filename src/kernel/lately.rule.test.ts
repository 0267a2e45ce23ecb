import { describe, expect, it } from 'vitest'
import { rememberLately } from './lately.rule.ts'

/** A reading that tells how many times it read. */
function counted() {
  let times = 0
  const read = rememberLately((text: string) => {
    times += 1
    return text.length
  })
  return { read, times: () => times }
}
const long = (name: string, length = 100_000) => name.padEnd(length, '.')

describe('Det som nylig er lest, huskes', () => {
  it('en lang tekst leses én gang, også om mange andre åpnes imellom', () => {
    const { read, times } = counted()
    for (let round = 0; round < 3; round += 1) {
      for (let text = 0; text < 10; text += 1) read(long(`${text}`))
    }
    expect(times()).toBe(10)
  })

  it('den som ikke er spurt om på lengst, glemmes først', () => {
    const { read, times } = counted()
    for (let text = 0; text < 10; text += 1) read(long(`${text}`))
    read(long('0'))
    read(long('ny'))
    expect(times()).toBe(11)
    read(long('0'))
    expect(times()).toBe(11)
    read(long('1'))
    expect(times()).toBe(12)
  })

  it('det er lengden av alle som teller: andre glemmes for en svært lang, og en enda lengre huskes ikke', () => {
    const { read, times } = counted()
    read(long('a'))
    read(long('b', 950_000))
    read(long('b', 950_000))
    expect(times()).toBe(2)
    read(long('a'))
    expect(times()).toBe(3)
    read(long('c', 1_000_001))
    read(long('c', 1_000_001))
    expect(times()).toBe(5)
    read(long('a'))
    expect(times()).toBe(5)
  })

  it('en kort tekst leses på nytt', () => {
    const { read, times } = counted()
    read('kort')
    read('kort')
    expect(times()).toBe(2)
  })
})
