import type { Named } from '../../../kernel/words.model.ts'
import type { GoneWhy } from './link.model.ts'

/** What stands in place of the form where a link opens nothing any longer. */
export const goneTitles: Record<GoneWhy, Named> = {
  'too-often': { nb: 'For mange forsøk', nn: 'For mange forsøk', en: 'Too many attempts' },
  'no-such-link': {
    nb: 'Lenka gjelder ikke',
    nn: 'Lenkja gjeld ikkje',
    en: 'The link is not valid',
  },
  'version-withdrawn': {
    nb: 'Teksten er trukket tilbake',
    nn: 'Teksten er trekt tilbake',
    en: 'The text is withdrawn',
  },
  'version-replaced': {
    nb: 'Det er lagt fram en nyere tekst',
    nn: 'Det er lagt fram ein nyare tekst',
    en: 'A newer text has been put forward',
  },
  'party-gone': {
    nb: 'Dere skal ikke svare på denne saken',
    nn: 'De skal ikkje svare på denne saka',
    en: 'You are not to answer this matter',
  },
  'party-left-out': {
    nb: 'Avtalen går videre uten dere',
    nn: 'Avtalen går vidare utan dykk',
    en: 'The agreement goes on without you',
  },
}

export const goneTexts: Record<GoneWhy, Named> = {
  'too-often': {
    nb: 'Herfra er det åpnet mange adresser som ikke finnes. Prøv igjen om en time, med lenka i e-posten.',
    nn: 'Herifrå er det opna mange adresser som ikkje finst. Prøv igjen om ein time, med lenkja i e-posten.',
    en: 'Many addresses that do not exist have been opened from here. Try again in an hour, with the link in the mail.',
  },
  'no-such-link': {
    nb: 'Den kan være skrevet feil eller trukket tilbake. Kanskje har du fått en ny i en senere e-post.',
    nn: 'Ho kan vere skriven feil eller trekt tilbake. Kanskje har du fått ei ny i ein seinare e-post.',
    en: 'It may be mistyped or taken back. Perhaps you got a new one in a later mail.',
  },
  'version-withdrawn': {
    nb: 'Det er ikke mer å melde på den. Har dere fått en tidligere tekst i samme sak, kan den vente på svar igjen: bruk lenka i e-posten om den. Blir det lagt fram en ny, kommer det en ny e-post.',
    nn: 'Det er ikkje meir å melde på han. Har de fått ein tidlegare tekst i same sak, kan han vente på svar igjen: bruk lenkja i e-posten om han. Blir det lagt fram ein ny, kjem det ein ny e-post.',
    en: 'There is nothing more to report on it. If you got an earlier text in the same matter, that may await an answer again: use the link in the mail about it. If a new one is put forward, there will be a new mail.',
  },
  'version-replaced': {
    nb: 'Bruk lenka i e-posten om den nye teksten.',
    nn: 'Bruk lenkja i e-posten om den nye teksten.',
    en: 'Use the link in the mail about the new text.',
  },
  'party-gone': {
    nb: 'Sekretariatet har avklart at dere ikke er part i avtalen.',
    nn: 'Sekretariatet har avklart at de ikkje er part i avtalen.',
    en: 'The secretariat has settled that you are not a party to the agreement.',
  },
  'party-left-out': {
    nb: 'Sekretariatet har ført at avtalen gjelder uten dere, så det ventes ikke på svar. Mener dere at det er feil, eller vil dere være med likevel, så ta det opp med sekretariatet.',
    nn: 'Sekretariatet har ført at avtalen gjeld utan dykk, så det blir ikkje venta på svar. Meiner de at det er feil, eller vil de vere med likevel, så ta det opp med sekretariatet.',
    en: 'The secretariat has entered that the agreement holds without you, so no answer is awaited. If you hold that it is wrong, or want to take part after all, take it up with the secretariat.',
  },
}
