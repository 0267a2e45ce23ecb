import type { Question } from '../question.model.ts'
import type { SampleAnswer, SampleRound } from './sample-round.model.ts'

const asked = { help: null, isRequired: true, mayBeUnknown: true, mayNotApply: false }

const questions: readonly Question[] = [
  {
    ...asked,
    key: 's1',
    kind: 'one',
    wording: 'Hvilken form passer best?',
    choices: [
      { key: 'v1', label: 'I regionen', note: 'Kurs i hver region' },
      { key: 'v2', label: 'Digitalt', note: 'Ingen reise' },
      { key: 'v3', label: 'Samlet ett sted', note: 'Alle kommunene sammen' },
    ],
  },
  {
    ...asked,
    key: 's2',
    kind: 'range',
    unit: 'kroner-once',
    unitName: null,
    mayNotApply: true,
    wording: 'Hva kan dere bruke på felles kurs i 2027?',
  },
  {
    ...asked,
    key: 's3',
    kind: 'number',
    unit: 'persons',
    unitName: null,
    mayNotApply: true,
    wording: 'Hvor mange ansatte vil delta?',
  },
]

type Range = readonly [from: number, to: number] | 'vet-ikke'

const answer = (
  name: string,
  onDay: number,
  form: 'v1' | 'v2' | 'v3',
  range: Range,
  persons: number | 'vet-ikke',
): SampleAnswer => ({
  name,
  onDay,
  typed: {
    s1: form,
    ...(range === 'vet-ikke'
      ? { 's2-vet-ikke': 'yes' }
      : { 's2-fra': `${range[0]} 000`, 's2-til': `${range[1]} 000` }),
    ...(persons === 'vet-ikke' ? { 's3-vet-ikke': 'yes' } : { s3: String(persons) }),
  },
})

/** Made up for the exercise, as drawn in mockups 09: the sum is 420 000–650 000 of 14, and Leka has few persons. */
const courses: SampleRound = {
  title: 'Hva trenger dere av kurs i 2027?',
  reason:
    'Øvelse: Retningslinje 7 skal innføres i alle kommuner. ASU tar stilling til felles kurs 2. desember.',
  sentBefore: 48,
  deadlineAfter: 25,
  closedAfter: 28,
  questions,
  answers: [
    answer('Bindal', 6, 'v2', [10, 20], 6),
    answer('Grong', 3, 'v1', [20, 25], 6),
    answer('Høylandet', 9, 'v2', [10, 15], 5),
    answer('Inderøy', 12, 'v1', [25, 40], 9),
    answer('Leka', 4, 'v2', [10, 15], 3),
    answer('Levanger', 10, 'v3', [50, 80], 20),
    {
      ...answer('Lierne', 20, 'v2', [10, 15], 5),
      onBehalf: { svarer: 'secretariat', kilde: 'Øvelse: brev fra helselederen' },
    },
    {
      ...answer('Meråker', 15, 'v1', 'vet-ikke', 'vet-ikke'),
      onBehalf: { svarer: 'region', kilde: 'Øvelse: e-post fra Værnesregionen' },
    },
    answer('Namsos', 8, 'v1', [50, 80], 18),
    answer('Nærøysund', 14, 'v1', [40, 60], 12),
    answer('Overhalla', 11, 'v1', [20, 30], 8),
    answer('Røyrvik', 7, 'v2', 'vet-ikke', 0),
    answer('Snåsa', 13, 'v1', [15, 20], 7),
    answer('Steinkjer', 5, 'v1', [50, 90], 24),
    answer('Steinkjer', 23, 'v1', [60, 100], 24),
    answer('Stjørdal', 10, 'v3', [60, 90], 22),
    answer('Verdal', 2, 'v1', [40, 60], 15),
    answer('Flatanger', 30, 'v2', [5, 10], 6),
  ],
}

const beds: SampleRound = {
  title: 'Hvor mange pasienter har ventet på plass hos dere i høst?',
  reason: 'Øvelse: ASU vil se om utskrivning fra sykehuset går bedre etter at rutinen ble endret.',
  sentBefore: 6,
  deadlineAfter: 15,
  closedAfter: null,
  questions: [
    {
      ...asked,
      key: 's1',
      kind: 'yes-no',
      wording: 'Har dere hatt betalingsdøgn siden september?',
    },
    {
      ...asked,
      key: 's2',
      kind: 'number',
      unit: 'other',
      unitName: 'døgn',
      mayNotApply: true,
      wording: 'Hvor mange døgn til sammen?',
    },
    {
      ...asked,
      key: 's3',
      kind: 'text',
      isRequired: false,
      mayBeUnknown: false,
      wording: 'Hva ville hjulpet mest?',
    },
  ],
  answers: [
    { name: 'Snåsa', onDay: 1, typed: { s1: 'nei', 's2-ikke-aktuelt': 'yes' } },
    {
      name: 'Steinkjer',
      onDay: 3,
      typed: { s1: 'ja', s2: '11', s3: 'Øvelse: tidligere melding fra sykehuset.' },
    },
    { name: 'Overhalla', onDay: 4, typed: { s1: 'ja', s2: '2' } },
  ],
}

/** The rounds of the sample's exercise; nobody real has been asked or has answered. */
export const sampleRounds: readonly SampleRound[] = [courses, beds]
