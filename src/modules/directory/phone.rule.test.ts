import { describe, expect, it } from 'vitest'
import { readPhone } from './phone.rule.ts'

describe('Et telefonnummer', () => {
  it.each([
    ['74 04 82 00', '74 04 82 00'],
    ['74048200', '74 04 82 00'],
    ['+47 74 04 82 00', '74 04 82 00'],
    ['0047 740 48 200', '74 04 82 00'],
    ['47 900 00 000', '900 00 000'],
    ['4774048200', '74 04 82 00'],
    ['900 00 000', '900 00 000'],
    ['90 00 00 00', '900 00 000'],
    ['Tlf. 740 48 200', '74 04 82 00'],
    ['mob: 41 00 00 00', '410 00 000'],
    ['02345', '02345'],
    ['113', '113'],
    ['+46 8 123 456 78', '+46812345678'],
    ['00 00 00 22', '00 00 00 22'],
  ])('«%s» er %s', (typed, phone) => {
    expect(readPhone(typed)).toBe(phone)
  })

  it.each([
    '',
    'ring meg',
    '12',
    '7404820',
    '740482001',
    '4674048200',
    '74 04 82 00 / 900 00 000',
    '+1',
    '12a45678',
  ])('«%s» er ikke ett nummer', (typed) => expect(readPhone(typed)).toBeNull())

  it('er det samme når det leses igjen', () => {
    for (const typed of ['74048200', '+46812345678', '02345', '90000000']) {
      const once = readPhone(typed)
      expect(readPhone(once ?? '')).toBe(once)
    }
  })
})
