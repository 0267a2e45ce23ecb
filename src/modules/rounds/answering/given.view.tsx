import type { Locale } from '../../../kernel/words.model.ts'
import { Facts } from '../../../ui/layout.tsx'
import type { Answer } from '../answer.model.ts'
import type { FormVersion } from '../question.model.ts'
import { FileLink } from '../round-file.view.tsx'
import { answeredByNames } from '../rounds.text.ts'
import { sayAnswering as say } from './answering.text.ts'
import { valueText } from './value.view.ts'

/** Who an answer is from, by what they said or what is known. */
export const whoText = (locale: Locale, { by, name, functionName, region }: Answer): string =>
  [by === 'party' ? null : (region ?? answeredByNames[by][locale]), name, functionName]
    .filter((each) => each !== null)
    .join(', ') || answeredByNames[by][locale]

/** What the secretariat has an answer from, with the letter itself; nothing where it came from the party. */
export const SourceLine = (props: {
  locale: Locale
  answer: Answer
  /** Where the letter is had. */
  href: (answer: string) => string
}) => {
  const { source, sourceFile, id } = props.answer
  if (source === null) return null
  return (
    <p class="gf-hint">
      {say(props.locale, 'kilde')}: {source}
      {sourceFile && (
        <>
          , <FileLink {...sourceFile} href={() => props.href(id)} />
        </>
      )}
    </p>
  )
}

/** What was answered, under the questions as they were. */
export const Given = (props: {
  locale: Locale
  forms: readonly FormVersion[]
  answer: Answer
  /** Where the file that a question was answered with is had. */
  fileAt: (question: string, file: string) => string
}) => {
  const { locale, forms, answer, fileAt } = props
  const questions = forms.find(({ version }) => version === answer.version)?.questions ?? []
  return (
    <Facts
      facts={questions.map((question) => {
        const value = answer.values[question.key]
        return {
          term: question.wording,
          detail:
            value?.kind === 'file' ? (
              <FileLink {...value} href={(file) => fileAt(question.key, file)} />
            ) : (
              valueText(locale, question, value)
            ),
        }
      })}
    />
  )
}
