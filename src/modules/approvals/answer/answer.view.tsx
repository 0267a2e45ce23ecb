import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ButtonLink, Buttons, ErrorSummary } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Columns, Empty, Facts, Section, Surface, Timeline } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import { bodyText, needText } from '../board-codes.text.ts'
import { sayBoard } from '../look/board.text.ts'
import { lookOf, stepLook } from '../look/board-look.view.tsx'
import { toldWords } from '../look/told.text.ts'
import { Withdrawn } from '../look/withdrawn.view.tsx'
import { PartyMails, SentAgain } from '../mail/mail-reach.view.tsx'
import type { PartyQuestion } from '../question/question.model.ts'
import { QuestionForm } from '../question/question.view.tsx'
import { furtherTexts, type Treatment } from '../treatment.model.ts'
import { sayAnswer as say } from './answer.text.ts'
import type { PartyAnswerProps } from './answer-field.view.tsx'
import { sayForm } from './answer-form.text.ts'
import { AnswerSection, lineText } from './answer-section.view.tsx'

/** One party's story with a document, and the form for whoever may add to it. */
export const PartyAnswerPage = (props: PartyAnswerProps) => {
  const { page, slug, facts, line, party, doors, errors, question } = props
  const { locale } = page
  const look = lookOf(locale, line)
  const isLost = props.mails.some(({ state }) => state === 'failed')
  const mayRegister = page.may('register-own-treatment', party.code)
  const asking = { page, slug, errors, partyCode: party.code }
  const typedTo = (asked: PartyQuestion) => (question?.asked === asked ? question : null)
  return (
    <Page
      page={page}
      title={say(locale, 'treatmentIn', party.name)}
      windowTitle={`${say(locale, 'treatmentIn', party.name)}: ${facts.title}`}
      nav="documents"
      crumbs={[
        { label: sayBoard(locale, 'documents'), href: page.to('documents') },
        { label: facts.title, href: page.to('document', { slug }), inNorwegian: true },
        {
          label: sayBoard(locale, 'board'),
          href: page.to('board', { slug }, { '#': `k-${party.code}` }),
        },
      ]}
      lead={<InNorwegian locale={locale}>{facts.title}</InNorwegian>}
      status={<State kind={look.kind}>{look.text}</State>}
    >
      <Receipt>{props.saved && say(locale, 'receipt')}</Receipt>
      <SentAgain page={page} again={props.again} />
      <Withdrawn locale={locale} facts={facts} />
      <ErrorSummary page={page} errors={errors} />
      <Columns aside={facts.state === 'out' && <Lacking {...props} />}>
        <Section title={say(locale, 'story')}>
          <Story {...props} />
        </Section>
      </Columns>
      {isLost && <PartyMails {...props} />}
      {mayRegister && doors.reservation && (
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
          answered={answeredStanding[line.standing]}
          typed={typedTo('part')}
        />
      )}
      {mayRegister && facts.state === 'out' && <AnswerSection {...props} />}
      {!isLost && <PartyMails {...props} />}
    </Page>
  )
}

const answeredStanding = { party: 'yes', 'not-party': 'no', unsettled: '' } as const

const Lacking = ({ page, slug, line, party }: PartyAnswerProps) => {
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
          <ButtonLink href={page.to('partyPackage', { slug, partyCode: party.code })}>
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
  doors,
  treatment,
  corrected,
}: PartyAnswerProps & { treatment: Treatment; corrected: boolean }) => {
  const { locale } = page
  const { id, partyCode } = treatment
  const told = furtherTexts.flatMap((name) => {
    const text = treatment[name]
    return text ? [{ term: toldWords[name].label[locale], detail: text }] : []
  })
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
          <a href={page.to('answerFile', { slug, partyCode, treatmentId: id })}>
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
      <p class="gf-source">
        <Registered locale={page.locale} treatment={treatment} />
      </p>
      {page.may('register-own-treatment', treatment.partyCode) &&
        doors.correctable.some(({ id }) => id === treatment.id) && (
          <p>
            <a href={page.to('answer', { slug, partyCode }, { rett: id, '#': 'svar' })}>
              {sayForm(locale, 'correct')}
              <span class="ds-sr-only">: {lineText(locale, treatment)}</span>
            </a>
          </p>
        )}
    </>
  )
}

const hindersKeys = {
  yes: 'hindersYes',
  no: 'hindersNo',
  'not-answered': 'hindersUnknown',
} as const

const Registered = ({ locale, treatment }: { locale: Locale; treatment: Treatment }) => {
  const on = longDay(locale, treatment.registeredOn)
  if (treatment.registeredAs === 'party') return <>{say(locale, 'registeredByParty', on)}</>
  return (
    <>
      {treatment.registeredAs === 'secretariat' && say(locale, 'registeredBySecretariat', on)}{' '}
      {say(locale, 'source')} <InNorwegian locale={locale}>{treatment.source}</InNorwegian>
    </>
  )
}
