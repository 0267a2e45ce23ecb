import { problemsIn } from '../../../kernel/reading.text.ts'
import { type Named, texts } from '../../../kernel/words.model.ts'
import type { AssessRefusal } from '../refusal.model.ts'

export const assessProblemText = problemsIn({
  'assessed-already': {
    nb: 'Saken er alt vurdert.',
    nn: 'Saka er alt vurdert.',
    en: 'The case has been assessed already.',
  },
  'joined-to-itself': {
    nb: 'Det er denne saken. Velg en annen.',
    nn: 'Det er denne saka. Vel ei anna.',
    en: 'That is this case. Choose another.',
  },
  'joined-in-ring': {
    nb: 'Den saken er slått sammen med denne. Ta den opp igjen først, eller velg en annen.',
    nn: 'Den saka er slått saman med denne. Ta ho opp igjen først, eller vel ei anna.',
    en: 'That case is joined to this one. Take it up again first, or choose another.',
  },
  'joined-to-closed': {
    nb: 'Den saken er avvist eller slått sammen med en annen. Velg en sak som behandles.',
    nn: 'Den saka er avvist eller slått saman med ei anna. Vel ei sak som blir behandla.',
    en: 'That case is declined or joined to another. Choose a case that is treated.',
  },
  'joined-out-of-sight': {
    nb: 'Den saken er det bare den ene siden som ser, og den som meldte denne eller en sak som er slått sammen med denne, ville ikke kunne følge den. Velg en annen, eller la flere se den først.',
    nn: 'Den saka er det berre den eine sida som ser, og den som melde denne eller ei sak som er slått saman med denne, ville ikkje kunne følgje ho. Vel ei anna, eller la fleire sjå ho først.',
    en: 'That case is seen by one side only, and whoever submitted this one, or one that is joined to this, could not follow it. Choose another, or let more see it first.',
  },
  'case-not-found': {
    nb: 'Vi finner ingen slik sak i organet. Velg den i lista, eller skriv nummeret eller adressen.',
    nn: 'Vi finn inga slik sak i organet. Vel ho i lista, eller skriv nummeret eller adressa.',
    en: 'We find no such case in the body. Choose it in the list, or write its number or address.',
  },
  'narrower-than-raiser': {
    nb: 'Den som meldte inn saken, er ikke på den siden og ville ikke sett sin egen sak. Velg flere.',
    nn: 'Den som melde inn saka, er ikkje på den sida og ville ikkje sett si eiga sak. Vel fleire.',
    en: 'Whoever raised the case is not of that side, and would not see it. Choose more readers.',
  },
  'narrower-than-joined': {
    nb: 'En sak som er slått sammen med denne, er meldt inn av noen som ikke er på den siden. De ville ikke sett saken. Velg flere.',
    nn: 'Ei sak som er slått saman med denne, er meld inn av nokon som ikkje er på den sida. Dei ville ikkje sett saka. Vel fleire.',
    en: 'A case that is joined to this one was raised by somebody who is not of that side. They would not see it. Choose more readers.',
  },
  'out-of-own-sight': {
    nb: 'Du er ikke på den siden og ville ikke sett saken lenger. Velg flere, eller la sekretariatet på den siden ta den inn.',
    nn: 'Du er ikkje på den sida og ville ikkje sett saka lenger. Vel fleire, eller la sekretariatet på den sida ta ho inn.',
    en: 'You are not of that side, and would no longer see the case. Choose more readers, or let the secretariat of that side take it in.',
  },
  'audience-not-here': {
    nb: 'Velg en av mulighetene: den andre siden kan ikke få saken for seg selv.',
    nn: 'Vel ein av moglegheitene: den andre sida kan ikkje få saka for seg sjølv.',
    en: 'Choose one of these: the other side cannot have the case for itself.',
  },
  'matter-not-here': {
    nb: 'Velg en av sakene i lista.',
    nn: 'Vel ei av sakene i lista.',
    en: 'Choose one of the matters in the list.',
  },
} as const satisfies Record<AssessRefusal | 'audience-not-here' | 'matter-not-here', Named>)

export const sayAssess = texts({
  title: { nb: 'Vurder saken', nn: 'Vurder saka', en: 'Assess the case' },
  lead: {
    nb: (body: string) =>
      `Meldt til ${body}. Ta den inn, spør tilbake, slå den sammen med en annen eller avvis den.`,
    nn: (body: string) =>
      `Meld til ${body}. Ta ho inn, spør tilbake, slå ho saman med ei anna eller avvis ho.`,
    en: (body: string) =>
      `Submitted to ${body}. Take it in, ask back, join it to another or decline it.`,
  },
  didSubmit: {
    nb: 'Saken er meldt inn. Du kan vurdere den med en gang, eller la den stå.',
    nn: 'Saka er meld inn. Du kan vurdere ho med ein gong, eller la ho stå.',
    en: 'The case is submitted. You can assess it at once, or leave it.',
  },
  toCase: { nb: 'Se saken', nn: 'Sjå saka', en: 'See the case' },
  accept: { nb: 'Ta saken inn', nn: 'Ta saka inn', en: 'Take the case in' },
  slag: {
    nb: 'Hva skal organet gjøre med den?',
    nn: 'Kva skal organet gjere med ho?',
    en: 'What is the body to do with it?',
  },
  deling: { nb: 'Hvem ser saken', nn: 'Kven ser saka', en: 'Who sees the case' },
  delingHint: {
    nb: 'Sekretæren i organet, begge sekretariatene og parten som meldte saken, ser den alltid.',
    nn: 'Sekretæren i organet, begge sekretariata og parten som melde saka, ser ho alltid.',
    en: 'The secretary of the body, both secretariats and the party that submitted the case always see it.',
  },
  delingHintAlone: {
    nb: 'Sekretæren i organet og begge sekretariatene ser den alltid.',
    nn: 'Sekretæren i organet og begge sekretariata ser ho alltid.',
    en: 'The secretary of the body and both secretariats always see it.',
  },
  delingHintSides: {
    nb: 'Sekretæren i organet, begge sekretariatene og parten som meldte saken, ser den også, om du ikke velger bare den ene siden.',
    nn: 'Sekretæren i organet, begge sekretariata og parten som melde saka, ser ho òg, om du ikkje vel berre den eine sida.',
    en: 'The secretary of the body, both secretariats and the party that submitted the case see it too, unless you choose one side only.',
  },
  delingHintSidesAlone: {
    nb: 'Sekretæren i organet og begge sekretariatene ser den også, om du ikke velger bare den ene siden.',
    nn: 'Sekretæren i organet og begge sekretariata ser ho òg, om du ikkje vel berre den eine sida.',
    en: 'The secretary of the body and both secretariats see it too, unless you choose one side only.',
  },
  punktsak: {
    nb: 'Hva det er etter avtalen',
    nn: 'Kva det er etter avtalen',
    en: 'What it is by the agreement',
  },
  punktsakHint: {
    nb: 'Avgjør hvilket organ som kan vedta saken. Kan vente.',
    nn: 'Avgjer kva organ som kan vedta saka. Kan vente.',
    en: 'Settles which body may decide the case. It can wait.',
  },
  noMatter: {
    nb: 'Ingen av sakene avtalen nevner',
    nn: 'Ingen av sakene avtalen nemner',
    en: 'None of the matters that the agreement names',
  },
  eier: { nb: 'Saksansvarlig', nn: 'Saksansvarleg', en: 'Responsible' },
  eierHint: {
    nb: 'Den som forbereder saken.',
    nn: 'Den som førebur saka.',
    en: 'Whoever prepares the case.',
  },
  eierside: { nb: 'Fra', nn: 'Frå', en: 'From' },
  folger: {
    nb: 'Hvem må følge opp et vedtak?',
    nn: 'Kven må følgje opp eit vedtak?',
    en: 'Who must follow up a decision?',
  },
  acceptButton: { nb: 'Ta saken inn', nn: 'Ta saka inn', en: 'Take the case in' },
  ask: { nb: 'Spør tilbake', nn: 'Spør tilbake', en: 'Ask back' },
  askLead: {
    nb: 'Den som meldte saken, får spørsmålet og svarer. Saken venter til det.',
    nn: 'Den som melde saka, får spørsmålet og svarer. Saka ventar til det.',
    en: 'Whoever submitted the case gets the question and answers. The case waits until then.',
  },
  sporsmal: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' },
  askButton: { nb: 'Send spørsmålet', nn: 'Send spørsmålet', en: 'Send the question' },
  join: {
    nb: 'Slå sammen med en annen sak',
    nn: 'Slå saman med ei anna sak',
    en: 'Join to another case',
  },
  joinLead: {
    nb: 'Sakene behandles som én. Den som meldte denne, får vite det.',
    nn: 'Sakene blir behandla som éi. Den som melde denne, får vite det.',
    en: 'The cases are treated as one. Whoever submitted this one is told.',
  },
  sak: { nb: 'Velg saken', nn: 'Vel saka', en: 'Choose the case' },
  nummer: {
    nb: 'Eller skriv nummeret eller adressen',
    nn: 'Eller skriv nummeret eller adressa',
    en: 'Or write its number or address',
  },
  joinButton: { nb: 'Slå sammen', nn: 'Slå saman', en: 'Join' },
  decline: { nb: 'Avvis saken', nn: 'Avvis saka', en: 'Decline the case' },
  declineLead: {
    nb: 'Saken behandles ikke. Den blir stående i lista over avviste saker, der også lederen ser den, og kan tas opp igjen. Den som meldte saken, får grunnen.',
    nn: 'Saka blir ikkje behandla. Ho blir ståande i lista over avviste saker, der òg leiaren ser ho, og kan takast opp igjen. Den som melde saka, får grunnen.',
    en: 'The case is not treated. It stays in the list of declined cases, where the chair sees it too, and can be taken up again. Whoever submitted it gets the reason.',
  },
  grunn: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  grunnHint: {
    nb: 'Skriv gjerne hvem som heller kan hjelpe.',
    nn: 'Skriv gjerne kven som heller kan hjelpe.',
    en: 'Tell who can help instead, if you can.',
  },
  declineButton: { nb: 'Avvis saken', nn: 'Avvis saka', en: 'Decline the case' },
  waitsForAnswer: {
    nb: 'Venter på svar fra den som meldte saken.',
    nn: 'Ventar på svar frå den som melde saka.',
    en: 'Waits for an answer from whoever submitted it.',
  },
  tellAnswer: {
    nb: 'Før inn svaret du har fått',
    nn: 'Før inn svaret du har fått',
    en: 'Register the answer that you got',
  },
  acceptedAlready: {
    nb: 'Saken er tatt inn.',
    nn: 'Saka er teken inn.',
    en: 'The case is taken in.',
  },
  declinedAlready: {
    nb: (day: string) => `Saken ble avvist ${day}.`,
    nn: (day: string) => `Saka vart avvist ${day}.`,
    en: (day: string) => `The case was declined on ${day}.`,
  },
  joinedAlready: {
    nb: 'Saken er slått sammen med en annen sak.',
    nn: 'Saka er slått saman med ei anna sak.',
    en: 'The case is joined to another case.',
  },
  toOther: { nb: 'Se den andre saken', nn: 'Sjå den andre saka', en: 'See the other case' },
  reopenLead: {
    nb: 'Tar du saken opp igjen, skal den vurderes på nytt, og den som meldte den, får vite det.',
    nn: 'Tek du saka opp igjen, skal ho vurderast på nytt, og den som melde ho, får vite det.',
    en: 'If you take the case up again it is to be assessed anew, and whoever submitted it is told.',
  },
  reopenButton: { nb: 'Ta saken opp igjen', nn: 'Ta saka opp igjen', en: 'Take the case up again' },
  now: {
    nb: (state: string) => `En annen har vurdert saken imens: ${state}.`,
    nn: (state: string) => `Ein annan har vurdert saka imens: ${state}.`,
    en: (state: string) => `Somebody else has assessed the case meanwhile: ${state}.`,
  },
  noAddress: {
    nb: 'Saken er meldt uten e-postadresse, så du må si fra selv om hva som skjer med den.',
    nn: 'Saka er meld utan e-postadresse, så du må seie frå sjølv om kva som skjer med ho.',
    en: 'The case came without an e-mail address, so you must tell them yourself what becomes of it.',
  },
  practice: {
    nb: 'I øvelsen sendes ingen e-post. Ellers får den som meldte saken, vite hva som skjer med den.',
    nn: 'I øvinga blir ingen e-post send. Elles får den som melde saka, vite kva som skjer med ho.',
    en: 'In the exercise no mail is sent. Otherwise whoever submitted the case is told what becomes of it.',
  },
  none: {
    nb: 'Herfra sendes ingen e-post, så du må selv si fra til den som meldte saken.',
    nn: 'Herifrå blir ingen e-post send, så du må sjølv seie frå til den som melde saka.',
    en: 'No mail is sent from here, so you must tell whoever submitted the case yourself.',
  },
})
