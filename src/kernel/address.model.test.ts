import { describe, expect, it } from 'vitest'
import { pathTo, wordsBeside } from './address.model.ts'

describe('adressen til ei side', () => {
  it('setter inn det som står åpent, skrevet slik en adresse tåler', () => {
    const board = '/:community/avtaler/:slug/behandling'
    expect(pathTo(board, { community: 'nordre-trondelag', slug: 'felles-kø?' })).toBe(
      '/nordre-trondelag/avtaler/felles-k%C3%B8%3F/behandling',
    )
  })

  it('bryr seg ikke om hva mønsteret krever av det åpne', () => {
    expect(pathTo('/:community/kommuner/:code{[0-9]{4}}', { community: 'nt', code: '5038' })).toBe(
      '/nt/kommuner/5038',
    )
  })

  it.each([
    [{ dag: '2026-01-01', side: 2 }, '/nt/avtaler?dag=2026-01-01&side=2'],
    [{ dag: null, side: undefined }, '/nt/avtaler'],
    [{ q: 'a&b=c d' }, '/nt/avtaler?q=a%26b%3Dc+d'],
    [{ side: 0, '#': 'tabell' }, '/nt/avtaler?side=0#tabell'],
    [{ '#': 'tabell' }, '/nt/avtaler#tabell'],
    [{}, '/nt/avtaler'],
  ])('spør bare etter det som er sagt: %o', (asked, path) => {
    expect(pathTo('/:community/avtaler', { community: 'nt' }, asked)).toBe(path)
  })

  it('er den samme hver gang den lages, også med andre navn i', () => {
    const page = '/:community/:slug'
    const asOf = (slug: string) => pathTo(page, { community: 'nt', slug })
    expect([asOf('a'), asOf('b'), asOf('a')]).toEqual(['/nt/a', '/nt/b', '/nt/a'])
  })
})

it('ord som står der et navn kunne stått, er opptatt', () => {
  const book = { list: '/:c/avtaler', add: '/:c/avtaler/ny', one: '/:c/avtaler/:slug/svar' }
  expect(wordsBeside(book, '/:c/avtaler')).toEqual(['ny'])
})
