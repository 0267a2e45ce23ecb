import { problemsIn } from '../../../kernel/reading.text.ts'
import type { Named } from '../../../kernel/words.model.ts'
import type { TreatmentRefusal } from '../refusal.model.ts'

const refusals: Record<TreatmentRefusal, Named> = {
  'body-ended': {
    nb: 'Organet finnes ikke den dagen.',
    nn: 'Organet finst ikkje den dagen.',
    en: 'The body is not there on that day.',
  },
  'number-taken': {
    nb: 'Organet har gitt dette nummeret til en annen behandling. Skriv et annet, eller la det stå tomt.',
    nn: 'Organet har gitt dette nummeret til ei anna behandling. Skriv eit anna, eller la det stå tomt.',
    en: 'The body has given this number to another treatment. Write another, or leave it empty.',
  },
  'number-without-digits': {
    nb: 'Skriv nummeret med tall, slik organet skriver det.',
    nn: 'Skriv nummeret med tal, slik organet skriv det.',
    en: 'Write the number with digits, as the body writes it.',
  },
  'outside-authority': {
    nb: 'Organet kan ikke vedta dette. Øverst står hvem som kan.',
    nn: 'Organet kan ikkje vedta dette. Øvst står kven som kan.',
    en: 'The body cannot decide this. Who can stands at the top.',
  },
  'recommendation-first': {
    nb: 'Noen må innstille først. Øverst står hvem.',
    nn: 'Nokon må innstille først. Øvst står kven.',
    en: 'Somebody must recommend first. Who stands at the top.',
  },
  'authority-unknown': {
    nb: 'Det er ukjent om organet kan vedta dette. Før inn en vurdering, eller kryss av for at møtelederen tar det opp.',
    nn: 'Det er ukjent om organet kan vedta dette. Før inn ei vurdering, eller kryss av for at møteleiaren tek det opp.',
    en: 'It is not known whether the body can decide this. Put in a judgement, or tick that whoever leads the meeting takes it up.',
  },
  'already-planned': {
    nb: 'Organet har allerede planlagt å behandle saken da. Endre den behandlingen, eller skriv en annen dag.',
    nn: 'Organet har alt planlagt å behandle saka då. Endre den behandlinga, eller skriv ein annan dag.',
    en: 'The body has planned to treat the case then already. Change that treatment, or write another day.',
  },
  'planned-here': {
    nb: 'Denne behandlingen står planlagt. Før inn utfallet på den, så står den ikke to ganger.',
    nn: 'Denne behandlinga står planlagd. Før inn utfallet på ho, så står ho ikkje to gonger.',
    en: 'This treatment stands planned. Register the outcome on it, so that it does not stand twice.',
  },
  'several-days': {
    nb: 'Skriv én dag, slik: 24.05.2024. Varer møtet flere dager, skriv den siste.',
    nn: 'Skriv éin dag, slik: 24.05.2024. Varer møtet fleire dagar, skriv den siste.',
    en: 'Write one day, like this: 24.05.2024. If the meeting lasts several days, write the last.',
  },
  'day-passed': {
    nb: 'Dagen er passert. Er saken behandlet, før inn behandlingen i stedet.',
    nn: 'Dagen er passert. Er saka behandla, før inn behandlinga i staden.',
    en: 'The day has passed. If the case was treated, register the treatment instead.',
  },
  'day-ahead': {
    nb: 'Dagen er ikke kommet. Et utfall føres inn etter behandlingen.',
    nn: 'Dagen er ikkje komen. Eit utfall blir ført inn etter behandlinga.',
    en: 'The day has not come. An outcome is registered after the treatment.',
  },
  'day-needed': {
    nb: 'Skriv hvilken dag saken drøftes først.',
    nn: 'Skriv kva dag saka blir drøfta først.',
    en: 'Write on which day the case is discussed first.',
  },
  'source-needed': {
    nb: 'Skriv hvor dette er lest, for eksempel «Referat fra ASU 22. mai 2024».',
    nn: 'Skriv kvar dette er lese, til dømes «Referat frå ASU 22. mai 2024».',
    en: 'Write where this was read, for example “Minutes of ASU 22 May 2024”.',
  },
  'remark-needed': {
    nb: 'Skriv merknaden, og hvem den er fra.',
    nn: 'Skriv merknaden, og kven han er frå.',
    en: 'Write the remark, and whose it is.',
  },
  'remark-without-words': {
    nb: 'Skriv både hvem merknaden er fra, og hva den går ut på.',
    nn: 'Skriv både kven merknaden er frå, og kva han går ut på.',
    en: 'Write both whose the remark is, and what it says.',
  },
  'body-needed': {
    nb: 'Skriv hva organet heter.',
    nn: 'Skriv kva organet heiter.',
    en: 'Write what the body is called.',
  },
  'body-in-list': {
    nb: 'Dette er et av organene vi har her. Velg det i lista.',
    nn: 'Dette er eit av organa vi har her. Vel det i lista.',
    en: 'This is one of the bodies that we have here. Choose it in the list.',
  },
  'before-the-one-before': {
    nb: 'Dagen står feil i rekkefølgen: det som skal komme først, kommer etter.',
    nn: 'Dagen står feil i rekkjefølgja: det som skal kome først, kjem etter.',
    en: 'The day is out of order: what is to come first comes after.',
  },
  'recorded-already': {
    nb: 'Utfallet er ført inn. Ta behandlingen av og før den inn på nytt hvis noe er feil.',
    nn: 'Utfallet er ført inn. Ta behandlinga av og før ho inn på nytt om noko er feil.',
    en: 'The outcome is registered. Take the treatment off and register it anew if something is wrong.',
  },
  'decision-rests-on-it': {
    nb: 'Et planlagt vedtak hviler på denne innstillingen. Ta av vedtaket eller endre det først.',
    nn: 'Eit planlagt vedtak kviler på denne innstillinga. Ta av vedtaket eller endre det først.',
    en: 'A planned decision rests on this recommendation. Take off the decision or change it first.',
  },
  'not-on-this-side': {
    nb: 'Du leser ikke det den siden har for seg selv.',
    nn: 'Du les ikkje det den sida har for seg sjølv.',
    en: 'You do not read what that side keeps to itself.',
  },
}

/** Why a treatment is not planned, not changed, or what came of it not registered. */
export const treatmentProblemText = problemsIn(refusals)
