import type { Drill, DrillStep } from '../../../kernel/drill.model.ts'
import { drilledDraft, drilledReaders } from '../../agreements/index.ts'

const plan = {
  partiesOn: '01.01.2026',
  decidingBody: 'executive-board',
  rule: 'all',
}

/** A text that goes all the way: before its parties, answered, nudged, and taken back. */
const treatment = (audience: string): Drill => {
  const mark = `{${audience}}`
  // The parties that are asked to treat it are told its title by mail, also where they cannot open it.
  const named = `{${audience}+receiver}`
  const slug = `sak-${named}`
  const own: Pick<DrillStep, 'as' | 'names'> = { as: 'secretariat', names: { slug } }
  const answered = { as: 'secretariat' as const, names: { slug, partyCode: '5038' } }
  const adopted = { as: 'secretariat' as const, names: { slug, partyCode: '5006' } }
  const refused = { as: 'secretariat' as const, names: { slug, partyCode: '5037' } }
  return {
    name: `treatment-${audience}`,
    steps: [
      drilledDraft(`Sak ${named}`, audience),
      { send: 'putForward', ...own, typed: plan, previewed: true },
      {
        send: 'settleHost',
        ...own,
        typed: { host: '5006', settledOn: '12.03.2026', source: `Sak ${mark}` },
      },
      {
        send: 'keepDocument',
        ...own,
        typed: {
          owner: `Utvalget ${mark}`,
          archiveOwner: `Arkivet ${mark}`,
          exemptBy: 'offl-14-1',
          exemptReview: '{later}',
        },
      },
      {
        send: 'answer',
        ...answered,
        typed: {
          state: 'adopted-with-reservation',
          body: 'executive-board',
          day: '{today}',
          reservation: `Hvis alle ${mark}.`,
          source: `E-post ${mark}`,
        },
        file: { field: 'file', name: 'vedtak.txt', text: `Vedtaket ${mark}` },
      },
      {
        send: 'answerReservation',
        ...answered,
        on: 'answer',
        typed: { answer: 'no', source: `E-post ${mark}` },
      },
      {
        send: 'answer',
        ...refused,
        typed: {
          state: 'rejected',
          body: 'executive-board',
          day: '{today}',
          source: `E-post ${mark}`,
        },
      },
      {
        send: 'askAgain',
        ...refused,
        typed: { reason: `Teksten er rettet ${named}.` },
        previewed: true,
      },
      {
        send: 'reportByLink',
        as: 'stranger',
        on: 'mail',
        needsMail: 'come',
        typed: {
          state: 'adopted',
          body: 'executive-board',
          day: '{today}',
          caseNumber: `PS ${mark}`,
          navn: 'Kari Nordmann',
          funksjon: 'Kommunedirektør',
        },
        file: { field: 'file', name: 'vedtak.txt', text: 'Vedtaket {secretariat+5037}' },
      },
      {
        send: 'answerWithout',
        ...refused,
        on: 'answer',
        typed: { answer: 'yes', source: `Sak ${mark}` },
      },
      {
        send: 'answerWithout',
        ...refused,
        on: 'answer',
        typed: { answer: 'no', source: `Ny sak ${mark}` },
      },
      {
        send: 'answer',
        ...adopted,
        typed: {
          state: 'adopted',
          body: 'executive-board',
          day: '{today}',
          source: `Brev ${mark}`,
        },
      },
      {
        send: 'signing',
        ...own,
        typed: { step: 'sent', day: '{today}', parties: ['5006'] },
      },
      {
        send: 'signingOf',
        ...adopted,
        typed: { step: 'signed', day: '{today}', signedBy: `Ordføreren ${mark}` },
        file: { field: 'file', name: 'undertegnet.txt', text: `Undertegnet ${mark}` },
      },
      {
        send: 'partyNote',
        ...adopted,
        on: 'answer',
        typed: { note: 'Ringte {secretariat}.' },
      },
      { send: 'nudge', ...own },
      {
        send: 'moveDeadline',
        ...own,
        typed: { deadline: '{later}', reason: `Flere møtes senere ${named}.` },
        previewed: true,
      },
      { send: 'mailAgain', ...own, on: 'board', needsMail: 'lost' },
      { send: 'renewPartyLink', ...refused, on: 'answer', needsMail: 'come' },
      {
        send: 'partyNote',
        ...answered,
        on: 'answer',
        typed: { note: 'Ringte igjen {secretariat}.' },
      },
      {
        send: 'setAsideReport',
        ...refused,
        needsMail: 'come',
        typed: { reason: 'Ikke behandlet {secretariat}.' },
        ends: true,
      },
      { send: 'revokePartyLink', ...refused, on: 'answer', needsMail: 'come', ends: true },
      { send: 'nextVersion', ...own, typed: {} },
      { send: 'discardDraft', ...own, ends: true },
      {
        send: 'withdrawVersion',
        ...own,
        typed: { reason: `Feil ${named}.`, tell: 'yes' },
        previewed: true,
        ends: true,
      },
    ],
  }
}

/** What a party answers itself is marked as seen. */
const seen: Drill = {
  name: 'seen',
  steps: [
    drilledDraft('Sett {public+receiver}', 'public'),
    {
      send: 'putForward',
      as: 'secretariat',
      names: { slug: 'sett-{public+receiver}' },
      typed: plan,
      previewed: true,
    },
    {
      send: 'answer',
      as: 'party-contact',
      names: { slug: 'sett-{public+receiver}', partyCode: '5038' },
      typed: { state: 'adopted', body: 'executive-board', day: '{today}' },
    },
    {
      send: 'seeAnswers',
      as: 'secretariat',
      names: { slug: 'sett-{public+receiver}' },
      on: 'board',
    },
  ],
}

/** What is told by a link is registered as well, and confirmed as the same. */
const same: Drill = {
  name: 'same',
  steps: [
    drilledDraft('Likt {public+receiver}', 'public'),
    {
      send: 'putForward',
      as: 'secretariat',
      names: { slug: 'likt-{public+receiver}' },
      typed: { ...plan, who: 'chosen', chosen: ['5038'] },
      previewed: true,
    },
    {
      send: 'reportByLink',
      as: 'stranger',
      on: 'mail',
      needsMail: 'come',
      typed: {
        state: 'adopted',
        body: 'executive-board',
        day: '{today}',
        navn: 'Kari Nordmann',
        funksjon: 'Kommunedirektør',
      },
    },
    {
      send: 'answer',
      as: 'secretariat',
      names: { slug: 'likt-{public+receiver}', partyCode: '5038' },
      typed: { state: 'adopted', body: 'executive-board', day: '{today}', source: 'E-post' },
    },
    {
      send: 'confirmSame',
      as: 'secretariat',
      on: 'answer',
      names: { slug: 'likt-{public+receiver}', partyCode: '5038' },
      needsMail: 'come',
    },
  ],
}

/** What the room is tried with. Source: the forms of the room. */
export const drills: readonly Drill[] = [
  ...drilledReaders.filter((audience) => audience !== 'secretariat').map(treatment),
  seen,
  same,
  {
    name: 'several',
    once: true,
    steps: [
      {
        send: 'answers',
        as: 'secretariat',
        names: { slug: 'felles-finansiering-av-samhandlingskoordinator-2018' },
        typed: {
          state: 'postponed',
          source: 'Liste fra samlemøtet',
          'with-1743': 'yes',
          'with-1744': 'yes',
          'caseNumber-1744': 'PS 9/17',
        },
      },
    ],
  },
  {
    name: 'standing',
    once: true,
    steps: [
      {
        send: 'answerStanding',
        as: 'secretariat',
        on: 'answer',
        names: {
          slug: 'felles-finansiering-av-samhandlingskoordinator-2018',
          partyCode: '1718',
        },
        typed: { answer: 'no', source: 'Brev fra Indre Fosen' },
      },
    ],
  },
  {
    name: 'exercise',
    once: true,
    steps: [
      {
        send: 'resetExercise',
        as: 'secretariat',
        names: { community: 'ovelse' },
        ends: true,
      },
    ],
  },
]
