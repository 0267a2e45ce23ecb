import { texts } from '../../kernel/words.model.ts'

/** The wordings of what waits. */
export const sayDesk = texts({
  title: { nb: 'Min side', nn: 'Mi side', en: 'My page' },
  nothing: {
    nb: 'Ingenting venter på deg nå.',
    nn: 'Ingenting ventar på deg no.',
    en: 'Nothing waits for you now.',
  },
  unsaid: {
    nb: 'Du har noe på begge sider. Det som venter på deg, vises når du har valgt hvem du handler for.',
    nn: 'Du har noko på begge sider. Det som ventar på deg, blir vist når du har valt kven du handlar for.',
    en: 'You have something on both sides. What waits for you is shown once you have chosen whom you act for.',
  },
  municipal: {
    nb: 'Her står det som venter på deg for kommunene. Det som venter for helseforetaket, vises når du handler for det.',
    nn: 'Her står det som ventar på deg for kommunane. Det som ventar for helseføretaket, blir vist når du handlar for det.',
    en: 'This is what waits for you on behalf of the municipalities. What waits for the trust is shown when you act for it.',
  },
  trust: {
    nb: 'Her står det som venter på deg for helseforetaket. Det som venter for kommunene, vises når du handler for dem.',
    nn: 'Her står det som ventar på deg for helseføretaket. Det som ventar for kommunane, blir vist når du handlar for dei.',
    en: 'This is what waits for you on behalf of the trust. What waits for the municipalities is shown when you act for them.',
  },
  chooseSide: { nb: 'Velg side', nn: 'Vel side', en: 'Choose side' },
  nothingMore: {
    nb: 'Når noe skal gjøres av deg eller dem du svarer for, står det her samme dag.',
    nn: 'Når noko skal gjerast av deg eller dei du svarer for, står det her same dag.',
    en: 'When something is to be done by you or by those you answer for, it stands here the same day.',
  },
  played: {
    nb: (day: string) => `Øvelsen spilles ${day}.`,
    nn: (day: string) => `Øvinga blir spelt ${day}.`,
    en: (day: string) => `The exercise is played on ${day}.`,
  },
  lateCount: {
    nb: (count: number) =>
      count === 1 ? 'Én sak er over frist.' : `${count} saker er over frist.`,
    nn: (count: number) =>
      count === 1 ? 'Éi sak er over fristen.' : `${count} saker er over fristen.`,
    en: (count: number) => (count === 1 ? 'One thing is late.' : `${count} things are late.`),
  },
  soonCount: {
    nb: (count: number) =>
      count === 1 ? 'Én må gjøres de neste sju dagene.' : `${count} må gjøres de neste sju dagene.`,
    nn: (count: number) =>
      count === 1
        ? 'Éi må gjerast dei neste sju dagane.'
        : `${count} må gjerast dei neste sju dagane.`,
    en: (count: number) =>
      count === 1
        ? 'One is to be done in the next seven days.'
        : `${count} are to be done in the next seven days.`,
  },
  noHurry: {
    nb: (count: number) =>
      count === 1
        ? 'Én sak venter. Den haster ikke.'
        : `${count} saker venter. Ingen av dem haster.`,
    nn: (count: number) =>
      count === 1
        ? 'Éi sak ventar. Ho hastar ikkje.'
        : `${count} saker ventar. Ingen av dei hastar.`,
    en: (count: number) =>
      count === 1
        ? 'One thing waits. There is no hurry.'
        : `${count} things wait. There is no hurry.`,
  },
  desksTitle: { nb: 'Alt som venter', nn: 'Alt som ventar', en: 'All that waits' },
  nothingHere: {
    nb: 'Ingenting venter på deg her nå.',
    nn: 'Ingenting ventar på deg her no.',
    en: 'Nothing waits for you here now.',
  },
  practised: {
    nb: 'Øvelse. Det som står her, er oppdiktet.',
    nn: 'Øving. Det som står her, er oppdikta.',
    en: 'Exercise. What stands here is made up.',
  },
  othersCount: {
    nb: (count: number, late: number) =>
      count === 1
        ? `Andre har én ting å gjøre${late > 0 ? ', som er over frist' : ''}.`
        : `Andre har ${count} ting å gjøre${late > 0 ? `, ${late} over frist` : ''}.`,
    nn: (count: number, late: number) =>
      count === 1
        ? `Andre har éin ting å gjere${late > 0 ? ', som er over fristen' : ''}.`
        : `Andre har ${count} ting å gjere${late > 0 ? `, ${late} over fristen` : ''}.`,
    en: (count: number, late: number) =>
      count === 1
        ? `Others have one thing to do${late > 0 ? ', which is late' : ''}.`
        : `Others have ${count} things to do${late > 0 ? `, ${late} of them late` : ''}.`,
  },
  deskIn: {
    nb: (community: string) => `Min side i ${community}`,
    nn: (community: string) => `Mi side i ${community}`,
    en: (community: string) => `My page in ${community}`,
  },
  late: { nb: 'Over frist', nn: 'Over fristen', en: 'Late' },
  news: { nb: 'Nytt å se på', nn: 'Nytt å sjå på', en: 'New to see' },
  soon: { nb: 'De neste sju dagene', nn: 'Dei neste sju dagane', en: 'The next seven days' },
  later: { nb: 'Senere', nn: 'Seinare', en: 'Later' },
  undated: { nb: 'Uten frist', nn: 'Utan frist', en: 'Without a deadline' },
  daysLate: {
    nb: (days: number) => (days === 1 ? '1 dag over' : `${days} dager over`),
    nn: (days: number) => (days === 1 ? '1 dag over' : `${days} dagar over`),
    en: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
  },
  daysLeft: {
    nb: (days: number) => (days === 0 ? 'I dag' : days === 1 ? 'I morgen' : `Om ${days} dager`),
    nn: (days: number) => (days === 0 ? 'I dag' : days === 1 ? 'I morgon' : `Om ${days} dagar`),
    en: (days: number) => (days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : `In ${days} days`),
  },
  noDay: { nb: 'Ingen frist', nn: 'Ingen frist', en: 'No deadline' },
  others: { nb: 'Dette venter vi på', nn: 'Dette ventar vi på', en: 'What we wait for' },
  othersLead: {
    nb: 'Hvem vi venter på, og hvem du kan ringe.',
    nn: 'Kven vi ventar på, og kven du kan ringje.',
    en: 'Whom we wait for, and whom to call.',
  },
  othersNothing: {
    nb: 'Alle har svart på det de er spurt om.',
    nn: 'Alle har svart på det dei er spurde om.',
    en: 'All have answered what they were asked.',
  },
  whoIsAwaited: {
    nb: 'Hvem, og hvem du kan ringe',
    nn: 'Kven, og kven du kan ringje',
    en: 'Who, and whom to call',
  },
  silent: {
    nb: (count: number) => `${count} har ikke svart.`,
    nn: (count: number) => `${count} har ikkje svart.`,
    en: (count: number) => `${count} have not answered.`,
  },
  dueOn: {
    nb: (day: string) => `Frist ${day}.`,
    nn: (day: string) => `Frist ${day}.`,
    en: (day: string) => `Due ${day}.`,
  },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  call: { nb: 'Ring', nn: 'Ring', en: 'Call' },
  findCallee: { nb: 'Se kontaktene', nn: 'Sjå kontaktane', en: 'See the contacts' },
})
