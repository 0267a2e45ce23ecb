import type { ExemptionProblem } from './exemption.model.ts'
import { type Named, texts } from './words.model.ts'

/** The words of an exemption from the public, whatever is exempt. */
export const exemptionWords = {
  exempt: {
    nb: 'Unntatt offentlighet',
    nn: 'Unnateke offentlegheit',
    en: 'Exempt from the public',
  },
  exemptBy: {
    nb: 'Unntatt offentlighet etter',
    nn: 'Unnateke offentlegheit etter',
    en: 'Exempt from the public by',
  },
  review: { nb: 'Vurderes på nytt', nn: 'Blir vurdert på nytt', en: 'Looked at anew' },
  reviewed: {
    nb: (day: string) => `Vurderes på nytt ${day}.`,
    nn: (day: string) => `Blir vurdert på nytt ${day}.`,
    en: (day: string) => `Looked at anew ${day}.`,
  },
  none: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
}

export const sayExemption = texts(exemptionWords)

/** What is wrong with an exemption, and what to do about it. */
export const exemptionProblemText: Record<ExemptionProblem, Named> = {
  'basis-not-here': {
    nb: 'Velg et grunnlag som gjelder nå.',
    nn: 'Vel eit grunnlag som gjeld no.',
    en: 'Choose a basis that is in force now.',
  },
  'exempt-and-public': {
    nb: 'Det som alle kan lese, er ikke unntatt. Ta bort unntaket, eller velg hvem som skal lese det.',
    nn: 'Det som alle kan lese, er ikkje unnateke. Ta bort unntaket, eller vel kven som skal lese det.',
    en: 'What everyone may read is not exempt. Take the exemption away, or choose who is to read it.',
  },
  'basis-without-review': {
    nb: 'Skriv når unntaket skal vurderes på nytt.',
    nn: 'Skriv når unntaket skal vurderast på nytt.',
    en: 'Write when the exemption is to be looked at anew.',
  },
  'review-without-basis': {
    nb: 'Velg hva det er unntatt etter, eller ta bort dagen.',
    nn: 'Vel kva det er unnateke etter, eller ta bort dagen.',
    en: 'Choose by what it is exempt, or take the day away.',
  },
  'review-passed': {
    nb: 'Dagen er passert. Skriv dagen i dag eller en senere.',
    nn: 'Dagen er passert. Skriv dagen i dag eller ein seinare.',
    en: 'The day has passed. Write today or a later day.',
  },
}
