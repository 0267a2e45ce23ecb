import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the municipality’s own case paper. */
export const sayCase = texts({
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  ownCase: { nb: 'kommunens eget', nn: 'kommunen sitt eige', en: 'the municipality’s own' },
  trustCase: { nb: 'foretakets eget', nn: 'føretaket sitt eige', en: 'the trust’s own' },
  body: { nb: 'Utvalg', nn: 'Utval', en: 'Body' },
  meeting: { nb: 'Møtedato', nn: 'Møtedato', en: 'Day of the meeting' },
  deadline: { nb: 'Frist for svar', nn: 'Frist for svar', en: 'Deadline for answers' },
  noDeadline: {
    nb: 'ingen frist er oppgitt',
    nn: 'ingen frist er oppgitt',
    en: 'no deadline given',
  },
  background: { nb: 'Bakgrunn', nn: 'Bakgrunn', en: 'Background' },
  askedParties: {
    nb: (count: number, names: string) =>
      `Avtalen er lagt fram for ${count} kommuner, som hver avgjør den i sin egen sak: ${names}.`,
    nn: (count: number, names: string) =>
      `Avtalen er lagd fram for ${count} kommunar, som kvar avgjer han i si eiga sak: ${names}.`,
    en: (count: number, names: string) =>
      `The agreement is before ${count} municipalities, each deciding it in its own case: ${names}.`,
  },
  askedWithTrust: {
    nb: (count: number, names: string) =>
      `Avtalen er lagt fram for ${count} parter, som hver avgjør den i sin egen sak: ${names}.`,
    nn: (count: number, names: string) =>
      `Avtalen er lagd fram for ${count} partar, som kvar avgjer han i si eiga sak: ${names}.`,
    en: (count: number, names: string) =>
      `The agreement is before ${count} parties, each deciding it in its own case: ${names}.`,
  },
  proposal: { nb: 'Hva som foreslås', nn: 'Kva som blir foreslått', en: 'What is proposed' },
  joins: {
    nb: (party: string, other: string) =>
      `${party} inngår avtalen med ${other}. Teksten følger som vedlegg.`,
    nn: (party: string, other: string) =>
      `${party} inngår avtalen med ${other}. Teksten følgjer som vedlegg.`,
    en: (party: string, other: string) =>
      `${party} enters into the agreement with ${other}. The text is attached.`,
  },
  otherParties: { nb: 'de andre partene', nn: 'dei andre partane', en: 'the other parties' },
  hostIs: {
    nb: (host: string) => `${host} er vertskommune og tar på seg arbeidsgiveransvaret.`,
    nn: (host: string) => `${host} er vertskommune og tek på seg arbeidsgivaransvaret.`,
    en: (host: string) => `${host} is the host municipality and the employer.`,
  },
  hostOpen: {
    nb: 'Hvem som er vertskommune, er ikke avklart.',
    nn: 'Kven som er vertskommune, er ikkje avklart.',
    en: 'Who the host municipality is, is not settled.',
  },
  reviewed: {
    nb: (on: string) => `Avtalen skal gjennomgås på nytt innen ${on}.`,
    nn: (on: string) => `Avtalen skal gjennomgåast på nytt innan ${on}.`,
    en: (on: string) => `The agreement is to be reviewed by ${on}.`,
  },
  decision: { nb: 'Forslag til vedtak', nn: 'Forslag til vedtak', en: 'Proposed decision' },
  assessment: { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
  mayChange: {
    nb: 'Dette er et felles forslag. Innstillingen er kommunens egen: endre det over, eller skriv den her.',
    nn: 'Dette er eit felles framlegg. Innstillinga er kommunen si eiga: endre det over, eller skriv ho her.',
    en: 'This is a common proposal. The recommendation is the municipality’s own: change it above, or write it here.',
  },
  trustMayChange: {
    nb: 'Dette er et felles forslag. Innstillingen er foretakets egen: endre det over, eller skriv den her.',
    nn: 'Dette er eit felles framlegg. Innstillinga er føretaket si eiga: endre det over, eller skriv ho her.',
    en: 'This is a common proposal. The recommendation is the trust’s own: change it above, or write it here.',
  },
  ownDecision: {
    nb: 'Innstillingen er kommunens egen og skrives her.',
    nn: 'Innstillinga er kommunen si eiga og blir skriven her.',
    en: 'The recommendation is the municipality’s own and is written here.',
  },
  mustSay: {
    nb: 'Vedtaket må si om kommunen slutter seg til avtalen. En merknad stiller ingen vilkår; et forbehold gjør det, og da spør sekretariatet om det hindrer at avtalen trer i kraft.',
    nn: 'Vedtaket må seie om kommunen sluttar seg til avtalen. Ein merknad stiller ingen vilkår; eit atterhald gjer det, og då spør sekretariatet om det hindrar at avtalen trer i kraft.',
    en: 'The decision must say whether the municipality joins. A remark sets no conditions; a reservation does, and the secretariat then asks whether it hinders entry into force.',
  },
  trustDecision: {
    nb: 'Innstillingen er foretakets egen og skrives her.',
    nn: 'Innstillinga er føretaket si eiga og blir skriven her.',
    en: 'The recommendation is the trust’s own and is written here.',
  },
  trustMustSay: {
    nb: 'Vedtaket må si om foretaket slutter seg til avtalen. En merknad stiller ingen vilkår; et forbehold gjør det, og da spør sekretariatet om det hindrer at avtalen trer i kraft.',
    nn: 'Vedtaket må seie om føretaket sluttar seg til avtalen. Ein merknad stiller ingen vilkår; eit atterhald gjer det, og då spør sekretariatet om det hindrar at avtalen trer i kraft.',
    en: 'The decision must say whether the trust joins. A remark sets no conditions; a reservation does, and the secretariat then asks whether it hinders entry into force.',
  },
  answerAt: {
    nb: (address: string) =>
      `Svaret meldes på ${address}. Utfall og dato er nok; protokollen kan komme etterpå.`,
    nn: (address: string) =>
      `Svaret blir meldt på ${address}. Utfall og dato er nok; protokollen kan kome etterpå.`,
    en: (address: string) =>
      `The answer is given at ${address}. Outcome and day are enough; the minutes can follow.`,
  },
})
