import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Section, Surface } from '../../../ui/layout.tsx'
import { ByClause, offerText } from './answer-words.view.tsx'
import type { NamedDeciders } from './authority.model.ts'
import { type AuthorityRow, jointOffers, type Offer } from './authority.model.ts'
import { sayAuthority as say } from './authority.text.ts'
import type { OpenQuestion, ShownVersion } from './shown-authority.rule.ts'

/** What the question is called, where the matter has a name for it. */
export function questionName(locale: Locale, { row, other }: OpenQuestion): string {
  if (row.matter === 'guideline-revision') return say(locale, 'newOrRevision')
  if (row.matter === 'minor-agreement-change') return say(locale, 'isMinor')
  return say(locale, 'whichOf', row.label, other.label)
}

/** The questions that the words leave open, each with what follows of both answers. */
export const OpenQuestions = (props: {
  page: CommunityPage
  shown: ShownVersion
  named: NamedDeciders
}) => {
  const { page, shown, named } = props
  const { locale } = page
  const { questions } = shown
  if (questions.length === 0) return null
  const outcome = (offers: readonly Offer[]) =>
    jointOffers(offers)
      .map((together) => offerText(locale, together, named))
      .join('. ')
  const box = (question: ShownVersion['questions'][number]) => (
    <Surface title={questionName(locale, question)}>
      <dl class="gf-facts">
        {answersTo(question).map(({ row, offers }) => (
          <div>
            <dt>
              <InNorwegian locale={locale}>{row.label}</InNorwegian>
            </dt>
            <dd>
              <ByClause says={outcome(offers)} clause={row.clause} />
              {row === question.row && row.matter === 'minor-agreement-change' && (
                <small>{say(locale, 'partyDisagrees')}</small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {page.may('judge-authority') && (
        <p>
          <a href={page.to('authority', {}, { sak: question.row.matter, '#': 'spor' })}>
            {say(locale, 'askThis')}
          </a>
        </p>
      )}
    </Surface>
  )
  return (
    <Section title={say(locale, 'open')} lead={say(locale, 'openLead')} id="sporsmal">
      <div class="gf-questions">
        {questions.map((question) => (
          <div>{box(question)}</div>
        ))}
      </div>
    </Section>
  )
}

const answersTo = ({
  row,
  other,
  named,
  otherwise,
}: ShownVersion['questions'][number]): { row: AuthorityRow; offers: readonly Offer[] }[] => [
  { row: other, offers: otherwise },
  { row, offers: named },
]
