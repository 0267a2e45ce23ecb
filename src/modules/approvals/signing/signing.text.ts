import { problemsIn } from '../../../kernel/reading.text.ts'
import { type Locale, type Named, texts } from '../../../kernel/words.model.ts'
import { problemText } from '../../agreements/index.ts'
import type { SigningRefusal, SigningStep } from './signing.model.ts'

/** How far it has come, as a state. */
export const stepText: Record<SigningStep, Named> = {
  none: { nb: 'Ikke sendt', nn: 'Ikkje send', en: 'Not sent' },
  sent: { nb: 'Sendt til underskrift', nn: 'Send til underskrift', en: 'Sent for signature' },
  signed: { nb: 'Undertegnet', nn: 'Underteikna', en: 'Signed' },
  received: { nb: 'Mottatt undertegnet', nn: 'Motteken underteikna', en: 'Received signed' },
}

/** The wordings of signing. */
export const saySigning = texts({
  title: { nb: 'Undertegning', nn: 'Underteikning', en: 'Signing' },
  lead: {
    nb: 'Hvor langt avtalen er kommet hos hver part som har vedtatt den.',
    nn: 'Kor langt avtalen er komen hos kvar part som har vedteke han.',
    en: 'How far the agreement has come with each party that has adopted it.',
  },
  back: {
    nb: 'er mottatt undertegnet',
    nn: 'er mottekne underteikna',
    en: 'are received signed',
  },
  of: {
    nb: (count: number) => `av ${count}`,
    nn: (count: number) => `av ${count}`,
    en: (count: number) => `of ${count}`,
  },
  none: {
    nb: 'Ingen har vedtatt avtalen ennå, så det er ingenting å undertegne.',
    nn: 'Ingen har vedteke avtalen enno, så det er ingenting å underteikne.',
    en: 'Nobody has adopted the agreement yet, so there is nothing to sign.',
  },
  others: {
    nb: (names: string) => `Disse har ikke vedtatt, og er ikke med: ${names}.`,
    nn: (names: string) => `Desse har ikkje vedteke, og er ikkje med: ${names}.`,
    en: (names: string) => `These have not adopted and are left out: ${names}.`,
  },
  noLonger: {
    nb: 'Har ikke lenger vedtatt',
    nn: 'Har ikkje lenger vedteke',
    en: 'Have no longer adopted',
  },
  noLongerLead: {
    nb: 'Svaret er endret etter at dette ble ført. Disse telles ikke med.',
    nn: 'Svaret er endra etter at dette vart ført. Desse blir ikkje talde med.',
    en: 'The answer changed after this was entered. These are not counted.',
  },
  partyNoLonger: {
    nb: (name: string) =>
      `${name} har ikke lenger vedtatt avtalen. Det som er ført om undertegninga, står.`,
    nn: (name: string) =>
      `${name} har ikkje lenger vedteke avtalen. Det som er ført om underteikninga, står.`,
    en: (name: string) =>
      `${name} has no longer adopted the agreement. What was entered about signing stands.`,
  },
  partyNotAdopted: {
    nb: (name: string) =>
      `${name} har ikke vedtatt avtalen, eller har et forbehold som ikke er avklart.`,
    nn: (name: string) =>
      `${name} har ikkje vedteke avtalen, eller har eit atterhald som ikkje er avklart.`,
    en: (name: string) =>
      `${name} has not adopted the agreement, or has a reservation that is not clarified.`,
  },
  stillSigned: {
    nb: 'Det er lagt fram en nyere versjon. Denne undertegnes bare av dem den gjelder for ennå.',
    nn: 'Det er lagt fram ein nyare versjon. Denne blir berre underteikna av dei han gjeld for enno.',
    en: 'A newer version has been put forward. This one is signed only by those it still holds for.',
  },
  signedVersion: {
    nb: (number: number) => `Undertegnet versjon ${number}`,
    nn: (number: number) => `Underteikna versjon ${number}`,
    en: (number: number) => `Signed version ${number}`,
  },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  step: { nb: 'Hvor langt', nn: 'Kor langt', en: 'How far' },
  day: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  signedBy: { nb: 'Undertegnet av', nn: 'Underteikna av', en: 'Signed by' },
  signedByHint: {
    nb: 'Kan stå tomt. Navn eller stilling, for eksempel ordføreren.',
    nn: 'Kan stå tomt. Namn eller stilling, til dømes ordføraren.',
    en: 'May be left empty. Name or office, such as the mayor.',
  },
  early: { nb: 'Er dagen riktig?', nn: 'Er dagen rett?', en: 'Is the day right?' },
  adoptedOn: {
    nb: (name: string, day: string) => `${name} vedtok ${day}.`,
    nn: (name: string, day: string) => `${name} vedtok ${day}.`,
    en: (name: string, day: string) => `${name} adopted on ${day}.`,
  },
  isEarly: {
    nb: 'Ja, avtalen ble undertegnet før vedtaket',
    nn: 'Ja, avtalen vart underteikna før vedtaket',
    en: 'Yes, the agreement was signed before it was adopted',
  },
  file: {
    nb: 'Den undertegnede avtalen',
    nn: 'Den underteikna avtalen',
    en: 'The signed agreement',
  },
  fileHint: {
    nb: 'Kan legges ved når den er undertegnet. PDF, DOCX, ODT, PNG, JPG eller TXT, høyst 25 MB.',
    nn: 'Kan leggjast ved når han er underteikna. PDF, DOCX, ODT, PNG, JPG eller TXT, høgst 25 MB.',
    en: 'Can be attached once it is signed. PDF, DOCX, ODT, PNG, JPG or TXT, at most 25 MB.',
  },
  fileColumn: { nb: 'Fil', nn: 'Fil', en: 'File' },
  several: {
    nb: 'Før for flere',
    nn: 'Før for fleire',
    en: 'Enter for several',
  },
  parties: { nb: 'Hvem gjelder det?', nn: 'Kven gjeld det?', en: 'For whom?' },
  register: {
    nb: (name: string) => `Før undertegninga for ${name}`,
    nn: (name: string) => `Før underteikninga for ${name}`,
    en: (name: string) => `Enter the signing for ${name}`,
  },
  registerSeveral: {
    nb: 'Før undertegninga for de valgte',
    nn: 'Før underteikninga for dei valde',
    en: 'Enter the signing for those chosen',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  saved: { nb: 'Det er lagret.', nn: 'Det er lagra.', en: 'It is saved.' },
  partyTitle: {
    nb: (name: string) => `Undertegning: ${name}`,
    nn: (name: string) => `Underteikning: ${name}`,
    en: (name: string) => `Signing: ${name}`,
  },
  story: { nb: 'Det som er ført', nn: 'Det som er ført', en: 'What has been entered' },
  nothing: {
    nb: 'Ingenting er ført ennå.',
    nn: 'Ingenting er ført enno.',
    en: 'Nothing has been entered yet.',
  },
  by: {
    nb: (who: string) => `av ${who}`,
    nn: (who: string) => `av ${who}`,
    en: (who: string) => `by ${who}`,
  },
  changed: {
    nb: 'Noe er ført om undertegninga siden du åpnet siden.',
    nn: 'Noko er ført om underteikninga sidan du opna sida.',
    en: 'Something has been entered about the signing since you opened the page.',
  },
  all: {
    nb: 'Alle avtalene i én fil',
    nn: 'Alle avtalane i éi fil',
    en: 'All agreements in one file',
  },
})

export const signingRefusalText: Record<SigningRefusal, Record<Locale, string>> = {
  'version-not-out': {
    nb: 'Versjonen er trukket, og undertegnes ikke.',
    nn: 'Versjonen er trekt, og blir ikkje underteikna.',
    en: 'The version is withdrawn and is not signed.',
  },
  'version-replaced': {
    nb: 'Det er lagt fram en nyere versjon. Denne undertegnes ikke.',
    nn: 'Det er lagt fram ein nyare versjon. Denne blir ikkje underteikna.',
    en: 'A newer version has been put forward. This one is not signed.',
  },
  'has-not-adopted': {
    nb: 'Parten har ikke vedtatt avtalen, eller har et forbehold som ikke er avklart.',
    nn: 'Parten har ikkje vedteke avtalen, eller har eit atterhald som ikkje er avklart.',
    en: 'The party has not adopted the agreement, or has a reservation that is not clarified.',
  },
}

export const signingProblemText = problemsIn({
  ...problemText,
  'day-in-future': {
    nb: 'Dagen er ikke kommet ennå.',
    nn: 'Dagen er ikkje komen enno.',
    en: 'The day has not come yet.',
  },
  'before-put-forward': {
    nb: 'Dagen er før denne versjonen ble lagt fram.',
    nn: 'Dagen er før denne versjonen vart lagd fram.',
    en: 'The day is before this version was put forward.',
  },
  'before-adoption': {
    nb: 'Dagen er før parten vedtok avtalen. Rett den, eller si at den er riktig.',
    nn: 'Dagen er før parten vedtok avtalen. Rett han, eller sei at han er rett.',
    en: 'The day is before the party adopted the agreement. Put it right, or say that it is.',
  },
  'not-with-choice': {
    nb: 'Dette teller bare når avtalen er undertegnet. Endre valget, eller ta det bort.',
    nn: 'Dette tel berre når avtalen er underteikna. Endre valet, eller ta det bort.',
    en: 'This counts only when the agreement is signed. Change the choice, or take it away.',
  },
})
