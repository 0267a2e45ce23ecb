import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the form that a draft is written in. */
export const sayDraft = texts({
  newDocumentLead: {
    nb: 'Du lagrer et utkast. Ingen andre ser det før du legger det fram.',
    nn: 'Du lagrar eit utkast. Ingen andre ser det før du legg det fram.',
    en: 'You save a draft. Nobody else sees it until you put it forward.',
  },
  audienceHint: {
    nb: 'Velges i det første utkastet og endres ikke etter at teksten er lagt fram.',
    nn: 'Blir valt i det første utkastet og blir ikkje endra etter at teksten er lagd fram.',
    en: 'Chosen in the first draft, and not changed once the text has been put forward.',
  },
  save: { nb: 'Lagre utkastet', nn: 'Lagre utkastet', en: 'Save the draft' },
  replaces: {
    nb: 'Teksten som stod her, erstattes når du lagrer',
    nn: 'Teksten som stod her, blir erstatta når du lagrar',
    en: 'The text that stood here is replaced when you save',
  },
  saved: { nb: 'Utkastet er lagret.', nn: 'Utkastet er lagra.', en: 'The draft is saved.' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  theText: { nb: 'Teksten', nn: 'Teksten', en: 'The text' },
  theParties: {
    nb: 'Avtalepart og vertskommune',
    nn: 'Avtalepart og vertskommune',
    en: 'Counterparty and host',
  },
  theDays: { nb: 'Frister', nn: 'Fristar', en: 'Deadlines' },
  theCost: { nb: 'Kostnad', nn: 'Kostnad', en: 'Cost' },
  ownersAndReaders: {
    nb: 'Hvem som eier og leser',
    nn: 'Kven som eig og les',
    en: 'Who owns and who reads',
  },
  sameForAll: {
    nb: 'Likt for alle versjonene',
    nn: 'Likt for alle versjonane',
    en: 'The same for all versions',
  },
  sameForAllWhy: {
    nb: 'Avtalen er lagt fram, og dette gjelder alle versjonene. Skal typen, kostnaden eller leserne være annerledes, må du lage en ny avtale.',
    nn: 'Avtalen er lagd fram, og dette gjeld alle versjonane. Skal typen, kostnaden eller lesarane vere annleis, må du lage ein ny avtale.',
    en: 'The agreement has been put forward, and this holds for all its versions. If the kind, the cost or the readers are to be different, you must make a new agreement.',
  },
  keepApart: {
    nb: 'Eier, arkiv og unntak retter du for seg.',
    nn: 'Eigar, arkiv og unntak rettar du for seg.',
    en: 'Owner, archive and exemption are put right by themselves.',
  },
  takenFromElsewhere: {
    nb: 'Teksten er hentet fra et annet sted',
    nn: 'Teksten er henta frå ein annan stad',
    en: 'The text is taken from somewhere else',
  },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  theCase: {
    nb: 'Til saken i hver kommune',
    nn: 'Til saka i kvar kommune',
    en: 'For the case in each municipality',
  },
  theCaseMeans: {
    nb: 'Skrives én gang og står i saksframlegget til hver part, med navnet og andelen deres fylt inn. Hver av dem kan endre det.',
    nn: 'Blir skrive éin gong og står i saksframlegget til kvar part, med namnet og delen deira fylt inn. Kvar av dei kan endre det.',
    en: 'Written once, and stands in the case paper of each party, with their name and share filled in. Each of them can change it.',
  },
  caseBackground: { nb: 'Bakgrunn', nn: 'Bakgrunn', en: 'Background' },
  caseBackgroundHint: {
    nb: 'Hvorfor saken kommer nå, og hva som er gjort før.',
    nn: 'Kvifor saka kjem no, og kva som er gjort før.',
    en: 'Why the case comes now, and what has been done before.',
  },
  caseAssessment: { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
  caseAssessmentHint: {
    nb: 'Hva som taler for og imot, og hva det krever av kommunene.',
    nn: 'Kva som taler for og imot, og kva det krev av kommunane.',
    en: 'What speaks for and against, and what it takes of the municipalities.',
  },
  caseProposal: {
    nb: 'Felles forslag til vedtak',
    nn: 'Felles framlegg til vedtak',
    en: 'Common proposal for decision',
  },
  caseProposalHint: {
    nb: 'Punkt for punkt. Skriv [[kommune]] der navnet på parten skal stå.',
    nn: 'Punkt for punkt. Skriv [[kommune]] der namnet på parten skal stå.',
    en: 'Point by point. Write [[kommune]] where the name of the party is to stand.',
  },
  summary: { nb: 'Ingress', nn: 'Ingress', en: 'Summary' },
  summaryHint: {
    nb: 'Én eller to setninger om hva avtalen er.',
    nn: 'Éi eller to setningar om kva avtalen er.',
    en: 'One or two sentences on what the agreement is.',
  },
  body: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  bodyHint: {
    nb: 'Skriv, eller lim inn fra Word. Bruk [[avtalepart]], [[kommune]] og [[vertskommune]] der navnene skal inn.',
    nn: 'Skriv, eller lim inn frå Word. Bruk [[avtalepart]], [[kommune]] og [[vertskommune]] der namna skal inn.',
    en: 'Write, or paste from Word. Use [[avtalepart]], [[kommune]] and [[vertskommune]] where the names belong.',
  },
  sourceHint: {
    nb: 'Hvor den står. Kilden vises under teksten.',
    nn: 'Kvar han står. Kjelda blir vist under teksten.',
    en: 'Where it stands. The source is shown below the text.',
  },
  counterpartyHint: {
    nb: 'Den som hver part gjør avtale med, for eksempel KS.',
    nn: 'Den som kvar part gjer avtale med, til dømes KS.',
    en: 'The one that each party makes the agreement with, such as KS.',
  },
  hostHint: {
    nb: 'Den som er arbeidsgiver for alle. Er det ikke avklart, kan du registrere det etter at teksten er lagt fram.',
    nn: 'Den som er arbeidsgivar for alle. Er det ikkje avklart, kan du registrere det etter at teksten er lagd fram.',
    en: 'The employer on behalf of all. When it is not settled, you can register it after the text has been put forward.',
  },
  noHost: { nb: 'Ikke avklart', nn: 'Ikkje avklart', en: 'Not settled' },
  isHostToday: {
    nb: (name: string) => `${name} (har vertsoppgaven nå)`,
    nn: (name: string) => `${name} (har vertsoppgåva no)`,
    en: (name: string) => `${name} (has the task of host now)`,
  },
  notHere: {
    nb: (name: string) => `${name} (finnes ikke her nå)`,
    nn: (name: string) => `${name} (finst ikkje her no)`,
    en: (name: string) => `${name} (not here now)`,
  },
  notSaved: { nb: 'Ikke lagret', nn: 'Ikkje lagra', en: 'Not saved' },
  seeSaved: { nb: 'Se det som er lagret', nn: 'Sjå det som er lagra', en: 'See what is saved' },
  hostSource: {
    nb: 'Kilde for vertskommunen',
    nn: 'Kjelde for vertskommunen',
    en: 'Source for the host',
  },
  hostSourceHint: {
    nb: 'Hvor det står, for eksempel «Rådmannsutvalget, sak 9/17».',
    nn: 'Kvar det står, til dømes «Rådmannsutvalet, sak 9/17».',
    en: 'Where it stands, for example “Rådmannsutvalget, sak 9/17”.',
  },
  dayHint: {
    nb: 'For eksempel 31.12.2017',
    nn: 'Til dømes 31.12.2017',
    en: 'For example 31.12.2017',
  },
  dayAheadHint: {
    nb: (day: string) => `For eksempel ${day}`,
    nn: (day: string) => `Til dømes ${day}`,
    en: (day: string) => `For example ${day}`,
  },
  costScheme: { nb: 'Fordeling', nn: 'Fordeling', en: 'Way of sharing' },
  costSchemeHint: {
    nb: 'Fordelingen som sier hva hver part betaler. Den vises i sakspakken til hver kommune.',
    nn: 'Fordelinga som seier kva kvar part betaler. Ho blir vist i sakspakken til kvar kommune.',
    en: 'The way of sharing that says what each party pays. It is shown in the package of each municipality.',
  },
  noSchemes: {
    nb: 'Fellesskapet har ingen fordelinger ennå. Lag en under Kostnader først, hvis avtalen koster noe.',
    nn: 'Fellesskapet har ingen fordelingar enno. Lag ei under Kostnader først, om avtalen kostar noko.',
    en: 'The community has no ways of sharing yet. Make one under Costs first if the agreement costs something.',
  },
  noCost: {
    nb: 'Ingen: avtalen koster ikke noe',
    nn: 'Inga: avtalen kostar ikkje noko',
    en: 'None: the agreement costs nothing',
  },
  ownerHint: {
    nb: 'Organet som eier avtalen.',
    nn: 'Organet som eig avtalen.',
    en: 'The body that owns the agreement.',
  },
  archiveOwnerHint: {
    nb: 'Den som har saken i arkivet sitt.',
    nn: 'Den som har saka i arkivet sitt.',
    en: 'The one that has the matter in its archive.',
  },
  addAttachment: { nb: 'Legg til vedlegg', nn: 'Legg til vedlegg', en: 'Add attachments' },
  attachmentHint: {
    nb: 'PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT, høyst 25 MB hver. Du kan velge flere på en gang.',
    nn: 'PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT, høgst 25 MB kvar. Du kan velje fleire på ein gong.',
    en: 'PDF, DOCX, XLSX, ODT, PNG, JPG or TXT, at most 25 MB each. You can choose several at once.',
  },
  attachmentTitle: {
    nb: 'Navn på vedlegget',
    nn: 'Namn på vedlegget',
    en: 'Name of the attachment',
  },
  attachmentTitleHint: {
    nb: 'For én fil. Står det tomt, brukes navnet på fila.',
    nn: 'For éi fil. Står det tomt, blir namnet på fila brukt.',
    en: 'For one file. When left empty, the name of the file is used.',
  },
  removeAttachments: { nb: 'Ta bort vedlegg', nn: 'Ta bort vedlegg', en: 'Remove attachments' },
  noPersons: {
    nb: 'Ikke skriv noe om enkeltpersoner eller pasienter.',
    nn: 'Ikkje skriv noko om enkeltpersonar eller pasientar.',
    en: 'Write nothing about individuals or patients.',
  },
})
