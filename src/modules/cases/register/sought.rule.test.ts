import { describe, expect, it } from 'vitest'
import { soughtIn } from './sought.rule.ts'

describe('Det som søkes etter', () => {
  it.each([
    ['PS 49/17', true, ['49/17', '17/49']],
    ['sak 49-17', true, ['49/17', '17/49']],
    ['SR-sak 32/14', true, ['32/14', '14/32']],
    ['BU 2016/70', true, ['70/16']],
    ['Sak 17', true, ['17']],
    ['saksnr. 5', true, ['5']],
    ['17', false, ['17']],
    ['2027', false, ['2027']],
  ])('«%s» er et nummer og ingenting annet: %s', (text, isNumber, numbers) => {
    expect(soughtIn(text)).toMatchObject({ isNumber, numbers })
  })
  it.each(['handlingsplan 2027', 'sak om jordmor', 'plan 14/24 for Namdal', 'åpen', '%'])(
    '«%s» er ord',
    (text) => {
      expect(soughtIn(text)).toMatchObject({ isNumber: false, numbers: [] })
    },
  )
  it('er ingenting når ingenting er skrevet', () => {
    expect(soughtIn('')).toBeNull()
    expect(soughtIn('%')?.words).toEqual([])
  })
})
