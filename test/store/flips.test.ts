import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { chanceFrom } from '../../src/cli/attack/chance.ts'
import { flipValues } from '../../src/cli/attack/flips/flip-values.ts'
import { brought } from '../../src/rooms.ts'
import type { TestDatabase } from '../database.ts'
import { wholeSample } from '../sample-house.ts'

vi.setConfig({ testTimeout: 120_000 })

let base: TestDatabase
beforeAll(async () => {
  ;({ base } = await wholeSample())
})
afterAll(() => base.close())

describe('En verdi som endres bak ryggen på huset', () => {
  it('finnes av verify, hvilken kolonne den enn står i', async () => {
    const { flips, found, missed } = await flipValues({
      administrator: base.owner,
      sealed: brought.sealed,
      chance: chanceFrom(13),
      size: 300,
      tell: () => {},
    })
    expect(missed).toEqual([])
    expect(flips).toBe(300)
    expect(found).toBe(300)
  })
})
