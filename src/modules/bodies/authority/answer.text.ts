import { texts } from '../../../kernel/words.model.ts'

/** What is answered to whether a body may decide. */
export const sayAnswer = texts({
  yes: { nb: 'Ja.', nn: 'Ja.', en: 'Yes.' },
  no: { nb: 'Nei.', nn: 'Nei.', en: 'No.' },
  notYet: { nb: 'Ikke ennå.', nn: 'Ikkje enno.', en: 'Not yet.' },
  unknown: { nb: 'Ukjent.', nn: 'Ukjent.', en: 'Unknown.' },
  decides: {
    nb: (body: string) => `${body} vedtar dette`,
    nn: (body: string) => `${body} vedtek dette`,
    en: (body: string) => `${body} decides this`,
  },
  may: {
    nb: (body: string) => `${body} kan vedta dette`,
    nn: (body: string) => `${body} kan vedta dette`,
    en: (body: string) => `${body} may decide this`,
  },
  still: {
    nb: (body: string) => `${body} kan fortsatt vedta dette`,
    nn: (body: string) => `${body} kan framleis vedta dette`,
    en: (body: string) => `${body} may still decide this`,
  },
  together: {
    nb: (others: string) => `Det må også vedtas av ${others}.`,
    nn: (others: string) => `Det må òg vedtakast av ${others}.`,
    en: (others: string) => `It must also be decided by ${others}.`,
  },
  theseDecide: {
    nb: 'Dette sier avtalen.',
    nn: 'Dette seier avtala.',
    en: 'This is what the agreement says.',
  },
  byTheWords: { nb: 'Etter ordene:', nn: 'Etter orda:', en: 'By the words:' },
  recommendsFirst: {
    nb: (body: string) => `${body} innstiller først.`,
    nn: (body: string) => `${body} innstiller først.`,
    en: (body: string) => `${body} recommends first.`,
  },
  recommended: {
    nb: (body: string) => `Det er innstilt av ${body}.`,
    nn: (body: string) => `Det er innstilt av ${body}.`,
    en: (body: string) => `It is recommended by ${body}.`,
  },
  mayRecommend: {
    nb: (body: string) => `${body} kan innstille først.`,
    nn: (body: string) => `${body} kan innstille først.`,
    en: (body: string) => `${body} may recommend first.`,
  },
  missing: {
    nb: (body: string, from: string) => `${body} kan ikke vedta dette før ${from} har innstilt`,
    nn: (body: string, from: string) => `${body} kan ikkje vedta dette før ${from} har innstilt`,
    en: (body: string, from: string) => `${body} cannot decide this before ${from} has recommended`,
  },
  other: {
    nb: (body: string) => `${body} har ikke fått dette. Disse har:`,
    nn: (body: string) => `${body} har ikkje fått dette. Desse har:`,
    en: (body: string) => `${body} has not been given this. These have:`,
  },
  notNamed: {
    nb: 'Avtalen sier ikke hvem som bestemmer dette.',
    nn: 'Avtala seier ikkje kven som bestemmer dette.',
    en: 'The agreement does not say who decides this.',
  },
  'no-version': {
    nb: 'Det er ikke ført inn hva avtalen sier.',
    nn: 'Det er ikkje ført inn kva avtala seier.',
    en: 'What the agreement says has not been put in.',
  },
  'day-unknown': {
    nb: 'Vi vet ikke hvilken dag avtalen trådte i kraft.',
    nn: 'Vi veit ikkje kva dag avtala tok til å gjelde.',
    en: 'It is not known on which day the agreement came into force.',
  },
  'before-the-first': {
    nb: 'Ingen versjon av avtalen er kjent for den dagen.',
    nn: 'Ingen versjon av avtala er kjend for den dagen.',
    en: 'No version of the agreement is known on that day.',
  },
  wouldYes: {
    nb: 'Etter ordene ville svaret vært ja',
    nn: 'Etter orda ville svaret vore ja',
    en: 'By the words the answer would be yes',
  },
  wouldMissing: {
    nb: (from: string) => `Etter ordene ville svaret vært ja, etter innstilling fra ${from}`,
    nn: (from: string) => `Etter orda ville svaret vore ja, etter innstilling frå ${from}`,
    en: (from: string) => `By the words the answer would be yes, once ${from} has recommended`,
  },
  wouldNo: {
    nb: 'Etter ordene ville svaret vært nei. Disse har fått det:',
    nn: 'Etter orda ville svaret vore nei. Desse har fått det:',
    en: 'By the words the answer would be no. These have been given it:',
  },
  somebodyJudges: {
    nb: 'En navngitt person vurderer og oppgir grunn.',
    nn: 'Ein namngjeven person vurderer og gjev grunn.',
    en: 'A named person judges, and gives the reason.',
  },
  leavesOpen: {
    nb: 'Ordene sier ikke hvor grensa går. En navngitt person vurderer hvilken av disse det er:',
    nn: 'Orda seier ikkje kvar grensa går. Ein namngjeven person vurderer kva for ei av desse det er:',
    en: 'The words do not say where the line goes. A named person judges which of these it is:',
  },
  judge: { nb: 'Før inn en vurdering', nn: 'Før inn ei vurdering', en: 'Put in a judgement' },
})
