import { describe, expect, it } from 'vitest'
import { redline } from '../../../kernel/redline.rule.ts'
import type { ShownPart } from '../paper.model.ts'
import { changesBetween } from './changes.rule.ts'

const point = (id: string, body = id): ShownPart => ({
  ...{ id, body, sort: 'point', heading: 'forslag', title: 'Forslag til vedtak' },
})
const text = (body: string): ShownPart => ({
  ...{ id: 'v', body, sort: 'text', heading: 'vurdering', title: 'Vurdering' },
})
const told = (before: readonly ShownPart[], now: readonly ShownPart[]) =>
  changesBetween(before, now, redline).map(({ part, is, before: was, now: at }) => [
    part,
    is,
    was,
    at,
  ])

describe('Hva som er nytt mellom to versjoner', () => {
  it('er ingenting når ingenting er endret', () => {
    expect(told([text('Likt'), point('a')], [text('Likt'), point('a')])).toEqual([])
  })

  it('sier om en tekst og et punkt at de er endret', () => {
    expect(told([text('Før'), point('a', 'Før')], [text('Nå'), point('a', 'Nå')])).toEqual([
      ['v', 'changed', null, null],
      ['a', 'changed', 1, 1],
    ])
  })

  it('et nytt punkt foran de andre er det eneste som er nytt: de andre er de samme punktene', () => {
    expect(told([point('a'), point('b')], [point('ny'), point('a'), point('b')])).toEqual([
      ['ny', 'new', null, 1],
    ])
  })

  it('et punkt som er tatt bort, og et som er flyttet', () => {
    expect(told([point('a'), point('b')], [point('b')])).toEqual([['a', 'gone', 1, null]])
    expect(
      told([point('a'), point('b'), point('c')], [point('c'), point('a'), point('b')]),
    ).toEqual([['c', 'moved', 3, 1]])
  })
})
