import { longDay } from '../../../kernel/format.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
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
} from '../../../ui/form.tsx'
import { More } from '../../../ui/layout.tsx'
import type { BoardLine, BoardParty, Circulation } from '../board.model.ts'
import { bodyDecides, bodyText, stateText } from '../board-codes.text.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { sayBoard } from '../look/board.text.ts'
import { toldWords } from '../look/told.text.ts'
import type { AgainOutcome } from '../mail/mail-reach.model.ts'
import type { TypedQuestion } from '../question/question.model.ts'
import { sayQuestion } from '../question/question.text.ts'
import {
  furtherTexts,
  type ToldText,
  type Treatment,
  type TreatmentState,
  toldTexts,
  treatingBodies,
  treatmentStates,
} from '../treatment.model.ts'
import type { PartyDoors, TypedAnswer } from './answer.model.ts'
import { sayAnswer } from './answer.text.ts'
import { sayForm as say } from './answer-form.text.ts'

export type PartyAnswerProps = {
  page: CommunityPage
  slug: string
  facts: CirculationFacts
  circulation: Circulation
  party: BoardParty
  line: BoardLine
  /** What there is room for now; the page offers nothing else. */
  doors: PartyDoors
  /** The answer as it was typed, with the body it is about. */
  typed: TypedAnswer
  /** The line that is being corrected. */
  correcting: Treatment | null
  /** The question that was answered, as it was typed. */
  question: TypedQuestion | null
  errors: readonly FieldError[]
  /** What the party has been written, for those who send it. */
  mails: readonly MailStory[]
  sendsMail: boolean
  /** What came of sending a mail again. */
  again: AgainOutcome | null
  /** An answer was just saved. */
  saved: boolean
}

/** The fields that few need, folded away until one of them holds something or is wrong. */
const details: readonly (keyof TypedAnswer)[] = [
  'bodyName',
  'decides',
  ...furtherTexts,
  'hinders',
  'link',
]

/** What one body has done, or the line that is to stand instead of another. */
export const AnswerForm = ({
  page,
  slug,
  circulation,
  party,
  line,
  typed,
  correcting,
  errors,
  states,
}: PartyAnswerProps & { states: readonly TreatmentState[] }) => {
  const { locale } = page
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  const field = (name: keyof TypedAnswer) => ({ name, value: typed[name], error: errorOf(name) })
  const text = (name: ToldText) => {
    const { label, hint } = toldWords[name]
    return { ...field(name), label: label[locale], hint: hint?.[locale] }
  }
  const forParty = page.may('register-any-treatment')
  const body = treatingBodies.find((each) => each === typed.body)
  const offered = treatmentStates.filter((state) => states.includes(state) || state === typed.state)
  return (
    <>
      <Form page={page} action={page.to('answer', { slug, partyCode: party.code })} multipart>
        {correcting ? (
          <>
            <input type="hidden" name="supersedes" value={correcting.id} />
            <Select
              {...field('body')}
              label={say(locale, 'body')}
              options={[
                { value: '', label: say(locale, 'noBody') },
                ...line.bodies.map((each) => ({ value: each, label: bodyText[each][locale] })),
              ]}
            />
          </>
        ) : (
          <input type="hidden" name="body" value={typed.body} />
        )}
        <Choices
          {...field('state')}
          label={
            body && !correcting
              ? say(locale, 'stateIn', bodyDecides[body][locale].toLowerCase())
              : say(locale, 'state')
          }
          options={offered.map((state) => ({ value: state, label: stateText[state][locale] }))}
        />
        <Field {...field('day')} label={say(locale, 'day')} hint={say(locale, 'dayHint')} short />
        {(typed.early !== '' || errors.some(({ field: at }) => at === 'day')) && (
          <Choices
            {...field('early')}
            several
            label={say(locale, 'isEarly')}
            options={[{ value: 'yes', label: say(locale, 'early') }]}
          />
        )}
        <Field {...text('caseNumber')} short />
        {forParty && (
          <Field
            {...field('source')}
            label={sayQuestion(locale, 'source')}
            hint={sayQuestion(locale, 'sourceHint')}
            required
          />
        )}
        <More
          summary={say(locale, 'details')}
          open={
            correcting !== null ||
            details.some((name) => typed[name] !== '') ||
            errors.some((error) => [...details, 'file'].includes(error.field))
          }
        >
          <Field {...text('bodyName')} />
          {line.bodies.length > 1 && (
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
          )}
          {furtherTexts.map((name) => (
            <>
              {toldTexts[name].length === 'long' ? (
                <TextArea {...text(name)} />
              ) : (
                <Field {...text(name)} />
              )}
              {name === 'reservation' && (
                <Choices
                  {...field('hinders')}
                  label={sayQuestion(locale, 'hinders')}
                  options={[
                    { value: '', label: sayQuestion(locale, 'notAnswered') },
                    { value: 'yes', label: sayQuestion(locale, 'yesHinders') },
                    { value: 'no', label: sayQuestion(locale, 'noHinders') },
                  ]}
                />
              )}
            </>
          ))}
          <Field
            name="file"
            type="file"
            label={sayAnswer(locale, 'file')}
            hint={
              correcting?.file
                ? `${say(locale, 'fileAgain', correcting.file.name)} ${say(locale, 'fileHint')}`
                : say(locale, 'fileHint')
            }
            error={errorOf('file')}
            accept=".pdf,.docx,.odt,.png,.jpg,.jpeg,.txt"
          />
          <Field {...field('link')} type="url" label={sayAnswer(locale, 'link')} />
        </More>
        <Buttons>
          <Button>{say(locale, 'send')}</Button>
          <ButtonLink
            href={page.to('board', { slug }, { '#': `k-${party.code}` })}
            weight="secondary"
          >
            {say(locale, 'cancel')}
          </ButtonLink>
        </Buttons>
      </Form>
      {circulation.deadline && (
        <p class="gf-source">
          {sayBoard(locale, 'deadline')}: {longDay(locale, circulation.deadline)}
        </p>
      )}
    </>
  )
}
