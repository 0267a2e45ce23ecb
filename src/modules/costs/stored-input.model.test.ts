import { describe, expect, it } from 'vitest'
import { aSharing, north2016 } from '../../../test/builders/costs.ts'
import { day } from '../../kernel/day.model.ts'
import { northTrondelag2018, southTrondelag2018 } from './sample/sample-schemes.table.ts'
import { keptInput, readInput } from './stored-input.model.ts'

const input = {
  scheme: northTrondelag2018,
  facts: { parties: north2016, unnamed: 0 },
  codesOn: day('2017-06-01'),
}
const partly = aSharing([
  { kind: 'part-equally', numerator: 3, denominator: 10 },
  { kind: 'part-by-inhabitants', numerator: 7, denominator: 10 },
])
const keptAs = (change: object): unknown => ({ ...JSON.parse(keptInput(input)), ...change })

describe('Det en fryst liste er regnet ut av', () => {
  it.each([northTrondelag2018, southTrondelag2018])(
    'leses slik det ble lagret, med utgaven det er lagret i: $title',
    (scheme) => {
      const kept: unknown = JSON.parse(keptInput({ ...input, scheme }))
      expect(kept).toMatchObject({ version: 1 })
      expect(readInput(kept)).toEqual({ ...input, scheme })
    },
  )

  it('kan dele en del likt og en del etter innbyggere', () => {
    const parts = { ...northTrondelag2018, ...partly }
    expect(readInput(JSON.parse(keptInput({ ...input, scheme: parts })))).toEqual({
      ...input,
      scheme: parts,
    })
  })

  it('er første utgave når det ble lagret før utgavene fikk nummer', () => {
    const { version: _, ...first } = JSON.parse(keptInput(input))
    expect(readInput(first)).toEqual(input)
  })

  it.each([
    ['en utgave som ingen leser ennå', { version: 2 }, 'a version that nobody reads'],
    ['en dag som mangler', { codesOn: null }, 'codesOn is no day'],
    ['en ordning uten avrunding', { scheme: { ...input.scheme, rounding: '' } }, 'scheme rounding'],
  ])('leses ikke som noe annet enn det er: %s', (_, change, told) => {
    expect(() => readInput(keptAs(change))).toThrow(told)
  })
})
