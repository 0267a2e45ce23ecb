import { describe, expect, it } from 'vitest'
import { mayBeSameNumber, numberKey, numberKeys } from './number-key.rule.ts'

describe('Et saksnummer', () => {
  it.each([
    ['Sak 01-21', '1/21'],
    ['09/16', '9/16'],
    ['10/2016', '10/16'],
    ['2014/15', '15/14'],
    ['PS 49/17', '49/17'],
    ['SR-sak 32/14', '32/14'],
    ['RS 10/12', '10/12'],
    ['BU 2016/70', '70/16'],
    ['Sak 17/11', '17/11'],
    ['042/16', '42/16'],
    ['1/22', '1/22'],
    ['2017/7525', '7525/17'],
    ['Sak 007', '7'],
    ['0', '0'],
  ])('«%s», som papirene skriver det, sammenlignes som %s', (written, key) =>
    expect(numberKey(written)).toBe(key),
  )

  it('leses på begge måter der det ikke er sikkert hva som er året', () => {
    expect(numberKeys('17/11')).toEqual(['17/11', '11/17'])
    expect(numberKeys('17/2011')).toEqual(['17/11'])
    expect(numberKeys('2011/17')).toEqual(['17/11'])
    expect(numberKeys('11/11')).toEqual(['11/11'])
  })

  it('finnes ikke i det som ikke har tall', () => expect(numberKeys('eventuelt')).toEqual([]))

  it('er et annet når bokstavene er andre, men ikke når de mangler', () => {
    expect(mayBeSameNumber('49/17', 'PS 49/17')).toBe(true)
    expect(mayBeSameNumber('sak 49/17', 'PS 49/17')).toBe(true)
    expect(mayBeSameNumber('ps49/17', 'PS 49/17')).toBe(true)
    expect(mayBeSameNumber('FS 49/17', 'PS 49/17')).toBe(false)
  })
})
