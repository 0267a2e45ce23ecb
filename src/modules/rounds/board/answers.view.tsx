import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { Section } from '../../../ui/layout.tsx'
import { ResultSections } from '../result/result.view.tsx'
import { sayBoard as say } from './board.text.ts'
import type { BoardProps } from './board-props.view.ts'

/** What was answered, for one who reads it, and what was asked for all others. */
export const Answers = (props: BoardProps) => {
  const { page, round, questions, result, tiles } = props
  const { locale } = page
  return props.isShown ? (
    <>
      <PartLinks {...props} label={say(locale, 'whichQuestions')} id={partsId} />
      <ResultSections
        locale={locale}
        result={result}
        tiles={tiles}
        fileAt={(of) => page.to('roundAnswerFile', { round: round.slug, ...of })}
      />
      <PartLinks {...props} label={say(locale, 'moreQuestions')} />
    </>
  ) : (
    <Section title={say(locale, 'asked')} lead={say(locale, notShown[round.readers])}>
      <ol>
        {questions.map(({ wording }) => (
          <li>{wording}</li>
        ))}
      </ol>
    </Section>
  )
}

const partsId = 'deler'

/** The ways to the other questions, where there are too many to be read at once. */
const PartLinks = ({
  page,
  round,
  parts,
  result,
  label,
  id,
}: BoardProps & { label: string; id?: string }) =>
  parts.length > 1 && (
    <nav class="gf-field" aria-label={label} id={id}>
      <p class="ds-label">{label}</p>
      <Buttons>
        {parts.map(({ first, last }) => (
          <ButtonLink
            href={page.to('round', { round: round.slug }, { sporsmal: `${first}`, '#': partsId })}
            weight={first === result.firstNumber ? 'primary' : 'secondary'}
            small
            current={first === result.firstNumber}
          >
            {first === last ? `${first}` : `${first}–${last}`}
          </ButtonLink>
        ))}
      </Buttons>
    </nav>
  )

const notShown = {
  secretariat: 'shownToSecretariat',
  'asked-when-closed': 'shownWhenClosed',
  'asked-at-once': 'shownToAsked',
} as const
