import { instant } from '../../../src/kernel/day.model.ts'
import type { ResultFacts } from '../../../src/modules/rounds/result/result.model.ts'
import {
  anAnswer,
  anAsked,
  aQuestion,
  chose,
  numberOf,
  rangeOf,
  someFacts,
} from '../../builders/round-result.ts'

/** Twenty municipalities: inhabitants, region, place on the map, and what they answered to three questions. */
const answered = (
  [
    ['Leka', 562, 'Ytre Namdal', 1, 2, 'digitalt', [10, 15], 3],
    ['Bindal', 1421, 'Ytre Namdal', 1, 3, 'digitalt', [10, 20], 6],
    ['Nærøysund', 9823, 'Ytre Namdal', 2, 2, 'region', [40, 60], 12],
    ['Høylandet', 1190, 'Midtre Namdal', 2, 3, 'digitalt', [10, 15], 5],
    ['Namsos', 15_200, 'Midtre Namdal', 3, 2, 'region', [50, 80], 18],
    ['Overhalla', 3850, 'Midtre Namdal', 3, 3, 'region', [20, 30], 8],
    ['Røyrvik', 420, 'Indre Namdal', 2, 5, 'digitalt', null, 0],
    ['Grong', 2310, 'Indre Namdal', 3, 4, 'region', [20, 25], 6],
    ['Lierne', 1290, 'Indre Namdal', 3, 5, 'digitalt', [10, 15], 5],
    ['Steinkjer', 24_000, 'Inn-Trøndelag', 4, 3, 'region', [60, 100], 24],
    ['Snåsa', 2050, 'Inn-Trøndelag', 4, 4, 'region', [15, 20], 7],
    ['Inderøy', 6900, 'Inn-Trøndelag', 5, 3, 'region', [25, 40], 9],
    ['Verdal', 15_100, 'Innherred', 5, 4, 'region', [40, 60], 15],
    ['Levanger', 20_300, 'Innherred', 6, 4, 'samlet', [50, 80], 20],
    ['Stjørdal', 24_600, 'Værnesregionen', 7, 3, 'samlet', [60, 90], 22],
    ['Meråker', 2400, 'Værnesregionen', 7, 4, 'region', null, null],
  ] as const
).map(([name, inhabitants, region, row, column, form, kroner, persons]) => ({
  name,
  inhabitants,
  region,
  row,
  column,
  form,
  kroner,
  persons,
}))

const others = (
  [
    ['Namsskogan', 830, 'Indre Namdal', 2, 4],
    ['Flatanger', 1100, 'Midtre Namdal', 4, 1],
    ['Osen', 900, null, 5, 1],
    ['Frosta', 2650, null, 6, 3],
  ] as const
).map(([name, inhabitants, region, row, column]) => ({ name, inhabitants, region, row, column }))

const choices = (
  [
    ['region', 'I regionen'],
    ['digitalt', 'Digitalt'],
    ['samlet', 'Samlet ett sted'],
  ] as const
).map(([key, label]) => ({ key, label, note: null }))

const questions = [
  aQuestion('one', 'form', { wording: 'Hvilken form passer best?', choices }),
  aQuestion('range', 'kroner', {
    wording: 'Hva kan dere bruke på felles kurs i 2027?',
    unit: 'kroner-once',
  }),
  aQuestion('number', 'personer', { wording: 'Hvor mange ansatte vil delta?' }),
]
const more = [
  aQuestion('several', 'tema', {
    wording: 'Hvilke temaer er viktigst?',
    choices: ['Utskrivning', 'Legemidler', 'Velferdsteknologi', 'Palliasjon'].map((label) => ({
      key: label.toLowerCase(),
      label,
      note: null,
    })),
  }),
  aQuestion('yes-no', 'vert', { wording: 'Kan dere være vertskap?' }),
  aQuestion('day', 'dag', { wording: 'Når kan dere tidligst begynne?' }),
  aQuestion('text', 'ellers', { wording: 'Er det noe mer vi bør vite?' }),
]

export const resultTiles = [...answered, ...others].map(({ name, row, column }) => ({
  place: name,
  row,
  column,
}))

/** A round about courses as the mockup has it: few persons at one place, and who did not answer. */
export const courseFacts = (): ResultFacts => {
  const all = [...answered, ...others]
  return someFacts([], {
    round: { state: 'closed', closedAt: instant('2026-11-09T20:00:00.000Z'), deadline: null },
    versions: [{ version: 1, questions }],
    asked: all.map(({ name, inhabitants, region }) => anAsked(name, { inhabitants, region })),
    answers: [
      ...answered.map(({ name, form, kroner, persons }, at) =>
        anAnswer(
          name,
          {
            form: chose(form),
            kroner: kroner ? rangeOf(kroner[0] * 1000, kroner[1] * 1000) : { kind: 'unknown' },
            personer: persons === null ? { kind: 'not-applicable' } : numberOf(persons),
          },
          {
            door: at % 3 === 0 ? 'signed-in' : 'link',
            ...(name === 'Meråker' ? { by: 'region' as const, region: 'Værnesregionen' } : {}),
            ...(name === 'Lierne' ? { by: 'secretariat' as const } : {}),
          },
        ),
      ),
      anAnswer(
        'Steinkjer',
        { form: chose('region'), kroner: rangeOf(60_000, 100_000), personer: numberOf(24) },
        { nth: 20 },
      ),
      anAnswer(
        'Stjørdal',
        { personer: numberOf(9) },
        { by: 'region', region: 'Værnesregionen', nth: 3 },
      ),
      anAnswer('Flatanger', { form: chose('region'), personer: numberOf(9) }, { nth: 30 }),
    ],
  })
}

/** The same with a question of every kind, where the persons were asked for in an earlier version as well. */
export const longFacts = (): ResultFacts => {
  const facts = courseFacts()
  return {
    ...facts,
    versions: [
      ...facts.versions,
      {
        version: 2,
        questions: [
          ...questions.slice(0, 2),
          aQuestion('range', 'personer', { wording: 'Hvor mange vil delta?' }),
          ...more,
        ],
      },
    ],
    estimates: [
      {
        question: 'kroner',
        version: 1,
        from: 60_000_000,
        to: 90_000_000,
        method: 'Kroner per innbygger for dem som svarte, ganget med alle.',
      },
    ],
    answers: [
      ...facts.answers,
      ...['Verdal', 'Levanger', 'Grong'].map((name, at) =>
        anAnswer(
          name,
          {
            form: chose('region'),
            kroner: rangeOf(40_000, 60_000),
            personer: at === 0 ? rangeOf(2, 6) : rangeOf(10, 12),
            tema: chose('legemidler', ...(at === 1 ? ['palliasjon'] : [])),
            vert: { kind: 'yes-no', yes: at === 0 },
            dag: { kind: 'day', day: `2027-0${at + 2}-01` as never },
            ellers: { kind: 'text', text: 'Vi trenger å vite datoene før jul.\nHelst i januar.' },
          },
          { nth: 25, version: 2 },
        ),
      ),
    ],
  }
}
