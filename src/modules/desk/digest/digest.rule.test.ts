import { describe, expect, it } from 'vitest'
import { day, instant } from '../../../kernel/day.model.ts'
import type { DueWaiting } from '../waiting.model.ts'
import { isMorning, mondayOf, newsOf } from './digest.rule.ts'

describe('Når et sammendrag sendes', () => {
  it.each([
    ['2026-11-24T04:59:59.000Z', false],
    ['2026-11-24T05:00:00.000Z', true],
    ['2026-07-15T03:59:59.000Z', false],
    ['2026-07-15T04:00:00.000Z', true],
    ['2026-11-24T22:59:59.000Z', true],
    ['2026-11-24T23:00:00.000Z', false],
  ])('er fra klokka seks i Oslo: %s %s', (at, expected) =>
    expect(isMorning(instant(at))).toBe(expected),
  )

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2027-01-03', '2026-12-28'],
    ['1969-12-31', '1969-12-29'],
  ])('den ukentlige regnes fra mandag: %s er i uka fra %s', (on, monday) =>
    expect(mondayOf(day(on))).toBe(monday),
  )
})

describe('Hva som er nytt', () => {
  const row: DueWaiting = {
    subject: 'document:1',
    keptBy: null,
    what: 'treat-version',
    place: '5038',
    placeName: 'Verdal',
    waitsFor: 'place',
    due: day('2026-11-24'),
    shownOn: null,
    title: 'Avtalen',
    way: {},
    functionKey: null,
    daysLeft: 3,
  }
  const isNews = (other: Partial<DueWaiting>, community = 'her') =>
    newsOf('her', row) !== newsOf(community, { ...row, ...other })

  it.each<[string, Partial<DueWaiting>, boolean]>([
    ['at dagene går', { daysLeft: 1 }, false],
    ['at den har fått et annet navn', { title: 'Avtalen, rettet' }, false],
    ['at fristen er flyttet', { due: day('2026-12-01') }, true],
    ['at den er blitt for sen', { daysLeft: -1 }, true],
    ['at noe annet skal gjøres', { what: 'answer-reservation' }, true],
    ['at en annen part skal gjøre det', { place: '5037' }, true],
  ])('%s: %s', (_title, other, expected) => expect(isNews(other)).toBe(expected))

  it('at det samme venter i et annet fellesskap', () => expect(isNews({}, 'der')).toBe(true))
})
