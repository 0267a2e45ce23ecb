import { problemsIn } from '../../kernel/reading.text.ts'
import type { Named } from '../../kernel/words.model.ts'
import type {
  BodyEndRefusal,
  BodyRefusal,
  PracticeRefusal,
  SeatHolderRefusal,
  SeatRefusal,
} from './refusal.model.ts'

const ends = {
  'ends-before-it-begins': {
    nb: 'Siste dag er før første dag.',
    nn: 'Siste dag er før første dag.',
    en: 'The last day is before the first.',
  },
  'begins-after-it-ends': {
    nb: 'Første dag er etter siste dag.',
    nn: 'Første dag er etter siste dag.',
    en: 'The first day is after the last.',
  },
} as const

const bodies = {
  ...ends,
  'same-name': {
    nb: 'Et organ med dette navnet står i lista fra før, for samme tid.',
    nn: 'Eit organ med dette namnet står i lista frå før, for same tid.',
    en: 'A body with this name is in the list already, for the same time.',
  },
  'same-abbreviation': {
    nb: 'Et annet organ har denne forkortelsen, for samme tid.',
    nn: 'Eit anna organ har denne forkortinga, for same tid.',
    en: 'Another body has this abbreviation, for the same time.',
  },
  'own-parent': {
    nb: 'Organet kan ikke være under seg selv.',
    nn: 'Organet kan ikkje vere under seg sjølv.',
    en: 'The body cannot be under itself.',
  },
  'parent-in-ring': {
    nb: 'Det organet er selv under dette. Velg et annet.',
    nn: 'Det organet er sjølv under dette. Vel eit anna.',
    en: 'That body is itself under this one. Choose another.',
  },
  'quorum-over-seats': {
    nb: 'Organet har ikke så mange plasser.',
    nn: 'Organet har ikkje så mange plassar.',
    en: 'The body has fewer seats than that.',
  },
  'seats-before': {
    nb: 'Organet har plasser, eller noen som hadde en plass, fra en dag før den. Rett dem først.',
    nn: 'Organet har plassar, eller nokon som hadde ein plass, frå ein dag før den. Rett dei først.',
    en: 'The body has seats, or somebody who had one, from a day before that. Put them right first.',
  },
  'mandate-before': {
    nb: 'Organet har et mandat fra en dag før den. Rett eller ta bort mandatet først.',
    nn: 'Organet har eit mandat frå ein dag før den. Rett eller ta bort mandatet først.',
    en: 'The body has a mandate from a day before that. Put it right or take it away first.',
  },
  'seats-of-other-side': {
    nb: 'Organet har plasser som teller for den andre siden. Endre eller avslutt dem først.',
    nn: 'Organet har plassar som tel for den andre sida. Endre eller avslutt dei først.',
    en: 'The body has seats that count for the other side. Change or end them first.',
  },
  'seats-held': {
    nb: 'Noen har plasser i organet da. Kryss av for at plassene slutter sammen med organet, eller velg en senere dag.',
    nn: 'Nokon har plassar i organet då. Kryss av for at plassane sluttar saman med organet, eller vel ein seinare dag.',
    en: 'Somebody has seats in the body then. Tick that the seats end with the body, or choose a later day.',
  },
  'not-ended': {
    nb: 'Organet er ikke avsluttet.',
    nn: 'Organet er ikkje avslutta.',
    en: 'The body has not ended.',
  },
} as const satisfies Record<BodyRefusal | BodyEndRefusal, Named>

/** Why a body is not registered, not changed, not ended or not taken up again. */
export const bodyProblemText = problemsIn(bodies)

const practices = {
  'template-without-counter': {
    nb: 'Skriv det slik sak eller møte 1 i år skal stå, med tallet 1 i. For eksempel «Sak 01-26» i 2026.',
    nn: 'Skriv det slik sak eller møte 1 i år skal stå, med talet 1 i. Til dømes «Sak 01-26» i 2026.',
    en: 'Write it as case or meeting 1 of this year is to stand, with the number 1. For example “Sak 01-26” in 2026.',
  },
  'template-with-two-counters': {
    nb: 'Tallet 1 står to ganger. Skriv det én gang, der nummeret skal stå.',
    nn: 'Talet 1 står to gonger. Skriv det éin gong, der nummeret skal stå.',
    en: 'The number 1 stands twice. Write it once, where the number is to stand.',
  },
  'yearly-without-year': {
    nb: 'Når nummeret begynner på nytt hvert år, må året være med, ellers får to saker samme nummer.',
    nn: 'Når nummeret byrjar på nytt kvart år, må året vere med, elles får to saker same nummer.',
    en: 'Where the number begins anew each year, the year must be in it, or two cases get the same number.',
  },
  'counter-not-chosen': {
    nb: 'Velg om nummeret begynner på nytt hvert år.',
    nn: 'Vel om nummeret byrjar på nytt kvart år.',
    en: 'Choose whether the number begins anew each year.',
  },
  'next-without-template': {
    nb: 'Skriv først hvordan det første nummeret i året skrives.',
    nn: 'Skriv først korleis det første nummeret i året blir skrive.',
    en: 'Write first how the first number of the year is written.',
  },
  'deadline-without-circulation': {
    nb: 'En frist hører til når referatet sendes rundt. Velg det, eller ta bort fristen.',
    nn: 'Ein frist høyrer til når referatet blir sendt rundt. Vel det, eller ta bort fristen.',
    en: 'A deadline belongs to minutes that are sent around. Choose that, or take the deadline away.',
  },
  'address-shown-to-all': {
    nb: 'Dette vises for alle som kan se organet. Skriv funksjonen uten e-post; adressen hører hjemme i kontaktene.',
    nn: 'Dette blir vist for alle som kan sjå organet. Skriv funksjonen utan e-post; adressa høyrer heime i kontaktane.',
    en: 'This is shown to all who can see the body. Write the function without an e-mail address; that belongs in the contacts.',
  },
  'evaluation-passed': {
    nb: 'Dagen er mer enn et år siden. Skriv når den neste evalueringen skal være, eller la feltet stå tomt.',
    nn: 'Dagen er meir enn eit år sidan. Skriv når den neste evalueringa skal vere, eller la feltet stå tomt.',
    en: 'The day is more than a year ago. Write when the next evaluation is to be, or leave the field empty.',
  },
  'evaluation-before-body': {
    nb: 'Organet finnes ikke den dagen. Skriv en dag etter at det begynner.',
    nn: 'Organet finst ikkje den dagen. Skriv ein dag etter at det byrjar.',
    en: 'The body is not there on that day. Write a day after it begins.',
  },
} as const satisfies Record<PracticeRefusal, Named>

/** Why it is not taken how a body works. */
export const practiceProblemText = problemsIn(practices)

const seats = {
  ...ends,
  'same-name': {
    nb: 'En annen plass i organet heter det samme, for samme tid. Skriv hva som skiller dem.',
    nn: 'Ein annan plass i organet heiter det same, for same tid. Skriv kva som skil dei.',
    en: 'Another seat of the body has this name, for the same time. Write what tells them apart.',
  },
  'nobody-spoken-for': {
    nb: 'Kryss av for minst én som plassen taler for.',
    nn: 'Kryss av for minst éin som plassen talar for.',
    en: 'Tick at least one whom the seat speaks for.',
  },
  'target-unknown': {
    nb: 'En av dem som er valgt, finnes ikke den dagen plassen begynner. Velg på nytt.',
    nn: 'Ein av dei som er valde, finst ikkje den dagen plassen byrjar. Vel på nytt.',
    en: 'One of those chosen is not there on the day that the seat begins. Choose again.',
  },
  'outside-the-body': {
    nb: 'Organet finnes ikke den dagen.',
    nn: 'Organet finst ikkje den dagen.',
    en: 'The body is not there on that day.',
  },
  'holders-before': {
    nb: 'Noen hadde plassen før den dagen. Rett det først.',
    nn: 'Nokon hadde plassen før den dagen. Rett det først.',
    en: 'Somebody had the seat before that day. Put that right first.',
  },
  'side-does-not-fit': {
    nb: 'Plassen kan ikke telle for den ene siden og tale for noen på den andre.',
    nn: 'Plassen kan ikkje telje for den eine sida og tale for nokon på den andre.',
    en: 'The seat cannot count for one side and speak for somebody on the other.',
  },
  'holders-of-its-own': {
    nb: 'Noen er ført inn i denne plassen. Avslutt den, og lag en ny plass som følger den andre.',
    nn: 'Nokon er førte inn i denne plassen. Avslutt han, og lag ein ny plass som følgjer den andre.',
    en: 'Somebody is registered in this seat. End it, and make a new seat that follows the other.',
  },
  'is-followed': {
    nb: 'En annen plass følger denne, så den kan ikke selv følge en. La den andre følge samme plass.',
    nn: 'Ein annan plass følgjer denne, så han kan ikkje sjølv følgje ein. La den andre følgje same plass.',
    en: 'Another seat follows this one, so it cannot follow one itself. Let the other follow the same seat.',
  },
} as const satisfies Record<SeatRefusal, Named>

/** Why a seat is not registered, not changed or not ended. */
export const seatProblemText = problemsIn(seats)

const holders = {
  'ends-before-it-begins': ends['ends-before-it-begins'],
  'reason-without-end': {
    nb: 'Skriv den siste dagen, eller velg at den ikke er slutt.',
    nn: 'Skriv den siste dagen, eller vel at det ikkje er slutt.',
    en: 'Write the last day, or choose that it has not ended.',
  },
  'outside-the-seat': {
    nb: 'Plassen finnes ikke den dagen.',
    nn: 'Plassen finst ikkje den dagen.',
    en: 'The seat is not there on that day.',
  },
  'ends-after-the-seat': {
    nb: 'Plassen slutter før den dagen. Skriv en tidligere dag, eller la feltet stå tomt.',
    nn: 'Plassen sluttar før den dagen. Skriv ein tidlegare dag, eller la feltet stå tomt.',
    en: 'The seat ends before that day. Write an earlier day, or leave the field empty.',
  },
  taken: {
    nb: 'En annen har dette da. Avslutt den andre først, eller kryss av for at den andre slutter dagen før.',
    nn: 'Ein annan har dette då. Avslutt den andre først, eller kryss av for at den andre sluttar dagen før.',
    en: 'Another has this then. End the other first, or tick that the other ends the day before.',
  },
  'same-person-twice': {
    nb: 'Samme person er ført inn her fra før, for samme tid.',
    nn: 'Same person er ført inn her frå før, for same tid.',
    en: 'The same person is registered here already, for the same time.',
  },
  'same-name-asked': {
    nb: 'En med samme navn er ført inn i organet fra før, for samme tid. Er det en annen person, kryss av for det.',
    nn: 'Ein med same namn er ført inn i organet frå før, for same tid. Er det ein annan person, kryss av for det.',
    en: 'Somebody of the same name is registered in the body already, for the same time. If it is another person, tick that.',
  },
  'same-address-asked': {
    nb: 'En annen i organet har denne e-postadressen, for samme tid. Er det en annen person, kryss av for det.',
    nn: 'Ein annan i organet har denne e-postadressa, for same tid. Er det ein annan person, kryss av for det.',
    en: 'Another in the body has this e-mail address, for the same time. If it is another person, tick that.',
  },
  'sits-already': {
    nb: 'Personen har selv en plass i organet da, og kan ikke være vara der.',
    nn: 'Personen har sjølv ein plass i organet då, og kan ikkje vere vara der.',
    en: 'The person has a seat in the body then, and cannot be a substitute there.',
  },
  'is-substitute-already': {
    nb: 'Personen er vara i organet da. Avslutt det først.',
    nn: 'Personen er vara i organet då. Avslutt det først.',
    en: 'The person is a substitute in the body then. End that first.',
  },
  'nobody-moves-up': {
    nb: 'Ingen er vara i plassen da. Ta bort krysset, eller velg en annen dag.',
    nn: 'Ingen er vara i plassen då. Ta bort krysset, eller vel ein annan dag.',
    en: 'Nobody is a substitute in the seat then. Remove the tick, or choose another day.',
  },
  'address-in-words': {
    nb: 'Skriv e-postadressen i feltet for e-post. Er det flere personer, sett inn én om gangen.',
    nn: 'Skriv e-postadressa i feltet for e-post. Er det fleire personar, set inn éin om gongen.',
    en: 'Write the e-mail address in the field for it. If it is several people, put in one at a time.',
  },
  'begins-that-day': {
    nb: 'Den som har dette, begynner samme dag. Velg en senere dag. Er den andre feilført, tar du den bort først.',
    nn: 'Den som har dette, byrjar same dag. Vel ein seinare dag. Er den andre feilført, tek du den bort først.',
    en: 'Whoever has this begins on the same day. Choose a later day. If the other was registered wrongly, take it away first.',
  },
  'seat-follows': {
    nb: 'Plassen følger en annen plass. Sett inn noen der, så har de denne også.',
    nn: 'Plassen følgjer ein annan plass. Set inn nokon der, så har dei denne òg.',
    en: 'The seat follows another. Put somebody in that one, and they have this one too.',
  },
} as const satisfies Record<SeatHolderRefusal, Named>

/** Why somebody is not put in a seat, not changed there or not taken out. */
export const seatHolderProblemText = problemsIn(holders)
