import type { SentFileProblem } from '../../../kernel/kept-file.model.ts'
import { sentFileText } from '../../../kernel/kept-file.text.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { problemsIn } from '../../../kernel/reading.text.ts'
import { type Locale, type Named, texts } from '../../../kernel/words.model.ts'
import type { SubmitRefusal } from '../refusal.model.ts'

const refusals = {
  'body-not-here': {
    nb: 'Velg et organ som finnes i dag.',
    nn: 'Vel eit organ som finst i dag.',
    en: 'Choose a body that is there today.',
  },
  'due-passed': {
    nb: 'Dagen er passert. Skriv dagen i dag eller en senere, eller la feltet stå tomt.',
    nn: 'Dagen er passert. Skriv dagen i dag eller ein seinare, eller la feltet stå tomt.',
    en: 'The day has passed. Write today or a later day, or leave the field empty.',
  },
  'behalf-incomplete': {
    nb: 'Når saken meldes for noen som skrev eller ringte, må det stå hvem det var, og hvordan de tok kontakt.',
    nn: 'Når saka blir meld for nokon som skreiv eller ringde, må det stå kven det var, og korleis dei tok kontakt.',
    en: 'Where the case is submitted for somebody who wrote or called, tell who it was and how they made contact.',
  },
  'behalf-ahead': {
    nb: 'Dagen har ikke vært ennå. Skriv dagen de tok kontakt.',
    nn: 'Dagen har ikkje vore enno. Skriv dagen dei tok kontakt.',
    en: 'The day has not been yet. Write the day that they made contact.',
  },
  'same-case': {
    nb: 'En sak med denne tittelen er alt meldt til organet de siste 30 dagene. Er dette en annen sak, så gi den en tittel som skiller dem.',
    nn: 'Ei sak med denne tittelen er alt meld til organet dei siste 30 dagane. Er dette ei anna sak, så gi ho ein tittel som skil dei.',
    en: 'A case with this title was submitted to the body in the last 30 days. If this is another case, give it a title that sets them apart.',
  },
  'not-for-them': {
    nb: 'Velg hvem saken meldes for.',
    nn: 'Vel kven saka blir meld for.',
    en: 'Choose whom the case is submitted for.',
  },
} as const satisfies Record<SubmitRefusal, Named>

const ownProblem = problemsIn(refusals)

/** Why a case is not submitted. */
export const submitProblemText = (
  locale: Locale,
  problem: ReadingProblem | SubmitRefusal | SentFileProblem,
): string =>
  typeof problem === 'object' || problem in refusals
    ? ownProblem(locale, problem as ReadingProblem | SubmitRefusal)
    : sentFileText(locale, problem as SentFileProblem)

export const saySubmit = texts({
  lead: {
    nb: 'Tittel og hvorfor er nok til å begynne. Sekretæren i organet ser på saken og svarer deg. Når den tas inn, velges hvem som ser den: da kan teksten og vedleggene bli åpne for alle på nettet.',
    nn: 'Tittel og kvifor er nok til å byrje. Sekretæren i organet ser på saka og svarer deg. Når ho blir teken inn, blir det valt kven som ser ho: då kan teksten og vedlegga bli opne for alle på nettet.',
    en: 'A title and why are enough to begin. The secretary of the body looks at the case and answers you. When it is taken in, it is chosen who sees it: then its text and attachments can become public on the net.',
  },
  theCase: { nb: 'Saken', nn: 'Saka', en: 'The case' },
  more: { nb: 'Mer om saken', nn: 'Meir om saka', en: 'More about the case' },
  who: { nb: 'Hvem melder saken', nn: 'Kven melder saka', en: 'Who submits the case' },
  organ: { nb: 'Til hvilket organ', nn: 'Til kva organ', en: 'To which body' },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
  tittel: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  tittelHint: {
    nb: 'Kort, slik den kan stå på en saksliste.',
    nn: 'Kort, slik han kan stå på ei sakliste.',
    en: 'Short, as it can stand on an agenda.',
  },
  hvorfor: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  hvorforHint: {
    nb: 'Hva er problemet eller muligheten? Skriv ikke om enkeltpersoner eller pasienter. Feltet kan stå tomt når et vedlegg sier det.',
    nn: 'Kva er problemet eller høvet? Skriv ikkje om enkeltpersonar eller pasientar. Feltet kan stå tomt når eit vedlegg seier det.',
    en: 'What is the problem or the opportunity? Do not write of individuals or patients. The field may be empty where an attachment tells it.',
  },
  onsket: { nb: 'Hva dere ønsker', nn: 'Kva de ønskjer', en: 'What you want' },
  onsketHint: {
    nb: 'Hva organet bør gjøre eller bestemme.',
    nn: 'Kva organet bør gjere eller bestemme.',
    en: 'What the body should do or decide.',
  },
  frist: { nb: 'Bør være avgjort innen', nn: 'Bør vere avgjort innan', en: 'Should be settled by' },
  fristHint: {
    nb: 'La feltet stå tomt hvis det ikke haster.',
    nn: 'La feltet stå tomt om det ikkje hastar.',
    en: 'Leave it empty if there is no hurry.',
  },
  berort: { nb: 'Hvem det gjelder', nn: 'Kven det gjeld', en: 'Who is touched' },
  berortHint: {
    nb: 'Kommuner, klinikker, tjenester eller grupper.',
    nn: 'Kommunar, klinikkar, tenester eller grupper.',
    en: 'Municipalities, clinics, services or groups.',
  },
  fil: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  filHint: {
    nb: 'Har du fylt ut Word-malen, kan du legge den ved her. Hver fil kan være opptil 25 MB.',
    nn: 'Har du fylt ut Word-malen, kan du leggje han ved her. Kvar fil kan vere opptil 25 MB.',
    en: 'If you have filled in the Word template, you can attach it here. Each file can be up to 25 MB.',
  },
  hvem: { nb: 'Meldes for', nn: 'Blir meld for', en: 'Submitted for' },
  navn: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  funksjon: { nb: 'Funksjon', nn: 'Funksjon', en: 'Function' },
  epost: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  epostHint: {
    nb: 'Kvittering og svar sendes hit, med en lenke som viser hvor saken er.',
    nn: 'Kvittering og svar blir sende hit, med ei lenkje som viser kvar saka er.',
    en: 'The receipt and answers are sent here, with a link that shows where the case is.',
  },
  behalf: {
    nb: 'Noen skrev eller ringte om saken',
    nn: 'Nokon skreiv eller ringde om saka',
    en: 'Somebody wrote or called about the case',
  },
  behalfLead: {
    nb: 'Melder du saken for noen andre, så skriv hvem det var, og hvordan de tok kontakt.',
    nn: 'Melder du saka for nokon andre, så skriv kven det var, og korleis dei tok kontakt.',
    en: 'If you submit the case for somebody else, write who it was and how they made contact.',
  },
  bnavn: { nb: 'Hvem som tok kontakt', nn: 'Kven som tok kontakt', en: 'Who made contact' },
  bnavnHint: {
    nb: 'Navn og funksjon, eller hvilken organisasjon.',
    nn: 'Namn og funksjon, eller kva organisasjon.',
    en: 'Name and function, or which organisation.',
  },
  bfor: { nb: 'På vegne av', nn: 'På vegner av', en: 'On behalf of' },
  bforHint: {
    nb: 'Velg kommunen, helseforetaket eller gruppa saken kommer fra.',
    nn: 'Vel kommunen, helseføretaket eller gruppa saka kjem frå.',
    en: 'Choose the municipality, the trust or the group that the case comes from.',
  },
  bmate: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
  bdag: { nb: 'Når', nn: 'Når', en: 'When' },
  brev: { nb: 'Brevet eller e-posten', nn: 'Brevet eller e-posten', en: 'The letter or mail' },
  brevHint: {
    nb: 'Vises bare for dem som vurderer saken.',
    nn: 'Blir vist berre for dei som vurderer saka.',
    en: 'Shown only to those who assess the case.',
  },
  send: { nb: 'Meld inn saken', nn: 'Meld inn saka', en: 'Submit the case' },
  nowhere: {
    nb: 'Det er ingen organer å melde saker til ennå.',
    nn: 'Det er ingen organ å melde saker til enno.',
    en: 'There are no bodies to submit cases to yet.',
  },
  toBodies: { nb: 'Se organene', nn: 'Sjå organa', en: 'See the bodies' },
  done: {
    nb: 'Saken er meldt inn. Du får svar når den er vurdert.',
    nn: 'Saka er meld inn. Du får svar når ho er vurdert.',
    en: 'The case is submitted. You get an answer when it is assessed.',
  },
})
