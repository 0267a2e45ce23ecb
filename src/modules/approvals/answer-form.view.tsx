import { longDay } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  Field,
  type FieldError,
  Form,
  Select,
  TextArea,
} from '../../ui/form.tsx'
import { More, Section, Surface } from '../../ui/layout.tsx'
import type { TypedAnswer } from './answer.model.ts'
import { sayAnswer } from './answer.text.ts'
import { sayForm as say } from './answer-form.text.ts'
import type { BoardLine, BoardParty, Circulation } from './board.model.ts'
import { sayBoard } from './board.text.ts'
import { bodyDecides, bodyText, stateText } from './board-codes.text.ts'
import type { CirculationFacts } from './circulation-row.model.ts'
import { sayQuestion } from './question.text.ts'
import { treatingBodies, treatmentStates } from './treatment.model.ts'

export type PartyAnswerProps = {
  page: CommunityPage
  slug: string
  facts: CirculationFacts
  circulation: Circulation
  party: BoardParty
  line: BoardLine
  typed: TypedAnswer
  errors: readonly FieldError[]
  /** An answer was just saved. */
  saved: boolean
}

/** Asking whether a forbehold hinders entry into force. */
export const HindersForm = ({ page, slug, party, line }: PartyAnswerProps) => {
  const { locale } = page
  return (
    <Section title={sayQuestion(locale, 'hinders')}>
      <Surface>
        <Form
          page={page}
          action={`/${page.community.key}/avtaler/${slug}/svar/${party.code}/forbehold`}
        >
          <Choices
            name="hinders"
            id="forbehold-hindrer"
            label={sayQuestion(locale, 'hinders')}
            value={line.hinders === 'not-answered' ? '' : line.hinders}
            options={[
              { value: 'yes', label: sayQuestion(locale, 'yesHinders') },
              { value: 'no', label: sayQuestion(locale, 'noHinders') },
            ]}
          />
          <Field
            name="source"
            id="forbehold-kilde"
            label={sayQuestion(locale, 'source')}
            hint={sayQuestion(locale, 'sourceHint')}
          />
          <Buttons>
            <Button>{sayQuestion(locale, 'saveAnswer')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}

/** Asking whether an unsettled place is a party's. */
export const ClarifyForm = ({ page, slug, party, line }: PartyAnswerProps) => {
  const { locale } = page
  return (
    <Section title={sayQuestion(locale, 'clarify')} lead={sayQuestion(locale, 'clarifyLead')}>
      <Surface>
        <Form page={page} action={`/${page.community.key}/avtaler/${slug}/svar/${party.code}/part`}>
          <Choices
            name="isParty"
            label={sayQuestion(locale, 'clarify')}
            value={line.standing === 'unsettled' ? '' : line.standing}
            options={[
              { value: 'party', label: sayQuestion(locale, 'isParty') },
              { value: 'not-party', label: sayQuestion(locale, 'isNotParty') },
            ]}
          />
          <Field
            name="source"
            id="part-kilde"
            label={sayQuestion(locale, 'source')}
            hint={sayQuestion(locale, 'sourceHint')}
          />
          <Buttons>
            <Button>{sayQuestion(locale, 'saveAnswer')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}

/** Writing down what a body of the party has done. */
export const AnswerForm = ({
  page,
  slug,
  circulation,
  party,
  line,
  typed,
  errors,
}: PartyAnswerProps) => {
  const { locale } = page
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  const field = (name: keyof TypedAnswer) => ({ name, value: typed[name], error: errorOf(name) })
  const forParty = page.may('register-any-treatment')
  const standing = party.treatments.filter(
    ({ id }) => !party.treatments.some(({ supersedes }) => supersedes === id),
  )
  return (
    <Section
      id="svar"
      title={forParty ? say(locale, 'registerFor', party.name) : say(locale, 'register')}
      lead={say(locale, 'registerLead')}
    >
      <Surface>
        <Form
          page={page}
          action={`/${page.community.key}/avtaler/${slug}/svar/${party.code}`}
          multipart
        >
          <Choices
            {...field('state')}
            label={say(locale, 'state')}
            options={treatmentStates
              .filter((state) => state !== 'sent')
              .map((state) => ({ value: state, label: stateText[state][locale] }))}
          />
          <Select
            {...field('body')}
            label={say(locale, 'body')}
            options={[
              { value: '', label: say(locale, 'noBody') },
              ...treatingBodies.map((body) => ({ value: body, label: bodyText[body][locale] })),
            ]}
          />
          <Field {...field('day')} label={say(locale, 'day')} hint={say(locale, 'dayHint')} short />
          <Field
            {...field('caseNumber')}
            label={say(locale, 'caseNumber')}
            hint={say(locale, 'caseNumberHint')}
            short
          />
          {forParty && (
            <Field
              {...field('source')}
              label={sayQuestion(locale, 'source')}
              hint={sayQuestion(locale, 'sourceHint')}
              required
            />
          )}
          <More summary={say(locale, 'details')} open={errors.length > 0}>
            <Field
              {...field('bodyName')}
              label={say(locale, 'bodyName')}
              hint={say(locale, 'bodyNameHint')}
            />
            <Choices
              {...field('decides')}
              label={say(locale, 'decides')}
              options={[
                {
                  value: '',
                  label: say(locale, 'decidesDefault', bodyDecides[line.decidingBody][locale]),
                },
                { value: 'yes', label: say(locale, 'decidesThis') },
              ]}
            />
            <TextArea {...field('wording')} label={sayAnswer(locale, 'wording')} />
            <TextArea
              {...field('remark')}
              label={sayAnswer(locale, 'remark')}
              hint={say(locale, 'remarkHint')}
            />
            <TextArea
              {...field('reservation')}
              label={sayAnswer(locale, 'reservation')}
              hint={say(locale, 'reservationHint')}
            />
            <Choices
              {...field('hinders')}
              label={sayQuestion(locale, 'hinders')}
              options={[
                { value: '', label: sayQuestion(locale, 'notAnswered') },
                { value: 'yes', label: sayQuestion(locale, 'yesHinders') },
                { value: 'no', label: sayQuestion(locale, 'noHinders') },
              ]}
            />
            <TextArea
              {...field('minuteAddition')}
              label={sayAnswer(locale, 'minuteAddition')}
              hint={say(locale, 'minuteHint')}
            />
            <Field
              name="file"
              type="file"
              label={sayAnswer(locale, 'file')}
              hint={say(locale, 'fileHint')}
              error={errorOf('file')}
              accept=".pdf,.docx,.odt,.png,.jpg,.jpeg,.txt"
            />
            <Field {...field('link')} type="url" label={sayAnswer(locale, 'link')} />
            {standing.length > 0 && (
              <Select
                {...field('supersedes')}
                label={say(locale, 'supersedes')}
                options={[
                  { value: '', label: say(locale, 'supersedesNone') },
                  ...standing.map((treatment) => ({
                    value: treatment.id,
                    label: `${treatment.body ? `${bodyText[treatment.body][locale]}: ` : ''}${stateText[treatment.state][locale]}${treatment.day ? `, ${longDay(locale, treatment.day)}` : ''}`,
                  })),
                ]}
              />
            )}
          </More>
          <Buttons>
            <Button>{say(locale, 'send')}</Button>
            <ButtonLink href={`/${page.community.key}/avtaler/${slug}/tavle`} weight="secondary">
              {say(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
      {circulation.deadline && (
        <p class="gf-source">
          {sayBoard(locale, 'deadline')}: {longDay(locale, circulation.deadline)}
        </p>
      )}
    </Section>
  )
}
