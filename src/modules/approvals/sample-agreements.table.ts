import { type Day, day } from '../../kernel/day.model.ts'
import type { Draft } from '../agreements/index.ts'
import type { EntryRule } from './entry.model.ts'
import type { CirculationRecord } from './party-state.model.ts'
import { northernAttachments, northernText, southernText } from './sample-text.table.ts'
import type { NewTreatment, TreatingBody } from './treatment.model.ts'

/** A treatment of the sample, and the day it came in; null means the day that the sample is filled. */
export type SampleTreatment = Partial<NewTreatment> &
  Pick<NewTreatment, 'partyCode' | 'state'> & { registeredOn: Day | null }

export type SampleAgreement = {
  draft: Draft
  attachments: readonly { title: string; fileName: string; text: string }[]
  /** Null for a draft that waits for somebody to put it forward. */
  circulation: {
    partiesOn: Day
    decidingBody: TreatingBody
    rule: EntryRule
    record: CirculationRecord
    shownOn: Day | null
    source: string | null
  } | null
  /** Why a place is not settled, by code. */
  notes: Readonly<Record<string, string>>
  treatments: readonly SampleTreatment[]
}

const partiesOn2017 = day('2017-06-01')

const draft: Draft = {
  title: 'Felles finansiering av samhandlingskoordinator, 2018',
  summary:
    'Avtalen mellom KS Nord-Trøndelag og hver kommune. Hver kommune avgjør den i sin egen sak, og svarer innen utgangen av 2017.',
  body: northernText,
  source:
    'Vedlegg 1 til Verdals sak PS 49/17: malen for avtalen, 2017. Navnet på den som skulle undertegne, er utelatt',
  kind: 'agreement',
  counterparty: 'KS Nord-Trøndelag',
  host: null,
  hostSource: null,
  deadline: day('2017-12-31'),
  reviewDay: day('2020-01-01'),
  costScheme: 'nord-trondelag-2018',
  owner: null,
  archiveOwner: null,
}

const verdalSource =
  'Verdal kommune, sak PS 49/17, arkivref. 2017/7525. Papiret har rådmannens innstilling, men ikke utfallet'

const leksvik = {
  '1718': 'Vedlegg 6: «Leksvik – Indre Fosen fra 1.1.2018??? Ikke endelig avklart»',
}

const north: SampleAgreement = {
  draft,
  attachments: northernAttachments,
  circulation: {
    partiesOn: partiesOn2017,
    decidingBody: 'executive-board',
    rule: { kind: 'not-stated' },
    record: 'from-sources',
    shownOn: null,
    source:
      'Kilder: liste over kommuner med signert samarbeidsavtale, vedlegg 6 til saken (2017). Fristen og behandlingen i Verdal: Verdal kommune, sak PS 49/17, arkivref. 2017/7525. Ny gjennomgang: vedlegg 1. Andre kommuners saker er ikke funnet. At formannskapet avgjør, er lest av saksgangen i Verdal og Bjugn.',
  },
  notes: leksvik,
  treatments: [
    {
      partyCode: '1721',
      body: 'committee',
      bodyName: 'Komite mennesker og livskvalitet',
      state: 'outcome-not-stated',
      day: day('2017-11-22'),
      caseNumber: 'PS 49/17',
      source: verdalSource,
      registeredOn: null,
    },
    {
      partyCode: '1721',
      body: 'executive-board',
      bodyName: 'Formannskapet',
      state: 'outcome-not-stated',
      day: day('2017-11-24'),
      source: verdalSource,
      registeredOn: null,
    },
  ],
}

const south: SampleAgreement = {
  draft: {
    ...draft,
    title: 'Felles finansiering av samhandlingsfunksjonen, 2018',
    summary:
      'Avtalen mellom KS Sør-Trøndelag og hver kommune, datert 7. februar 2018. Kildene sier at 30 kommuner er med, men navngir bare Trondheim og Bjugn.',
    body: southernText,
    source: 'Bjugn kommune, saksframlegg datert 28.02.2018',
    counterparty: 'KS Sør-Trøndelag',
    host: 'Trondheim kommune',
    hostSource: 'Bjugn kommune, saksframlegg datert 28.02.2018, punkt 2',
    deadline: null,
    reviewDay: null,
    costScheme: 'sor-trondelag-2018',
  },
  attachments: [],
  circulation: {
    partiesOn: day('2018-02-28'),
    decidingBody: 'executive-board',
    rule: { kind: 'not-stated' },
    record: 'from-sources',
    shownOn: null,
    source:
      'Kilde: Bjugn kommune, saksframlegg datert 28.02.2018. De 28 andre kommunene er ikke navngitt der.',
  },
  notes: {},
  treatments: [
    {
      partyCode: '5017',
      body: 'executive-board',
      bodyName: 'Formannskapet',
      state: 'outcome-not-stated',
      source:
        'Bjugn kommune, saksframlegg datert 28.02.2018. Møtedato, saksnummer og utfall er ikke gjengitt',
      registeredOn: null,
    },
  ],
}

/** The sample's agreements by community, exercises aside. */
export const sampleAgreements: Readonly<Record<string, readonly SampleAgreement[]>> = {
  'nordre-trondelag': [north],
  'st-olav': [south],
}

/** What the exercise starts from: the real agreement, played on a day when many have answered. */
export const exerciseAgreement: SampleAgreement = {
  ...north,
  circulation: {
    partiesOn: partiesOn2017,
    decidingBody: 'municipal-council',
    rule: { kind: 'all' },
    record: 'running',
    shownOn: day('2018-01-08'),
    source:
      'Øvelse: teksten og partene er fra sakspapirene, mens regelen og alle svar er oppdiktet.',
  },
  treatments: [],
}
