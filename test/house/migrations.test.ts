import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

it('Migreringene har hvert sitt nummer, uten hull', () => {
  const folder = new URL('../../src/platform/migrations/', import.meta.url)
  const numbers = readdirSync(folder).map((name) => Number(name.slice(0, 4)))
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, place) => place + 1))
})
