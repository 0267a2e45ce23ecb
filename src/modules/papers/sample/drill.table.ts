import type { Drill } from '../../../kernel/drill.model.ts'

const as = 'secretariat' as const
const names = { body: 'asu' }

/** What a paper is tried with: begun, written, read and answered, and shown. Source: the forms of the room. */
export const drills: readonly Drill[] = [
  {
    name: 'case-paper',
    steps: [
      { send: 'headings', as, typed: { 'overskrift-2': 'Før {community}' } },
      { send: 'bodyHeadings', as, names, typed: { 'hjelp-2': 'Skriv {community}' } },
      {
        send: 'submitCase',
        as,
        typed: {
          organ: 'asu',
          tittel: 'Papir {community}',
          hvorfor: 'Fordi {community}',
          onsket: 'Slik {community}',
          hvem: 'kommunene',
          navn: 'Kari {community}',
          epost: '',
        },
      },
      {
        send: 'acceptCase',
        as,
        on: 'receipt',
        typed: { slag: 'decision', deling: 'community', eier: 'Per {community}' },
      },
      { send: 'beginPaper', as, names },
      { send: 'writePaper', as, on: 'receipt', typed: { gjor: 'nytt:forslag-til-vedtak' } },
      {
        send: 'fromWord',
        as,
        typed: { endringer: 'taken' },
        file: { field: 'word', name: 'sak.txt', text: 'Bakgrunn\n\nFra fila {community}' },
      },
      {
        send: 'askReaders',
        as,
        typed: { lesere: 'party:5038', frist: '{soon}', melding: 'Se på {community}' },
      },
      { send: 'writers', as, typed: { lesere: 'party:5038' } },
      {
        send: 'reviewPaper',
        as: 'party-contact',
        typed: { 'ord-1': 'Merknad {community}', 'heller-2': 'Heller {community}', resten: 'yes' },
      },
      { send: 'endReview', as, on: 'paper' },
      { send: 'answerRemark', as, typed: { svar: 'Svar {community}', tatt: 'ja' } },
      { send: 'showPaper', as, typed: { nytt: 'Nytt {community}' } },
    ],
  },
]
