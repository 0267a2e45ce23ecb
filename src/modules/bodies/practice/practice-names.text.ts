import type { Named } from '../../../kernel/words.model.ts'
import type {
  agendaLists,
  circulations,
  counters,
  minutesWays,
  opennesses,
} from '../practice.model.ts'

type NamesOf<List extends readonly string[]> = Readonly<Record<List[number], Named>>

export const counterNames: NamesOf<typeof counters> = {
  yearly: {
    nb: 'Begynner på nytt hvert år',
    nn: 'Byrjar på nytt kvart år',
    en: 'Begins anew each year',
  },
  running: {
    nb: 'Går videre fra år til år',
    nn: 'Går vidare frå år til år',
    en: 'Goes on from year to year',
  },
}

export const minutesNames: NamesOf<typeof minutesWays> = {
  'in-meeting': {
    nb: 'Godkjennes før møtet slutter',
    nn: 'Blir godkjent før møtet sluttar',
    en: 'Approved before the meeting ends',
  },
  'next-meeting': {
    nb: 'Godkjennes i neste møte',
    nn: 'Blir godkjent i neste møte',
    en: 'Approved in the next meeting',
  },
  'by-circulation': {
    nb: 'Sendes rundt med frist',
    nn: 'Blir sendt rundt med frist',
    en: 'Sent around with a deadline',
  },
}

export const circulationNames: NamesOf<typeof circulations> = {
  allowed: {
    nb: 'Kan vedta ved å sende saken rundt',
    nn: 'Kan vedta ved å sende saka rundt',
    en: 'Can decide by sending the matter around',
  },
  'not-allowed': {
    nb: 'Vedtar bare i møte',
    nn: 'Vedtek berre i møte',
    en: 'Decides in meetings only',
  },
}

export const agendaListNames: NamesOf<typeof agendaLists> = {
  public: { nb: 'Offentlig', nn: 'Offentleg', en: 'Public' },
  closed: {
    nb: 'For dem som ser sakene',
    nn: 'For dei som ser sakene',
    en: 'For those who see the cases',
  },
}

export const opennessNames: NamesOf<typeof opennesses> = {
  open: { nb: 'Åpne', nn: 'Opne', en: 'Open' },
  closed: { nb: 'Lukket for andre', nn: 'Stengt for andre', en: 'Closed' },
}
