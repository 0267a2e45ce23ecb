import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/platform/db.ts'
import { restsOnMore } from '../kept-questions.ts'

const question = (rests?: 'on-registers' | 'on-community') => ({ rests }) as Question

describe('Et svar som huset husker', () => {
  it.each([
    ['on-community', 'select * from document join tile on true', []],
    ['on-registers', 'select * from municipality_code', []],
    ['on-registers', 'select * from document', ['document']],
    ['on-community', 'select name from "person"', ['person']],
    ['on-community', 'select * from document where day < current_date', ['the clock or chance']],
    ['on-community', 'select * from document where at < now()', ['the clock or chance']],
    [undefined, 'select * from person where at < now()', []],
  ] as const)('rører ikke annet enn det sier: %s, %s', (rests, sql, more) =>
    expect(restsOnMore(question(rests), sql)).toEqual(more),
  )
})
