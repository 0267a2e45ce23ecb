import { describe, expect, it } from 'vitest'
import { readLink } from './typed-link.rule.ts'

const link = (typed: string) => {
  const read = readLink(typed)
  return read.ok ? read.value : read.problem.code
}

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
  ])('«%s»', (typed) => expect(link(typed)).toBe('https://kommune.example/sak/1'))

  it.each([
    ['HTTP://Kommune.example/Sak', 'http://Kommune.example/Sak'],
    ['https://kommune.example/a(b)', 'https://kommune.example/a(b)'],
    ['https://kommune.example/@sak', 'https://kommune.example/@sak'],
    ['https://kommune.example:8443/sak', 'https://kommune.example:8443/sak'],
    ['https://kommune.example?til=a@b.example', 'https://kommune.example?til=a@b.example'],
    ['https://kommune.example#@', 'https://kommune.example#@'],
  ])('«%s»', (typed, meant) => expect(link(typed)).toBe(meant))

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
  ])('«%s» er ikke en lenke', (typed) => expect(link(typed)).toBe('not-a-link'))

  it.each([
    'https://ola:hemmelig@kommune.example/sak',
    'HTTPS://ola@kommune.example',
    'https://:hemmelig@kommune.example/',
    'https://@kommune.example/',
    'https://kommune.example@annen.example/sak',
    'https://kommune.example\\@annen.example/sak',
    '<https://ola:a@b@kommune.example>',
  ])('«%s» har noe som logger inn, foran adressen', (typed) =>
    expect(link(typed)).toBe('link-with-sign-in'),
  )
})
