import { texts } from '../../../kernel/words.model.ts'

/** Why a line of a sheet of seats cannot be taken as it stands. */
export const sayRefusedSeat = texts({
  missing: {
    nb: (column: string) => `Skriv noe i kolonnen «${column}».`,
    nn: (column: string) => `Skriv noko i kolonnen «${column}».`,
    en: (column: string) => `Write something in the column “${column}”.`,
  },
  'body-unknown': {
    nb: (typed: string) =>
      `Ingen organ heter «${typed}». Rett navnet, eller legg til organet under Organer.`,
    nn: (typed: string) =>
      `Ingen organ heiter «${typed}». Rett namnet, eller legg til organet under Organ.`,
    en: (typed: string) => `No body is called “${typed}”. Mend the name, or add the body.`,
  },
  'body-ended': {
    nb: (name: string) => `${name} er avsluttet.`,
    nn: (name: string) => `${name} er avslutta.`,
    en: (name: string) => `${name} has ended.`,
  },
  'several-bodies': {
    nb: (typed: string) => `Flere organ heter «${typed}». Skriv forkortelsen eller hele navnet.`,
    nn: (typed: string) => `Fleire organ heiter «${typed}». Skriv forkortinga eller heile namnet.`,
    en: (typed: string) =>
      `Several bodies are called “${typed}”. Write the abbreviation or the whole name.`,
  },
  'several-seats': {
    nb: (typed: string) =>
      `«${typed}» kan være flere plasser i organet. Skriv navnet på plassen, og gi plassene ulike navn.`,
    nn: (typed: string) =>
      `«${typed}» kan vere fleire plassar i organet. Skriv namnet på plassen, og gi plassane ulike namn.`,
    en: (typed: string) =>
      `“${typed}” can be several seats of the body. Write the name of the seat, and give the seats different names.`,
  },
  'side-unknown': {
    nb: (typed: string) => `side: «${typed}» er ikke kommunesiden, helseforetaket eller ingen.`,
    nn: (typed: string) => `side: «${typed}» er ikkje kommunesida, helseføretaket eller ingen.`,
    en: (typed: string) => `side: “${typed}” is not kommunesiden, helseforetaket or ingen.`,
  },
  'rights-unknown': {
    nb: (typed: string) =>
      `rett: «${typed}» er ikke bestemmer, forslagsrett, talerett eller observatør.`,
    nn: (typed: string) =>
      `rett: «${typed}» er ikkje bestemmer, forslagsrett, talerett eller observatør.`,
    en: (typed: string) =>
      `rett: “${typed}” is not bestemmer, forslagsrett, talerett or observatør.`,
  },
  'number-told-otherwise': {
    nb: (column: string, line: number) =>
      `Linje ${line} er om samme organ, og har et annet tall i «${column}». Skriv det bare på den ene.`,
    nn: (column: string, line: number) =>
      `Linje ${line} er om same organ, og har eit anna tal i «${column}». Skriv det berre på den eine.`,
    en: (column: string, line: number) =>
      `Line ${line} is about the same body, and has another number in “${column}”. Write it on one of them alone.`,
  },
  'number-unknown': {
    nb: (column: string, typed: string) =>
      `${column}: «${typed}» er ikke et tall fra 1 til 99 999.`,
    nn: (column: string, typed: string) =>
      `${column}: «${typed}» er ikkje eit tal frå 1 til 99 999.`,
    en: (column: string, typed: string) =>
      `${column}: “${typed}” is not a number from 1 to 99 999.`,
  },
  'number-without-template': {
    nb: (column: string) =>
      `${column}: skriv først på organet hvordan det første nummeret i året skrives.`,
    nn: (column: string) =>
      `${column}: skriv først på organet korleis det første nummeret i året blir skrive.`,
    en: (column: string) =>
      `${column}: write first on the body how the first number of the year is written.`,
  },
  'order-unknown': {
    nb: (typed: string) => `rekkefølge: «${typed}» er ikke 1, 2 eller 3.`,
    nn: (typed: string) => `rekkefølge: «${typed}» er ikkje 1, 2 eller 3.`,
    en: (typed: string) => `rekkefølge: “${typed}” is not 1, 2 or 3.`,
  },
  'order-without-substitute': {
    nb: 'Skriv i «vara for» hvem eller hvilken plass det er for, eller ta bort rekkefølgen.',
    nn: 'Skriv i «vara for» kven eller kva plass det er for, eller ta bort rekkjefølgja.',
    en: 'Write in “vara for” whom or which seat it is for, or take the order away.',
  },
  'substitute-without-name': {
    nb: 'Skriv navnet på varaen, eller ta bort «vara for».',
    nn: 'Skriv namnet på varaen, eller ta bort «vara for».',
    en: 'Write the name of the substitute, or take “vara for” away.',
  },
  'substitute-for-unknown': {
    nb: (typed: string) =>
      `Ingen plass i organet heter «${typed}», og ingen med det navnet har en. Skriv i «plass» hvilken plass det er.`,
    nn: (typed: string) =>
      `Ingen plass i organet heiter «${typed}», og ingen med det namnet har ein. Skriv i «plass» kva plass det er.`,
    en: (typed: string) =>
      `No seat of the body is called “${typed}”, and nobody of that name has one. Write in “plass” which seat it is.`,
  },
  'vacancy-with-days': {
    nb: 'Ta bort fra og til her. Siste dag for den som hadde plassen, står på linja til den personen.',
    nn: 'Ta bort fra og til her. Siste dag for den som hadde plassen, står på linja til den personen.',
    en: 'Take fra and til away here. The last day of whoever had the seat is on the line of that person.',
  },
  'same-name': {
    nb: (name: string) =>
      `${name} står i organet fra før, for samme tid. Er det en annen person, skriv e-post for begge.`,
    nn: (name: string) =>
      `${name} står i organet frå før, for same tid. Er det ein annan person, skriv e-post for begge.`,
    en: (name: string) =>
      `${name} is in the body already, for the same time. If it is another person, write an e-mail address for both.`,
  },
  'same-address': {
    nb: (name: string) =>
      `e-post: ${name} har den samme adressen i organet, for samme tid. Er det to personer, skriv hver sin adresse, eller la feltet stå tomt.`,
    nn: (name: string) =>
      `e-post: ${name} har den same adressa i organet, for same tid. Er det to personar, skriv kvar si adresse, eller la feltet stå tomt.`,
    en: (name: string) =>
      `e-post: ${name} has the same address in the body, for the same time. If they are two people, write an address for each, or leave it empty.`,
  },
  taken: {
    nb: (who: string) =>
      `${who} har dette da. Skriv siste dag i «til» på linja til den som slutter, og «fra» på linja til den nye.`,
    nn: (who: string) =>
      `${who} har dette då. Skriv siste dag i «til» på linja til den som sluttar, og «fra» på linja til den nye.`,
    en: (who: string) =>
      `${who} has this then. Write the last day in “til” on the line of whoever leaves, and “fra” on that of the new one.`,
  },
  another: { nb: 'En annen', nn: 'Ein annan', en: 'Another' },
  'told-otherwise': {
    nb: (column: string, line: number) =>
      `Linje ${line} er om samme plass, og har noe annet i «${column}». Skriv det samme begge steder, eller bare på den ene.`,
    nn: (column: string, line: number) =>
      `Linje ${line} er om same plass, og har noko anna i «${column}». Skriv det same begge stader, eller berre på den eine.`,
    en: (column: string, line: number) =>
      `Line ${line} is about the same seat, and has something else in “${column}”. Write the same in both, or only in one.`,
  },
  'seat-refused': {
    nb: (line: number) => `Plassen må rettes først: se linje ${line}.`,
    nn: (line: number) => `Plassen må rettast først: sjå linje ${line}.`,
    en: (line: number) => `The seat is to be mended first: see line ${line}.`,
  },
})
