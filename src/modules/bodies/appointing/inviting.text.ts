import { type Named, texts } from '../../../kernel/words.model.ts'
import type { CandidateRefusal } from '../refusal.model.ts'

/** The wordings of asking those who are proposed themselves. */
export const sayInviting = texts({
  title: {
    nb: (body: string) => `Spør de foreslåtte selv, ${body}`,
    nn: (body: string) => `Spør dei foreslåtte sjølve, ${body}`,
    en: (body: string) => `Ask those who are proposed, ${body}`,
  },
  lead: {
    nb: 'Hver får en e-post med sin egen lenke, og svarer uten å logge inn. Ingenting er sendt ennå.',
    nn: 'Kvar får ein e-post med si eiga lenkje, og svarar utan å logge inn. Ingenting er sendt enno.',
    en: 'Each gets a mail with a link of their own, and answers without signing in. Nothing is sent yet.',
  },
  receivers: {
    nb: (count: number) => (count === 1 ? 'Denne får e-post' : `Disse ${count} får e-post`),
    nn: (count: number) => (count === 1 ? 'Denne får e-post' : `Desse ${count} får e-post`),
    en: (count: number) => (count === 1 ? 'This one gets a mail' : `These ${count} get a mail`),
  },
  wouldBe: {
    nb: (count: number) => (count === 1 ? 'Denne blir spurt' : `Disse ${count} blir spurt`),
    nn: (count: number) => (count === 1 ? 'Denne blir spurd' : `Desse ${count} blir spurde`),
    en: (count: number) => (count === 1 ? 'This one is asked' : `These ${count} are asked`),
  },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  proposedBy: { nb: 'Foreslått av', nn: 'Foreslått av', en: 'Proposed by' },
  seat: { nb: 'Plass', nn: 'Plass', en: 'Seat' },
  as: { nb: 'Som', nn: 'Som', en: 'As' },
  member: { nb: 'Medlem', nn: 'Medlem', en: 'Member' },
  substitute: { nb: 'Vara', nn: 'Vara', en: 'Substitute' },
  mail: {
    nb: (name: string) => `E-posten, slik ${name} får den`,
    nn: (name: string) => `E-posten, slik ${name} får han`,
    en: (name: string) => `The mail, as ${name} gets it`,
  },
  send: {
    nb: (count: number) => (count === 1 ? 'Send e-posten' : `Send ${count} e-poster`),
    nn: (count: number) => (count === 1 ? 'Send e-posten' : `Send ${count} e-postar`),
    en: (count: number) => (count === 1 ? 'Send the mail' : `Send ${count} mails`),
  },
  ask: {
    nb: (count: number) => (count === 1 ? 'Spør' : `Spør ${count}`),
    nn: (count: number) => (count === 1 ? 'Spør' : `Spør ${count}`),
    en: (count: number) => (count === 1 ? 'Ask' : `Ask ${count}`),
  },
  back: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  practice: {
    nb: 'Dette er en øvelse. Ingen e-post blir sendt.',
    nn: 'Dette er ei øving. Ingen e-post blir sendt.',
    en: 'This is an exercise. No mail is sent.',
  },
  none: {
    nb: 'Godfot er ikke satt opp til å sende e-post her, så ingen kan spørres. Den som drifter Godfot, kan sette det opp med innstillingen GODFOT_SMTP_URL.',
    nn: 'Godfot er ikkje sett opp til å sende e-post her, så ingen kan spørjast. Den som driftar Godfot, kan setje det opp med innstillinga GODFOT_SMTP_URL.',
    en: 'Godfot is not set up to send mail here, so nobody can be asked. Whoever runs Godfot can set it up with the setting GODFOT_SMTP_URL.',
  },
  nobody: {
    nb: 'Ingen er igjen å spørre her: de er spurt, satt inn, eller svaret har ingen e-postadresse.',
    nn: 'Ingen er igjen å spørje her: dei er spurde, sette inn, eller svaret har inga e-postadresse.',
    en: 'Nobody is left to ask here: they are asked or put in, or the answer has no e-mail address.',
  },
  nowReceivers: {
    nb: (names: string) => `Nå går e-posten til: ${names}.`,
    nn: (names: string) => `No går e-posten til: ${names}.`,
    en: (names: string) => `The mail now goes to: ${names}.`,
  },
  nowNobody: {
    nb: 'De er allerede spurt, eller svaret er rettet. Ingen flere får e-post.',
    nn: 'Dei er allereie spurde, eller svaret er retta. Ingen fleire får e-post.',
    en: 'They are already asked, or the answer is corrected. Nobody more gets a mail.',
  },
})

/** Why nobody is asked, or sent a new link. */
export const candidateRefusalText: Record<CandidateRefusal, Named> = {
  'mail-not-set-up': {
    nb: 'E-posten er ikke sendt: Godfot er ikke satt opp til å sende e-post her.',
    nn: 'E-posten er ikkje send: Godfot er ikkje sett opp til å sende e-post her.',
    en: 'The mail was not sent: Godfot is not set up to send mail here.',
  },
  'nobody-to-ask': {
    nb: 'E-posten er ikke sendt: det er ingen å spørre.',
    nn: 'E-posten er ikkje send: det er ingen å spørje.',
    en: 'The mail was not sent: there is nobody to ask.',
  },
  'on-its-way': {
    nb: 'E-posten er ikke sendt: den forrige er fortsatt på vei.',
    nn: 'E-posten er ikkje send: den førre er framleis på veg.',
    en: 'The mail was not sent: the former is still on its way.',
  },
  'put-in-already': {
    nb: 'E-posten er ikke sendt: den foreslåtte er satt inn.',
    nn: 'E-posten er ikkje send: den foreslåtte er sett inn.',
    en: 'The mail was not sent: the one proposed is put in.',
  },
}
