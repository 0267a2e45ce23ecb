import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/platform/db.ts'
import { restsOnMore } from '../kept-questions.ts'

const question = (rests?: Question['rests']) => ({ rests }) as Question

describe('Et svar som huset husker', () => {
  it.each([
    ['on-community', 'select * from document join tile on true', []],
    ['on-registers', 'select * from municipality_code', []],
    ['on-registers', 'select * from document', ['document']],
    ['on-community', 'select name from "person"', ['person']],
    ['on-community', 'select * from document where day < current_date', ['the clock or chance']],
    ['on-community', 'select * from document where at < now()', ['the clock or chance']],
    ['on-reader', 'select * from own_desk($1, $2)', []],
    ['on-reader', 'select * from own_digest($1)', ['digest_choice']],
    ['on-reader', 'select name from "person"', ['person']],
    ['on-reader', 'select * from desk_row where due < current_date', ['the clock or chance']],
    ['on-community', 'select * from session', ['session']],
    [undefined, 'select * from person where at < now()', []],
  ] as const)('rører ikke annet enn det sier: %s, %s', (rests, sql, more) =>
    expect(restsOnMore(question(rests), sql)).toEqual(more),
  )
})
