import { day } from '../../../kernel/day.model.ts'
import type { Held } from '../treatment.model.ts'
import type { SampleCase } from './sample-case.model.ts'

const on = (text: string): Held => ({ from: day(text), until: day(text) })
const between = (from: string, until: string): Held => ({ from: day(from), until: day(until) })

const report =
  'Vedlegg 3 til Verdals sak PS 49/17: anbefaling fra kommunegruppene, arbeidsgruppas rapport'
const verdal = 'Verdal kommune, sak PS 49/17, 22.11.2017'
const trustPages = 'hnt.no, Helhetlige tjenester til barn og unge, 03.07.2024'
const presentation = 'Samhandlingslederens presentasjon av samarbeidsavtalen, 2025'

/** The case of 2017, as the papers of Verdal give its stops; that of each municipality stands with the agreement. */
export const coordinatorCase: SampleCase = {
  body: 'ru',
  title: 'Felles stilling som samhandlingskoordinator helse',
  why: 'Samtlige kommuner skal delta i samarbeidet, og stille med en samstemt stemme overfor helseforetaket, utdanningsinstitusjonene og staten. Prosjektperioden for den forrige ressursen gikk ut i mai 2017.',
  summary:
    'Kommunene med samarbeidsavtale med Helse Nord-Trøndelag oppretter sammen en fast stilling. Ei arbeidsgruppe fra kommunegruppene anbefalte innholdet, med merknader fra Midtre og Indre Namdal. Rådmannsutvalget anbefalte kommunene å inngå en felles avtale, og hver kommune avgjør den i sin egen sak.',
  kind: 'decision',
  matter: 'none',
  acts: 'municipalities',
  ownerSide: 'municipal',
  audience: 'public',
  raised: { side: 'municipal', party: null, on: null },
  stops: [
    {
      body: 'ru',
      stage: 'discuss',
      number: 'Sak 17/11',
      outcome: 'not-told',
      source: report,
      note: 'Rådmannsutvalget ga arbeidsgruppa mandatet sitt. Dagen er ikke gjengitt. Finansiering var ikke en del av oppdraget.',
    },
    {
      bodyName: 'Arbeidsgruppa fra kommunegruppene',
      stage: 'recommend',
      goesOn: true,
      outcome: 'agreed-with-remarks',
      decided:
        'Kommunene trenger to stillinger, en hel i nord og en hel i sør. Faste stillinger, ansatt i KS Trøndelag. Fire områder for arbeidet: kunnskap, nettverk, utvikling og utadrettet virksomhet.',
      source: report,
      remarks: [
        {
          whose: 'Midtre Namdalskommunene',
          point: 'Punkt 1.2, kulepunkt 1 og 2',
          words:
            'KS oppfordres til å tenke nytt om organiseringen i det nye Trøndelag. KS-helse kan ha en rolle i å drifte felles helseledernettverk og kommunenettverk.',
        },
        {
          whose: 'Midtre Namdal',
          point: 'Punkt 2.2, kommunegruppenettverket',
          words: 'I Namdalen, Innherred og så videre.',
        },
        {
          whose: 'Midtre Namdal',
          point: 'Punkt 4, stillingsannonsen',
          words: 'Tittelen erstattes med helsefaglig rådgiver.',
        },
        {
          whose: 'Indre Namdal',
          point: 'Punkt 4, stillingsannonsen',
          words: 'Ønsker tittelen samhandlingskoordinator helse og omsorg.',
        },
      ],
    },
    {
      body: 'ru',
      stage: 'discuss',
      held: on('2017-02-27'),
      outcome: 'not-told',
      source: 'Vedlegg 2 til Verdals sak PS 49/17: lenke til vedtak og saksframlegg',
    },
    {
      body: 'ru',
      stage: 'recommend',
      held: on('2017-05-12'),
      outcome: 'forwarded',
      decided:
        'Rådmannsutvalget anbefaler kommunene med samarbeidsavtale med Helse Nord-Trøndelag å inngå en felles avtale om en stilling som samhandlingskoordinator.',
      source: verdal,
      note: 'Anbefalingen er gjengitt i Verdals sak. At den kom i mai, er lest av rekkefølgen.',
    },
  ],
}

/** The children's guideline: one decision, and what followed. The day that each thing happened is known of one alone. */
export const childrensGuideline: SampleCase = {
  body: 'asu',
  title: 'Retningslinje 7: Helhetlige tjenester til barn og unge',
  why: 'Helsefellesskapet erkjente i 2021 at samhandlingen om barn og unge ikke var god nok, og satte i gang et felles prosjekt.',
  summary:
    'Et felles prosjekt laget retningslinjer nedenfra for barn og unge med sammensatte behov. De bygger på Bedre tverrfaglig innsats (BTI). ASU tok imot anbefalingen 22. mai 2024, avsluttet prosjektet og sendte retningslinjen til forhandlingsutvalget.',
  kind: 'decision',
  matter: 'guideline',
  clause: '5.2 a',
  acts: 'both',
  ownerSide: 'both',
  audience: 'public',
  raised: { side: 'both', party: null, on: null },
  stops: [
    {
      bodyName: 'Helsefellesskapet',
      stage: 'discuss',
      held: between('2021-01-01', '2021-12-31'),
      outcome: 'not-told',
      decided: 'Et felles prosjekt settes i gang.',
      source: trustPages,
    },
    {
      body: 'asu',
      stage: 'decide',
      held: on('2024-05-22'),
      outcome: 'not-told',
      authority: 'unknown',
      decided:
        'Prosjektet avsluttes. Et fagnettverk opprettes under Fagråd for pasientsamarbeid. Fagrådet oppnevner medlemmene og vedtar mandatet. Retningslinje 7 sendes til forhandlingsutvalget. En innføringskoordinator følger opp i kommunene, med midler fra det regionale helseforetaket.',
      source: trustPages,
      note: 'Ingen tabell over hvem som bestemmer er kjent for denne dagen. Saksnummer er ikke gjengitt.',
    },
    {
      body: 'fagrad-for-pasientsamarbeid',
      stage: 'decide',
      goesOn: true,
      outcome: 'not-told',
      decided: 'Oppnevner fagnettverket og vedtar mandatet.',
      source: trustPages,
      note: 'Etter mai 2024. Medlemmer og mandat er ikke gjengitt.',
    },
    {
      bodyName: 'Forhandlingsutvalget',
      stage: 'recommend',
      held: between('2024-03-01', '2024-08-31'),
      outcome: 'not-told',
      source: presentation,
      note: 'Utvalget reviderte samarbeidsavtalen i disse månedene.',
    },
    {
      body: 'psu',
      stage: 'recommend',
      held: between('2024-10-01', '2024-10-31'),
      outcome: 'not-told',
      authority: 'unknown',
      source: presentation,
    },
    {
      bodyName: 'Hvert kommunestyre og styret i helseforetaket',
      stage: 'decide',
      held: between('2025-01-01', '2025-12-31'),
      outcome: 'not-told',
      authority: 'unknown',
      source: trustPages,
      note: 'Retningslinjer vedtas av hvert kommunestyre og av styret (punkt 5.2 a). Ingen av vedtakene er funnet.',
    },
  ],
}

/** The case as the paper of Bjugn tells it; that of the municipality stands with the agreement. */
export const southernCase: SampleCase = {
  body: 'ru',
  title: 'Felles finansiering av samhandlingsfunksjonen helse',
  why: 'En fast funksjon kan i lengden ikke finansieres av skjønnsmidler. En forpliktende avtale mellom kommunene gir bedre stabilitet.',
  summary:
    'Kommunene med samarbeidsavtale med St. Olavs hospital går sammen om en stilling som samhandlingskoordinator. Trondheim er arbeidsgiver og dekker halvparten. De andre 29 kommunene deler resten. Hver kommune avgjør avtalen i sin egen sak.',
  kind: 'decision',
  matter: 'none',
  acts: 'municipalities',
  ownerSide: 'municipal',
  audience: 'public',
  raised: { side: 'municipal', party: null, on: null },
  stops: [
    {
      body: 'ru',
      stage: 'recommend',
      held: between('2017-05-01', '2017-05-31'),
      outcome: 'forwarded',
      decided:
        'Rådmannsutvalget anbefaler kommunene å gå sammen om en stilling. Trondheim ivaretar arbeidsgiveransvaret og dekker 50 % av kostnadene. De andre 29 dekker resten med et basistilskudd og et beløp per innbygger. Kontorstedet alternerer mellom Trondheim og KS-sekretariatet.',
      source: 'Bjugn kommune, saksframlegg datert 28.02.2018',
      note: 'Papiret sier «RU-møtet i mai» uten år. At det var 2017, er lest av saken i nord, som ble behandlet samme vår.',
    },
  ],
}
