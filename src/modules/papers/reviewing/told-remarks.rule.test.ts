import { describe, expect, it } from 'vitest'
import { day, instant } from '../../../kernel/day.model.ts'
import type { Reader, Remark, Review, ShownPart, Version } from '../paper.model.ts'
import { toldRemarks } from './told-remarks.rule.ts'

const at = instant('2026-11-16T09:00:00.000Z')
const part = (id: string): ShownPart => ({
  ...{ id, sort: 'point', heading: 'forslag', title: 'Forslag', body: `Punkt ${id}` },
})
const version = (number: number, ...ids: string[]): Version => ({
  ...{ id: `v${number}`, number, shownTo: 'reviewers', note: null, madeAt: at, madeBy: null },
  parts: ids.map(part),
})
const review = (number: number): Review => ({
  ...{ id: `r${number}`, version: `v${number}`, due: day('2026-11-20'), note: null },
  ...{ askedAt: at, endedAt: null },
})
const reader = (id: string, of: number): Reader => ({
  ...{ id, review: `r${of}`, name: id, isOwn: false, answeredAt: null },
})
const remark = (of: string, about: string, verdict: Remark['verdict']): Remark => ({
  ...{ id: `${of}-${about}`, reader: of, part: about, verdict, words: null, proposed: null },
  ...{ writtenAt: at, answer: null, taken: null, answeredAt: null },
})

describe('Hva leserne sier om en del', () => {
  it('telles av dem som er spurt sist', () => {
    const told = toldRemarks({
      versions: [version(1, 'a')],
      reviews: [review(1)],
      readers: [reader('namsos', 1), reader('verdal', 1), reader('grong', 1)],
      remarks: [remark('namsos', 'a', 'agree'), remark('verdal', 'a', 'remark')],
    })
    expect(told.get('a')).toMatchObject({ asked: 3, agreed: 1, open: 1 })
    expect(told.get('a')?.remarks.map(({ readerName }) => readerName)).toEqual(['verdal'])
  })

  it('blir stående når neste gjennomsyn er uten delen, og sier hvilken versjon det gjaldt', () => {
    const told = toldRemarks({
      versions: [version(2, 'b'), version(1, 'a', 'b')],
      reviews: [review(2), review(1)],
      readers: [reader('grong', 2), reader('verdal', 1)],
      remarks: [{ ...remark('verdal', 'a', 'other-words'), proposed: 'Punkt a, heller' }],
    })
    expect(told.get('a')).toMatchObject({ asked: 0, open: 0 })
    expect(told.get('a')?.remarks).toMatchObject([
      { readerName: 'verdal', version: 1, redline: [{ is: 'same' }, { is: 'in' }] },
    ])
    expect(told.get('b')).toMatchObject({ asked: 1, open: 1 })
  })
})
