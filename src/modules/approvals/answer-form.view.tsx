import { longDay } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
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
import type { PartyDoors, TypedAnswer } from './answer.model.ts'
import { sayAnswer } from './answer.text.ts'
import { sayForm as say } from './answer-form.text.ts'
import type { BoardLine, BoardParty, Circulation } from './board.model.ts'
import { sayBoard } from './board.text.ts'
import { bodyDecides, bodyText, stateText } from './board-codes.text.ts'
import type { CirculationFacts } from './circulation-row.model.ts'
import type { TypedQuestion } from './question.model.ts'
import { sayQuestion } from './question.text.ts'
import {
  type Treatment,
  type TreatmentState,
  treatingBodies,
  treatmentStates,
} from './treatment.model.ts'

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
  /** An answer was just saved. */
  saved: boolean
}

/** Where something more can be told, or what stands when nothing can. */
export const AnswerSection = (shown: PartyAnswerProps) => {
  const props = shown.question ? { ...shown, errors: [] } : shown
  const { page, party, doors, typed, correcting, errors } = props
  const { locale } = page
  const forParty = page.may('register-any-treatment')
  if (correcting) {
    return (
      <Section
        id="svar"
        title={say(locale, 'correctTitle')}
        lead={say(locale, 'correctLead', lineText(locale, correcting))}
      >
        <Surface>
          <AnswerForm {...props} states={treatmentStates.filter((state) => state !== 'sent')} />
        </Surface>
      </Section>
    )
  }
  const open = doors.answers.find(({ body }) => (body ?? '') === typed.body)
  const isShown = open !== undefined || errors.length > 0
  return (
    <Section
      id="svar"
      title={forParty ? say(locale, 'registerFor', party.name) : say(locale, 'register')}
      lead={leadText(props, isShown)}
    >
      {(isShown || doors.answers.length > 0) && (
        <Surface>
          <Bodies {...props} />
          {isShown && <AnswerForm {...props} states={open?.states ?? []} />}
        </Surface>
      )}
    </Section>
  )
}

/** The bodies that something can be told of, each a link to its form. */
const Bodies = ({ page, slug, party, doors, typed }: PartyAnswerProps) => {
  const { locale } = page
  const own = `/${page.community.key}/avtaler/${slug}/svar/${party.code}`
  const isClosed = !doors.answers.some(({ body }) => (body ?? '') === typed.body)
  return doors.answers.length < (isClosed ? 1 : 2) ? null : (
    <nav class="gf-field" aria-label={say(locale, 'whichBody')}>
      <p class="ds-label">{say(locale, isClosed ? 'otherBodies' : 'whichBody')}</p>
      <Buttons>
        {doors.answers.map(({ body }) => (
          <ButtonLink
            href={`${own}?organ=${body ?? 'ingen'}#svar`}
            weight={(body ?? '') === typed.body ? 'primary' : 'secondary'}
            small
            current={(body ?? '') === typed.body}
          >
            {body ? bodyText[body][locale] : say(locale, 'noBody')}
          </ButtonLink>
        ))}
      </Buttons>
    </nav>
  )
}

/** What the deciding body has answered, and what that leaves to tell; else what is enough to tell. */
function leadText({ page: { locale }, line }: PartyAnswerProps, isOpen: boolean): string {
  const { deciding } = line
  if (!deciding?.body) return say(locale, 'registerLead')
  const body = bodyDecides[deciding.body][locale]
  return say(locale, isOpen ? 'again' : 'closed', body, outcomeText(locale, deciding))
}

/** A line in one phrase: `Formannskap: Vedtatt, 24. november 2017`. */
export const lineText = (locale: Locale, treatment: Treatment): string =>
  `${treatment.body ? `${bodyText[treatment.body][locale]}: ` : ''}${outcomeText(locale, treatment)}`

const outcomeText = (locale: Locale, { state, day }: Treatment): string =>
  `${stateText[state][locale]}${day ? `, ${longDay(locale, day)}` : ''}`

/** The fields that few need, folded away until one of them holds something or is wrong. */
const details: readonly (keyof TypedAnswer)[] = [
  'bodyName',
  'decides',
  'wording',
  'remark',
  'reservation',
  'hinders',
  'minuteAddition',
  'link',
]

/** What one body has done, or the line that is to stand instead of another. */
const AnswerForm = ({
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
  const forParty = page.may('register-any-treatment')
  const body = treatingBodies.find((each) => each === typed.body)
  const offered = treatmentStates.filter((state) => states.includes(state) || state === typed.state)
  return (
    <>
      <Form
        page={page}
        action={`/${page.community.key}/avtaler/${slug}/svar/${party.code}`}
        multipart
      >
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
        <More
          summary={say(locale, 'details')}
          open={
            correcting !== null ||
            details.some((name) => typed[name] !== '') ||
            errors.some((error) => [...details, 'file'].includes(error.field))
          }
        >
          <Field
            {...field('bodyName')}
            label={say(locale, 'bodyName')}
            hint={say(locale, 'bodyNameHint')}
          />
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
            href={`/${page.community.key}/avtaler/${slug}/tavle#k-${party.code}`}
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
