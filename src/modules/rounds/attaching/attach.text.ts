import { sentFileProblemText } from '../../../kernel/kept-file.text.ts'
import { problemsIn } from '../../../kernel/reading.text.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The words of putting files with a round. */
export const sayAttach = texts({
  lead: {
    nb: 'Alle som blir spurt, kan åpne vedleggene på siden til runden og der de svarer, også fra lenka i e-posten. De kan ikke endres når runden er sendt.',
    nn: 'Alle som blir spurde, kan opne vedlegga på sida til runden og der dei svarer, også frå lenkja i e-posten. Dei kan ikkje endrast når runden er send.',
    en: 'All who are asked can open the attachments on the page of the round and where they answer, from the link in the mail too. They cannot be changed once the round is sent.',
  },
  removeThese: {
    nb: 'Ta bort disse',
    nn: 'Ta bort desse',
    en: 'Take these away',
  },
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
  save: { nb: 'Lagre vedleggene', nn: 'Lagre vedlegga', en: 'Save the attachments' },
  toDraft: { nb: 'Til utkastet', nn: 'Til utkastet', en: 'To the draft' },
  sentAlready: {
    nb: 'Runden er sendt, og vedleggene kan ikke endres.',
    nn: 'Runden er send, og vedlegga kan ikkje endrast.',
    en: 'The round is sent, and the attachments cannot be changed.',
  },
})

/** What is wrong with a file that is to follow a round. */
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
})
