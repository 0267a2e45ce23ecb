import { day } from '../../../kernel/day.model.ts'
import type { Draft } from '../../agreements/index.ts'
import type { SampleAgreement } from './sample-agreements.model.ts'

/** The template of 2017, word for word; its «x kommune» is two different fields, and the signer's name is left out. */
const northernText = `# Avtale mellom [[avtalepart]] og [[kommune]] om felles finansiering av samhandlingskoordinator i kommunehelsetjenesten.

Formålet med avtalen er å styrke samhandlingen mellom kommunehelsetjenesten og spesialisthelsetjenesten, her representert ved kommunene som har underskrevet samarbeidsavtalen med Helse Nord-Trøndelag.

Dette gjøres ved at KS på vegne av kommunene kjøper funksjonen som samhandlingskoordinator av den kommunen som tar på seg det formelle arbeidsgiveransvaret for koordinatoren. Dette gjøres ved at [[vertskommune]] tar på seg arbeidsgiveransvaret.

Stillingen skal arbeide med følgende hovedområder:

1. I samarbeid med Helse Nord-Trøndelag og KS skal koordinatoren bidra til å utvikle sekretariatsfunksjonen og lederfunksjonen som understøtter de avtalefestede samarbeidsorganene (jfr samarbeidsavtalen pkt 6.1. og pkt 6.2).
2. Bidra til god samhandling, samordne og utvikle strategier gjennom tett kontakt med kommunale helseledere, kommunegruppene helse, kommuneoverlegene og andre nøkkelpersoner i kommunene.
3. Bidra til å samordne og styrke kontakten mellom kommunene og utdanningsinstitusjonene/kompetansemiljø. Være pådriver for tjenesteinnovasjoner, ledelsesutvikling og organisasjonsutvikling på strategisk nivå.
4. Ha god kontakt med KS. Utføre noen oppgaver på vegne av KS. Det vil være naturlig å delta i KS sine samhandlingsforaer mellom helse- og velferdsavdelingen og regionene. Følge opp nasjonale og regionale utredninger/høringer.
5. Ved nye oppgaveoverføringer til kommunene, må koordinatoren innhente kunnskap om konsekvenser for kommunene, spre informasjon og overføre kunnskapen til KS og nasjonale myndigheter.
6. Sammen med KS bidra til å drifte helseledernettverket i regionen.
7. Koordinatoren må bidra i utadrettet virksomhet, som å være pådriver, arrangere kurs og konferanser.
8. God analysekompetanse er en forutsetning.

Kontorplassering etter avtale (naturlig å tenke seg hos [[vertskommune]], eller i KS Nord-Trøndelag sine kontorfasiliteter v/Fylkets hus på Steinkjer).

Finansieringen bygger på en modell der alle kommunene innbetaler et grunnbeløp på kr 10 000,- pr kommune. I tillegg må det påregnes et kronebeløp pr innbygger, beregnet i 2018 til ca 6 koner pr innbygger.

Effektene av kommunereformen fra 2018 og 2020 må tas med i betraktning i forhold til kostnadsfordelingen, en må derfor se på avtalene på nytt, innen 01012020.

Det opprettes en egen avtale mellom KS Nord-Trøndelag og [[vertskommune]] om overføring av penger fra KS til [[vertskommune]].

## Avtaleforhold:

Denne avtalen er forpliktene mellom KS Nord-Trøndelag og hver enkelt kommune som har underskrevet samarbeidsavtalen med Helse Nord-Trøndelag.
`

/** What the case paper of Bjugn tells of an agreement whose own text no source gives. */
const southernText = `Teksten i avtalen er ikke gjengitt i kildene. Saksframlegget fra Bjugn kommune gjengir dette vedtaket i rådmannsutvalget, fra møtet i mai:

> 1. Rådmannsutvalget anbefaler kommunene som har samarbeidsavtale med St.Olavs HF å gå sammen om en stilling som samhandlingskoordinator.
> 2. Trondheim kommune ivaretar arbeidsgiveransvaret for stillingen
> 3. Trondheim kommune dekker 50% av kostnadene. De andre 29 kommunene dekker den andre halvparten gjennom et basistilskudd og et beløp pr. innbygger
> 4. Kontorsted alternerer mellom Trondheim kommune og KS sekretariatet
> 5. Arbeidsoppgavene vil i hovedsak dreie seg om å koordinere kommunenes helsearbeid og sammen med samhandlingsavdelingen ved St. Olavs hospital tilrettelegge arbeidet i de avtalefestete samarbeidsorganene i tråd med samarbeidsavtalen, pkt 6.2.6. I tillegg vil stillingen tillegges ansvar bl.a. for å tilrettelegge nettverkssamlinger og ivareta kontakten mot utdanningsinstitusjonene

Om betalingen sier saksframlegget:

> Finansieringen baseres på et årlig grunnbeløp på kr. 10.000 pr kommune og i tillegg 3 kr. pr innbygger i 2018.
`

/** The short attachments of 2017, as they stand in the paper. */
const northernAttachments: readonly { title: string; fileName: string; text: string }[] = [
  {
    title: 'Vedlegg 2: Rådmannsutvalgets behandling',
    fileName: 'vedlegg-2-radmannsutvalget.txt',
    text: `Vedlegg 2:

Vedtak og saksframlegg i Rådmannsutvalgsmøte av 12. mai 2017:
http://opengov.cloudapp.net/Meetings/KS/AgendaItems/Details/232790

Vedtak og saksframlegg i Rådmannsutvalgsmøte av 27. februar 2017
http://opengov.cloudapp.net/Meetings/KS/AgendaItems/Details/231864
`,
  },
  {
    title: 'Vedlegg 5: Samhandlingssidene',
    fileName: 'vedlegg-5-samhandlingssidene.txt',
    text: `Vedlegg 5:

Samhandlingssidene – kommunenes og HNT sine felles samhandlingssider
https://hnt.no/helsefaglig/samhandling#samarbeidsavtalen-og-tjenesteavtalene
`,
  },
  {
    title: 'Vedlegg 6: Kommuner med signert samarbeidsavtale',
    fileName: 'vedlegg-6-kommuner.txt',
    text: `Vedlegg 6:

Kommuner med signert samarbeidsavtale med Helse Nord-Trøndelag

Meråker, Frosta, Stjørdal, Levanger, Verdal, Inderøy, Leksvik – Indre Fosen fra 1.1.2018??? Ikke endelig avklart, Steinkjer, Verran, Snåsa, Lierne, Grong, Røyrvik, Namsskogan, Høylandet, Overhalla, Namdalseid, Flatanger, Namsos, Fosnes, Osen, Nærøy, Vikna, Leka, Bindal.
`,
  },
]

const partiesOn2017 = day('2017-06-01')

const draft: Draft = {
  title: 'Felles finansiering av samhandlingskoordinator, 2018',
  summary:
    'Avtalen mellom KS Nord-Trøndelag og hver kommune. Hver kommune avgjør den i sin egen sak, og svarer innen utgangen av 2017.',
  body: northernText,
  caseBackground: null,
  caseAssessment: null,
  caseProposal: null,
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
  exemptBy: null,
  exemptReview: null,
  audience: 'public',
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
    host: { code: '5001', name: 'Trondheim kommune' },
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
  draft: { ...draft, costScheme: 'ovelse-2018' },
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
