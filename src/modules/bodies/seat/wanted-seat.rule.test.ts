import { describe, expect, it } from 'vitest'
import { aSeat, someParties } from '../../../../test/builders/bodies.ts'
import { type Day, day } from '../../../kernel/day.model.ts'
import type { Seat } from '../seat.model.ts'
import { targetsOn } from '../spoken.rule.ts'
import type { TypedSeat } from './seat-form.model.ts'
import { judgeSeatEnd, readSeat } from './wanted-seat.rule.ts'

const today = day('2026-11-29')
const typed = (over: Partial<TypedSeat> = {}): TypedSeat => ({
  navn: 'Innherred',
  taler: 'region.innherred region.vaernesregionen',
  side: 'municipal',
  rett: 'decide',
  oppnevnes: '',
  formote: 'municipal',
  plass: '',
  fra: '',
  navnevises: '',
  ...over,
})
const read = (over: Partial<TypedSeat>, own: Seat | null = null, others: readonly Seat[] = []) =>
  readSeat(typed(over), {
    own,
    others,
    targetsOn: (on: Day) => targetsOn(someParties, on),
    today,
  })

describe('En plass', () => {
  it('kan tale for flere, og står sist når ingenting er sagt', () =>
    expect(read({}, null, [aSeat('1', { position: 4 })])).toMatchObject({
      ok: true,
      wanted: { speaksFor: ['region.innherred', 'region.vaernesregionen'], position: 5 },
    }))

  it('taler for noen', () =>
    expect(read({ taler: ' ' })).toMatchObject({ problems: { taler: 'nobody-spoken-for' } }))

  it('taler ikke for en region som ikke er der den dagen den begynner', () => {
    const problems = { taler: 'target-unknown' }
    expect(read({ taler: 'region.innlandet' })).toMatchObject({ problems })
    expect(read({ fra: '01.06.2019' })).toMatchObject({ problems })
    expect(read({ fra: '01.06.2020' })).toMatchObject({ ok: true })
  })

  it('beholder dem den alt taler for, når den endres', () =>
    expect(
      read({ taler: 'region.nedlagt' }, aSeat('1', { speaksFor: ['region.nedlagt'] })),
    ).toMatchObject({ ok: true }))

  it('slutter ikke før den begynner', () => {
    const seat = aSeat('1', { from: day('2026-01-01') })
    expect(judgeSeatEnd(seat, { til: '30.12.2025' }, today)).toEqual({
      ok: false,
      problems: { til: 'ends-before-it-begins' },
    })
    expect(judgeSeatEnd(seat, { til: '' }, today)).toEqual({ ok: true, until: today })
  })
})
