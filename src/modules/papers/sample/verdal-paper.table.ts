import { day } from '../../../kernel/day.model.ts'
import type { Heading } from '../paper.model.ts'
import type { SamplePaper } from './sample-paper.model.ts'

const text = (key: string, title: string): Heading => ({ key, title, hint: null, sort: 'text' })

/**
 * The paper of Verdal's case as far as it is printed, under its own headings. Source: Verdal kommune, PS 49/17, arkivref. 2017/7525 (paper 002); who
 * prepared it is left out, and the list of attachments stands with the case.
 */
export const verdalPaper: SamplePaper = {
  caseTitle: 'Felles stilling som samhandlingskoordinator helse',
  headings: [
    { key: 'innstilling', title: 'Rådmannens innstilling', hint: null, sort: 'point' },
    text('bakgrunn', 'Saksopplysninger: Bakgrunn'),
    text('behovet', 'Saksopplysninger: Behovet'),
    text('forankring', 'Saksopplysninger: Forankring'),
    text('vurdering', 'Vurdering'),
  ],
  shown: [
    {
      on: day('2017-11-22'),
      note: 'Kilde: Verdal kommune, PS 49/17, arkivref. 2017/7525, behandlet i komiteen 22.11.2017. Utfallet er ikke gjengitt der.',
      texts: {
        innstilling: [
          `Verdal kommune vil bidra til å opprette en stilling som samhandlingskoordinator helse, i et samarbeid mellom de andre kommunene med samarbeidsavtale med Helse Nord-Trøndelag. Dette er i tråd med anbefalingene fra KS v/rådmannsutvalget i Nord-Trøndelag. Vedlagte avtale mellom KS Nord-Trøndelag og Verdal kommune (vedlegg 1), er akseptert, signert og oversendt KS Nord-Trøndelag innen fristen, som er ved utgangen av 2017.`,
        ],
        bakgrunn: `Samhandlingsreformen ble innført i januar 2012. Kommunene i denne regionen engasjerte da en prosjektleder for samhandlingsreformen, ved hjelp av skjønnsmidler. Denne ordningen hadde kommunene i omlag 6 år, fram til midten av mai måned i år, da prosjektperioden gikk ut. Steinkjer kommune hadde arbeidsgiveransvaret og kontorplasseringen til prosjektlederen var i KS Nord-Trøndelag sitt kontorfellesskap i Fylkets hus, på Steinkjer. I prosjektperioden har det vist seg at kommunesektoren har dratt god nytte av denne fellesressursen. Sektoren har blitt satt i stand til å sette aktuelle samhandlingssaker på dagsorden i samhandlingsarenaer med spesialisthelsetjenesten. Kommunene med avtale med Helse Nord-Trøndelag har kunnet vært samkoordinert, både i enkeltsaker og saker av mer overordnet karakter, hva gjelder samhandling mellom kommunesektor i Nord-Trøndelag og Helse Nord-Trøndelag/Regionalt helseforetak.

Fra januar 2014 gikk samhandlingsreformen over i Regjeringen Solbergs satsing; Pasientens helsetjeneste. Arbeidet med samhandlingen mellom Helse Nord-Trøndelag og kommunene pågår for fullt. En begynner nå å se resultater fra oppgavefordelingen mellom partene. Det er krevende arbeid for kommunene å skulle være likeveldige parter i denne samhandlingen. Hovedutfordringen kan oppsummeres på følgende måte:

- Det lokale helseforetaket har ansatt en samhandlingssjef, samt en rådgiver i arbeidet med samhandlingen med kommunene. De har bl.a. rollen som sekretær for det Administrative samarbeidsutvalget - ASU. Dedikerte ressurser er en fordel i et samhandlingsperspektiv og det kan oppstå et misforhold i samhandlingsøyemed, hvis kommunesektoren ikke kan stille med en lignende ressurs.
- Samhandlingen med det lokale helseforetaket krever en stor grad av koordinering mellom kommunene. Det har vist seg at dette har vært en av de største utfordringene ved oppfølging av samarbeidsavtalen med spesialisthelsetjenesten. Regionen består av 25/26 (Indre Fosen kommune er usikker på tilknytning til St. Olavs, eller Helse Nord-Trøndelag) kommuner av ulik størrelse og med ulike utfordringer, når det gjelder samhandling mellom kommune og sykehus. Det er på det rene at det byr på koordineringsutfordringer når en skal samhandle med et helseforetak som, sammenlignet med kommunene, er mere helhetlig sammensatt. For kommunene vil det være viktig med en ressurs for å balansere ulike ønsker og behov og for å kunne bidra til kommunikasjon utad til kommunene.`,
        behovet: `Kommunene har gitt innspill på behovet for en felles stilling for alle kommunene. Dens hovedoppgave er å samarbeide med Helse Nord-Trøndelag til beste for samhandlinga mellom partene. En har avtalefestede samarbeidsorgan som PSU - Politisk samarbeidsutvalg og ASU - Administrativt samarbeidsutvalg, regulert gjennom Samarbeidsavtalen. Avtalen består av en overordnet samarbeidsavtale mellom kommunene og Helse Nord-Trøndelag og tolv tjenesteavtaler. Oppgaver lagt til stillingen er skissert i avtalen (vedlegg 1).

Behovet for å ha en dedikert ressurs for kommunesiden, vil nok bli ytterligere forsterket i tiden framover. Grensesnittet i oppgavefordelingen mellom forvaltningsnivåene og dermed samhandlingen, kan bli utfordret av endrede økonomiske rammeforutsetninger. Dette kan illustreres med følgende eksempler:

- a) Helse Nord-Trøndelag skal ned med 90 årsverk i løpet av 2018. Dette vil kunne utfordre grensesnittet i samhandling mellom kommunene og sykehus. For kommunesektoren er det viktig å være tett på denne prosessen, både for å holde seg oppdatert om hvilke konsekvenser dette kan ha for oppgavefordringen, men også for å kunne gi innspill på hva som vurderes som mest mulig effektiv bruk av ressursene.
- b) Mange kommuner opplever over tid å få en aldrende befolkning. En økning i antall eldre med tjenestebehov, som skal betjenestes av færre yrkesaktive. For å kunne fange opp dette utfordringsbildet, jobber mange kommuner med å dreie sitt helse- og omsorgstilbud fra å være institusjonspreget (sykehjem) til å være mer rettet mot hjemmebasert omsorg. I praksis vil dette si at brukere med et større hjelpebehov skal bo hjemme lengre. Det vil være interessant for spesialisthelsetjenesten å følge med på denne utviklingen, siden dette også kan påvirke samarbeidet med spesialisthelsetjenesten. En dedikert samhandlingsressurs på kommunal side kan også bidra til en bedre koordinering mellom nivåene innenfor dette utfordringsbildet.`,
        forankring: `Saken er behandlet to ganger i Rådmannsutvalget til KS Nord-Trøndelag, i møter av februar og mai i år (vedlegg 2). Ei arbeidsgruppe bestående av representanter fra alle kommunegruppene (helseledernivå) i Nord-Trøndelag har deltatt i ei arbeidsgruppe som har gitt sin anbefaling (vedlegg 3). En har videre hatt en dialog med kommunene og KS i Sør-Trøndelag om muligheten for å få til en felles stilling. Kommunegruppene, både i Sør- og i Nord- Trøndelag, har ikke ønsket dette. Omfanget av oppgaver er såpass store, at en ser behovet for egne stillinger. Kommunene/KS i Sør-Trøndelag vil legge fram en lignende løsning for sine kommuner, som den som foreligger her. Kommunene i det nye Trøndelag har samarbeidsavtaler med enten St. Olavs, eller med Helse Nord-Trøndelag. Det er så langt ingen signaler om noe annet i overskuelig framtid.

Rådmannsutvalget i KS Nord-Trøndelag gir sin anbefaling til kommunene – med inngått samarbeidsavtale med Helse Nord-Trøndelag, om å inngå i en felles avtale med alle kommunene om å bidra til opprettelsen av en stilling som samhandlingskoordinator.

KS Nord-Trøndelag fakturerer kommunene 1 gang per år for kommunenes andel av kostnaden med stillingen (vedlegg 4). Verdal kommune sin andel er beregnet til kr 99.310,- per år.

Denne avtalen gjelder så lenge funksjonen som samhandlingskoordinator består.`,
        vurdering: `Rådmannen gir sin tilslutning til Rådmannsutvalget i KS Nord-Trøndelag sin anbefaling.`,
      },
    },
  ],
}
