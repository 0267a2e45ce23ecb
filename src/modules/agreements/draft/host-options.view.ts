import type { Locale } from '../../../kernel/words.model.ts'
import type { Choice, DraftChoices } from '../document.model.ts'
import { sayDraft } from './draft.text.ts'

/** The choices, and what was typed before where it is none of them, so that it is seen and not lost. */
export const withTyped = (
  locale: Locale,
  choices: readonly Choice[],
  typed: string,
): readonly Choice[] =>
  typed === '' || choices.some(({ value }) => value === typed)
    ? choices
    : [...choices, { value: typed, label: sayDraft(locale, 'notHere', typed) }]

/** Those who can be host, the one who has the task today marked; first `none`, for nobody. */
export const hostOptions = (
  locale: Locale,
  { hosts, hostToday }: Pick<DraftChoices, 'hosts' | 'hostToday'>,
  typed: string,
  none: string,
): readonly Choice[] => [
  { value: '', label: none },
  ...withTyped(locale, hosts, typed).map(({ value, label }) => ({
    value,
    label: value === hostToday ? sayDraft(locale, 'isHostToday', label) : label,
  })),
]
