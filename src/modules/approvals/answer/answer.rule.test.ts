import { describe, expect, it } from 'vitest'
import { eachText } from '../treatment.model.ts'
import type { TypedAnswer } from './answer.model.ts'
import { readAnswer } from './answer.rule.ts'

const typed = (over: Partial<TypedAnswer> = {}): TypedAnswer => ({
  state: 'adopted',
  body: 'executive-board',
  decides: '',
  day: '24.11.2017',
  rightDay: '',
  ...eachText(() => ''),
  caseNumber: ' PS 49/17 ',
  hinders: '',
  keepsFile: '',
  link: '',
  source: '',
  supersedes: '',
  completes: '',
  report: '',
  ...over,
})
const judge = (over: Partial<TypedAnswer>) => readAnswer(typed(over), '1721', 'party')

describe('Svarskjemaet', () => {
  it('Saksnummeret beholdes slik kommunen skriver det', () => {
    expect(judge({})).toMatchObject({
      ok: true,
      treatment: { caseNumber: 'PS 49/17', day: '2017-11-24', decidingBody: null },
      hinders: null,
    })
  })

  it('Kommunen kan si at dette organet avgjør', () => {
    expect(judge({ decides: 'yes' })).toMatchObject({
      treatment: { decidingBody: 'executive-board' },
    })
  })

  it('Lenka er den samme med store bokstaver', () => {
    expect(judge({ link: 'HTTPS://verdal.example/Sak' })).toMatchObject({
      treatment: { link: 'https://verdal.example/Sak' },
    })
  })

  it('Om forbeholdet hindrer, er et svar bare når det er et forbehold og noen har svart', () => {
    const reservation = { state: 'adopted-with-reservation', reservation: 'Hvis alle er med.' }
    expect(judge(reservation)).toMatchObject({ hinders: null })
    expect(judge({ ...reservation, hinders: 'yes' })).toMatchObject({ hinders: true })
    expect(judge({ ...reservation, hinders: 'no' })).toMatchObject({ hinders: false })
    expect(judge({ hinders: 'yes' })).toMatchObject({ problems: { hinders: 'not-with-choice' } })
  })

  it.each<[string, Partial<TypedAnswer>, Record<string, unknown>]>([
    ['intet utfall valgt', { state: '' }, { state: { code: 'unknown-choice' } }],
    ['en dato som ikke finnes', { day: '30.02.2018' }, { day: { code: 'no-such-day' } }],
    [
      'hvem som avgjør, uten et organ',
      { decides: 'yes', body: '' },
      { decides: 'not-with-choice' },
    ],
    [
      'en lenke som er et skript',
      { link: 'javascript:alert(1)' },
      { link: { code: 'not-a-link' } },
    ],
    [
      'fødselsnummer i merknaden',
      { remark: 'Gjelder 010107 50160' },
      { remark: { code: 'identity-number' } },
    ],
    [
      'fødselsnummer i saksnummeret',
      { caseNumber: '010107 50160' },
      { caseNumber: { code: 'identity-number' } },
    ],
    ['for lang ordlyd', { wording: 'x'.repeat(20_001) }, { wording: { code: 'too-long' } }],
    [
      'to feil på én gang',
      { state: '', day: 'i går' },
      { state: { code: 'unknown-choice' }, day: { code: 'not-a-day' } },
    ],
  ])('%s', (_title, over, problems) => {
    const judged = judge(over)
    expect(judged).toMatchObject({ ok: false, problems })
    expect(Object.keys(judged.ok ? {} : judged.problems)).toEqual(Object.keys(problems))
  })
})
