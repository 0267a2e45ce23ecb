import { texts } from '../../../kernel/words.model.ts'

/** The wordings of a body's mandate, on its page and in its forms. */
export const sayMandate = texts({
  title: { nb: 'Mandat', nn: 'Mandat', en: 'Mandate' },
  nothing: {
    nb: 'Mandatet er ikke ført inn.',
    nn: 'Mandatet er ikkje ført inn.',
    en: 'The mandate is not registered.',
  },
  noneToday: {
    nb: 'Ingen versjon av mandatet gjelder i dag.',
    nn: 'Ingen versjon av mandatet gjeld i dag.',
    en: 'No version of the mandate applies today.',
  },
  noneThen: {
    nb: 'Ingen versjon av mandatet er kjent for den dagen.',
    nn: 'Ingen versjon av mandatet er kjend for den dagen.',
    en: 'No version of the mandate is known on that day.',
  },
  mandat: { nb: 'I mandatet', nn: 'I mandatet', en: 'In the mandate' },
  ikke: { nb: 'Ikke i mandatet', nn: 'Ikkje i mandatet', en: 'Not in the mandate' },
  vedtattav: { nb: 'Vedtatt av', nn: 'Vedteke av', en: 'Adopted by' },
  vedtatt: { nb: 'Vedtatt', nn: 'Vedteke', en: 'Adopted' },
  sak: { nb: 'Sak', nn: 'Sak', en: 'Case' },
  fra: { nb: 'Gjelder fra', nn: 'Gjeld frå', en: 'Applies from' },
  tilbake: {
    nb: 'Gjelder det fra før det ble vedtatt?',
    nn: 'Gjeld det frå før det vart vedteke?',
    en: 'Does it apply from before it was adopted?',
  },
  isBack: {
    nb: 'Ja, mandatet gjelder fra før det ble vedtatt',
    nn: 'Ja, mandatet gjeld frå før det vart vedteke',
    en: 'Yes, the mandate applies from before it was adopted',
  },
  mandatHint: {
    nb: 'Skriv det slik det er vedtatt. Linjer som begynner med bindestrek, blir punkter.',
    nn: 'Skriv det slik det er vedteke. Linjer som byrjar med bindestrek, blir punkt.',
    en: 'Write it as it was adopted. Lines that begin with a dash become points.',
  },
  ikkeHint: {
    nb: 'Det som er sagt å ikke være en del av oppdraget, hver ting på sin linje. For eksempel «Finansiering».',
    nn: 'Det som er sagt ikkje å vere ein del av oppdraget, kvar ting på si linje. Til dømes «Finansiering».',
    en: 'What is said not to be part of the task, each on a line of its own. For example “Finansiering”.',
  },
  sakHint: {
    nb: 'Slik organet som vedtok, skriver den. For eksempel «Sak 17/11».',
    nn: 'Slik organet som gjorde vedtaket, skriv ho. Til dømes «Sak 17/11».',
    en: 'As the body that adopted it writes it. For example “Sak 17/11”.',
  },
  fraHint: {
    nb: 'Tomt betyr fra den dagen det ble vedtatt.',
    nn: 'Tomt betyr frå den dagen det vart vedteke.',
    en: 'Empty means from the day that it was adopted.',
  },
  what: { nb: 'Hva mandatet sier', nn: 'Kva mandatet seier', en: 'What the mandate says' },
  decision: { nb: 'Vedtaket', nn: 'Vedtaket', en: 'The decision' },
  firstTitle: {
    nb: (body: string) => `Mandatet til ${body}`,
    nn: (body: string) => `Mandatet til ${body}`,
    en: (body: string) => `The mandate of ${body}`,
  },
  firstLead: {
    nb: 'Det vises for alle som kan se organet. La stå tomt det som ikke er kjent.',
    nn: 'Det blir vist for alle som kan sjå organet. La det stå tomt som ikkje er kjent.',
    en: 'It is shown to all who can see the body. Leave empty what is not known.',
  },
  newTitle: {
    nb: (body: string) => `Ny versjon av mandatet til ${body}`,
    nn: (body: string) => `Ny versjon av mandatet til ${body}`,
    en: (body: string) => `New version of the mandate of ${body}`,
  },
  newLead: {
    nb: 'Teksten er fra den siste versjonen, som blir stående. En versjon gjelder til dagen før den neste.',
    nn: 'Teksten er frå den siste versjonen, som blir ståande. Ein versjon gjeld til dagen før den neste.',
    en: 'The words are those of the last version, which stays. A version applies until the day before the next.',
  },
  changeTitle: {
    nb: (body: string, day: string) => `Rett mandatet til ${body} fra ${day}`,
    nn: (body: string, day: string) => `Rett mandatet til ${body} frå ${day}`,
    en: (body: string, day: string) => `Put the mandate of ${body} from ${day} right`,
  },
  changeLead: {
    nb: 'For skrivefeil. Er mandatet endret, fører du inn en ny versjon, så det står hva som gjaldt før.',
    nn: 'For skrivefeil. Er mandatet endra, fører du inn ein ny versjon, så det står kva som galdt før.',
    en: 'For typing errors. Where the mandate was changed, register a new version, so that what applied before stays.',
  },
  withdrawTitle: {
    nb: (body: string, day: string) => `Ta bort mandatet til ${body} fra ${day}`,
    nn: (body: string, day: string) => `Ta bort mandatet til ${body} frå ${day}`,
    en: (body: string, day: string) => `Take away the mandate of ${body} from ${day}`,
  },
  withdrawLead: {
    nb: 'Bare for det som er ført inn ved en feil. Det vises ikke lenger for noen, og journalen sier at det er tatt bort.',
    nn: 'Berre for det som er ført inn ved ein feil. Det blir ikkje vist lenger for nokon, og journalen seier at det er teke bort.',
    en: 'Only for what was registered by mistake. It is no longer shown to anybody, and the journal says that it was taken away.',
  },
  beforeGoesOn: {
    nb: (period: string) => `Versjonen før (${period}) gjelder da videre i stedet.`,
    nn: (period: string) => `Versjonen før (${period}) gjeld då vidare i staden.`,
    en: (period: string) => `The version before (${period}) then goes on in its place.`,
  },
  noneGoesOn: {
    nb: 'Ingen annen versjon gjelder da i stedet.',
    nn: 'Ingen annan versjon gjeld då i staden.',
    en: 'No other version then applies in its place.',
  },
  withdraw: { nb: 'Ta bort', nn: 'Ta bort', en: 'Take away' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  putIn: { nb: 'Før inn mandatet', nn: 'Før inn mandatet', en: 'Register the mandate' },
  addVersion: {
    nb: 'Før inn en ny versjon',
    nn: 'Før inn ein ny versjon',
    en: 'Register a new version',
  },
  correct: { nb: 'Rett skrivefeil', nn: 'Rett skrivefeil', en: 'Correct a typing error' },
  takeAway: { nb: 'Ta bort feilført', nn: 'Ta bort feilført', en: 'Take away a mistake' },
  notIn: { nb: 'Ikke ført inn', nn: 'Ikkje ført inn', en: 'Not registered' },
  dayUnknown: {
    nb: 'Dagen er ikke kjent',
    nn: 'Dagen er ikkje kjend',
    en: 'The day is not known',
  },
  retroactive: {
    nb: 'før det ble vedtatt',
    nn: 'før det vart vedteke',
    en: 'before it was adopted',
  },
  applied: {
    nb: (period: string) => `Gjaldt ${period}`,
    nn: (period: string) => `Galdt ${period}`,
    en: (period: string) => `Applied ${period}`,
  },
  toApply: {
    nb: (day: string) => `Kommer: gjelder fra ${day}`,
    nn: (day: string) => `Kjem: gjeld frå ${day}`,
    en: (day: string) => `To come: applies from ${day}`,
  },
  later: {
    nb: (period: string) => `Senere: ${period}`,
    nn: (period: string) => `Seinare: ${period}`,
    en: (period: string) => `Later: ${period}`,
  },
  neverApplied: {
    nb: (day: string) => `Skulle gjelde fra ${day}, men organet er avsluttet før`,
    nn: (day: string) => `Skulle gjelde frå ${day}, men organet er avslutta før`,
    en: (day: string) => `Was to apply from ${day}, but the body ends before`,
  },
  changes: {
    nb: 'Hva er endret fra versjonen før?',
    nn: 'Kva er endra frå versjonen før?',
    en: 'What has changed since the version before?',
  },
  includedAdded: { nb: 'Nytt i mandatet', nn: 'Nytt i mandatet', en: 'New in the mandate' },
  includedLeft: {
    nb: 'Står ikke lenger i mandatet',
    nn: 'Står ikkje lenger i mandatet',
    en: 'No longer in the mandate',
  },
  excludedAdded: {
    nb: 'Nytt blant det som ikke er i mandatet',
    nn: 'Nytt mellom det som ikkje er i mandatet',
    en: 'New among what is not in the mandate',
  },
  excludedLeft: {
    nb: 'Er ikke lenger unntatt',
    nn: 'Er ikkje lenger unnateke',
    en: 'No longer left out',
  },
  versionsNow: {
    nb: (days: string) => `Mandatet er endret. Versjonene gjelder nå fra: ${days}.`,
    nn: (days: string) => `Mandatet er endra. Versjonane gjeld no frå: ${days}.`,
    en: (days: string) => `The mandate has been changed. The versions now apply from: ${days}.`,
  },
  noneNow: {
    nb: 'Mandatet er endret. Ingen versjon er ført inn nå.',
    nn: 'Mandatet er endra. Ingen versjon er ført inn no.',
    en: 'The mandate has been changed. No version is registered now.',
  },
  unknownDay: { nb: 'en ukjent dag', nn: 'ein ukjend dag', en: 'an unknown day' },
})
