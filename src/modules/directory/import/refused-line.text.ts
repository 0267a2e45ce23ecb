import { texts } from '../../../kernel/words.model.ts'

/** Why a line, or a whole sheet, cannot be taken as it stands. */
export const sayRefused = texts({
  'function-missing': {
    nb: 'Funksjon mangler.',
    nn: 'Funksjon manglar.',
    en: 'The function is missing.',
  },
  nobody: {
    nb: 'Skriv navn eller e-post, eller Ledig når ingen har funksjonen.',
    nn: 'Skriv namn eller e-post, eller Ledig når ingen har funksjonen.',
    en: 'Write name or e-mail, or Ledig when nobody holds the function.',
  },
  'name-too-long': {
    nb: 'Navnet er lengre enn 200 tegn.',
    nn: 'Namnet er lengre enn 200 teikn.',
    en: 'The name is longer than 200 characters.',
  },
  'function-unknown': {
    nb: (typed: string) =>
      `«${typed}» står ikke blant funksjonene. Rett navnet, eller legg den til under Funksjoner.`,
    nn: (typed: string) =>
      `«${typed}» står ikkje blant funksjonane. Rett namnet, eller legg han til under Funksjonar.`,
    en: (typed: string) =>
      `“${typed}” is not among the functions. Mend the name, or add it under Functions.`,
  },
  'held-by-another': {
    nb: (who: string) =>
      `Bare én kan ha funksjonen, og ${who} har den da. Skriv siste dag i «til» på linja til den som slutter, og «fra» på linja til den nye.`,
    nn: (who: string) =>
      `Berre éin kan ha funksjonen, og ${who} har han då. Skriv siste dag i «til» på linja til den som sluttar, og «fra» på linja til den nye.`,
    en: (who: string) =>
      `Only one can hold the function, and ${who} holds it then. Write the last day in “til” on the line of whoever leaves, and “fra” on that of the new one.`,
  },
  'held-so-not-vacant': {
    nb: (who: string) =>
      `Funksjonen er ikke ledig: ${who} har den da. Skriv siste dag i «til» på linja til den som slutter, eller ta bort denne linja.`,
    nn: (who: string) =>
      `Funksjonen er ikkje ledig: ${who} har han då. Skriv siste dag i «til» på linja til den som sluttar, eller ta bort denne linja.`,
    en: (who: string) =>
      `The function is not vacant: ${who} holds it then. Write the last day in “til” on the line of whoever leaves, or remove this line.`,
  },
  onLine: {
    nb: (name: string, line: number) => `${name} (linje ${line})`,
    nn: (name: string, line: number) => `${name} (linje ${line})`,
    en: (name: string, line: number) => `${name} (line ${line})`,
  },
  another: { nb: 'en annen', nn: 'ein annan', en: 'another' },
  'told-twice': {
    nb: (lines: string) =>
      `Den samme står på linje ${lines} også, men med noe annet. Ta bort den ene.`,
    nn: (lines: string) =>
      `Den same står på linje ${lines} òg, men med noko anna. Ta bort den eine.`,
    en: (lines: string) =>
      `The same is on line ${lines} too, with something else. Remove one of them.`,
  },
  'told-often': {
    nb: 'Det samme navnet, den samme adressen eller «Ledig» står på mer enn 50 linjer for denne funksjonen på dette stedet. Ta bort noen av dem.',
    nn: 'Det same namnet, den same adressa eller «Ledig» står på meir enn 50 linjer for denne funksjonen på denne staden. Ta bort nokre av dei.',
    en: 'The same name, the same address or “Ledig” is on more than 50 lines for this function at this place. Remove some of them.',
  },
})
