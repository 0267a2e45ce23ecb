import { expect, it } from 'vitest'
import { median, quantile, result, describe as tell } from './result.ts'

it('gir forholdet til golvet, eller det som ble målt runde for runde', () => {
  expect(result('documents-cpu', 3, 2)).toEqual({
    name: 'documents-cpu',
    value: 3,
    unit: 'ms',
    floor: 2,
    ratio: 1.5,
  })
  expect(result('documents-cpu', 3, 2, 1.4).ratio).toBe(1.4)
  expect(result('stop', 0.1234)).toMatchObject({ value: 0.123, floor: null, ratio: null })
})

it('sier fra når en grense er brutt', () => {
  expect(tell([result('documents-cpu', 3, 2)])).toContain('innenfor 3 ×')
  expect(tell([result('documents-cpu', 8, 2)])).toContain('OVER 3 ×')
  expect(tell([result('second-start', 1)])).toContain('innenfor 3 s')
})

it('finner median og persentil', () => {
  expect(median([5, 1, 3, 2, 4])).toBe(3)
  expect(quantile([1, 2, 3, 4], 0.99)).toBe(4)
  expect(quantile([], 0.5)).toBeNaN()
})
