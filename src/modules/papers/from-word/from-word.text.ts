import { texts } from '../../../kernel/words.model.ts'

export const sayFromWord = texts({
  lead: {
    nb: 'Teksten legges under de overskriftene som kjennes igjen, og det som ikke får plass, listes. Ingenting lagres før du har sett over.',
    nn: 'Teksten blir lagd under dei overskriftene som blir kjende att, og det som ikkje får plass, blir lista. Ingenting blir lagra før du har sett over.',
    en: 'The text is put under the headings that are recognised, and what finds no place is listed. Nothing is saved before you have looked it over.',
  },
})
