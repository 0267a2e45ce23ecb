import { expect, it } from 'vitest'
import type { ListedRound } from '../round-row.model.ts'
import { toldApart } from './same-title.rule.ts'

it('runder med samme navn er de som må skilles', () => {
  const rounds = ['Navn til ASU', 'Kurs', 'navn til  ASU'].map(
    (title) => ({ title }) as ListedRound,
  )
  expect(toldApart(rounds).map(({ isLike }) => isLike)).toEqual([true, false, true])
})
