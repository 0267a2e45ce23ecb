import { day, instant } from '../../src/kernel/day.model.ts'
import type { Draft } from '../../src/modules/agreements/index.ts'
import type { PutForward } from '../../src/modules/approvals/plan/put-forward.command.ts'
import { eachText, type NewTreatment } from '../../src/modules/approvals/treatment.model.ts'

export const aDraft = (over: Partial<Draft> = {}): Draft => ({
  title: 'Felles finansiering av samhandlingskoordinator',
  summary: 'Avtale mellom KS Nord-Trøndelag og hver kommune.',
  body: 'Avtale mellom [[avtalepart]] og [[kommune]].',
  caseBackground: null,
  caseAssessment: null,
  caseProposal: null,
  source: null,
  kind: 'agreement',
  counterparty: 'KS Nord-Trøndelag',
  host: null,
  hostSource: null,
  deadline: day('2017-12-31'),
  reviewDay: day('2020-01-01'),
  costScheme: null,
  owner: null,
  archiveOwner: null,
  exemptBy: null,
  exemptReview: null,
  audience: 'public',
  ...over,
})

export const aPlan = (over: Partial<PutForward> = {}): PutForward => ({
  communityId: '',
  slug: '',
  on: day('2017-06-01'),
  at: instant('2017-06-01T08:00:00.000Z'),
  by: null,
  decidingBody: 'executive-board',
  rule: { kind: 'all' },
  record: 'running',
  shownOn: null,
  source: null,
  parties: [
    { code: '1721', name: 'Verdal', kind: 'municipality', standing: 'settled', note: null },
    { code: '1750', name: 'Vikna', kind: 'municipality', standing: 'settled', note: null },
    {
      code: '1718',
      name: 'Leksvik',
      kind: 'municipality',
      standing: 'unsettled',
      note: 'Indre Fosen fra 2018?',
    },
  ],
  ...over,
})

export const aNewTreatment = (over: Partial<NewTreatment> = {}): NewTreatment => ({
  partyCode: '1721',
  body: 'executive-board',
  decidingBody: null,
  state: 'adopted',
  day: day('2017-11-24'),
  ...eachText(() => null),
  bodyName: 'Formannskapet',
  caseNumber: 'PS 49/17',
  file: null,
  link: null,
  registeredAs: 'party',
  source: null,
  supersedes: null,
  ...over,
})
