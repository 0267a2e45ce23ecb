import { texts } from '../../../kernel/words.model.ts'

/** The wording of making a new way of sharing. */
export const sayNewScheme = texts({
  title: { nb: 'Ny fordeling', nn: 'Ny fordeling', en: 'New way of sharing' },
  lead: {
    nb: 'Skriv hvem som deler kostnaden og hvordan. Du ser hver kommunes andel før noe lagres.',
    nn: 'Skriv kven som deler kostnaden og korleis. Du ser delen til kvar kommune før noko blir lagra.',
    en: 'Write who shares the cost and how. You see each municipality’s share before anything is stored.',
  },
  errors: {
    nb: 'Dette må rettes før vi kan regne',
    nn: 'Dette må rettast før vi kan rekne',
    en: 'Put this right before we can calculate',
  },
  about: { nb: 'Hva gjelder det?', nn: 'Kva gjeld det?', en: 'What is it about?' },
  name: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  nameHint: {
    nb: 'For eksempel: Kostnadsfordeling 2027.',
    nn: 'Til dømes: Kostnadsfordeling 2027.',
    en: 'For example: Cost sharing 2027.',
  },
  purpose: {
    nb: 'Hva betales det for?',
    nn: 'Kva blir det betalt for?',
    en: 'What is it for?',
  },
  from: { nb: 'Gjelder fra og med', nn: 'Gjeld frå og med', en: 'From' },
  until: { nb: 'Til og med', nn: 'Til og med', en: 'To the end of' },
  untilHint: {
    nb: 'La stå tomt når slutten er åpen.',
    nn: 'La stå tomt når slutten er open.',
    en: 'Leave empty when the end is open.',
  },
  payers: { nb: 'Hvem betaler?', nn: 'Kven betaler?', en: 'Who pays?' },
  who: {
    nb: 'Kommunene som deler',
    nn: 'Kommunane som deler',
    en: 'The municipalities that share',
  },
  members: {
    nb: 'Alle partene i fellesskapet',
    nn: 'Alle partane i fellesskapet',
    en: 'All parties of the community',
  },
  membersNote: {
    nb: 'Slik de er på partsdagen.',
    nn: 'Slik dei er på partsdagen.',
    en: 'As they are on the day of the parties.',
  },
  listed: { nb: 'Bare disse', nn: 'Berre desse', en: 'Only these' },
  listedNote: {
    nb: 'De som står i feltet under.',
    nn: 'Dei som står i feltet under.',
    en: 'Those in the field below.',
  },
  partiesOn: { nb: 'Partsdag', nn: 'Partsdag', en: 'Day of the parties' },
  partiesOnHint: {
    nb: 'Partene og kommunegrensene denne dagen gjelder.',
    nn: 'Partane og kommunegrensene denne dagen gjeld.',
    en: 'The parties and the municipal borders of this day count.',
  },
  parties: {
    nb: 'Kommuner, når ikke alle er med',
    nn: 'Kommunar, når ikkje alle er med',
    en: 'Municipalities, when not all take part',
  },
  namesHint: {
    nb: 'Kommuner skrives med navn eller nummer, skilt med komma.',
    nn: 'Kommunar blir skrivne med namn eller nummer, skilde med komma.',
    en: 'Write municipalities by name or number, separated by commas.',
  },
  unnamed: {
    nb: 'Kommuner uten navn',
    nn: 'Kommunar utan namn',
    en: 'Municipalities not named',
  },
  unnamedHint: {
    nb: 'Så mange var med uten at papirene nevner dem. Nevn dem over etter hvert som de blir kjent, og skriv 0 når alle står der. Til da kan lista ikke vedtas.',
    nn: 'Så mange var med utan at papira nemner dei. Nemn dei over etter kvart som dei blir kjende, og skriv 0 når alle står der. Til då kan lista ikkje vedtakast.',
    en: 'So many took part without being named in the papers. Name them above as they become known, and write 0 when all are there. Until then the list cannot be adopted.',
  },
  host: { nb: 'Vertskommune', nn: 'Vertskommune', en: 'Host municipality' },
  hostHint: {
    nb: 'Kommunen som ansetter. La stå tomt når det ikke er avklart.',
    nn: 'Kommunen som tilset. La stå tomt når det ikkje er avklart.',
    en: 'The municipality that employs. Leave empty when it is not settled.',
  },
  invoicer: { nb: 'Hvem fakturerer?', nn: 'Kven fakturerer?', en: 'Who sends the invoices?' },
  ways: {
    nb: 'Hvordan deles kostnaden?',
    nn: 'Korleis blir kostnaden delt?',
    en: 'How is the cost shared?',
  },
  waysLead: {
    nb: 'Hvert ledd legges til de andre. Rekkefølgen endrer ikke beløpene.',
    nn: 'Kvart ledd blir lagt til dei andre. Rekkjefølgja endrar ikkje beløpa.',
    en: 'Each part adds to the others. Their order does not change the amounts.',
  },
  component: {
    nb: (number: number) => `Ledd ${number}`,
    nn: (number: number) => `Ledd ${number}`,
    en: (number: number) => `Part ${number}`,
  },
  kind: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
  value: { nb: 'Kroner eller del', nn: 'Kroner eller del', en: 'Kroner or part' },
  valueHint: {
    nb: 'Skriv for eksempel 10\u00a0000, 6,50 eller 50\u00a0%; resten trenger ikke tall. En del skrives med % eller som brøk: 1\u00a0% er en hundredel, 1/1 er alt. En del per kommune dekker hver alene; de andre delene deles på dem leddet gjelder.',
    nn: 'Skriv til dømes 10\u00a0000, 6,50 eller 50\u00a0%; resten treng ikkje tal. Ein del blir skriven med % eller som brøk: 1\u00a0% er ein hundredel, 1/1 er alt. Ein del per kommune dekkjer kvar åleine; dei andre delane blir delte på dei leddet gjeld.',
    en: 'Write for example 10\u00a0000, 6,50 or 50\u00a0%; the rest needs no figure. Write a part with % or as a fraction: 1\u00a0% is a hundredth, 1/1 is all. A part per municipality is covered by each alone; the other parts are shared by those they are for.',
  },
  forWhom: { nb: 'Gjelder', nn: 'Gjeld', en: 'For' },
  all: { nb: 'Alle som betaler', nn: 'Alle som betaler', en: 'All who pay' },
  only: { nb: 'Bare de jeg nevner', nn: 'Berre dei eg nemner', en: 'Only those I name' },
  except: {
    nb: 'Alle andre enn de jeg nevner',
    nn: 'Alle andre enn dei eg nemner',
    en: 'All but those I name',
  },
  names: { nb: 'Kommuner som nevnes', nn: 'Kommunar som blir nemnde', en: 'Municipalities named' },
  add: { nb: 'Legg til et ledd', nn: 'Legg til eit ledd', en: 'Add a part' },
  remove: {
    nb: (number: number) => `Ta bort ledd ${number}`,
    nn: (number: number) => `Ta bort ledd ${number}`,
    en: (number: number) => `Remove part ${number}`,
  },
  population: { nb: 'Folketall', nn: 'Folketal', en: 'Population' },
  populationDay: { nb: 'Innbyggere per', nn: 'Innbyggjarar per', en: 'Inhabitants on' },
  populationHint: { nb: 'Alltid 1. januar.', nn: 'Alltid 1. januar.', en: 'Always 1 January.' },
  populationSource: {
    nb: 'Kilde for folketallet',
    nn: 'Kjelde for folketalet',
    en: 'Source of the population',
  },
  recalculation: { nb: 'Gjennom perioden', nn: 'Gjennom perioden', en: 'Through the period' },
  yearlyOff: {
    nb: 'Samme folketall hele perioden',
    nn: 'Same folketal heile perioden',
    en: 'The same population throughout',
  },
  yearly: { nb: 'Regnes om hvert år', nn: 'Blir rekna om kvart år', en: 'Recalculated each year' },
  cost: {
    nb: 'Hva koster det i året?',
    nn: 'Kva kostar det i året?',
    en: 'What does it cost a year?',
  },
  costHint: {
    nb: 'La stå tomt det som ikke er kjent. Skriv 0 når det ikke er noe.',
    nn: 'La stå tomt det som ikkje er kjent. Skriv 0 når det ikkje er noko.',
    en: 'Leave empty what is not known. Write 0 when there is none.',
  },
  gross: { nb: 'Brutto kostnad, kr', nn: 'Brutto kostnad, kr', en: 'Gross cost, NOK' },
  grants: {
    nb: 'Tilskudd og refusjoner, kr',
    nn: 'Tilskot og refusjonar, kr',
    en: 'Grants and refunds, NOK',
  },
  carried: {
    nb: 'Overført fra året før, kr',
    nn: 'Overført frå året før, kr',
    en: 'Carried forward, NOK',
  },
  rounding: { nb: 'Avrunding', nn: 'Avrunding', en: 'Rounding' },
  ore: { nb: 'Til øret', nn: 'Til øret', en: 'To the øre' },
  krone: { nb: 'Til hele kroner', nn: 'Til heile kroner', en: 'To whole kroner' },
  basis: { nb: 'Hva bygger det på?', nn: 'Kva byggjer det på?', en: 'What does it rest on?' },
  decision: { nb: 'Vedtak eller avtale', nn: 'Vedtak eller avtale', en: 'Decision or agreement' },
  decisionHint: {
    nb: 'Hvem har bestemt fordelingen, når og i hvilken sak? La stå tomt når ingenting er bestemt. Teksten blir synlig for alle: skriv ikke noe om enkeltpersoner.',
    nn: 'Kven har bestemt fordelinga, når og i kva sak? La stå tomt når ingenting er bestemt. Teksten blir synleg for alle: skriv ikkje noko om enkeltpersonar.',
    en: 'Who decided this, when and in which case? Leave empty when nothing is decided. Everyone can read the text: write nothing about individuals.',
  },
  preview: { nb: 'Se fordelingen', nn: 'Sjå fordelinga', en: 'See the shares' },
  nothingYet: {
    nb: 'Ingenting er lagret ennå. Se over tallene, og lagre når de er riktige.',
    nn: 'Ingenting er lagra enno. Sjå over tala, og lagre når dei er rette.',
    en: 'Nothing is stored yet. Look over the figures, and store when they are right.',
  },
  incomplete: {
    nb: 'Minst ett beløp er ikke kjent. Fordelingen kan lagres, men lista kan ikke vedtas før alle beløp er kjent.',
    nn: 'Minst eitt beløp er ikkje kjent. Fordelinga kan lagrast, men lista kan ikkje vedtakast før alle beløp er kjende.',
    en: 'At least one amount is not known. The way of sharing can be stored, but its list cannot be adopted until all amounts are known.',
  },
  beside: {
    nb: (titles: string) =>
      `${titles} gjelder det samme og varer også i denne perioden. Den nye tar ikke over av seg selv: begge blir stående.`,
    nn: (titles: string) =>
      `${titles} gjeld det same og varer også i denne perioden. Den nye tek ikkje over av seg sjølv: begge blir ståande.`,
    en: (titles: string) =>
      `${titles} is for the same and also runs in this period. The new one does not take over by itself: both remain.`,
  },
  tableName: {
    nb: 'Tabell: andel per kommune',
    nn: 'Tabell: del per kommune',
    en: 'Table: share per municipality',
  },
  whatHappens: {
    nb: 'Dette skjer når du lagrer',
    nn: 'Dette skjer når du lagrar',
    en: 'This happens when you store',
  },
  happensProposal: {
    nb: 'Fordelingen vises på siden for kostnader, merket som forslag. Den gjelder ikke før lista er vedtatt.',
    nn: 'Fordelinga blir vist på sida for kostnader, merkt som forslag. Ho gjeld ikkje før lista er vedteken.',
    en: 'The shares are shown on the page of costs, marked as a proposal. They are not in force until the list is adopted.',
  },
  happensStay: {
    nb: 'Det som er lagret, endres ikke. En feil rettes med en ny fordeling.',
    nn: 'Det som er lagra, blir ikkje endra. Ein feil blir retta med ei ny fordeling.',
    en: 'What is stored is not changed. A mistake is put right by a new one.',
  },
  save: { nb: 'Lagre som forslag', nn: 'Lagre som forslag', en: 'Store as a proposal' },
  change: { nb: 'Tilbake og endre', nn: 'Tilbake og endre', en: 'Back to change' },
  made: {
    nb: 'Fordelingen er lagret som forslag. Den gjelder når lista er vedtatt.',
    nn: 'Fordelinga er lagra som forslag. Ho gjeld når lista er vedteken.',
    en: 'The way of sharing is stored as a proposal. It is in force once the list is adopted.',
  },
  nextPeriod: {
    nb: 'Ny periode fra denne',
    nn: 'Ny periode frå denne',
    en: 'New period from this one',
  },
  manage: { nb: 'Gå videre', nn: 'Gå vidare', en: 'Go on' },
})
