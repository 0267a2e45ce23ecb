import { counted, opening, wholeNumber } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the list on its way in. */
export const sayImport = texts({
  title: { nb: 'Les inn kontakter', nn: 'Les inn kontaktar', en: 'Read in contacts' },
  lead: {
    nb: 'Fra et regneark eller ei liste. Du ser hva som blir endret før noe lagres.',
    nn: 'Frå eit rekneark eller ei liste. Du ser kva som blir endra før noko blir lagra.',
    en: 'From a spreadsheet or a list. You see what will change before anything is stored.',
  },
  howColumns: {
    nb: 'Kolonnene kan stå i hvilken som helst rekkefølge, og du kan ta bort dem du ikke trenger. Kommunenummer og funksjon må være med, og navn eller e-post.',
    nn: 'Kolonnane kan stå i kva rekkjefølgje som helst, og du kan ta bort dei du ikkje treng. Kommunenummer og funksjon må vere med, og namn eller e-post.',
    en: 'The columns can be in any order, and those that you do not need can be left out. Municipality number and function must be there, and name or e-mail.',
  },
  howPlace: {
    nb: 'Kommunenummer er nummeret eller navnet på kommunen. For helseforetaket, regioner og andre: skriv navnet.',
    nn: 'Kommunenummer er nummeret eller namnet på kommunen. For helseføretaket, regionar og andre: skriv namnet.',
    en: 'Kommunenummer is the number or the name of the municipality. For the health trust, regions and others, write the name.',
  },
  howName: {
    nb: 'Uten navn er linja en felles postkasse. Skriv Ledig som navn når ingen har funksjonen.',
    nn: 'Utan namn er linja ei felles postkasse. Skriv Ledig som namn når ingen har funksjonen.',
    en: 'Without a name the line is a shared mailbox. Write Ledig as the name when nobody holds the function.',
  },
  howDays: {
    nb: 'Til er siste dag. Fyll det ut for den som slutter. Den som kommer etter, får ei egen linje.',
    nn: 'Til er siste dag. Fyll det ut for den som sluttar. Den som kjem etter, får ei eiga linje.',
    en: 'Til is the last day. Fill it in for whoever leaves. Whoever comes after has a line of their own.',
  },
  howEmpty: {
    nb: 'Tomme ruter endrer ingenting, og de som ikke er med i lista, blir stående.',
    nn: 'Tomme ruter endrar ingenting, og dei som ikkje er med i lista, blir ståande.',
    en: 'Empty cells change nothing, and those who are not in the list stay.',
  },
  startFrom: {
    nb: 'Begynn gjerne med lista slik den er nå:',
    nn: 'Byrja gjerne med lista slik ho er no:',
    en: 'You may begin with the list as it is now:',
  },
  excelNow: { nb: 'Kontaktlista (Excel)', nn: 'Kontaktlista (Excel)', en: 'The contacts (Excel)' },
  csvNow: { nb: 'Kontaktlista (CSV)', nn: 'Kontaktlista (CSV)', en: 'The contacts (CSV)' },
  untouched: {
    nb: (count: number) =>
      count === 1
        ? 'Én kontakt er ikke med i lista, og blir stående som den er.'
        : `${opening(counted('nb', count))} kontakter er ikke med i lista, og blir stående som de er.`,
    nn: (count: number) =>
      count === 1
        ? 'Éin kontakt er ikkje med i lista, og blir ståande som han er.'
        : `${opening(counted('nn', count))} kontaktar er ikkje med i lista, og blir ståande som dei er.`,
    en: (count: number) =>
      count === 1
        ? 'One contact is not in the list, and stays as it is.'
        : `${opening(counted('en', count))} contacts are not in the list, and stay as they are.`,
  },
  filled: {
    nb: (places: string) => `Ikke lenger ledig: ${places}.`,
    nn: (places: string) => `Ikkje lenger ledig: ${places}.`,
    en: (places: string) => `No longer vacant: ${places}.`,
  },
  toList: { nb: 'Til kontaktene', nn: 'Til kontaktane', en: 'To the contacts' },
  confirmLead: {
    nb: 'Nye og endrede kontakter blir stående som bekreftet i dag. Nye vises for sin egen side.',
    nn: 'Nye og endra kontaktar blir ståande som stadfesta i dag. Nye blir viste for si eiga side.',
    en: 'New and changed contacts will stand as confirmed today. New ones are shown to their own side.',
  },
  kindPart: { nb: 'slag', nn: 'slag', en: 'kind' },
  namePart: { nb: 'navn', nn: 'namn', en: 'name' },
  emailPart: { nb: 'e-post', nn: 'e-post', en: 'e-mail' },
  phonePart: { nb: 'telefon', nn: 'telefon', en: 'telephone' },
  fromPart: { nb: 'fra', nn: 'frå', en: 'from' },
  untilPart: { nb: 'til', nn: 'til', en: 'until' },
  done: {
    nb: (added: number, changed: number, ended: number) =>
      `Lista er lest inn: ${wholeNumber(added)} ${added === 1 ? 'ny' : 'nye'}, ${wholeNumber(changed)} endret, ${wholeNumber(ended)} avsluttet.`,
    nn: (added: number, changed: number, ended: number) =>
      `Lista er lesen inn: ${wholeNumber(added)} ${added === 1 ? 'ny' : 'nye'}, ${wholeNumber(changed)} endra, ${wholeNumber(ended)} avslutta.`,
    en: (added: number, changed: number, ended: number) =>
      `The list has been read in: ${wholeNumber(added)} new, ${wholeNumber(changed)} changed, ${wholeNumber(ended)} ended.`,
  },
  listChanged: {
    nb: (count: number) =>
      `Kontaktlista ble endret av andre mens du så på. Nå står ${counted('nb', count)} i den. Linjene dine er sammenlignet på nytt.`,
    nn: (count: number) =>
      `Kontaktlista vart endra av andre medan du såg på. No står ${counted('nn', count)} i henne. Linjene dine er samanlikna på nytt.`,
    en: (count: number) =>
      `The contacts were changed by others while you looked. There are now ${counted('en', count)}. Your lines have been compared again.`,
  },
  functionsChanged: {
    nb: 'Funksjonene ble endret av andre mens du så på.',
    nn: 'Funksjonane vart endra av andre medan du såg på.',
    en: 'The functions were changed by others while you looked.',
  },
  placesChanged: {
    nb: 'Kommunene eller organisasjonene ble endret av andre mens du så på.',
    nn: 'Kommunane eller organisasjonane vart endra av andre medan du såg på.',
    en: 'The municipalities or organisations were changed by others while you looked.',
  },
})
