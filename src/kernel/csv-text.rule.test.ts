import { describe, expect, it } from 'vitest'
import { csvField, csvText } from './csv-text.rule.ts'

describe('En tabell som fil for norsk Excel', () => {
  it('har merke for UTF-8, semikolon mellom rutene og CRLF etter hver linje', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['c', ''],
      ]),
    ).toBe('\uFEFFa;b\r\nc;\r\n')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+47', "'+47"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['a;b', '"a;b"'],
    ['a"b', '"a""b"'],
    ['=a;b', '"\'=a;b"'],
    [' =1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
    ['\n=1', '"\'\n=1"'],
    ['Snåsa', 'Snåsa'],
  ])('Teksten %j blir aldri en formel', (text, field) => {
    expect(csvField(text)).toBe(field)
  })

  it.each([
    ['0301', '"=""0301"""'],
    ['1/2', '"=""1/2"""'],
    ['3-4-26', '"=""3-4-26"""'],
    ['1e5', '"=""1e5"""'],
    ['1234567890123456', '"=""1234567890123456"""'],
    ['1721', '1721'],
    ['0', '0'],
    ['Sak 4/26', 'Sak 4/26'],
  ])('Teksten %j åpnes ikke som et annet tall eller en dag', (text, field) => {
    expect(csvField(text)).toBe(field)
  })
})
