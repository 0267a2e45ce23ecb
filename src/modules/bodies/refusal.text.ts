import { problemsIn } from '../../kernel/reading.text.ts'
import type { Named } from '../../kernel/words.model.ts'
import type { BodyEndRefusal, BodyRefusal, SeatRefusal } from './refusal.model.ts'

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
  'gives-two-places': {
    nb: 'Noen som har en plass, har fått en annen plass i samme organ siden. Avslutt den først.',
    nn: 'Nokon som har ein plass, har fått ein annan plass i same organ sidan. Avslutt han først.',
    en: 'Somebody who has a seat has got another place in the same body since. End that first.',
  },
  'open-in-body': {
    nb: 'Noe er åpent i organet. Gi det et hjem først: det står over skjemaet.',
    nn: 'Noko er ope i organet. Gje det ein heim først: det står over skjemaet.',
    en: 'Something is open in the body. Give it a home first: it stands above the form.',
  },
  'bodies-under': {
    nb: 'Organer under dette går videre etter den dagen. Flytt eller avslutt dem først: de står over skjemaet.',
    nn: 'Organ under dette går vidare etter den dagen. Flytt eller avslutt dei først: dei står over skjemaet.',
    en: 'Bodies under this one go on after that day. Move or end them first: they stand above the form.',
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
  'follows-other-side': {
    nb: 'Plassen den skal følge, teller for den andre siden.',
    nn: 'Plassen han skal følgje, tel for den andre sida.',
    en: 'The seat that it is to follow counts for the other side.',
  },
  'followed-on-other-side': {
    nb: 'En plass som følger denne, teller for den andre siden. Endre den først.',
    nn: 'Ein plass som følgjer denne, tel for den andre sida. Endre han først.',
    en: 'A seat that follows this one counts for the other side. Change that one first.',
  },
  'followed-already': {
    nb: 'En annen plass i organet følger den samme plassen da.',
    nn: 'Ein annan plass i organet følgjer den same plassen då.',
    en: 'Another seat of the body follows the same seat then.',
  },
  'gives-two-places': {
    nb: 'Noen som har en plass, har fått en annen plass i samme organ siden. Avslutt den først.',
    nn: 'Nokon som har ein plass, har fått ein annan plass i same organ sidan. Avslutt han først.',
    en: 'Somebody who has a seat has got another place in the same body since. End that first.',
  },
  'holder-sits-already': {
    nb: 'Noen som har den plassen, er medlem eller vara i dette organet da. Avslutt det først. Er det en annen med samme navn, skriv e-posten til begge.',
    nn: 'Nokon som har den plassen, er medlem eller vara i dette organet då. Avslutt det først. Er det ein annan med same namn, skriv e-posten til begge.',
    en: 'Somebody who has that seat is a member or substitute in this body then. End that first. If it is another of the same name, write the e-mail of both.',
  },
  'secretary-of-a-side': {
    nb: 'En sekretær teller for ingen side og er ikke med i noe formøte. Velg «Ingen side» her.',
    nn: 'Ein sekretær tel for inga side og er ikkje med i noko formøte. Vel «Inga side» her.',
    en: 'A secretary counts for no side and goes to no pre-meeting. Choose “No side” here.',
  },
  'opens-other-side': {
    nb: 'Plassen gir innsyn i det en side har for seg selv, og du leser ikke det. Be fellesskapets sekretariat føre inn dette.',
    nn: 'Plassen gir innsyn i det ei side har for seg sjølv, og du les ikkje det. Be sekretariatet i fellesskapet føre inn dette.',
    en: 'The seat opens what a side keeps to itself, which you do not read. Ask the secretariat of the community to register this.',
  },
  'by-secretariat': {
    nb: 'Hvem som er sekretær, føres av fellesskapets sekretariat.',
    nn: 'Kven som er sekretær, blir ført av sekretariatet i fellesskapet.',
    en: 'Who is secretary is registered by the secretariat of the community.',
  },
} as const satisfies Record<SeatRefusal, Named>

/** Why a seat is not registered, not changed or not ended. */
export const seatProblemText = problemsIn(seats)
