import type { Locale } from './words.model.ts'

/** A mail as it is written to somebody. */
export type WrittenMail = { subject: string; body: string }

/** The languages that a mail to a party is written in. */
export const mailLanguages = ['nb', 'nn'] as const
export type MailLanguage = (typeof mailLanguages)[number]

/** The language asked for, or that of the page where it is one to write mail in. */
export const mailLanguageOf = (asked: string | undefined, locale: Locale): MailLanguage =>
  mailLanguages.find((each) => each === asked) ?? (locale === 'nn' ? 'nn' : 'nb')
