import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the page where owner, archive and exemption are put right. */
export const sayKeeping = texts({
  title: {
    nb: 'Eier, arkiv og unntak',
    nn: 'Eigar, arkiv og unntak',
    en: 'Owner, archive and exemption',
  },
  lead: {
    nb: 'Teksten og hvem som leser den, er som da avtalen ble lagt fram. Det som stod her før, blir stående i journalen.',
    nn: 'Teksten og kven som les han, er som då avtalen vart lagd fram. Det som stod her før, blir ståande i journalen.',
    en: 'The text and who reads it are as when the agreement was put forward. What stood here before stays in the journal.',
  },
  openToAll: {
    nb: 'Alle kan lese avtalen, så den er ikke unntatt offentlighet.',
    nn: 'Alle kan lese avtalen, så han er ikkje unnateken offentlegheit.',
    en: 'Everyone may read the agreement, so it is not exempt from the public.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  stands: {
    nb: (owner: string, archive: string, exempt: string, review: string) =>
      `Nå står det: eier ${owner}, arkiv ${archive}, unntatt etter ${exempt}, vurderes på nytt ${review}.`,
    nn: (owner: string, archive: string, exempt: string, review: string) =>
      `No står det: eigar ${owner}, arkiv ${archive}, unnateke etter ${exempt}, blir vurdert på nytt ${review}.`,
    en: (owner: string, archive: string, exempt: string, review: string) =>
      `It stands now: owner ${owner}, archive ${archive}, exempt by ${exempt}, looked at anew ${review}.`,
  },
  unset: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not given' },
})
