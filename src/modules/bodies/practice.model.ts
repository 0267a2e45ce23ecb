import type { Day } from '../../kernel/day.model.ts'

/** Does the number begin anew each year, or go on? */
export const counters = ['yearly', 'running'] as const

/** How minutes are approved: before the meeting ends, in the next, or sent around with a deadline. */
export const minutesWays = ['in-meeting', 'next-meeting', 'by-circulation'] as const

export const circulations = ['allowed', 'not-allowed'] as const
export const opennesses = ['open', 'closed'] as const

/** Who reads the list of its cases: everyone, also where a title is withheld, or those who see the cases. */
export const agendaLists = ['public', 'closed'] as const

/** What a body calls the list of its cases, the call to a meeting, whoever stands in, and what is written of a meeting. */
export const agendaWords = ['sakliste', 'saksliste', 'dagsorden'] as const
export const noticeWords = ['innkalling', 'møteinnkalling'] as const
export const substituteWords = ['vara', 'varamedlem', 'vararepresentant'] as const
export const minutesWords = ['referat', 'protokoll', 'møtebok'] as const

/** How a body works. What is null is not known, or not decided. */
export type Practice = {
  /** The key of the body. */
  body: string
  /** Who is secretary, and from which side; several each on a line. */
  secretaries: string | null
  /** Who calls the meetings. */
  caller: string | null
  /** How many working days before a meeting it is called. */
  noticeDays: number | null
  /** How many working days before a meeting its papers are out. */
  paperDays: number | null
  /** How its cases are numbered: see number-template.rule.ts. */
  caseNumbers: string | null
  meetingNumbers: string | null
  counter: (typeof counters)[number] | null
  /** The numbers that the next case and meeting get, in the year that they were told in. */
  nextCase: number | null
  nextMeeting: number | null
  nextYear: number | null
  minutes: (typeof minutesWays)[number] | null
  /** How many working days one has to answer where minutes are sent around. */
  minutesDays: number | null
  /** May it decide between meetings, by sending the matter around? */
  circulation: (typeof circulations)[number] | null
  openness: (typeof opennesses)[number] | null
  agendaList: (typeof agendaLists)[number] | null
  agendaWord: (typeof agendaWords)[number] | null
  noticeWord: (typeof noticeWords)[number] | null
  substituteWord: (typeof substituteWords)[number] | null
  minutesWord: (typeof minutesWords)[number] | null
  /** When it is to be evaluated next. */
  evaluation: Day | null
  /** Who is sent what it is sent without having a seat; null for whoever is not of the community. */
  copies: string | null
}

export const practiceOf = (practices: readonly Practice[], body: string): Practice | null =>
  practices.find((practice) => practice.body === body) ?? null
