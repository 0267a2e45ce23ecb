import { type Locale, texts } from '../../kernel/words.model.ts'
import type { HostRefusal } from './refusal.model.ts'

/** The wordings of the page where the host is registered after a text has been put forward. */
export const sayHost = texts({
  settle: {
    nb: 'Registrer vertskommunen',
    nn: 'Registrer vertskommunen',
    en: 'Register the host',
  },
  lead: {
    nb: 'Teksten som er lagt fram, endres ikke. Navnet fylles inn der malen har «x kommune» for vertskommunen: i sakspakkene, i avtalene som skal undertegnes, og i overføringsavtalen.',
    nn: 'Teksten som er lagd fram, blir ikkje endra. Namnet blir fylt inn der malen har «x kommune» for vertskommunen: i sakspakkane, i avtalane som skal underteiknast, og i overføringsavtalen.',
    en: 'The text that was put forward is not changed. The name is filled in where the template has “x kommune” for the host: in the packages, in the agreements to sign, and in the transfer agreement.',
  },
  who: { nb: 'Vertskommune', nn: 'Vertskommune', en: 'Host municipality' },
  choose: { nb: 'Velg hvem', nn: 'Vel kven', en: 'Choose who' },
  whoNow: {
    nb: (name: string) =>
      `Nå er ${name} registrert. Den som er bestemt sist, gjelder, og begge blir stående i journalen.`,
    nn: (name: string) =>
      `No er ${name} registrert. Den som er bestemt sist, gjeld, og begge blir ståande i journalen.`,
    en: (name: string) =>
      `${name} is registered now. The one decided last is the host, and both stay in the journal.`,
  },
  settledOn: {
    nb: 'Når ble det bestemt?',
    nn: 'Når vart det bestemt?',
    en: 'When was it decided?',
  },
  day: { nb: 'Dagen', nn: 'Dagen', en: 'Day' },
  source: {
    nb: 'Hvem bestemte det, og hvor står det?',
    nn: 'Kven bestemte det, og kor står det?',
    en: 'Who decided it, and where is it written?',
  },
  sourceHint: {
    nb: 'For eksempel «Rådmannsutvalget, sak 9/17». Ikke skriv navn på personer.',
    nn: 'Til dømes «Rådmannsutvalet, sak 9/17». Ikkje skriv namn på personar.',
    en: 'For example “Rådmannsutvalget, sak 9/17”. Name no persons.',
  },
  save: { nb: 'Registrer', nn: 'Registrer', en: 'Register' },
  settledSince: {
    nb: (on: string) => `Bestemt ${on}. Registrert etter at teksten ble lagt fram.`,
    nn: (on: string) => `Bestemt ${on}. Registrert etter at teksten vart lagd fram.`,
    en: (on: string) => `Decided ${on}. Registered after the text was put forward.`,
  },
  filledIn: {
    nb: 'Navnet på vertskommunen er fylt inn. Teksten som ble lagt fram, sa «x kommune».',
    nn: 'Namnet på vertskommunen er fylt inn. Teksten som vart lagd fram, sa «x kommune».',
    en: 'The name of the host is filled in. The text that was put forward said “x kommune”.',
  },
  sourceRemoved: {
    nb: 'Kilden er fjernet.',
    nn: 'Kjelda er fjerna.',
    en: 'The source has been removed.',
  },
})

export const hostRefusalText: Record<HostRefusal, Record<Locale, string>> = {
  'version-is-draft': {
    nb: 'Dette er et utkast. Velg vertskommunen i utkastet.',
    nn: 'Dette er eit utkast. Vel vertskommunen i utkastet.',
    en: 'This is a draft. Choose the host in the draft.',
  },
  'version-is-withdrawn': {
    nb: 'Versjonen er trukket. Lag en ny versjon.',
    nn: 'Versjonen er trekt. Lag ein ny versjon.',
    en: 'The version is withdrawn. Make a new version.',
  },
  'host-in-text': {
    nb: 'Teksten som er lagt fram, sier selv hvem som er vertskommune. Skal det være en annen, må du lage en ny versjon.',
    nn: 'Teksten som er lagd fram, seier sjølv kven som er vertskommune. Skal det vere ein annan, må du lage ein ny versjon.',
    en: 'The text that was put forward itself names the host. For another one, make a new version.',
  },
  'host-already': {
    nb: 'Denne er alt registrert som vertskommune.',
    nn: 'Denne er alt registrert som vertskommune.',
    en: 'This one is registered as the host already.',
  },
}
