import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the list on its way out. */
export const sayHandOut = texts({
  exercise: {
    nb: 'Øvelse: oppdiktet kontakt',
    nn: 'Øving: oppdikta kontakt',
    en: 'Exercise: an invented contact',
  },
  title: { nb: 'Kontakter', nn: 'Kontaktar', en: 'Contacts' },
  titleOf: {
    nb: (what: string) => `Kontakter: ${what}`,
    nn: (what: string) => `Kontaktar: ${what}`,
    en: (what: string) => `Contacts: ${what}`,
  },
  window: {
    nb: (title: string) => `${title}, liste for utskrift`,
    nn: (title: string) => `${title}, liste for utskrift`,
    en: (title: string) => `${title}, list for printing`,
  },
  asOf: {
    nb: (community: string, day: string) => `${community}, ${day}`,
    nn: (community: string, day: string) => `${community}, ${day}`,
    en: (community: string, day: string) => `${community}, ${day}`,
  },
  choose: {
    nb: 'Velg hva som skal skrives ut',
    nn: 'Vel kva som skal skrivast ut',
    en: 'Choose what to print',
  },
  everyFunction: { nb: 'Alle funksjoner', nn: 'Alle funksjonar', en: 'All functions' },
  everywhere: { nb: 'Alle steder', nn: 'Alle stader', en: 'Everywhere' },
  region: { nb: 'Region', nn: 'Region', en: 'Region' },
  show: { nb: 'Vis lista', nn: 'Vis lista', en: 'Show the list' },
  howToPrint: {
    nb: 'Skriv ut med Ctrl + P, eller med nettleserens meny. Menyene og dette feltet kommer ikke med.',
    nn: 'Skriv ut med Ctrl + P, eller med menyen i nettlesaren. Menyane og dette feltet kjem ikkje med.',
    en: 'Print with Ctrl + P, or from the menu of your browser. Menus and this box are left out.',
  },
  who: { nb: 'Navn og e-post', nn: 'Namn og e-post', en: 'Name and e-mail' },
  confirmed: { nb: 'Bekreftet', nn: 'Stadfesta', en: 'Confirmed' },
  notConfirmed: { nb: 'ikke', nn: 'ikkje', en: 'no' },
  askedAgain: {
    nb: (day: string) => `${day}, spør igjen`,
    nn: (day: string) => `${day}, spør igjen`,
    en: (day: string) => `${day}, ask again`,
  },
  mailbox: { nb: 'Felles postkasse', nn: 'Felles postkasse', en: 'Shared mailbox' },
  nothing: {
    nb: 'Det står ingen i lista for dette valget.',
    nn: 'Det står ingen i lista for dette valet.',
    en: 'Nobody is in the list for this choice.',
  },
  showAll: { nb: 'Vis hele lista', nn: 'Vis heile lista', en: 'Show the whole list' },
})
