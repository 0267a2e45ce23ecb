import { describe, expect, it } from 'vitest'
import { safeAddress } from './address.ts'

describe('Adressen til en lenke', () => {
  it.each([
    ['https://lovdata.no/lov', 'https://lovdata.no/lov'],
    [' lovdata.no/lov?a=1 ', 'https://lovdata.no/lov?a=1'],
    ['post@hnt.no', 'mailto:post@hnt.no'],
    ['mailto:post@hnt.no', 'mailto:post@hnt.no'],
    ['tel:+4774098000', 'tel:+4774098000'],
    ['/nordre-trondelag/avtaler', '/nordre-trondelag/avtaler'],
    ['#formal', '#formal'],
    ['helse.møre.no', 'https://helse.møre.no'],
  ])('%s går til %s', (typed, address) => expect(safeAddress(typed)).toBe(address))

  it.each([
    '',
    ' ',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    '//ondt.no',
    'file:///c',
    'to ord.no',
    'ord',
    'https://',
    'mailto:',
    'java\nscript:x',
  ])('«%s» er ingen', (typed) => expect(safeAddress(typed)).toBeNull())
})
