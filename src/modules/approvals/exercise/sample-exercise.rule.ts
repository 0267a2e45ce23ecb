import { addDays, type Day, day } from '../../../kernel/day.model.ts'
import type { NewTreatment } from '../treatment.model.ts'
import type { SampleTreatment } from './sample-agreements.model.ts'

const adopted = '1702 1711 1719 1721 1736 1738 1742 1743 1751 1755 1756 1633'.split(' ')
const remarks: Readonly<Record<string, string>> = {
  '1703': 'Øvelse: Namsos ber om at funksjonen blir evaluert etter to år.',
  '1744': 'Øvelse: Overhalla ber om at kontorstedet kan veksle mellom kommunene.',
}
const onAgenda = ['1714', '1717']

/** Made-up answers for the exercise, by the same rules as real ones, so that a board shows every state. */
export function exerciseTreatments(): SampleTreatment[] {
  return [
    ...adopted.flatMap((code, i) => [...lowerBodies(code, i), council(code, i, {})]),
    ...Object.entries(remarks).flatMap(([code, remark], i) => [
      ...lowerBodies(code, i),
      council(code, i, { state: 'adopted-with-remark', remark }),
    ]),
    ...lowerBodies('1750', 3),
    council('1750', 3, {
      state: 'adopted-with-reservation',
      reservation: 'Øvelse: Vikna forutsetter at alle kommunene er med på finansieringen.',
      minuteAddition:
        'Øvelse: To medlemmer ba om at saken skulle utsettes til budsjettet var vedtatt.',
    }),
    treated('1811', 'committee', day('2017-10-25')),
    {
      ...treated('1811', 'executive-board', day('2017-11-15')),
      decidingBody: 'executive-board',
      state: 'rejected',
      wording: null,
    },
    ...onAgenda.flatMap((code, i) => [
      treated(code, 'committee', day('2017-11-28')),
      {
        partyCode: code,
        body: 'executive-board' as const,
        state: 'on-agenda' as const,
        day: addDays(day('2018-01-16'), i),
        registeredOn: day('2017-12-20'),
      },
    ]),
    {
      partyCode: '1740',
      body: 'committee',
      state: 'postponed',
      day: day('2017-12-05'),
      registeredOn: day('2017-12-07'),
    },
    { partyCode: '1739', body: null, state: 'received', registeredOn: day('2017-06-06') },
  ]
}

const lowerBodies = (code: string, i: number): SampleTreatment[] => [
  treated(code, 'committee', addDays(day('2017-10-24'), i % 3)),
  treated(code, 'executive-board', addDays(day('2017-11-14'), i % 3)),
]

const treated = (
  partyCode: string,
  body: NonNullable<NewTreatment['body']>,
  on: Day,
): SampleTreatment => ({
  partyCode,
  body,
  state: 'adopted',
  day: on,
  registeredOn: addDays(on, 2),
})

function council(code: string, i: number, over: Partial<SampleTreatment>): SampleTreatment {
  const on = addDays(day('2017-12-11'), i % 4)
  return {
    partyCode: code,
    body: 'municipal-council',
    state: 'adopted',
    day: on,
    caseNumber: `PS ${60 + i}/17`,
    wording: 'Øvelse: Kommunestyret slutter seg til avtalen om felles finansiering.',
    registeredOn: addDays(on, 2),
    ...over,
  }
}
