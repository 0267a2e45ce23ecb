import { day } from '../../../kernel/day.model.ts'
import { kroner } from '../../../kernel/money.model.ts'
import type { Scheme } from '../scheme.model.ts'

const template2017 = 'Avtalemal mellom KS Nord-Trøndelag og kommunen, vedlegg 1'
const population = 'Statistisk sentralbyrå, tabell 07459'
const bjugn2018 = 'Bjugn kommune, saksframlegg 28.02.2018'
const unknownCost = { gross: null, grants: null, carriedForward: null }

/** The north's coordinator, as the template of 2017 and Verdal's case PS 49/17 tell it. */
export const northTrondelag2018: Scheme = {
  key: 'nord-trondelag-2018',
  title: 'Kostnadsfordeling 2018',
  purpose: 'Felles samhandlingskoordinator i kommunehelsetjenesten',
  from: day('2018-01-01'),
  until: null,
  parties: { kind: 'members', on: day('2017-06-01') },
  host: null,
  invoicer: 'KS Nord-Trøndelag',
  population: {
    day: day('2016-01-01'),
    source: { certainty: 'reconstructed', reference: population, quote: null },
  },
  decision: null,
  recalculation: 'fixed',
  rounding: 'ore',
  cost: unknownCost,
  components: [
    {
      kind: 'fixed',
      amount: kroner(10_000),
      for: { who: 'all' },
      source: {
        certainty: 'stated',
        reference: template2017,
        quote: 'et grunnbeløp på kr 10 000,- pr kommune',
      },
    },
    {
      kind: 'per-inhabitant',
      rate: kroner(6),
      for: { who: 'all' },
      source: {
        certainty: 'reconstructed',
        reference: template2017,
        quote: 'beregnet i 2018 til ca 6 koner pr innbygger',
      },
    },
  ],
  stated: [
    {
      partyCode: '1721',
      amount: kroner(99_310),
      below: null,
      source: {
        certainty: 'stated',
        reference: 'Verdal kommune, sak PS 49/17, arkivref. 2017/7525',
        quote: 'Verdal kommune sin andel er beregnet til kr 99.310,- per år.',
      },
    },
  ],
  notes: [
    {
      partyCode: '1718',
      text: 'Leksvik går inn i Indre Fosen 1. januar 2018, «ikke endelig avklart» (vedlegg 6 til Verdals sak).',
    },
  ],
}

/** The south's coordinator, as Bjugn's case of 2018 tells it: 30 parties, of which two are named. */
export const southTrondelag2018: Scheme = {
  key: 'sor-trondelag-2018',
  title: 'Kostnadsfordeling 2018',
  purpose: 'Felles samhandlingsfunksjon i kommunehelsetjenesten',
  from: day('2018-01-01'),
  until: null,
  parties: { kind: 'listed', codes: ['5001', '5017'], unnamed: 28, on: day('2018-02-28') },
  host: '5001',
  invoicer: null,
  population: {
    day: day('2018-01-01'),
    source: { certainty: 'reconstructed', reference: population, quote: null },
  },
  decision: null,
  recalculation: 'fixed',
  rounding: 'ore',
  cost: unknownCost,
  components: [
    {
      kind: 'fraction',
      numerator: 1,
      denominator: 2,
      for: { who: 'only', codes: ['5001'] },
      source: {
        certainty: 'stated',
        reference: bjugn2018,
        quote: 'Trondheim kommune dekker 50% av kostnadene.',
      },
    },
    {
      kind: 'fixed',
      amount: kroner(10_000),
      for: { who: 'except', codes: ['5001'] },
      source: {
        certainty: 'stated',
        reference: bjugn2018,
        quote: 'et årlig grunnbeløp på kr. 10.000 pr kommune',
      },
    },
    {
      kind: 'per-inhabitant',
      rate: kroner(3),
      for: { who: 'except', codes: ['5001'] },
      source: {
        certainty: 'stated',
        reference: bjugn2018,
        quote: 'i tillegg 3 kr. pr innbygger i 2018',
      },
    },
  ],
  stated: [
    {
      partyCode: '5017',
      amount: null,
      below: kroner(25_000),
      source: {
        certainty: 'stated',
        reference: bjugn2018,
        quote: 'Det vi for oss si i underkant av kr 25.000 for 2018.',
      },
    },
  ],
  notes: [],
}

const made = { certainty: 'stated', reference: 'Diktet opp til øving', quote: null } as const

/** Invented for practice: the north's parties with a known cost. */
export const exercise2018: Scheme = {
  ...northTrondelag2018,
  key: 'ovelse-2018',
  host: '1702',
  decision: null,
  population: { ...northTrondelag2018.population, source: { ...made, reference: population } },
  cost: {
    gross: kroner(1_250_000),
    grants: kroner(150_000),
    carriedForward: kroner(0),
  },
  components: northTrondelag2018.components.map((component) => ({ ...component, source: made })),
  stated: [],
}
