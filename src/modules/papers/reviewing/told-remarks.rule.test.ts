import { describe, expect, it } from 'vitest'
import { day, instant } from '../../../kernel/day.model.ts'
import { redline } from '../../../kernel/redline.rule.ts'
import type { Reader, Remark, Review, ShownPart, Version } from '../paper.model.ts'
import { type Facts, goneParts, reviewsToldOf, toldRemarks } from './told-remarks.rule.ts'

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

const readOf = (parts: readonly ShownPart[], number: number | null = null) => ({ parts, number })
const told = (facts: Facts, read: ReturnType<typeof readOf>) => toldRemarks(facts, read, redline)

describe('Hva leserne sier om en del', () => {
  const facts: Facts = {
    versions: [version(1, 'a')],
    reviews: [review(1)],
    readers: [reader('namsos', 1), reader('verdal', 1), reader('grong', 1)],
    remarks: [remark('namsos', 'a', 'agree'), remark('verdal', 'a', 'remark')],
  }

  it('telles av dem som er spurt om de ordene som står', () => {
    const of = told(facts, readOf([part('a')])).get('a')
    expect(of).toMatchObject({ asked: 3, agreed: 1, withRemark: 1, open: 1, before: null })
    expect(of?.remarks.map(({ readerName }) => readerName)).toEqual(['verdal'])
  })

  it('teller ingen som enig i ord de ikke har lest, men sier hva de mente om dem som stod', () => {
    const rewritten = { ...part('a'), body: 'Noe helt annet' }
    expect(told(facts, readOf([rewritten])).get('a')).toMatchObject({
      ...{ asked: 0, agreed: 0, open: 0 },
      before: { version: 1, asked: 3, agreed: 1 },
    })
  })

  it('teller den som er spurt om de samme ordene igjen, én gang, og glemmer ingen som var enig', () => {
    const again: Facts = {
      versions: [version(2, 'a'), version(1, 'a')],
      reviews: [review(2), review(1)],
      readers: [reader('grong', 2), { ...reader('verdal2', 2), name: 'verdal' }, ...facts.readers],
      remarks: [...facts.remarks, remark('verdal2', 'a', 'agree')],
    }
    expect(told(again, readOf([part('a')])).get('a')).toMatchObject({
      ...{ asked: 3, agreed: 2, withRemark: 0, open: 1 },
    })
  })

  it('blir stående når neste gjennomsyn er uten delen, og sier hvilken versjon det gjaldt', () => {
    const moved: Facts = {
      versions: [version(2, 'b'), version(1, 'a', 'b')],
      reviews: [review(2), review(1)],
      readers: [reader('grong', 2), reader('verdal', 1)],
      remarks: [{ ...remark('verdal', 'a', 'other-words'), proposed: 'Punkt a, heller' }],
    }
    const now = readOf([part('b')])
    const of = told(moved, now)
    expect(of.get('a')?.remarks).toMatchObject([
      { readerName: 'verdal', version: 1, redline: [{ is: 'same' }, { is: 'in' }] },
    ])
    expect(of.get('b')).toMatchObject({ asked: 2, open: 2 })
    expect(goneParts(moved, of, now).map(({ id }) => id)).toEqual(['a'])
  })

  it('om en senere versjon fortelles ikke ved en eldre', () => {
    const later: Facts = {
      versions: [version(2, 'a'), version(1, 'a')],
      reviews: [review(2)],
      readers: [reader('grong', 2)],
      remarks: [remark('grong', 'a', 'remark')],
    }
    expect(told(later, readOf([part('a')], 1)).get('a')).toMatchObject({ asked: 0, remarks: [] })
    expect(told(later, readOf([part('a')], 2)).get('a')?.remarks).toHaveLength(1)
  })

  it('av en som er enig, men sier noe likevel, er med', () => {
    const said = { ...remark('namsos', 'a', 'agree'), words: 'Enig, men se på fristen' }
    const of = told({ ...facts, remarks: [said] }, readOf([part('a')])).get('a')
    expect(of).toMatchObject({ agreed: 1, withRemark: 0 })
    expect(of?.remarks).toHaveLength(1)
  })
})

describe('Gjennomsynene ved siden av', () => {
  it('er alle som er åpne, eller det siste', () => {
    const all = (...ended: (string | null)[]): Facts => ({
      versions: [version(2, 'a'), version(1, 'a')],
      reviews: [review(2), review(1)].map((each, n) => ({
        ...each,
        endedAt: ended[n] ? at : null,
      })),
      readers: [reader('grong', 2), reader('verdal', 1)],
      remarks: [],
    })
    expect(reviewsToldOf(all(null, null)).map(({ version: of }) => of)).toEqual([2, 1])
    expect(reviewsToldOf(all('ja', null)).map(({ version: of }) => of)).toEqual([1])
    expect(reviewsToldOf(all('ja', 'ja')).map(({ version: of }) => of)).toEqual([2])
  })
})
