import { texts } from '../kernel/words.model.ts'

/** The wordings of the place where a text is written. */
export const sayEditor = texts({
  tools: { nb: 'Skriveverktøy', nn: 'Skriveverktøy', en: 'Writing tools' },
  strong: { nb: 'Fet', nn: 'Feit', en: 'Bold' },
  strongSign: { nb: 'F', nn: 'F', en: 'B' },
  emphasis: { nb: 'Kursiv', nn: 'Kursiv', en: 'Italic' },
  blocks: { nb: 'Avsnittet', nn: 'Avsnittet', en: 'The paragraph' },
  heading: { nb: 'Overskrift', nn: 'Overskrift', en: 'Heading' },
  bullets: { nb: 'Punktliste', nn: 'Punktliste', en: 'Bullets' },
  numbers: { nb: 'Numre', nn: 'Nummer', en: 'Numbers' },
  table: { nb: 'Tabell', nn: 'Tabell', en: 'Table' },
  link: { nb: 'Lenke', nn: 'Lenkje', en: 'Link' },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  theTable: { nb: 'Tabellen', nn: 'Tabellen', en: 'The table' },
  row: { nb: 'Ny rad', nn: 'Ny rad', en: 'New row' },
  column: { nb: 'Ny kolonne', nn: 'Ny kolonne', en: 'New column' },
  noRow: { nb: 'Slett rad', nn: 'Slett rad', en: 'Delete row' },
  noColumn: { nb: 'Slett kolonne', nn: 'Slett kolonne', en: 'Delete column' },
  noTable: { nb: 'Slett tabellen', nn: 'Slett tabellen', en: 'Delete the table' },
  address: {
    nb: 'Adressen lenken går til',
    nn: 'Adressa lenkja går til',
    en: 'Address of the link',
  },
  addressHint: {
    nb: 'For eksempel lovdata.no eller en e-postadresse.',
    nn: 'Til dømes lovdata.no eller ei e-postadresse.',
    en: 'For example lovdata.no or an e-mail address.',
  },
  addressWrong: {
    nb: 'Skriv en nettadresse, en e-postadresse eller et telefonnummer (tel:).',
    nn: 'Skriv ei nettadresse, ei e-postadresse eller eit telefonnummer (tel:).',
    en: 'Type a web address, an e-mail address or a phone number (tel:).',
  },
  setLink: { nb: 'Sett inn lenken', nn: 'Set inn lenkja', en: 'Insert the link' },
  removeLink: { nb: 'Fjern lenken', nn: 'Fjern lenkja', en: 'Remove the link' },
  closeLink: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  keys: {
    nb: 'Tabulator flytter punkter i lister og går til neste celle i tabeller. Trykk Escape og så tabulator for å gå videre. Alt og F10 går til skriveverktøyene.',
    nn: 'Tabulator flyttar punkt i lister og går til neste celle i tabellar. Trykk Escape og så tabulator for å gå vidare. Alt og F10 går til skriveverktøya.',
    en: 'Tab moves items of lists and goes to the next cell of tables. Press Escape and then Tab to move on. Alt and F10 go to the writing tools.',
  },
  pasted: {
    nb: 'Limt inn med overskrifter, lister og tabeller.',
    nn: 'Limt inn med overskrifter, lister og tabellar.',
    en: 'Pasted with headings, lists and tables.',
  },
  signs: {
    nb: 'Slik skrives det: ## foran en overskrift, - foran et punkt, 1. foran et nummer, og **rundt fete ord**.',
    nn: 'Slik blir det skrive: ## framfor ei overskrift, - framfor eit punkt, 1. framfor eit nummer, og **rundt feite ord**.',
    en: 'This is how to write: ## before a heading, - before a bullet, 1. before a number, and **around bold words**.',
  },
  plain: {
    nb: 'Teksten vises slik den er skrevet, med tegnene fra Markdown, fordi noe i den ikke kan vises her uten å bli endret.',
    nn: 'Teksten blir vist slik han er skriven, med teikna frå Markdown, fordi noko i han ikkje kan visast her utan å bli endra.',
    en: 'The text is shown as it was typed, with the signs of Markdown, since something in it cannot be shown here without being changed.',
  },
  found: {
    nb: 'Her er teksten du skrev, som ikke ble lagret:',
    nn: 'Her er teksten du skreiv, som ikkje vart lagra:',
    en: 'Here is the text you wrote, which was not saved:',
  },
  useGiven: {
    nb: 'Ta den lagrede teksten i stedet',
    nn: 'Ta den lagra teksten i staden',
    en: 'Take the saved text instead',
  },
  older: {
    nb: 'Du har skrevet noe her som ikke ble lagret',
    nn: 'Du har skrive noko her som ikkje vart lagra',
    en: 'You wrote something here that was not saved',
  },
  olderMeans: {
    nb: 'Teksten over er endret siden. Kopier det du trenger herfra. Skrevet',
    nn: 'Teksten over er endra sidan. Kopier det du treng herifrå. Skrive',
    en: 'The text above has changed since. Copy what you need from here. Written',
  },
  forgetOlder: { nb: 'Kast det', nn: 'Kast det', en: 'Throw it away' },
})
