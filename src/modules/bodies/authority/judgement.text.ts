import { texts } from '../../../kernel/words.model.ts'

/** The wordings of what was judged, and of the forms that tell it. */
export const sayJudgement = texts({
  title: { nb: 'Vurderinger', nn: 'Vurderingar', en: 'Judgements' },
  lead: {
    nb: 'Det som en navngitt person har vurdert. Vises for dem som har en rolle i fellesskapet.',
    nn: 'Det som ein namngjeven person har vurdert. Blir vist for dei som har ei rolle i fellesskapet.',
    en: 'What a named person has judged. Shown to those with a role in the community.',
  },
  none: {
    nb: 'Ingen vurderinger er ført inn. Spør om en sak øverst på siden; der det ikke finnes et sikkert svar, kan det føres inn en vurdering.',
    nn: 'Ingen vurderingar er førte inn. Spør om ei sak øvst på sida; der det ikkje finst eit sikkert svar, kan det førast inn ei vurdering.',
    en: 'No judgements have been put in. Ask about a matter above; where there is no certain answer, a judgement can be put in.',
  },
  judged: { nb: 'Vurdert som', nn: 'Vurdert som', en: 'Judged as' },
  notOther: {
    nb: (label: string, clause: string) => `ikke ${label} (${clause})`,
    nn: (label: string, clause: string) => `ikkje ${label} (${clause})`,
    en: (label: string, clause: string) => `not ${label} (${clause})`,
  },
  decidedBy: { nb: 'Da gjelder', nn: 'Då gjeld', en: 'Then' },
  notGiven: {
    nb: (body: string) => `${body} har ikke fått dette`,
    nn: (body: string) => `${body} har ikkje fått dette`,
    en: (body: string) => `${body} has not been given this`,
  },
  planned: { nb: 'Planlagt i', nn: 'Planlagt i', en: 'Planned in' },
  judge: { nb: 'Vurdert av', nn: 'Vurdert av', en: 'Judged by' },
  mayDecide: {
    nb: 'Ja, organet kan bestemme dette',
    nn: 'Ja, organet kan bestemme dette',
    en: 'Yes, the body may decide this',
  },
  mayNotDecide: {
    nb: 'Nei, organet kan ikke bestemme dette',
    nn: 'Nei, organet kan ikkje bestemme dette',
    en: 'No, the body may not decide this',
  },
  disagrees: { nb: 'Uenig', nn: 'Usamd', en: 'Disagrees' },
  isLate: {
    nb: 'Kom etter den planlagte dagen',
    nn: 'Kom etter den planlagde dagen',
    en: 'Came after the planned day',
  },
  withdrawnOn: {
    nb: (day: string) => `Trukket ${day}`,
    nn: (day: string) => `Trekt ${day}`,
    en: (day: string) => `Withdrawn ${day}`,
  },
  withdraw: { nb: 'Trekk vurderingen', nn: 'Trekk vurderinga', en: 'Withdraw the judgement' },
  object: {
    nb: 'Før inn at en part er uenig',
    nn: 'Før inn at ein part er usamd',
    en: 'Put in that a party disagrees',
  },
  formTitle: { nb: 'Før inn en vurdering', nn: 'Før inn ei vurdering', en: 'Put in a judgement' },
  formLead: {
    nb: 'Vurderingen blir stående med navn og grunn. Den kan trekkes, men ikke endres.',
    nn: 'Vurderinga blir ståande med namn og grunn. Ho kan trekkjast, men ikkje endrast.',
    en: 'The judgement stays with name and reason. It can be withdrawn, but not changed.',
  },
  about: { nb: 'Hva gjelder det?', nn: 'Kva gjeld det?', en: 'What is it about?' },
  aboutHint: {
    nb: 'Saken eller dokumentet, slik alle kjenner det igjen.',
    nn: 'Saka eller dokumentet, slik alle kjenner det att.',
    en: 'The case or document, as all will know it.',
  },
  valgt: { nb: 'Hva er det?', nn: 'Kva er det?', en: 'Which is it?' },
  svar: {
    nb: 'Kan organet bestemme dette?',
    nn: 'Kan organet bestemme dette?',
    en: 'May the body decide this?',
  },
  who: {
    nb: 'Hvem vurderer, og hvorfor',
    nn: 'Kven vurderer, og kvifor',
    en: 'Who judges, and why',
  },
  navn: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  funksjon: { nb: 'Funksjon', nn: 'Funksjon', en: 'Function' },
  grunn: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  withdrawTitle: { nb: 'Trekk en vurdering', nn: 'Trekk ei vurdering', en: 'Withdraw a judgement' },
  withdrawLead: {
    nb: 'Vurderingen blir stående, merket som trukket og med grunnen du skriver.',
    nn: 'Vurderinga blir ståande, merkt som trekt og med grunnen du skriv.',
    en: 'The judgement stays, marked as withdrawn and with the reason that you write.',
  },
  hvorfor: { nb: 'Hvorfor trekkes den?', nn: 'Kvifor blir ho trekt?', en: 'Why is it withdrawn?' },
  objectTitle: {
    nb: (party: string) => `${party} er uenig`,
    nn: (party: string) => `${party} er usamd`,
    en: (party: string) => `${party} disagrees`,
  },
  objectLead: {
    nb: 'Det blir stående ved siden av vurderingen. Kommer det etter den planlagte dagen, blir det merket.',
    nn: 'Det blir ståande ved sida av vurderinga. Kjem det etter den planlagde dagen, blir det merkt.',
    en: 'It stays beside the judgement. Where it comes after the planned day it is marked.',
  },
  hvem: { nb: 'Hvem sier det?', nn: 'Kven seier det?', en: 'Who says so?' },
  hvemHint: { nb: 'Navn og funksjon.', nn: 'Namn og funksjon.', en: 'Name and function.' },
  dag: { nb: 'Hvilken dag?', nn: 'Kva dag?', en: 'On which day?' },
  ord: { nb: 'Med hvilke ord?', nn: 'Med kva ord?', en: 'In which words?' },
  done_judged: {
    nb: 'Vurderingen er ført inn.',
    nn: 'Vurderinga er ført inn.',
    en: 'The judgement has been put in.',
  },
  done_withdrawn: {
    nb: 'Vurderingen er trukket.',
    nn: 'Vurderinga er trekt.',
    en: 'The judgement has been withdrawn.',
  },
  done_objected: {
    nb: 'Det er ført inn at parten er uenig.',
    nn: 'Det er ført inn at parten er usamd.',
    en: 'It has been put in that the party disagrees.',
  },
  asked: { nb: 'Det spørres om', nn: 'Det blir spurt om', en: 'What is asked' },
  nothingToJudge: {
    nb: 'Ordene svarer på dette selv. Det er ingenting å vurdere.',
    nn: 'Orda svarer på dette sjølve. Det er ingenting å vurdere.',
    en: 'The words answer this by themselves. There is nothing to judge.',
  },
  changed: {
    nb: 'Det som er ført inn om hvem som bestemmer, er endret.',
    nn: 'Det som er ført inn om kven som bestemmer, er endra.',
    en: 'What is put in of who decides has been changed.',
  },
  judgementsChanged: {
    nb: 'Vurderingene er endret.',
    nn: 'Vurderingane er endra.',
    en: 'The judgements have been changed.',
  },
  objectionsChanged: {
    nb: 'En part er ført inn som uenig.',
    nn: 'Ein part er ført inn som usamd.',
    en: 'A party has been put in as disagreeing.',
  },
  bodiesChanged: {
    nb: 'Organene er endret.',
    nn: 'Organa er endra.',
    en: 'The bodies have been changed.',
  },
})
