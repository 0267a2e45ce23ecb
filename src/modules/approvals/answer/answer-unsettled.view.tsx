import { signInAddress } from '../../../kernel/return.rule.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { More, Notice, Section, Surface } from '../../../ui/layout.tsx'
import { entryTitle } from '../look/entry.text.ts'
import type { PartyQuestion } from '../question/question.model.ts'
import { sayQuestion } from '../question/question.text.ts'
import { QuestionForm } from '../question/question.view.tsx'
import { answerRefusalText } from '../refusal.text.ts'
import { sayAnswer as say } from './answer.text.ts'
import type { PartyAnswerProps } from './answer-field.view.tsx'

const answeredStanding = { party: 'yes', 'not-party': 'no', unsettled: '' } as const

/** What is asked about an answer, or a party, that is not settled. */
export const Unsettled = (props: PartyAnswerProps) => {
  const { page, slug, line, party, doors, errors, question } = props
  const asking = { page, slug, errors, partyCode: party.code }
  const typedTo = (asked: PartyQuestion) => (question?.asked === asked ? question : null)
  return (
    <>
      {page.may('register-own-treatment', party.code) && doors.reservation && (
        <QuestionForm
          {...asking}
          asked="forbehold"
          answered={line.hinders === 'not-answered' ? '' : (line.hinders ?? '')}
          typed={typedTo('forbehold')}
        />
      )}
      {page.may('register-any-treatment') && doors.clarification && (
        <QuestionForm
          {...asking}
          asked="part"
          lead={sayQuestion(page.locale, 'clarifyLead')}
          answered={answeredStanding[line.standing]}
          typed={typedTo('part')}
        />
      )}
    </>
  )
}

/** Whoever comes here from a mail, and is not signed in, is told how to answer. */
export const HowToAnswer = ({ page, party }: PartyAnswerProps) => {
  const { locale } = page
  return (
    <Section id="svar" title={say(locale, 'answerFor', party.name)}>
      <Surface marked>
        <p>{say(locale, 'howToAnswer')}</p>
        <Buttons>
          <ButtonLink href={signInAddress(page.to, page.path)}>{say(locale, 'signIn')}</ButtonLink>
        </Buttons>
        <p class="gf-source">{say(locale, 'noAccess')}</p>
      </Surface>
    </Section>
  )
}

/** What the secretariat may do about a party that has not adopted as it should. */
export const Recourse = (props: PartyAnswerProps) => {
  const { page, slug, party, line, doors, consequence, question, errors } = props
  const { locale } = page
  const typed = question?.asked === 'uten' ? question : null
  return (
    <More summary={say(locale, 'recourse')} open={typed !== null}>
      {doors.askingAgain && (
        <Buttons>
          <ButtonLink
            href={page.to('askAgain', { slug, partyCode: party.code })}
            weight="secondary"
          >
            {say(locale, 'askAgain')}
          </ButtonLink>
        </Buttons>
      )}
      {doors.leavingOut && !line.isLeftOut && consequence.left === 0 && (
        <Notice>
          <p>{answerRefusalText['last-party'][locale]}</p>
        </Notice>
      )}
      {doors.leavingOut && (line.isLeftOut || consequence.left > 0) && (
        <QuestionForm
          page={page}
          slug={slug}
          errors={errors}
          partyCode={party.code}
          asked="uten"
          lead={
            line.isLeftOut
              ? sayQuestion(locale, 'withLead')
              : sayQuestion(
                  locale,
                  'withoutLead',
                  `${entryTitle(locale, ...consequence.now)}.`,
                  consequence.unreachable
                    ? sayQuestion(
                        locale,
                        'unreachable',
                        consequence.unreachable.needed,
                        consequence.unreachable.left,
                      )
                    : `${entryTitle(locale, ...consequence.without)}.`,
                )
          }
          answered={line.isLeftOut ? 'yes' : ''}
          typed={typed}
        />
      )}
    </More>
  )
}
