import type { Child } from 'hono/jsx'
import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Surface } from '../../../ui/layout.tsx'
import type { Question } from '../question.model.ts'
import { FileLink } from '../round-file.view.tsx'
import { figureText } from './quantity.text.ts'
import { sayResult as say } from './result.text.ts'
import { type ShownAmount, type ShownValue, signs } from './shown-value.model.ts'

/** What a choice is called; yes and no in the reader's language. */
export function choiceText(locale: Locale, question: Question, key: string): string {
  if (question.kind === 'yes-no') return say(locale, key === 'yes' ? 'yes' : 'no')
  const choices = 'choices' in question ? question.choices : []
  return choices.find((choice) => choice.key === key)?.label ?? key
}

/** A value that is no figure and no sign, in words; null for the others. */
export function wordsOf(locale: Locale, question: Question, shown: ShownValue): string | null {
  switch (shown.is) {
    case 'chosen':
      return shown.keys.map((key) => choiceText(locale, question, key)).join(', ')
    case 'yes-no':
      return say(locale, shown.yes ? 'yes' : 'no')
    case 'day':
      return longDay(locale, shown.day)
    case 'text':
      return shown.text
    case 'file':
      return shown.name
    default:
      return null
  }
}

/** A sign, and its word for those who hear it. */
const Instead = (props: { locale: Locale; is: keyof typeof signs }) => {
  const words = {
    hidden: 'hidden',
    missing: 'missingSign',
    'not-applicable': 'notApplicable',
  } as const
  return (
    <>
      <span class={`gf-instead${props.is === 'hidden' ? ' gf-hidden' : ''}`} aria-hidden="true">
        {signs[props.is]}
      </span>
      <span class="ds-sr-only">{say(props.locale, words[props.is])}</span>
    </>
  )
}

/** A figure, or the sign in its place; one that is hidden from others says so. */
export const Amount = ({ locale, shown }: { locale: Locale; shown: ShownAmount }) =>
  shown.is === 'number' || shown.is === 'range' ? (
    <>
      {figureText(locale, shown)}
      {shown.isPrivate && <small class="gf-private"> {say(locale, 'hiddenFromOthers')}</small>}
    </>
  ) : (
    <Instead locale={locale} is={shown.is} />
  )

/** Where the file of one answer is had, by its content. */
type FileHref = (file: string) => string

/** What is shown of an answer. *Vet ikke* and what does not count are told in words; nothing is left blank. */
export function shownCell(
  locale: Locale,
  question: Question,
  shown: ShownValue,
  href: FileHref,
): Child {
  switch (shown.is) {
    case 'file':
      return <FileLink {...shown} href={href} />
    case 'missing':
      return shown.why === 'not-answered' ? (
        <Amount locale={locale} shown={shown} />
      ) : (
        say(locale, lackWords[shown.why])
      )
    case 'number':
    case 'range':
    case 'hidden':
    case 'not-applicable':
      return <Amount locale={locale} shown={shown} />
    default:
      return wordsOf(locale, question, shown)
  }
}

const lackWords = {
  unknown: 'unknownAnswer',
  'not-counted': 'notCounted',
  'earlier-version': 'earlierShort',
} as const

/** What the signs mean: nought is a figure, and no sign stands for another. */
export const SignKey = ({ locale }: { locale: Locale }) => (
  <Surface>
    <h3>{say(locale, 'signs')}</h3>
    <dl class="gf-signs">
      {(
        [
          ['0', 'nought'],
          [signs.hidden, 'hiddenSign'],
          [signs.missing, 'missingSign'],
          [signs['not-applicable'], 'notApplicable'],
        ] as const
      ).map(([sign, words]) => (
        <div>
          <dt>{sign}</dt>
          <dd>{say(locale, words)}</dd>
        </div>
      ))}
    </dl>
  </Surface>
)
