import type { MailLanguage } from '../../kernel/letter.model.ts'

/** The form of Norwegian that a place has chosen for mail to it. */
export type PlaceLanguage = { place: string; language: MailLanguage }

/** What can be chosen: a form, or that whoever writes chooses. */
export const languageChoices = ['nb', 'nn', 'neutral'] as const
export type LanguageWanted = (typeof languageChoices)[number]
