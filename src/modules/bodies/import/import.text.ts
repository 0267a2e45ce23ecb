import { wholeNumber } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The wordings of seats on their way in from a sheet. */
export const saySeatImport = texts({
  title: {
    nb: 'Les inn plasser og medlemmer',
    nn: 'Les inn plassar og medlemmer',
    en: 'Read in seats and members',
  },
  lead: {
    nb: 'Fra et regneark eller ei liste. Du ser hva som blir endret før noe lagres.',
    nn: 'Frå eit rekneark eller ei liste. Du ser kva som blir endra før noko blir lagra.',
    en: 'From a spreadsheet or a list. You see what will change before anything is stored.',
  },
  howColumns: {
    nb: 'Kolonnene kan stå i hvilken som helst rekkefølge. Organ og plass må være med; en ny plass trenger også side og hvem den taler for.',
    nn: 'Kolonnane kan stå i kva rekkjefølgje som helst. Organ og plass må vere med; ein ny plass treng òg side og kven han talar for.',
    en: 'The columns can be in any order. Organ and plass must be there; a new seat also needs side and whom it speaks for.',
  },
  howBody: {
    nb: 'Organ er navnet eller forkortelsen: Arbeidsutvalg eller AU. Plass er det plassen heter, for eksempel «Værnesregionen».',
    nn: 'Organ er namnet eller forkortinga: Arbeidsutval eller AU. Plass er det plassen heiter, til dømes «Værnesregionen».',
    en: 'Organ is the name or the abbreviation. Plass is what the seat is called, such as “Værnesregionen”.',
  },
  howSide: {
    nb: 'Side er kommunesiden, helseforetaket eller ingen. Taler for er regioner, kommuner, helseforetaket eller for eksempel fastlegene, med komma mellom.',
    nn: 'Side er kommunesida, helseføretaket eller ingen. Taler for er regionar, kommunar, helseføretaket eller til dømes fastlegane, med komma mellom.',
    en: 'Side is kommunesiden, helseforetaket or ingen. Taler for is regions, municipalities, the trust or such as fastlegene, with commas between.',
  },
  howRights: {
    nb: 'Rett kan være bestemmer, forslagsrett, talerett eller observatør. Uten rett bestemmer en ny plass når den teller for en side, og har ellers møte- og talerett.',
    nn: 'Rett kan vere bestemmer, forslagsrett, talerett eller observatør. Utan rett bestemmer ein ny plass når han tel for ei side, og har elles møte- og talerett.',
    en: 'Rett can be bestemmer, forslagsrett, talerett or observatør. Without it a new seat decides where it counts for a side, and may otherwise speak.',
  },
  howPerson: {
    nb: 'Den som har plassen, står på samme linje, med navn, funksjon og e-post, og vedtaket i «oppnevnt i». Fra og til gjelder da personen, og til er siste dag. Uten navn gjelder de plassen.',
    nn: 'Den som har plassen, står på same linje, med namn, funksjon og e-post, og vedtaket i «oppnevnt i». Fra og til gjeld då personen, og til er siste dag. Utan namn gjeld dei plassen.',
    en: 'Whoever has the seat is on the same line, with name, function and e-mail, and the decision in “oppnevnt i”. Fra and til are then about the person, and til is the last day. Without a name they are about the seat.',
  },
  howSubstitute: {
    nb: 'En vara får egen linje. Skriv i «vara for» hvem eller hvilken plass det er for, og i «rekkefølge» 1, 2 eller 3.',
    nn: 'Ein vara får eiga linje. Skriv i «vara for» kven eller kva plass det er for, og i «rekkefølge» 1, 2 eller 3.',
    en: 'A substitute has a line of their own. Write in “vara for” whom or which seat it is for, and in “rekkefølge” 1, 2 or 3.',
  },
  howEmpty: {
    nb: 'Tomme ruter endrer ingenting, og plasser og personer som ikke er med i lista, blir stående.',
    nn: 'Tomme ruter endrar ingenting, og plassar og personar som ikkje er med i lista, blir ståande.',
    en: 'Empty cells change nothing, and seats and people who are not in the list stay.',
  },
  startFrom: {
    nb: 'Begynn gjerne med lista slik den er nå:',
    nn: 'Byrja gjerne med lista slik ho er no:',
    en: 'You may begin with the list as it is now:',
  },
  excelNow: {
    nb: 'Plasser og medlemmer (Excel)',
    nn: 'Plassar og medlemmer (Excel)',
    en: 'Seats and members (Excel)',
  },
  csvNow: {
    nb: 'Plasser og medlemmer (CSV)',
    nn: 'Plassar og medlemmer (CSV)',
    en: 'Seats and members (CSV)',
  },
  howNumbers: {
    nb: 'Neste sak og neste møte er tallet det neste i organet får. De kan stå på ei linje med bare organet.',
    nn: 'Neste sak og neste møte er talet det neste i organet får. Dei kan stå på ei linje med berre organet.',
    en: 'Neste sak and neste møte are the numbers that come next in the body. They may stand on a line with the body alone.',
  },
  numbers: { nb: 'Neste numre', nn: 'Neste nummer', en: 'Next numbers' },
  nextCase: {
    nb: (number: number) => `neste sak: ${number}`,
    nn: (number: number) => `neste sak: ${number}`,
    en: (number: number) => `next case: ${number}`,
  },
  nextMeeting: {
    nb: (number: number) => `neste møte: ${number}`,
    nn: (number: number) => `neste møte: ${number}`,
    en: (number: number) => `next meeting: ${number}`,
  },
  doneNumbers: {
    nb: (count: number) => `${wholeNumber(count)} organ fikk nye numre.`,
    nn: (count: number) => `${wholeNumber(count)} organ fekk nye nummer.`,
    en: (count: number) =>
      `${wholeNumber(count)} ${count === 1 ? 'body' : 'bodies'} got new numbers.`,
  },
  newSeats: { nb: 'Nye plasser', nn: 'Nye plassar', en: 'New seats' },
  changedSeats: { nb: 'Plasser som endres', nn: 'Plassar som blir endra', en: 'Changed seats' },
  newHolders: { nb: 'Nye i plassene', nn: 'Nye i plassane', en: 'New in the seats' },
  changedHolders: {
    nb: 'Personer som endres',
    nn: 'Personar som blir endra',
    en: 'Changed people',
  },
  endedHolders: { nb: 'Personer som slutter', nn: 'Personar som sluttar', en: 'People who leave' },
  sameHolders: { nb: 'Uendret', nn: 'Uendra', en: 'Unchanged' },
  confirmLead: {
    nb: 'Nye personer vises for alle i fellesskapet. Ingen navn blir offentlige før du krysser av for det på plassen.',
    nn: 'Nye personar blir viste for alle i fellesskapet. Ingen namn blir offentlege før du kryssar av for det på plassen.',
    en: 'New people are shown to all of the community. No name becomes public until you tick that on the seat.',
  },
  toBodies: { nb: 'Til organene', nn: 'Til organa', en: 'To the bodies' },
  from: { nb: 'Fra og til', nn: 'Frå og til', en: 'From and to' },
  as: { nb: 'Som', nn: 'Som', en: 'As' },
  ends: {
    nb: (last: string) => `siste dag ${last}`,
    nn: (last: string) => `siste dag ${last}`,
    en: (last: string) => `last day ${last}`,
  },
  done: {
    nb: (seats: number, added: number, changed: number, ended: number) =>
      `Lista er lest inn: ${wholeNumber(seats)} ${seats === 1 ? 'plass' : 'plasser'}, ${wholeNumber(added)} ${added === 1 ? 'ny person' : 'nye personer'}, ${wholeNumber(changed)} endret, ${wholeNumber(ended)} avsluttet.`,
    nn: (seats: number, added: number, changed: number, ended: number) =>
      `Lista er lesen inn: ${wholeNumber(seats)} ${seats === 1 ? 'plass' : 'plassar'}, ${wholeNumber(added)} ${added === 1 ? 'ny person' : 'nye personar'}, ${wholeNumber(changed)} endra, ${wholeNumber(ended)} avslutta.`,
    en: (seats: number, added: number, changed: number, ended: number) =>
      `The list has been read in: ${wholeNumber(seats)} ${seats === 1 ? 'seat' : 'seats'}, ${wholeNumber(added)} new ${added === 1 ? 'person' : 'people'}, ${wholeNumber(changed)} changed, ${wholeNumber(ended)} ended.`,
  },
  bodiesChanged: {
    nb: 'Organene ble endret av andre mens du så på. Linjene dine er sammenlignet på nytt.',
    nn: 'Organa vart endra av andre medan du såg på. Linjene dine er samanlikna på nytt.',
    en: 'The bodies were changed by others while you looked. Your lines have been compared again.',
  },
  numbersChanged: {
    nb: 'Slik organene arbeider, ble endret av andre mens du så på. Linjene dine er sammenlignet på nytt.',
    nn: 'Slik organa arbeider, vart endra av andre medan du såg på. Linjene dine er samanlikna på nytt.',
    en: 'How the bodies work was changed by others while you looked. Your lines have been compared again.',
  },
  seatsChanged: {
    nb: 'Plassene ble endret av andre mens du så på. Linjene dine er sammenlignet på nytt.',
    nn: 'Plassane vart endra av andre medan du såg på. Linjene dine er samanlikna på nytt.',
    en: 'The seats were changed by others while you looked. Your lines have been compared again.',
  },
  holdersChanged: {
    nb: 'De som har plasser, ble endret av andre mens du så på. Linjene dine er sammenlignet på nytt.',
    nn: 'Dei som har plassar, vart endra av andre medan du såg på. Linjene dine er samanlikna på nytt.',
    en: 'Those who have seats were changed by others while you looked. Your lines have been compared again.',
  },
})
