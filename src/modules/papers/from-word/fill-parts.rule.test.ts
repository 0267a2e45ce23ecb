import { describe, expect, it } from 'vitest'
import { paragraph } from '../../../kernel/text-tree.model.ts'
import { fillParts } from './fill-parts.rule.ts'

const point = (id: string, body: string, isGone = false) => ({
  ...{ id, body, isGone, sort: 'point' as const },
})
const fill = (parts: ReturnType<typeof point>[], ...points: string[]) => {
  const placed = { texts: new Map(), points: points.map((text) => [paragraph(text)]) }
  const { bodies, added } = fillParts(placed, parts, (blocks) => JSON.stringify(blocks))
  const words = (text: string) => /"text":"([^"]*)"/.exec(text)?.[1] ?? ''
  return { bodies: [...bodies].map(([id, body]) => [id, words(body)]), added: added.map(words) }
}

describe('Punkter fra en fil', () => {
  it('går der et punkt står tomt, og så etter dem som står', () => {
    const parts = [point('a', 'Står'), point('b', ''), point('c', '', true)]
    expect(fill(parts, 'Én', 'To', 'Tre')).toEqual({ bodies: [['b', 'Én']], added: ['To', 'Tre'] })
  })

  it('erstatter ingen, og lar et tomt punkt stå om det ikke er flere', () => {
    expect(fill([point('a', 'Står')], 'Én')).toEqual({ bodies: [], added: ['Én'] })
    expect(fill([point('a', ''), point('b', '')], 'Én').bodies).toEqual([['a', 'Én']])
  })
})
