import { type Named, texts } from '../../../kernel/words.model.ts'
import type { CommonMatter } from './version-form.model.ts'

export const commonMatterNames: Record<CommonMatter, Named> = {
  'cooperation-agreement': {
    nb: 'Samarbeidsavtalen',
    nn: 'Samarbeidsavtala',
    en: 'The cooperation agreement',
  },
  guideline: { nb: 'Ny retningslinje', nn: 'Ny retningslinje', en: 'A new guideline' },
  'action-plan': { nb: 'Handlingsplanen', nn: 'Handlingsplanen', en: 'The action plan' },
  'guideline-revision': {
    nb: 'Revisjon av en retningslinje',
    nn: 'Revisjon av ei retningslinje',
    en: 'Revision of a guideline',
  },
  routine: {
    nb: 'Rutiner under en retningslinje',
    nn: 'Rutinar under ei retningslinje',
    en: 'Routines under a guideline',
  },
  'minor-agreement-change': {
    nb: 'Mindre endring av avtalen',
    nn: 'Mindre endring av avtala',
    en: 'A minor change of the agreement',
  },
  'shared-funds': { nb: 'Felles midler', nn: 'Felles midlar', en: 'Shared funds' },
}

/** The wordings of the forms of a version and its day. */
export const sayVersion = texts({
  firstTitle: {
    nb: 'Før inn hvem som bestemmer hva',
    nn: 'Før inn kven som bestemmer kva',
    en: 'Put in who decides what',
  },
  nextTitle: {
    nb: 'Ny versjon av hvem som bestemmer hva',
    nn: 'Ny versjon av kven som bestemmer kva',
    en: 'New version of who decides what',
  },
  lead: {
    nb: 'Skriv avtalens egne ord. En versjon kan ikke rettes når den er lagret; er noe galt, fører du inn en ny. Bare dagen kan føres inn senere.',
    nn: 'Skriv orda i avtala. Ein versjon kan ikkje rettast når han er lagra; er noko gale, fører du inn ein ny. Berre dagen kan førast inn seinare.',
    en: 'Write the words of the agreement. A version cannot be edited once saved; where something is wrong, put in a new one. Only the day can be put in later.',
  },
  begun: {
    nb: 'Skjemaet begynner med den forrige versjonen, som blir stående.',
    nn: 'Skjemaet byrjar med den førre versjonen, som blir ståande.',
    en: 'The form begins with the former version, which stays.',
  },
  agreement: { nb: 'Avtalen', nn: 'Avtala', en: 'The agreement' },
  navn: { nb: 'Navn på versjonen', nn: 'Namn på versjonen', en: 'Name of the version' },
  avtale: { nb: 'Hvilken avtale?', nn: 'Kva avtale?', en: 'Which agreement?' },
  her: {
    nb: 'Hvilken av avtalene her er det?',
    nn: 'Kva for ei av avtalene her er det?',
    en: 'Which of the agreements here is it?',
  },
  notHere: { nb: 'Den er ikke her', nn: 'Ho er ikkje her', en: 'It is not here' },
  punkt: {
    nb: 'Nummer og overskrift på punktet',
    nn: 'Nummer og overskrift på punktet',
    en: 'Number and heading of the clause',
  },
  kilde: {
    nb: 'Hvor er ordene lest?',
    nn: 'Kvar er orda lesne?',
    en: 'Where were the words read?',
  },
  fra: { nb: 'I kraft fra', nn: 'I kraft frå', en: 'In force from' },
  fraHint: {
    nb: 'La det stå tomt når dagen ikke er kjent.',
    nn: 'Lat det stå tomt når dagen ikkje er kjend.',
    en: 'Leave it empty where the day is not known.',
  },
  frakilde: {
    nb: 'Hvor er dagen lest?',
    nn: 'Kvar er dagen lesen?',
    en: 'Where was the day read?',
  },
  andre: {
    nb: 'Andre ord i punktet',
    nn: 'Andre ord i punktet',
    en: 'Other words of the clause',
  },
  andreHint: {
    nb: 'De som ikke gir noen en sak. En linje for hvert: 5.2 f: ordene.',
    nn: 'Dei som ikkje gjev nokon ei sak. Ei linje for kvart: 5.2 f: orda.',
    en: 'Those that give nobody a matter. A line for each: 5.2 f: the words.',
  },
  lesning: {
    nb: 'Hvordan leser dere det?',
    nn: 'Korleis les de det?',
    en: 'How do you read it?',
  },
  ukjent: { nb: 'Hva vet dere ikke?', nn: 'Kva veit de ikkje?', en: 'What do you not know?' },
  ukjentHint: { nb: 'En linje for hvert.', nn: 'Ei linje for kvart.', en: 'A line for each.' },
  more: {
    nb: 'Andre ord i punktet, og hva dere ikke vet',
    nn: 'Andre ord i punktet, og kva de ikkje veit',
    en: 'Other words of the clause, and what you do not know',
  },
  gistDecides: {
    nb: (who: string) => `vedtas av ${who}`,
    nn: (who: string) => `blir vedteke av ${who}`,
    en: (who: string) => `decided by ${who}`,
  },
  gistMay: {
    nb: (who: string) => `kan vedtas av ${who}`,
    nn: (who: string) => `kan vedtakast av ${who}`,
    en: (who: string) => `may be decided by ${who}`,
  },
  gistRecommends: {
    nb: (who: string) => `etter innstilling fra ${who}`,
    nn: (who: string) => `etter innstilling frå ${who}`,
    en: (who: string) => `recommended by ${who}`,
  },
  gistMayRecommend: {
    nb: (who: string) => `${who} kan innstille`,
    nn: (who: string) => `${who} kan innstille`,
    en: (who: string) => `${who} may recommend`,
  },
  roomForMore: {
    nb: (number: number) => `Sak ${number}: plass til en ny`,
    nn: (number: number) => `Sak ${number}: plass til ei ny`,
    en: (number: number) => `Matter ${number}: room for a new one`,
  },
  matterTitle: {
    nb: (number: number, label: string) => `Sak ${number}${label === '' ? '' : `: ${label}`}`,
    nn: (number: number, label: string) => `Sak ${number}${label === '' ? '' : `: ${label}`}`,
    en: (number: number, label: string) => `Matter ${number}${label === '' ? '' : `: ${label}`}`,
  },
  slag: { nb: 'Slag sak', nn: 'Slag sak', en: 'Kind of matter' },
  otherKind: { nb: 'En annen sak', nn: 'Ei anna sak', en: 'Another matter' },
  sak: { nb: 'Hva saken heter', nn: 'Kva saka heiter', en: 'What the matter is called' },
  punktOf: { nb: 'Punkt', nn: 'Punkt', en: 'Clause' },
  ord: { nb: 'Avtalens egne ord', nn: 'Orda i avtala', en: 'The words of the agreement' },
  vedtar: { nb: 'Hvem vedtar?', nn: 'Kven vedtek?', en: 'Who decides?' },
  kan: { nb: 'Hvem kan vedta?', nn: 'Kven kan vedta?', en: 'Who may decide?' },
  innstiller: { nb: 'Hvem innstiller?', nn: 'Kven innstiller?', en: 'Who recommends?' },
  innstilling: { nb: 'Skal eller kan?', nn: 'Skal eller kan?', en: 'Must or may?' },
  must: { nb: 'Skal innstille først', nn: 'Skal innstille først', en: 'Must recommend first' },
  may: { nb: 'Kan innstille', nn: 'Kan innstille', en: 'May recommend' },
  fortsatt: {
    nb: 'Kan de som vedtar en annen sak, fortsatt vedta denne?',
    nn: 'Kan dei som vedtek ei anna sak, framleis vedta denne?',
    en: 'May those who decide another matter still decide this one?',
  },
  merknad: { nb: 'Kort merknad', nn: 'Kort merknad', en: 'Short note' },
  nobody: { nb: 'Ingen', nn: 'Ingen', en: 'Nobody' },
  save: { nb: 'Lagre versjonen', nn: 'Lagre versjonen', en: 'Save the version' },
  saveDay: { nb: 'Lagre dagen', nn: 'Lagre dagen', en: 'Save the day' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  dayTitle: {
    nb: (name: string) => `Dagen den trådte i kraft: ${name}`,
    nn: (name: string) => `Dagen han tok til å gjelde: ${name}`,
    en: (name: string) => `The day it came into force: ${name}`,
  },
  dayLead: {
    nb: 'Skriv dagen, og hvor den er lest. Rettes den senere, forteller journalen hva som sto før.',
    nn: 'Skriv dagen, og kvar han er lesen. Blir han retta seinare, fortel journalen kva som stod før.',
    en: 'Write the day, and where it was read. Where it is put right later the journal tells what stood before.',
  },
})
