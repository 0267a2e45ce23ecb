import { longDay } from '../../../kernel/format.model.ts'
import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { Reminder } from './reminder.model.ts'

const say = texts({
  deadlineNear: {
    nb: (days: number, open: number) =>
      days === 0
        ? `Fristen er i dag. ${open} har ikke svart.`
        : `Fristen er om ${days} ${days === 1 ? 'dag' : 'dager'}. ${open} har ikke svart.`,
    nn: (days: number, open: number) =>
      days === 0
        ? `Fristen er i dag. ${open} har ikkje svart.`
        : `Fristen er om ${days} ${days === 1 ? 'dag' : 'dagar'}. ${open} har ikkje svart.`,
    en: (days: number, open: number) =>
      days === 0
        ? `The deadline is today. ${open} have not answered.`
        : `The deadline is in ${days} ${days === 1 ? 'day' : 'days'}. ${open} have not answered.`,
  },
  deadlinePassed: {
    nb: (on: string, open: number) => `Fristen gikk ut ${on}. ${open} mangler svar.`,
    nn: (on: string, open: number) => `Fristen gjekk ut ${on}. ${open} manglar svar.`,
    en: (on: string, open: number) => `The deadline was ${on}. ${open} answers are missing.`,
  },
  reviewNear: {
    nb: (on: string) => `Avtalen skal gjennomgås på nytt innen ${on}. Begynn i god tid.`,
    nn: (on: string) => `Avtalen skal gjennomgåast på nytt innan ${on}. Begynn i god tid.`,
    en: (on: string) => `The agreement is to be reviewed by ${on}. Begin in good time.`,
  },
  reviewPassed: {
    nb: (on: string) =>
      `Avtalen skulle gjennomgås på nytt innen ${on}. Ingen ny versjon er lagt fram her.`,
    nn: (on: string) =>
      `Avtalen skulle gjennomgåast på nytt innan ${on}. Ingen ny versjon er lagd fram her.`,
    en: (on: string) =>
      `The agreement was to be reviewed by ${on}. No new version has been put forward here.`,
  },
  inListToday: {
    nb: (open: number) => `Fristen er i dag, ${open} mangler svar`,
    nn: (open: number) => `Fristen er i dag, ${open} manglar svar`,
    en: (open: number) => `Due today, ${open} unanswered`,
  },
  inListNear: {
    nb: (days: number, open: number) =>
      `${days} ${days === 1 ? 'dag' : 'dager'} igjen, ${open} mangler svar`,
    nn: (days: number, open: number) =>
      `${days} ${days === 1 ? 'dag' : 'dagar'} att, ${open} manglar svar`,
    en: (days: number, open: number) =>
      `${days} ${days === 1 ? 'day' : 'days'} left, ${open} unanswered`,
  },
  inListPassed: {
    nb: (open: number) => `Fristen er ute, ${open} mangler svar`,
    nn: (open: number) => `Fristen er ute, ${open} manglar svar`,
    en: (open: number) => `Overdue, ${open} unanswered`,
  },
  inListReview: {
    nb: (on: string) => `Ny gjennomgang innen ${on}`,
    nn: (on: string) => `Ny gjennomgang innan ${on}`,
    en: (on: string) => `Review by ${on}`,
  },
  inListReviewPassed: {
    nb: (on: string) => `Ny gjennomgang skulle vært gjort innen ${on}`,
    nn: (on: string) => `Ny gjennomgang skulle vore gjord innan ${on}`,
    en: (on: string) => `Review was due by ${on}`,
  },
})

/** A reminder that is due, in a sentence. */
export function reminderText(locale: Locale, { of, on, daysLeft, open }: Reminder): string {
  const date = longDay(locale, on)
  if (of === 'deadline') {
    return daysLeft < 0
      ? say(locale, 'deadlinePassed', date, open)
      : say(locale, 'deadlineNear', daysLeft, open)
  }
  return say(locale, daysLeft < 0 ? 'reviewPassed' : 'reviewNear', date)
}

/** A reminder in a few words, beside the deadline in a list. */
export function reminderFlag(locale: Locale, { of, on, daysLeft, open }: Reminder): string {
  if (of === 'review') {
    return say(locale, daysLeft < 0 ? 'inListReviewPassed' : 'inListReview', longDay(locale, on))
  }
  if (daysLeft < 0) return say(locale, 'inListPassed', open)
  return daysLeft === 0
    ? say(locale, 'inListToday', open)
    : say(locale, 'inListNear', daysLeft, open)
}
