import { longDay } from '../../../kernel/format.model.ts'
import { Button, ButtonLink, Buttons, Choices, Field, Form, Select } from '../../../ui/form.tsx'
import { More } from '../../../ui/layout.tsx'
import type { BoardLine } from '../board.model.ts'
import { bodyText, stateText } from '../board-codes.text.ts'
import { dayIsRight, RightDay } from '../day-check/right-day.view.tsx'
import { sayBoard } from '../look/board.text.ts'
import { sayQuestion } from '../question/question.text.ts'
import { fileOf } from '../reported/report.model.ts'
import {
  furtherTexts,
  type Treatment,
  type TreatmentState,
  treatmentStates,
} from '../treatment.model.ts'
import { nextField, type PartyDoors, type TypedAnswer } from './answer.model.ts'
import { Details } from './answer-details.view.tsx'
import { errorIn, type FieldsProps, type FormProps, fieldIn, textIn } from './answer-field.view.tsx'
import { sayForm as say } from './answer-form.text.ts'

/** The fields that few need, folded away until one of them holds something or is wrong. */
const details: readonly (keyof TypedAnswer)[] = [
  'bodyName',
  'decides',
  ...furtherTexts,
  'hinders',
  'link',
]

/** What one body has done, or the line that is to stand instead of another. */
export const AnswerForm = (props: FormProps) => {
  const { page, slug, circulation, party, next, typed, correcting, confirming, errors } = props
  const { locale } = page
  return (
    <>
      <Form page={page} action={page.to('answer', { slug, partyCode: party.code })} multipart>
        {typed.report !== '' && <input type="hidden" name="report" value={typed.report} />}
        <WhichBody {...props} />
        <Outcome {...props} withSource={page.may('register-any-treatment')} />
        <More
          summary={say(locale, 'details')}
          open={
            correcting !== null ||
            page.parking.has('file') ||
            details.some((name) => typed[name] !== '') ||
            errors.some((error) => [...details, 'file'].includes(error.field))
          }
        >
          <Details {...props} keptFile={correcting?.file ?? (confirming && fileOf(confirming))} />
        </More>
        <Buttons field="save" error={errorIn(props)('save')}>
          <Button>{say(locale, confirming ? 'confirm' : 'send')}</Button>
          {next && !correcting && (
            <Button weight="secondary" name={nextField} value={next.code}>
              {say(locale, 'sendAndNext', next.name)}
            </Button>
          )}
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

type WhichBodyProps = FieldsProps & {
  line: Pick<BoardLine, 'bodies'>
  doors: Pick<PartyDoors, 'answers'>
  correcting: Treatment | null
}

/** The body that the answer is about, of those that something can be told of, or of any where a line is corrected. */
export const WhichBody = (props: WhichBodyProps) => {
  const { page, line, doors, typed, correcting } = props
  const { locale } = page
  const open = doors.answers.map(({ body }) => body).filter((body) => body !== null)
  const bodies = correcting ? line.bodies : open
  const [only] = bodies
  const isChoice = correcting !== null || bodies.length > 1 || typed.body !== (only ?? '')
  return (
    <>
      {correcting && <input type="hidden" name="supersedes" value={correcting.id} />}
      {typed.completes !== '' && <input type="hidden" name="completes" value={typed.completes} />}
      {isChoice ? (
        <Select
          {...fieldIn(props)('body')}
          options={[
            { value: '', label: say(locale, 'noBody') },
            ...bodies.map((each) => ({ value: each, label: bodyText[each][locale] })),
          ]}
        />
      ) : (
        <input type="hidden" name="body" value={typed.body} />
      )}
    </>
  )
}

type OutcomeProps = FieldsProps & { states: readonly TreatmentState[]; withSource: boolean }

/** What has happened there, and when. */
export const Outcome = (props: OutcomeProps) => {
  const { page, typed, askedDay, errors, states } = props
  const { locale } = page
  const field = fieldIn(props)
  const offered = treatmentStates.filter((state) => states.includes(state) || state === typed.state)
  return (
    <>
      <Choices
        {...field('state')}
        options={offered.map((state) => ({ value: state, label: stateText[state][locale] }))}
      />
      <Field {...field('day')} hint={say(locale, 'dayHint')} short />
      {askedDay !== null &&
        (typed.rightDay !== '' || errors.some(({ field: at }) => at === 'day')) && (
          <RightDay
            {...field('rightDay')}
            option={{
              value: askedDay.day,
              label: dayIsRight(locale, askedDay),
              description:
                askedDay.doubt === 'day-before-put-forward'
                  ? say(locale, 'earlyCounts')
                  : undefined,
            }}
          />
        )}
      <Field {...textIn(props)('caseNumber')} short />
      {props.withSource && (
        <Field {...field('source')} hint={sayQuestion(locale, 'sourceHint')} required />
      )}
    </>
  )
}
