import { exemptionProblemText, exemptionWords } from '../../../kernel/exemption.text.ts'
import { problemsIn } from '../../../kernel/reading.text.ts'
import { type Named, texts } from '../../../kernel/words.model.ts'
import type { CaseRefusal } from '../refusal.model.ts'

/** The form that changes a case. */
export const sayKeeping = texts({
  title: { nb: 'Endre saken', nn: 'Endre saka', en: 'Change the case' },
  lead: {
    nb: 'Alt kan stå tomt til det er kjent. Det som er behandlet i et organ, endres ikke her.',
    nn: 'Alt kan stå tomt til det er kjent. Det som er behandla i eit organ, blir ikkje endra her.',
    en: 'Anything may be empty until it is known. What a body has treated is not changed here.',
  },
  what: { nb: 'Hva saken er', nn: 'Kva saka er', en: 'What the case is' },
  whoDecides: { nb: 'Hvem som bestemmer', nn: 'Kven som avgjer', en: 'Who decides' },
  belongs: { nb: 'Hva saken hører til', nn: 'Kva saka høyrer til', en: 'What the case belongs to' },
  whoSees: { nb: 'Hvem som ser saken', nn: 'Kven som ser saka', en: 'Who sees the case' },
  til: {
    nb: 'Organet som har saken',
    nn: 'Organet som har saka',
    en: 'The body that has the case',
  },
  tilHint: {
    nb: 'Flytter du saken, tar sekretæren der over. Behandlingene blir stående.',
    nn: 'Flyttar du saka, tek sekretæren der over. Behandlingane blir ståande.',
    en: 'If you move the case, the secretary there takes over. The treatments stay.',
  },
  tittel: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  sammendrag: { nb: 'Kort sagt', nn: 'Kort sagt', en: 'In short' },
  sammendragHint: {
    nb: 'Høyst 600 tegn. Det er dette en helseleder med lite tid leser.',
    nn: 'Høgst 600 teikn. Det er dette ein helseleiar med lite tid les.',
    en: 'At most 600 characters. This is what a health leader with little time reads.',
  },
  hvorfor: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  onsket: { nb: 'Ønsket resultat', nn: 'Ønskt resultat', en: 'Wanted outcome' },
  berort: { nb: 'Hvem det berører', nn: 'Kven det vedkjem', en: 'Who is touched' },
  slag: { nb: 'Sakstype', nn: 'Sakstype', en: 'Kind' },
  punktsak: {
    nb: 'Hva det er etter avtalen',
    nn: 'Kva det er etter avtalen',
    en: 'What it is by the agreement',
  },
  punktsakHint: {
    nb: 'Avgjør hvilket organ som kan vedta saken.',
    nn: 'Avgjer kva organ som kan vedta saka.',
    en: 'Settles which body may decide the case.',
  },
  noMatter: {
    nb: 'Ingen av sakene avtalen nevner',
    nn: 'Ingen av sakene avtalen nemner',
    en: 'None of the matters that the agreement names',
  },
  punkt: { nb: 'Punkt i avtalen', nn: 'Punkt i avtalen', en: 'Clause of the agreement' },
  gjor: {
    nb: 'Må gjøre noe om den vedtas',
    nn: 'Må gjere noko om ho blir vedteken',
    en: 'Must act if it is adopted',
  },
  frist: { nb: 'Frist', nn: 'Frist', en: 'Due' },
  eier: { nb: 'Eier', nn: 'Eigar', en: 'Owner' },
  eierHint: {
    nb: 'Den som fører saken fram.',
    nn: 'Den som fører saka fram.',
    en: 'Who carries it forward.',
  },
  eierside: { nb: 'Eierens side', nn: 'Sida til eigaren', en: "The owner's side" },
  avtale: { nb: 'Avtale eller dokument', nn: 'Avtale eller dokument', en: 'Agreement or document' },
  runde: { nb: 'Runde eller høring', nn: 'Runde eller høyring', en: 'Round or consultation' },
  horer: { nb: 'Tiltak eller annet', nn: 'Tiltak eller anna', en: 'Measure or other' },
  deling: { nb: 'Hvem som ser saken', nn: 'Kven som ser saka', en: 'Who sees it' },
  organ: { nb: 'Organet som eier dokumentene', nn: 'Organet som eig dokumenta', en: 'Owner organ' },
  arkiv: { nb: 'Hvem som arkiverer', nn: 'Kven som arkiverer', en: 'Who archives' },
  unntatt: exemptionWords.exemptBy,
  ses: exemptionWords.review,
  none: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
})

const problems = {
  'body-not-here': {
    nb: 'Velg et organ som finnes i dag.',
    nn: 'Vel eit organ som finst i dag.',
    en: 'Choose a body that is there today.',
  },
  'matter-not-here': {
    nb: 'Velg en av sakene i lista.',
    nn: 'Vel ei av sakene i lista.',
    en: 'Choose one of the matters in the list.',
  },
  'decision-planned': {
    nb: 'Et vedtak er planlagt etter det saken er nå. Ta det av, eller endre det til drøfting, og endre saken etterpå.',
    nn: 'Eit vedtak er planlagt etter det saka er no. Ta det av, eller endre det til drøfting, og endre saka etterpå.',
    en: 'A decision is planned by what the case is now. Take it off, or change it to a discussion, and then change the case.',
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
  'not-on-this-side': {
    nb: 'Du leser ikke det den siden har for seg selv. Velg noe annet.',
    nn: 'Du les ikkje det den sida har for seg sjølv. Vel noko anna.',
    en: 'You do not read what that side keeps to itself. Choose something else.',
  },
  'document-not-here': {
    nb: 'Velg noe som står i lista.',
    nn: 'Vel noko som står i lista.',
    en: 'Choose something in the list.',
  },
  ...exemptionProblemText,
} as const satisfies Record<CaseRefusal, Named>

/** Why a case is not changed. */
export const caseProblemText = problemsIn(problems)
