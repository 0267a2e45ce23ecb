import { texts, type Words } from '../../../kernel/words.model.ts'
import type { Share } from './holder-form.model.ts'

const shares = {
  'own-side': {
    nb: 'Bare vår side og sekretariatet',
    nn: 'Berre vår side og sekretariatet',
    en: 'Only our side and the secretariat',
  },
  community: {
    nb: 'Alle i fellesskapet, begge sider',
    nn: 'Alle i fellesskapet, begge sider',
    en: 'All of the community, both sides',
  },
  public: { nb: 'Alle, også uten innlogging', nn: 'Alle, også utan innlogging', en: 'Everyone' },
} as const satisfies Record<Share, Words>

/** The wordings of the forms that keep one holder. */
export const sayHolder = texts({
  ...shares,
  newTitle: {
    nb: (place: string) => `Ny kontakt: ${place}`,
    nn: (place: string) => `Ny kontakt: ${place}`,
    en: (place: string) => `New contact: ${place}`,
  },
  changeTitle: {
    nb: (what: string, place: string) => `${what}, ${place}`,
    nn: (what: string, place: string) => `${what}, ${place}`,
    en: (what: string, place: string) => `${what}, ${place}`,
  },
  kindOf: { nb: 'Hva er det?', nn: 'Kva er det?', en: 'What is it?' },
  vacancyHint: {
    nb: 'Ingen har funksjonen. E-post går til kontakten for parten.',
    nn: 'Ingen har funksjonen. E-post går til kontakten for parten.',
    en: 'Nobody holds the function. Mail goes to the party’s contact.',
  },
  mailboxHint: {
    nb: 'For eksempel postmottaket. Flere leser den.',
    nn: 'Til dømes postmottaket. Fleire les ho.',
    en: 'Such as the post office of the municipality. Several people read it.',
  },
  nameHint: {
    nb: 'Tomt for en felles postkasse.',
    nn: 'Tomt for ei felles postkasse.',
    en: 'Empty for a shared mailbox.',
  },
  workPhone: { nb: 'Telefon på jobb', nn: 'Telefon på jobb', en: 'Telephone at work' },
  from: { nb: 'Fra og med', nn: 'Frå og med', en: 'From' },
  fromHint: {
    nb: 'Tomt når du ikke vet hvor lenge.',
    nn: 'Tomt når du ikkje veit kor lenge.',
    en: 'Empty when you do not know how long.',
  },
  until: { nb: 'Til og med', nn: 'Til og med', en: 'Until and with' },
  untilHint: {
    nb: 'Tomt når det ikke er bestemt.',
    nn: 'Tomt når det ikkje er bestemt.',
    en: 'Empty when that is not decided.',
  },
  share: { nb: 'Hvem kan se den?', nn: 'Kven kan sjå den?', en: 'Who can see it?' },
  replaces: {
    nb: 'Avslutt den som har funksjonen, dagen før denne begynner',
    nn: 'Avslutt den som har funksjonen, dagen før denne byrjar',
    en: 'End whoever holds the function, the day before this one begins',
  },
  replace: {
    nb: 'Har noen funksjonen fra før?',
    nn: 'Har nokon funksjonen frå før?',
    en: 'Does somebody hold the function already?',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  fromLogin: {
    nb: 'Disse har allerede tilgang:',
    nn: 'Desse har alt tilgang:',
    en: 'These have access already:',
  },
  useLogin: {
    nb: (name: string) => `Bruk ${name}`,
    nn: (name: string) => `Bruk ${name}`,
    en: (name: string) => `Use ${name}`,
  },
  endTitle: {
    nb: (what: string, place: string) => `Avslutt: ${what}, ${place}`,
    nn: (what: string, place: string) => `Avslutt: ${what}, ${place}`,
    en: (what: string, place: string) => `End: ${what}, ${place}`,
  },
  end: { nb: 'Avslutt', nn: 'Avslutt', en: 'End' },
  endLead: {
    nb: (who: string) =>
      `${who} står i historikken etterpå. Rettes det senere, velger du en annen siste dag.`,
    nn: (who: string) =>
      `${who} står i historikken etterpå. Skal det rettast seinare, vel du ein annan siste dag.`,
    en: (who: string) =>
      `${who} stays in the history. To put it right later, choose another last day.`,
  },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  lastDayHint: {
    nb: 'Tomt betyr i går: funksjonen er ledig fra i dag.',
    nn: 'Tomt tyder i går: funksjonen er ledig frå i dag.',
    en: 'Empty means yesterday: the function is vacant from today.',
  },
  neverWas: {
    nb: 'Feilført: har aldri hatt funksjonen. Ta bort fra lista og historikken.',
    nn: 'Feilført: har aldri hatt funksjonen. Ta bort frå lista og historikken.',
    en: 'Wrongly registered: never held the function. Take away from the list and the history.',
  },
  wrongly: {
    nb: 'Var det feil hele tida?',
    nn: 'Var det feil heile tida?',
    en: 'Was it wrong all along?',
  },
  endLink: { nb: 'Avslutt eller ta bort', nn: 'Avslutt eller ta bort', en: 'End or take away' },
  card: { nb: 'Last ned kontaktkort', nn: 'Last ned kontaktkort', en: 'Download contact card' },
  login: { nb: 'Tilgang', nn: 'Tilgang', en: 'Access' },
  loginLead: {
    nb: 'En kontakt kan ikke logge inn. Med rollen kan personen logge inn og svare for parten.',
    nn: 'Ein kontakt kan ikkje logge inn. Med rolla kan personen logge inn og svare for parten.',
    en: 'A contact cannot sign in. With the role the person can sign in and answer for the party.',
  },
  hasLogin: {
    nb: 'Personen har rollen, og kan logge inn og svare for parten.',
    nn: 'Personen har rolla, og kan logge inn og svare for parten.',
    en: 'The person has the role, and can sign in and answer for the party.',
  },
  giveTrustLogin: {
    nb: 'Gi rollen helseforetakets sekretariat',
    nn: 'Gi rolla sekretariatet i helseføretaket',
    en: 'Give the role of the trust’s secretariat',
  },
  giveLogin: {
    nb: 'Gi rollen kommunekontakt',
    nn: 'Gi rolla kommunekontakt',
    en: 'Give the role of municipal contact',
  },
})
