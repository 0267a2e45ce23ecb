import type { Drill } from '../../../kernel/drill.model.ts'
import { drilledDraft } from '../../agreements/index.ts'

/** How a text is put before its parties, wherever that is only the way to what is tried. */
export const drilledPlan = {
  partiesOn: '01.01.2026',
  decidingBody: 'executive-board',
  rule: 'all',
}

/** What is told by a link is registered as well, and confirmed as the same. */
export const same: Drill = {
  name: 'same',
  steps: [
    drilledDraft('Likt {public+receiver}', 'public'),
    {
      send: 'putForward',
      as: 'secretariat',
      names: { slug: 'likt-{public+receiver}' },
      typed: { ...drilledPlan, who: 'chosen', chosen: ['5038'] },
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
