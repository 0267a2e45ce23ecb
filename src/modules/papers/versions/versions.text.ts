import { type Named, texts } from '../../../kernel/words.model.ts'
import type { ShowProblem } from './showing.rule.ts'

export const sayVersions = texts({
  fix: {
    nb: (number: number) => `Lås versjon ${number} og legg fram`,
    nn: (number: number) => `Lås versjon ${number} og legg fram`,
    en: (number: number) => `Fix version ${number} and show it`,
  },
  lead: {
    nb: 'Alle som ser saken, kan lese versjonen, og den endres ikke siden. Du kan skrive videre på den neste, som sier hva som er nytt.',
    nn: 'Alle som ser saka, kan lese versjonen, og han blir ikkje endra sidan. Du kan skrive vidare på den neste, som seier kva som er nytt.',
    en: 'Everyone who sees the case can read the version, and it is not changed after that. You can write on in the next one, which says what is new.',
  },
  note: {
    nb: 'Hva er nytt, og hvorfor?',
    nn: 'Kva er nytt, og kvifor?',
    en: 'What is new, and why?',
  },
  noteHint: {
    nb: 'Kan stå tomt. Det som er endret, vises uansett, ord for ord.',
    nn: 'Kan stå tomt. Det som er endra, blir vist uansett, ord for ord.',
    en: 'Can be empty. What is changed is shown anyway, word by word.',
  },
  empty: {
    nb: (titles: string) => `Det står ikke noe under: ${titles}.`,
    nn: (titles: string) => `Det står ikkje noko under: ${titles}.`,
    en: (titles: string) => `Nothing stands under: ${titles}.`,
  },
  writtenMeanwhile: {
    nb: 'Det er skrevet i saksframlegget siden du åpnet siden. Les det som står nå.',
    nn: 'Det er skrive i saksframlegget sidan du opna sida. Les det som står no.',
    en: 'The paper has been written in since you opened the page. Read what stands now.',
  },
  shownMeanwhile: {
    nb: 'En ny versjon er låst siden du åpnet siden.',
    nn: 'Ein ny versjon er låst sidan du opna sida.',
    en: 'A new version has been fixed since you opened the page.',
  },
  shown: {
    nb: 'Versjonen er låst og lagt fram.',
    nn: 'Versjonen er låst og lagd fram.',
    en: 'The version is fixed and shown.',
  },
  changes: {
    nb: (number: number) => `Nytt siden versjon ${number}`,
    nn: (number: number) => `Nytt sidan versjon ${number}`,
    en: (number: number) => `New since version ${number}`,
  },
  changesLead: {
    nb: 'Bare det som er endret. Strøket tekst har strek, ny tekst har understrek.',
    nn: 'Berre det som er endra. Stroken tekst har strek, ny tekst har understrek.',
    en: 'Only what is changed. What was taken out has a line through it, what came in a line under it.',
  },
  against: { nb: 'Sammenlign med', nn: 'Samanlikn med', en: 'Compare with' },
  compare: { nb: 'Vis forskjellen', nn: 'Vis skilnaden', en: 'Show the difference' },
  where: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
  change: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  noChange: { nb: 'Ingenting er endret.', nn: 'Ingenting er endra.', en: 'Nothing is changed.' },
  newPoint: { nb: 'nytt punkt', nn: 'nytt punkt', en: 'new point' },
  gonePoint: { nb: 'tatt bort', nn: 'teke bort', en: 'taken away' },
  movedPoint: {
    nb: (before: number) => `var punkt ${before}`,
    nn: (before: number) => `var punkt ${before}`,
    en: (before: number) => `was point ${before}`,
  },
})

export const showProblemText: Record<ShowProblem, Named> = {
  'nothing-written': {
    nb: 'Det er ikke skrevet noe ennå. Skriv det organet skal lese, først.',
    nn: 'Det er ikkje skrive noko enno. Skriv det organet skal lese, først.',
    en: 'Nothing is written yet. Write what the body is to read first.',
  },
  'nothing-new': {
    nb: 'Det som står, er likt den versjonen organet alt har.',
    nn: 'Det som står, er likt den versjonen organet alt har.',
    en: 'What stands is the same as the version the body has already.',
  },
}
