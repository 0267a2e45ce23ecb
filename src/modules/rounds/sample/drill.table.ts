import type { Drill, DrillFields, DrillStep } from '../../../kernel/drill.model.ts'

const trust = 'helse-nord-trondelag'

type Asked = { readers: string; places: readonly string[]; mark: string; answers: string }

/** Who and what a round asks, its questions of two kinds, and a paper beside them. */
function drafting(name: string, { readers, places, mark }: Omit<Asked, 'answers'>): DrillStep[] {
  const own = { as: 'secretariat' as const, names: { round: `${name}-${mark}` } }
  const round: DrillFields = {
    emne: `${name} ${mark}`,
    hvorfor: `Fordi ${mark}`,
    lesere: readers,
    frist: '{soon}',
    hvem: places,
  }
  const number = { slag: 'number', sporsmal: `Hvor mange ${mark}?`, enhet: 'persons' }
  const question = { ...own, names: { ...own.names, question: 's1' } }
  return [
    { send: 'newRound', as: 'secretariat', typed: round },
    { send: 'changeRound', ...own, typed: { ...round, hvorfor: `Fordi, igjen ${mark}` } },
    { send: 'addQuestion', ...own, asked: 'slag=number', typed: number },
    {
      send: 'addQuestion',
      ...own,
      asked: 'slag=file',
      typed: { slag: 'file', sporsmal: `Legg ved ${mark}` },
    },
    { send: 'addQuestion', ...own, asked: 'slag=number', typed: number },
    { send: 'changeQuestion', ...question, typed: { sporsmal: `Hvor mange nå ${mark}?` } },
    { send: 'moveQuestion', ...question, on: 'draftRound', typed: { vei: 'ned' } },
    {
      send: 'roundFiles',
      ...own,
      file: { field: 'fil', name: 'program.txt', text: `Program ${mark}` },
    },
  ]
}

/** As the secretariat writes what a place has answered by letter, with the letter beside it. */
const byLetter = (round: string, place: string): DrillStep => ({
  send: 'answerRound',
  as: 'secretariat',
  names: { round, place },
  typed: { s1: '4243', s3: '18', svarer: 'secretariat', kilde: 'Brev' },
  file: { field: 'kildefil', name: 'brev.txt', text: `Brevet {secretariat+${place}}` },
})

const sent = (readers: string, places: readonly string[], mark: string, answers: string): Drill => {
  const name = `runde-${places.length}`
  const own = { as: 'secretariat' as const, names: { round: `${name}-${mark}` } }
  const ofFirst = { ...own, names: { ...own.names, place: '5038', question: 's1' } }
  return {
    name: `round-${readers}-${places.length}`,
    steps: [
      ...drafting(name, { readers, places, mark }),
      { send: 'sendRound', ...own },
      { send: 'nudgeRound', ...own },
      { send: 'roundMailAgain', ...own, on: 'roundMail', needsMail: 'lost' },
      { send: 'renewLink', ...own, on: 'roundMail', needsMail: 'come' },
      {
        send: 'answerRound',
        ...ofFirst,
        typed: {
          s1: '4242',
          s3: '17',
          svarer: 'secretariat',
          kilde: `Brev ${answers}`,
        },
        file: { field: 's2', name: 'plan.txt', text: `Planen ${answers}` },
      },
      {
        send: 'estimateRound',
        ...ofFirst,
        typed: { fra: '1', til: '2', metode: `Per innbygger ${answers}` },
      },
      ...places.slice(1).map((place) => byLetter(own.names.round, place)),
      {
        send: 'askMore',
        ...own,
        typed: { hvem: '5006', grunn: `Ny part ${mark}` },
      },
      { send: 'postponeRound', ...own, typed: { frist: '{later}' } },
      { send: 'revokeLink', ...own, on: 'roundMail', ends: true },
      { send: 'removeQuestion', ...ofFirst, on: 'changeQuestion', ends: true },
      { send: 'closeRound', ...own, ends: true },
      { send: 'reopenRound', ...own, ends: true },
    ],
  }
}

const kept: Drill = {
  name: 'round-draft',
  steps: [
    ...drafting('utkast', {
      readers: 'asked-at-once',
      places: ['5038', trust],
      mark: '{secretariat}',
    }),
    {
      send: 'discardRound',
      as: 'secretariat',
      names: { round: 'utkast-{secretariat}' },
      ends: true,
    },
  ],
}

/** Answered by whoever got the mail, and nobody has let in. */
const byLink: Drill = {
  name: 'round-link',
  steps: [
    ...drafting('lenke', {
      readers: 'secretariat',
      places: ['5038'],
      mark: '{municipalities+secretariat}',
    }),
    {
      send: 'sendRound',
      as: 'secretariat',
      names: { round: 'lenke-{municipalities+secretariat}' },
    },
    {
      send: 'answerByLink',
      as: 'stranger',
      on: 'mail',
      needsMail: 'come',
      typed: { s1: '4244', s3: '19', navn: 'Kari Nordmann', funksjon: 'Helseleder' },
      file: { field: 's2', name: 'plan.txt', text: 'Planen {secretariat+5038}' },
    },
  ],
}

/** What the room is tried with. Source: the forms of the room. */
export const drills: readonly Drill[] = [
  kept,
  byLink,
  sent('secretariat', ['5038', '5037'], '{municipalities+secretariat}', '{secretariat+5038}'),
  sent(
    'asked-at-once',
    ['5038', '5037', trust],
    '{community}',
    '{municipalities+trust+secretariat}',
  ),
]
