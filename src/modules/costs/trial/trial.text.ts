import { texts } from '../../../kernel/words.model.ts'

/** The wording of trying and adopting another way of sharing. */
export const sayTrial = texts({
  title: {
    nb: 'Prøv en annen fordeling',
    nn: 'Prøv ei anna fordeling',
    en: 'Try another way of sharing',
  },
  lead: {
    nb: 'Ingenting lagres eller sendes før du registrerer et vedtak.',
    nn: 'Ingenting blir lagra eller sendt før du registrerer eit vedtak.',
    en: 'Nothing is stored or sent before you register a decision.',
  },
  errors: {
    nb: 'Dette må rettes før vi kan regne',
    nn: 'Dette må rettast før vi kan rekne',
    en: 'Put this right before we can calculate',
  },
  key: { nb: 'Hvordan deles det?', nn: 'Korleis blir det delt?', en: 'How is it shared?' },
  tariff: {
    nb: 'Grunnbeløp og kroner per innbygger',
    nn: 'Grunnbeløp og kroner per innbyggjar',
    en: 'Base amount and kroner per inhabitant',
  },
  equally: { nb: 'Like deler', nn: 'Like delar', en: 'Equal parts' },
  'by-inhabitants': {
    nb: 'Etter innbyggertall',
    nn: 'Etter innbyggjartal',
    en: 'By number of inhabitants',
  },
  'part-equally': {
    nb: 'En del likt, resten etter innbyggertall',
    nn: 'Ein del likt, resten etter innbyggjartal',
    en: 'A part equally, the rest by number of inhabitants',
  },
  equalPercent: {
    nb: 'Del som deles likt, %',
    nn: 'Del som blir delt likt, %',
    en: 'Part shared equally, %',
  },
  rounding: { nb: 'Avrunding', nn: 'Avrunding', en: 'Rounding' },
  ore: { nb: 'Til øret', nn: 'Til øret', en: 'To the øre' },
  krone: { nb: 'Til hele kroner', nn: 'Til heile kroner', en: 'To whole kroner' },
  fixed: {
    nb: 'Grunnbeløp, kr',
    nn: 'Grunnbeløp, kr',
    en: 'Base amount, NOK',
  },
  rate: { nb: 'Kroner per innbygger', nn: 'Kroner per innbyggjar', en: 'Kroner per inhabitant' },
  referenceDay: { nb: 'Innbyggere per', nn: 'Innbyggjarar per', en: 'Inhabitants on' },
  calculate: { nb: 'Regn ut', nn: 'Rekn ut', en: 'Calculate' },
  otherChoices: {
    nb: 'Flere valg: kostnad, avrunding, vertskommune, medlemmer og sammenslåing',
    nn: 'Fleire val: kostnad, avrunding, vertskommune, medlemmer og samanslåing',
    en: 'More choices: cost, rounding, host, members and mergers',
  },
  cost: {
    nb: 'Netto kostnad som skal dekkes, kr',
    nn: 'Netto kostnad som skal dekkjast, kr',
    en: 'Net cost to cover, NOK',
  },
  costHint: {
    nb: (amount: string) =>
      `Tomt felt: kostnaden er som i dag. Er den ikke kjent, deles dagens sum, ${amount} kr.`,
    nn: (amount: string) =>
      `Tomt felt: kostnaden er som i dag. Er han ikkje kjend, blir dagens sum delt, ${amount} kr.`,
    en: (amount: string) =>
      `Empty: the cost is as today. If it is not known, today’s sum is shared, NOK ${amount}.`,
  },
  costHintIncomplete: {
    nb: 'Tomt felt: kostnaden er som i dag. Er den ikke kjent, er det ingenting å dele, for dagens sum er ufullstendig.',
    nn: 'Tomt felt: kostnaden er som i dag. Er han ikkje kjend, er det ingenting å dele, for dagens sum er ufullstendig.',
    en: 'Empty: the cost is as today. If it is not known, there is nothing to share, as today’s sum is incomplete.',
  },
  hostCode: {
    nb: 'En kommune som dekker en fast del',
    nn: 'Ein kommune som dekkjer ein fast del',
    en: 'A municipality that covers a fixed part',
  },
  nobody: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  hostPercent: {
    nb: 'Prosent av kostnaden',
    nn: 'Prosent av kostnaden',
    en: 'Per cent of the cost',
  },
  hostPercentHint: {
    nb: 'Skriv prosenten eller en brøk. Skriver du bare 1, er det én prosent; 100 er alt.',
    nn: 'Skriv prosenten eller ein brøk. Skriv du berre 1, er det éin prosent; 100 er alt.',
    en: 'Write the percentage or a fraction. A bare 1 is one per cent; 100 is all.',
  },
  bordersOn: { nb: 'Kommunegrenser per', nn: 'Kommunegrenser per', en: 'Municipal borders on' },
  bordersHint: {
    nb: 'En senere dag slår sammen parter som ble én kommune.',
    nn: 'Ein seinare dag slår saman partar som vart éin kommune.',
    en: 'A later day joins parties that became one municipality.',
  },
  leftOut: { nb: 'Hold utenfor', nn: 'Hald utanfor', en: 'Leave out' },
  added: {
    nb: 'Ta med flere kommuner',
    nn: 'Ta med fleire kommunar',
    en: 'Add more municipalities',
  },
  addedHint: {
    nb: 'Navn eller nummer, slik de er på dagen for kommunegrensene. Skill med komma.',
    nn: 'Namn eller nummer, slik dei er på dagen for kommunegrensene. Skil med komma.',
    en: 'Names or numbers, as on the day of the borders. Separate with commas.',
  },
  today: { nb: 'i dag', nn: 'i dag', en: 'today' },
  tried: { nb: 'prøvd', nn: 'prøvd', en: 'tried' },
  notCompared: {
    nb: 'Endringen for alle er ikke kjent, for en av summene er ufullstendig. Der et beløp mangler, står det «Ikke kjent».',
    nn: 'Endringa for alle er ikkje kjend, for ein av summane er ufullstendig. Der eit beløp manglar, står det «Ikkje kjent».',
    en: 'The change for all is not known, as one of the sums is incomplete. Where an amount is missing, it says “Not known”.',
  },
  changeUnknown: { nb: 'Endring ikke kjent', nn: 'Endring ikkje kjend', en: 'Change not known' },
  changeForAll: { nb: 'endring for alle', nn: 'endring for alle', en: 'change for all' },
  inPercent: { nb: 'i prosent', nn: 'i prosent', en: 'in per cent' },
  result: { nb: 'I dag og prøvd', nn: 'I dag og prøvd', en: 'Today and tried' },
  tableName: {
    nb: 'Tabell: i dag og prøvd',
    nn: 'Tabell: i dag og prøvd',
    en: 'Table: today and tried',
  },
  picture: { nb: 'Endring i bilde', nn: 'Endring i bilete', en: 'Change in picture' },
  todayColumn: { nb: 'I dag, kr', nn: 'I dag, kr', en: 'Today, NOK' },
  triedColumn: { nb: 'Prøvd, kr', nn: 'Prøvd, kr', en: 'Tried, NOK' },
  changeColumn: { nb: 'Endring, kr', nn: 'Endring, kr', en: 'Change, NOK' },
  percentColumn: { nb: 'Endring, %', nn: 'Endring, %', en: 'Change, %' },
  all: { nb: 'I alt', nn: 'I alt', en: 'In all' },
  paidBoth: { nb: 'Betales i begge', nn: 'Blir betalt i begge', en: 'Paid in both' },
  less: { nb: 'Nedgang', nn: 'Nedgang', en: 'Decrease' },
  increase: { nb: 'Økning', nn: 'Auke', en: 'Increase' },
  new: { nb: 'Ny', nn: 'Ny', en: 'New' },
  'left-out': { nb: 'Holdt utenfor', nn: 'Halden utanfor', en: 'Left out' },
  mergedFrom: {
    nb: (names: string) => `slått sammen av ${names}`,
    nn: (names: string) => `slått saman av ${names}`,
    en: (names: string) => `merged from ${names}`,
  },
  waiting: {
    nb: (names: string) =>
      `${names} er slått sammen med kommuner utenfor, eller delt. Registeret kan ikke si hvem som svarer for plassen; her står kommunen alene til det er vedtatt.`,
    nn: (names: string) =>
      `${names} er slått saman med kommunar utanfor, eller delt. Registeret kan ikkje seie kven som svarar for plassen; her står kommunen åleine til det er vedteke.`,
    en: (names: string) =>
      `${names} merged with municipalities outside, or was divided. The register cannot tell who answers for the place; here it stands alone until that is decided.`,
  },
  adopt: {
    nb: 'Registrer vedtak om denne lista',
    nn: 'Registrer vedtak om denne lista',
    en: 'Register a decision on this list',
  },
  adoptLead: {
    nb: 'Neste side viser hva registreringen gjør, før noe skjer.',
    nn: 'Neste side viser kva registreringa gjer, før noko skjer.',
    en: 'The next page shows what registering does, before anything happens.',
  },
  cannotAdopt: {
    nb: 'Et vedtak kan ikke registreres: minst ett beløp er ikke kjent.',
    nn: 'Eit vedtak kan ikkje registrerast: minst eitt beløp er ikkje kjent.',
    en: 'No decision can be registered: at least one amount is not known.',
  },
  confirmTitle: {
    nb: 'Registrere vedtaket?',
    nn: 'Registrere vedtaket?',
    en: 'Register the decision?',
  },
  confirmLeadIncomplete: {
    nb: (count: number, known: string, incomplete: string) =>
      `Lista gjelder ${count} kommuner. Summen på ${known} kroner er ${incomplete}.`,
    nn: (count: number, known: string, incomplete: string) =>
      `Lista gjeld ${count} kommunar. Summen på ${known} kroner er ${incomplete}.`,
    en: (count: number, known: string, incomplete: string) =>
      `The list is for ${count} municipalities. The sum of ${known} kroner is ${incomplete}.`,
  },
  confirmLead: {
    nb: (count: number, total: string) =>
      `Lista gjelder ${count} kommuner, som til sammen betaler ${total} kroner.`,
    nn: (count: number, total: string) =>
      `Lista gjeld ${count} kommunar, som til saman betaler ${total} kroner.`,
    en: (count: number, total: string) =>
      `The list is for ${count} municipalities, which together pay ${total} kroner.`,
  },
  whatHappens: { nb: 'Dette skjer', nn: 'Dette skjer', en: 'This will happen' },
  happensFreeze: {
    nb: 'Lista fryses med alle tall den bygger på. Ingen kan endre den etterpå; en feil rettes med en ny liste.',
    nn: 'Lista blir frosen med alle tal ho byggjer på. Ingen kan endre henne etterpå; ein feil blir retta med ei ny liste.',
    en: 'The list is frozen with all the figures it rests on. Nobody can change it afterwards; a mistake is put right by a new list.',
  },
  happensAfter: {
    nb: (year: number, total: string) =>
      `Den erstatter lista for samme år, om det er noen, og endrer ingen for andre år. Dagens liste er for ${year}, på ${total}. Alle kan fortsatt leses.`,
    nn: (year: number, total: string) =>
      `Ho erstattar lista for same året, om det er noka, og endrar inga for andre år. Dagens liste er for ${year}, på ${total}. Alle kan framleis lesast.`,
    en: (year: number, total: string) =>
      `It replaces the list for the same year, if there is one, and changes none for other years. Today’s list is for ${year}, of ${total}. All can still be read.`,
  },
  happensJournal: {
    nb: 'Vedtaket skrives i journalen med navnet ditt. Ingen faktura sendes.',
    nn: 'Vedtaket blir skrive i journalen med namnet ditt. Ingen faktura blir send.',
    en: 'It is written in the journal with your name. No invoice is sent.',
  },
  adoptForm: {
    nb: 'Vedtaket bak lista',
    nn: 'Vedtaket bak lista',
    en: 'The decision behind the list',
  },
  year: { nb: 'Gjelder fra år', nn: 'Gjeld frå år', en: 'In force from year' },
  decision: {
    nb: 'Hvem har vedtatt dette, når og i hvilken sak?',
    nn: 'Kven har vedteke dette, når og i kva sak?',
    en: 'Who decided this, when and in which case?',
  },
  decisionHint: {
    nb: 'Teksten blir synlig for alle. Ikke skriv noe om enkeltpersoner eller pasienter.',
    nn: 'Teksten blir synleg for alle. Ikkje skriv noko om enkeltpersonar eller pasientar.',
    en: 'Everyone can read the text. Write nothing about individuals or patients.',
  },
  confirm: {
    nb: 'Registrer vedtaket',
    nn: 'Registrer vedtaket',
    en: 'Register the decision',
  },
  back: {
    nb: 'Tilbake uten å registrere',
    nn: 'Tilbake utan å registrere',
    en: 'Back without registering',
  },
  adopted: {
    nb: 'Vedtaket er registrert, og lista er fryst.',
    nn: 'Vedtaket er registrert, og lista er frosen.',
    en: 'The decision is registered, and the list is frozen.',
  },
})
