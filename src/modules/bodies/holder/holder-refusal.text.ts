import { problemsIn } from '../../../kernel/reading.text.ts'
import type { Named } from '../../../kernel/words.model.ts'
import type { SeatHolderRefusal } from '../refusal.model.ts'

const holders = {
  'ends-before-it-begins': {
    nb: 'Siste dag er før første dag.',
    nn: 'Siste dag er før første dag.',
    en: 'The last day is before the first.',
  },
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
    nb: 'En annen har dette da. Velg andre dager, avslutt den andre først, eller kryss av for at den andre slutter dagen før.',
    nn: 'Ein annan har dette då. Vel andre dagar, avslutt den andre først, eller kryss av for at den andre sluttar dagen før.',
    en: 'Another has this then. Choose other days, end the other first, or tick that the other ends the day before.',
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
  'sits-where-followed': {
    nb: 'En plass i et annet organ følger denne, og der er personen medlem eller vara da. Avslutt det først.',
    nn: 'Ein plass i eit anna organ følgjer denne, og der er personen medlem eller vara då. Avslutt det først.',
    en: 'A seat of another body follows this one, and the person is a member or substitute there then. End that first.',
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
  'opens-other-side': {
    nb: 'Plassen er med i et formøte som du ikke leser fra. E-postadressen gir innsyn der, og hvem som har den, og hvor lenge, føres av fellesskapets sekretariat. En ny kan du føre inn uten adresse.',
    nn: 'Plassen er med i eit formøte som du ikkje les frå. E-postadressa gir innsyn der, og kven som har ho, og kor lenge, blir ført av sekretariatet i fellesskapet. Ein ny kan du føre inn utan adresse.',
    en: 'The seat goes to a pre-meeting that you have no access to. The e-mail address opens it: whose it is, and for how long, is registered by the secretariat of the community. Somebody new you may register without it.',
  },
  'by-secretariat': {
    nb: 'Hvem som er sekretær, føres av fellesskapets sekretariat.',
    nn: 'Kven som er sekretær, blir ført av sekretariatet i fellesskapet.',
    en: 'Who is secretary is registered by the secretariat of the community.',
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
