import { sentFileProblemText } from '../../../kernel/kept-file.text.ts'
import { problemsIn } from '../../../kernel/reading.text.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The words of putting files with a case. */
export const sayAttach = texts({
  title: { nb: 'Vedlegg til saken', nn: 'Vedlegg til saka', en: 'Attachments of the case' },
  lead: {
    nb: 'Et vedlegg et organ har hatt foran seg, blir stående.',
    nn: 'Eit vedlegg eit organ har hatt framfor seg, blir ståande.',
    en: 'An attachment that a body has had before it stays.',
  },
  removeThese: { nb: 'Ta bort disse', nn: 'Ta bort desse', en: 'Take these away' },
  fil: { nb: 'Nye filer', nn: 'Nye filer', en: 'New files' },
  filHint: {
    nb: 'PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT, høyst 25 MB hver. Du kan velge flere på en gang.',
    nn: 'PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT, høgst 25 MB kvar. Du kan velje fleire på ein gong.',
    en: 'PDF, DOCX, XLSX, ODT, PNG, JPG or TXT, at most 25 MB each. You can choose several at once.',
  },
  tittel: { nb: 'Hva fila heter', nn: 'Kva fila heiter', en: 'What the file is called' },
  tittelHint: {
    nb: 'For én fil. Kan stå tomt. Da brukes navnet på fila.',
    nn: 'For éi fil. Kan stå tomt. Då blir namnet på fila brukt.',
    en: 'For one file. May be left open. Then the name of the file is used.',
  },
  for: { nb: 'Hvem som ser filene', nn: 'Kven som ser filene', en: 'Who sees the files' },
  asCase: { nb: 'Alle som ser saken', nn: 'Alle som ser saka', en: 'All who see the case' },
  save: { nb: 'Lagre vedleggene', nn: 'Lagre vedlegga', en: 'Save the attachments' },
  toCase: { nb: 'Til saken', nn: 'Til saka', en: 'To the case' },
})

/** What is wrong with a file that is to follow a case. */
export const attachProblemText = problemsIn({
  ...sentFileProblemText,
  'name-for-one': {
    nb: 'Et navn gjelder én fil. La feltet stå tomt når du legger ved flere; da brukes navnene på filene.',
    nn: 'Eit namn gjeld éi fil. La feltet stå tomt når du legg ved fleire; då blir namna på filene brukte.',
    en: 'A name is for one file. Leave the field empty when you attach several; then the names of the files are used.',
  },
  'no-file-chosen': {
    nb: 'Velg en fil, eller kryss av for en som skal bort.',
    nn: 'Vel ei fil, eller kryss av for ei som skal bort.',
    en: 'Choose a file, or tick one to take away.',
  },
  'too-many': {
    nb: 'En sak kan ha høyst 60 vedlegg.',
    nn: 'Ei sak kan ha høgst 60 vedlegg.',
    en: 'A case can have at most 60 attachments.',
  },
  'treated-since': {
    nb: 'Et organ har behandlet saken med dette vedlegget. Det kan ikke tas bort.',
    nn: 'Eit organ har behandla saka med dette vedlegget. Det kan ikkje takast bort.',
    en: 'A body has treated the case with this attachment. It cannot be taken away.',
  },
  'not-on-this-side': {
    nb: 'Du leser ikke det den siden har for seg selv. Velg noe annet.',
    nn: 'Du les ikkje det den sida har for seg sjølv. Vel noko anna.',
    en: 'You do not read what that side keeps to itself. Choose something else.',
  },
})
