import { problemsIn } from '../../../kernel/reading.text.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { OwnHeadingProblem } from './headings-form.model.ts'

export const sayHeadings = texts({
  title: {
    nb: 'Overskrifter for saksframlegg',
    nn: 'Overskrifter for saksframlegg',
    en: 'Headings of case papers',
  },
  titleOf: {
    nb: (body: string) => `Overskrifter for saksframlegg til ${body}`,
    nn: (body: string) => `Overskrifter for saksframlegg til ${body}`,
    en: (body: string) => `Headings of case papers for ${body}`,
  },
  lead: {
    nb: 'Nye saksframlegg får disse overskriftene. De som alt er påbegynt, beholder sine.',
    nn: 'Nye saksframlegg får desse overskriftene. Dei som alt er påbyrja, held på sine.',
    en: 'New case papers get these headings. Those that are begun keep theirs.',
  },
  ofStandard: {
    nb: 'Dette er de vanlige overskriftene. Endrer du dem, gjelder endringen alle organer som ikke har egne.',
    nn: 'Dette er dei vanlege overskriftene. Endrar du dei, gjeld endringa alle organ som ikkje har eigne.',
    en: 'These are the standard headings. If you change them, that applies to all bodies without their own.',
  },
  ofCommunity: {
    nb: 'Dette er overskriftene for hele helsefellesskapet. Endrer du dem her, får organet egne.',
    nn: 'Dette er overskriftene for heile helsefellesskapet. Endrar du dei her, får organet eigne.',
    en: 'These are the headings of the whole community. If you change them here, the body gets its own.',
  },
  summary: { nb: 'Det korte', nn: 'Det korte', en: 'In short' },
  summaryHint: {
    nb: 'Står alltid først, og tar høyst 600 tegn.',
    nn: 'Står alltid først, og tek høgst 600 teikn.',
    en: 'Always stands first, and takes at most 600 characters.',
  },
  heading: {
    nb: (number: number) => `Overskrift ${number}`,
    nn: (number: number) => `Overskrift ${number}`,
    en: (number: number) => `Heading ${number}`,
  },
  called: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  hint: {
    nb: 'Hjelp til den som skriver',
    nn: 'Hjelp til den som skriv',
    en: 'Help for the writer',
  },
  sort: { nb: 'Her skrives', nn: 'Her blir det skrive', en: 'Written here' },
  text: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  point: { nb: 'Nummererte punkter', nn: 'Nummererte punkt', en: 'Numbered points' },
  up: { nb: 'Flytt opp', nn: 'Flytt opp', en: 'Move up' },
  down: { nb: 'Flytt ned', nn: 'Flytt ned', en: 'Move down' },
  remove: { nb: 'Ta bort', nn: 'Ta bort', en: 'Take away' },
  add: { nb: 'Legg til en overskrift', nn: 'Legg til ei overskrift', en: 'Add a heading' },
  useStandard: {
    nb: 'Hent de vanlige overskriftene',
    nn: 'Hent dei vanlege overskriftene',
    en: 'Fetch the standard headings',
  },
  useCommunitys: {
    nb: 'Hent helsefellesskapets overskrifter',
    nn: 'Hent overskriftene til helsefellesskapet',
    en: 'Fetch the headings of the community',
  },
  save: { nb: 'Lagre overskriftene', nn: 'Lagre overskriftene', en: 'Save the headings' },
  notYet: {
    nb: 'Ikke lagret ennå. Se over, og trykk «Lagre overskriftene».',
    nn: 'Ikkje lagra enno. Sjå over, og trykk «Lagre overskriftene».',
    en: 'Not saved yet. Look it over, and press “Save the headings”.',
  },
  saved: {
    nb: 'Overskriftene er lagret.',
    nn: 'Overskriftene er lagra.',
    en: 'The headings are saved.',
  },
  same: {
    nb: 'Overskriftene er som de var.',
    nn: 'Overskriftene er som dei var.',
    en: 'The headings are as they were.',
  },
  bodies: { nb: 'For hvert organ', nn: 'For kvart organ', en: 'For each body' },
  own: { nb: 'egne overskrifter', nn: 'eigne overskrifter', en: 'headings of its own' },
  shared: { nb: 'som helsefellesskapet', nn: 'som helsefellesskapet', en: 'as the community' },
  toCommunity: {
    nb: 'Overskriftene for hele helsefellesskapet',
    nn: 'Overskriftene for heile helsefellesskapet',
    en: 'The headings of the whole community',
  },
  meanwhile: {
    nb: 'En annen har endret overskriftene siden du åpnet siden. Lagrer du, erstatter dine dem.',
    nn: 'Ein annan har endra overskriftene sidan du opna sida. Lagrar du, erstattar dine dei.',
    en: 'Somebody else has changed the headings since you opened the page. If you save, yours replace theirs.',
  },
})

/** What is wrong with a row, and what to do about it. */
export const headingProblemText = problemsIn<OwnHeadingProblem>({
  'same-title': {
    nb: 'En annen overskrift heter det samme.',
    nn: 'Ei anna overskrift heiter det same.',
    en: 'Another heading has the same name.',
  },
  'two-of-points': {
    nb: 'Bare én overskrift kan ha nummererte punkter, så alle vet hva «punkt 2» er. Velg tekst her.',
    nn: 'Berre éi overskrift kan ha nummererte punkt, så alle veit kva «punkt 2» er. Vel tekst her.',
    en: 'Only one heading can have numbered points, so that everyone knows what “point 2” is. Choose text here.',
  },
  'nothing-to-write': {
    nb: 'Legg til minst én overskrift under det korte.',
    nn: 'Legg til minst éi overskrift under det korte.',
    en: 'Add at least one heading below what is in short.',
  },
})
