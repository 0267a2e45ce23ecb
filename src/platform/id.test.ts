import { expect, it } from 'vitest'
import { isId, newId } from './id.ts'

it('Nøkler sorterer i den rekkefølgen de ble laget, også når mange lages på samme millisekund', () => {
  const made = Array.from({ length: 20_000 }, newId)
  expect(made.every(isId)).toBe(true)
  expect(new Set(made).size).toBe(made.length)
  expect(made.toSorted()).toEqual(made)
})
