import { longDay } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  Select,
  TextArea,
} from '../../ui/form.tsx'
import {
  Columns,
  Empty,
  Facts,
  More,
  Notice,
  Section,
  Surface,
  Timeline,
} from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { State } from '../../ui/state.tsx'
import type { TypedAnswer } from './answer.model.ts'
import { sayAnswer as say } from './answer.text.ts'
import type { BoardLine, BoardParty, Circulation } from './board.model.ts'
import type { CirculationFacts } from './board.query.ts'
import { bodyDecides, bodyText, needText, sayBoard, stateText } from './board.text.ts'
import { lookOf, stepLook } from './board-look.view.tsx'
import { type Treatment, treatingBodies, treatmentStates } from './treatment.model.ts'

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

/** One party's story with a document, and the form for whoever may add to it. */
export const PartyAnswerPage = (props: PartyAnswerProps) => {
  const { page, slug, facts, line, party } = props
  const { locale } = page
  const place = `/${page.community.key}/avtaler`
  const own = `${place}/${slug}`
  const look = lookOf(locale, line)
  const mayRegister = page.may('register-own-treatment', party.code)
  return (
    <Page
      page={page}
      title={say(locale, 'treatmentIn', party.name)}
      nav="documents"
      crumbs={[
        { label: sayBoard(locale, 'documents'), href: place },
        { label: facts.title, href: own },
        { label: sayBoard(locale, 'board'), href: `${own}/tavle#k-${party.code}` },
      ]}
      lead={facts.title}
      status={<State kind={look.kind}>{look.text}</State>}
    >
      {props.saved && (
        <Notice kind="done">
          <p>{say(locale, 'receipt')}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={props.errors} />
      <Columns aside={<Standing {...props} />}>
        <Section title={say(locale, 'story')}>
          <Story {...props} />
        </Section>
      </Columns>
      {mayRegister && line.hinders !== null && <HindersForm {...props} />}
      {mayRegister && party.standing === 'unsettled' && page.may('register-any-treatment') && (
        <ClarifyForm {...props} />
      )}
      {mayRegister && facts.state === 'out' && <AnswerForm {...props} />}
    </Page>
  )
}

const Standing = ({ page, slug, line, party }: PartyAnswerProps) => {
  const { locale } = page
  return (
    <Surface title={sayBoard(locale, 'lacks')} marked>
      {line.needs.length === 0 ? (
        <p>{sayBoard(locale, 'nothing')}</p>
      ) : (
        <ul>
          {line.needs.map((need) => (
            <li>{needText[need][locale]}</li>
          ))}
        </ul>
      )}
      {line.daysLate !== null && (
        <p>
          <State kind="late">{sayBoard(locale, 'daysLate', line.daysLate)}</State>
        </p>
      )}
      {party.standing === 'unsettled' && <p>{say(locale, 'standingNote')}</p>}
      {party.clarification && (
        <p>
          {say(
            locale,
            'clarified',
            longDay(locale, party.clarification.on),
            party.clarification.source,
          )}
        </p>
      )}
      {page.may('open-package', party.code) && (
        <Buttons>
          <ButtonLink href={`/${page.community.key}/avtaler/${slug}/pakke/${party.code}`}>
            {sayBoard(locale, 'package')}
          </ButtonLink>
        </Buttons>
      )}
    </Surface>
  )
}

const Story = (props: PartyAnswerProps) => {
  const { page, party, line, circulation } = props
  const { locale } = page
  if (party.treatments.length === 0) {
    const empty = circulation.record === 'running' ? 'noStory' : 'noStoryFromSources'
    return <Empty>{say(locale, empty)}</Empty>
  }
  const corrected = new Set(party.treatments.map(({ supersedes }) => supersedes))
  return (
    <Timeline
      events={party.treatments.map((treatment) => {
        const look = stepLook(locale, line, treatment)
        const body = treatment.bodyName ?? (treatment.body && bodyText[treatment.body][locale])
        return {
          when: treatment.day ? longDay(locale, treatment.day) : say(locale, 'dayUnknown'),
          title: `${body ? `${body}: ` : ''}${look.text}`,
          kind: look.kind,
          children: (
            <TreatmentDetails
              {...props}
              treatment={treatment}
              corrected={corrected.has(treatment.id)}
            />
          ),
        }
      })}
    />
  )
}

const TreatmentDetails = ({
  page,
  slug,
  line,
  treatment,
  corrected,
}: PartyAnswerProps & { treatment: Treatment; corrected: boolean }) => {
  const { locale } = page
  const texts = [
    ['wording', treatment.wording],
    ['remark', treatment.remark],
    ['reservation', treatment.reservation],
    ['minuteAddition', treatment.minuteAddition],
  ] as const
  const told = texts.flatMap(([key, text]) =>
    text ? [{ term: say(locale, key), detail: text }] : [],
  )
  return (
    <>
      {corrected && <p>{say(locale, 'corrected')}</p>}
      {treatment.body && (
        <p>
          {treatment.caseNumber
            ? say(locale, 'case', treatment.caseNumber)
            : say(locale, 'caseUnknown')}
        </p>
      )}
      {told.length > 0 && <Facts facts={told} />}
      {line.deciding?.id === treatment.id && line.hinders !== null && (
        <p>{say(locale, hindersKeys[line.hinders])}</p>
      )}
      {treatment.file && (
        <p>
          <a
            href={`/${page.community.key}/avtaler/${slug}/svar/${treatment.partyCode}/fil/${treatment.id}`}
          >
            {say(locale, 'file')}: {treatment.file.name}
          </a>
        </p>
      )}
      {treatment.link && (
        <p>
          <a href={treatment.link} rel="noreferrer">
            {say(locale, 'link')}
          </a>
        </p>
      )}
      <p class="gf-source">{registeredText(page, treatment)}</p>
    </>
  )
}

const hindersKeys = {
  yes: 'hindersYes',
  no: 'hindersNo',
  'not-answered': 'hindersUnknown',
} as const

function registeredText({ locale }: CommunityPage, treatment: Treatment): string {
  const on = longDay(locale, treatment.registeredOn)
  const source = treatment.source ?? ''
  if (treatment.registeredAs === 'party') return say(locale, 'registeredByParty', on)
  return treatment.registeredAs === 'secretariat'
    ? say(locale, 'registeredBySecretariat', on, source)
    : say(locale, 'registeredFromSources', source)
}

const HindersForm = ({ page, slug, party, line }: PartyAnswerProps) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'hinders')}>
      <Surface>
        <Form
          page={page}
          action={`/${page.community.key}/avtaler/${slug}/svar/${party.code}/forbehold`}
        >
          <Choices
            name="hinders"
            id="forbehold-hindrer"
            label={say(locale, 'hinders')}
            value={line.hinders === 'not-answered' ? '' : line.hinders}
            options={[
              { value: 'yes', label: say(locale, 'yesHinders') },
              { value: 'no', label: say(locale, 'noHinders') },
            ]}
          />
          <Field
            name="source"
            id="forbehold-kilde"
            label={say(locale, 'source')}
            hint={say(locale, 'sourceHint')}
          />
          <Buttons>
            <Button>{say(locale, 'saveAnswer')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}

const ClarifyForm = ({ page, slug, party, line }: PartyAnswerProps) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'clarify')} lead={say(locale, 'clarifyLead')}>
      <Surface>
        <Form page={page} action={`/${page.community.key}/avtaler/${slug}/svar/${party.code}/part`}>
          <Choices
            name="isParty"
            label={say(locale, 'clarify')}
            value={line.standing === 'unsettled' ? '' : line.standing}
            options={[
              { value: 'party', label: say(locale, 'isParty') },
              { value: 'not-party', label: say(locale, 'isNotParty') },
            ]}
          />
          <Field
            name="source"
            id="part-kilde"
            label={say(locale, 'source')}
            hint={say(locale, 'sourceHint')}
          />
          <Buttons>
            <Button>{say(locale, 'saveAnswer')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}

const AnswerForm = ({ page, slug, circulation, party, line, typed, errors }: PartyAnswerProps) => {
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
              label={say(locale, 'source')}
              hint={say(locale, 'sourceHint')}
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
            <TextArea {...field('wording')} label={say(locale, 'wording')} />
            <TextArea
              {...field('remark')}
              label={say(locale, 'remark')}
              hint={say(locale, 'remarkHint')}
            />
            <TextArea
              {...field('reservation')}
              label={say(locale, 'reservation')}
              hint={say(locale, 'reservationHint')}
            />
            <Choices
              {...field('hinders')}
              label={say(locale, 'hinders')}
              options={[
                { value: '', label: say(locale, 'notAnswered') },
                { value: 'yes', label: say(locale, 'yesHinders') },
                { value: 'no', label: say(locale, 'noHinders') },
              ]}
            />
            <TextArea
              {...field('minuteAddition')}
              label={say(locale, 'minuteAddition')}
              hint={say(locale, 'minuteHint')}
            />
            <Field
              name="file"
              type="file"
              label={say(locale, 'file')}
              hint={say(locale, 'fileHint')}
              error={errorOf('file')}
              accept=".pdf,.docx,.odt,.png,.jpg,.jpeg,.txt"
            />
            <Field {...field('link')} type="url" label={say(locale, 'link')} />
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
