import type { Locale } from '../../../kernel/words.model.ts'
import { LinkList, Surface } from '../../../ui/layout.tsx'
import { stateText } from '../board-codes.text.ts'
import { sayBoard } from '../look/board.text.ts'
import { lineText } from '../look/line.view.ts'
import type { PredecessorAnswer } from './predecessors.rule.ts'
import { sayPredecessors as say } from './predecessors.text.ts'

/** What they answered who have become the party since, each with the way to it where there is one. */
export const Predecessors = (props: {
  locale: Locale
  /** The party as it is now. */
  name: string
  answers: readonly PredecessorAnswer[]
  at: (answer: PredecessorAnswer) => string | undefined
}) => {
  const { locale, name, answers, at } = props
  if (answers.length === 0) return null
  return (
    <Surface title={say(locale, 'title', name)}>
      <p class="gf-hint">{say(locale, 'lead', name)}</p>
      <LinkList
        items={answers.map((answer) => ({
          title: answer.name,
          href: at(answer),
          note: `${answered(locale, answer)} · ${sayBoard(locale, 'version', answer.number)}`,
        }))}
      />
    </Surface>
  )
}

/** The outcome with the body and the day, of the body that decides where it has one, or where it stood without any. */
function answered(
  locale: Locale,
  { standing, isLeftOut, deciding, steps, decidingBody, state }: PredecessorAnswer,
): string {
  if (standing === 'not-party') return sayBoard(locale, isLeftOut ? 'leftOut' : 'notParty')
  const told = deciding ?? steps.at(-1)
  return told ? lineText(locale, told, decidingBody) : stateText[state][locale]
}
