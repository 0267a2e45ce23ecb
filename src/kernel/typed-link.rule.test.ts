import { describe, expect, it } from 'vitest'
import { readLink } from './typed-link.rule.ts'

describe('Den samme lenka, skrevet på en annen måte', () => {
  it.each([
    'https://kommune.example/sak/1',
    'HTTPS://kommune.example/sak/1',
    'Https://kommune.example/sak/1',
    ' https://kommune.example/sak/1 ',
    '<https://kommune.example/sak/1>',
    '«https://kommune.example/sak/1».',
    'https://kommune.example/sak/1;',
    'https://kommune.example/\u200bsak/1',
  ])('«%s»', (typed) => expect(readLink(typed)).toBe('https://kommune.example/sak/1'))

  it.each([
    ['HTTP://Kommune.example/Sak', 'http://Kommune.example/Sak'],
    ['https://kommune.example/a(b)', 'https://kommune.example/a(b)'],
  ])('«%s»', (typed, link) => expect(readLink(typed)).toBe(link))

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT://%0aalert(1)',
    'kommune.example/sak',
    'https://',
    'https:// kommune.example',
    'https://a.example https://b.example',
    'ftp://kommune.example',
    'https:///sak',
    '',
  ])('«%s» er ikke en lenke', (typed) => expect(readLink(typed)).toBe(null))
})
