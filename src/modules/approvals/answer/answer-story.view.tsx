import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Facts, Timeline } from '../../../ui/layout.tsx'
import type { BoardParty } from '../board.model.ts'
import { bodyText } from '../board-codes.text.ts'
import { completedLines } from '../completed.model.ts'
import { stepLook } from '../look/board-look.view.tsx'
import { lineText } from '../look/line.view.ts'
import { partyWord } from '../look/party-word.text.ts'
import { toldWords } from '../look/told.text.ts'
import { furtherTexts, type PartyKind, type Treatment } from '../treatment.model.ts'
import { sayAnswer as say } from './answer.text.ts'
import type { PartyAnswerProps } from './answer-field.view.tsx'
import { sayForm } from './answer-form.text.ts'

/** What has been reported of a party, in the order it was registered. */
export const Story = (props: PartyAnswerProps) => {
  const { page, party, line, circulation } = props
  const { locale } = page
  if (party.treatments.length === 0) {
    const silent = props.reports.length > 0 ? 'noStoryConfirmed' : 'noStory'
    const empty = circulation.record === 'running' ? silent : 'noStoryFromSources'
    return <Empty>{say(locale, empty)}</Empty>
  }
  const corrected = new Set(party.treatments.map(({ supersedes }) => supersedes))
  const completed = completedLines(party.treatments)
  const shown = party.treatments.filter(({ id }) => !completed.has(id))
  return (
    <Timeline
      events={shown.map((treatment) => {
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
              completed={completed}
            />
          ),
        }
      })}
    />
  )
}

/** The lines that this one only added to, the first first: who told the answer is still told. */
function toldBefore(
  { treatments }: Pick<BoardParty, 'treatments'>,
  completed: ReadonlySet<string>,
  { supersedes }: Treatment,
): Treatment[] {
  const before = treatments.find(({ id }) => id === supersedes && completed.has(id))
  return before ? [...toldBefore({ treatments }, completed, before), before] : []
}

const TreatmentDetails = ({
  page,
  slug,
  facts,
  versions,
  party,
  line,
  doors,
  treatment,
  corrected,
  completed,
}: PartyAnswerProps & {
  treatment: Treatment
  corrected: boolean
  completed: ReadonlySet<string>
}) => {
  const { locale } = page
  const isCompleted = treatment.supersedes !== null && completed.has(treatment.supersedes)
  const told = furtherTexts.flatMap((name) => {
    const text = treatment[name]
    return text ? [{ term: toldWords[name].label[locale], detail: text }] : []
  })
  return (
    <>
      {corrected && <p>{say(locale, 'corrected')}</p>}
      {isCompleted && <p>{say(locale, 'completed', longDay(locale, treatment.registeredOn))}</p>}
      {line.deciding?.id === treatment.id && line.countsFrom && (
        <p>{say(locale, 'countsFrom', longDay(locale, line.countsFrom))}</p>
      )}
      <GivenTo locale={locale} facts={facts} versions={versions} treatment={treatment} />
      {treatment.body && (
        <p>
          {treatment.caseNumber
            ? say(locale, 'case', treatment.caseNumber)
            : say(locale, 'caseUnknown')}
        </p>
      )}
      {told.length > 0 && <Facts facts={told} />}
      {line.deciding?.id === treatment.id && line.hinders !== null && (
        <p>
          {say(locale, hindersKeys[line.hinders])}
          <Clarified locale={locale} party={party} treatmentId={treatment.id} />
        </p>
      )}
      <Minutes page={page} slug={slug} treatment={treatment} />
      <p class="gf-source">
        {toldBefore(party, completed, treatment).map((first) => (
          <>
            <Registered locale={page.locale} kind={line.kind} treatment={first} />{' '}
          </>
        ))}
        <Registered locale={page.locale} kind={line.kind} treatment={treatment} />
      </p>
      {page.may('register-own-treatment', treatment.partyCode) &&
        doors.correctable.some(({ id }) => id === treatment.id) && (
          <Mend page={page} slug={slug} line={line} treatment={treatment} />
        )}
    </>
  )
}

/** Where the line is corrected, or added to. */
const Mend = ({
  page,
  slug,
  line,
  treatment,
}: Pick<PartyAnswerProps, 'page' | 'slug' | 'line'> & { treatment: Treatment }) => {
  const { locale } = page
  const { id, partyCode } = treatment
  const at = { slug, partyCode }
  const of = <span class="ds-sr-only">: {lineText(locale, treatment, line.decidingBody)}</span>
  return (
    <p>
      <a href={page.to('answer', at, { rett: id, '#': 'svar' })}>
        {sayForm(locale, 'correct')}
        {of}
      </a>
      {' · '}
      <a href={page.to('answer', at, { fyll: id, '#': 'svar' })}>
        {sayForm(locale, 'complete')}
        {of}
      </a>
    </p>
  )
}

/** The version that it was given to, where that is an earlier one. */
const GivenTo = ({
  locale,
  facts,
  versions,
  treatment: { versionId },
}: Pick<PartyAnswerProps, 'facts' | 'versions'> & { locale: Locale; treatment: Treatment }) => {
  if (versionId === facts.versionId) return null
  const earlier = versions.find((each) => each.versionId === versionId)
  return earlier ? <p>{say(locale, 'givenTo', earlier.number)}</p> : null
}

/** The minutes as a file, and where they are to be read. */
const Minutes = ({
  page,
  slug,
  treatment: { id, partyCode, file, link },
}: Pick<PartyAnswerProps, 'page' | 'slug'> & { treatment: Treatment }) => {
  const { locale } = page
  return (
    <>
      {file && (
        <p>
          <a href={page.to('answerFile', { slug, partyCode, treatmentId: id })}>
            {say(locale, 'file')}: {file.name}
          </a>
        </p>
      )}
      {link && (
        <p>
          <a href={link} rel="noreferrer">
            {say(locale, 'link')}
          </a>
        </p>
      )}
    </>
  )
}

/** When it was clarified whether the forbehold hinders, and on what ground. */
const Clarified = (props: { locale: Locale; party: BoardParty; treatmentId: string }) => {
  const { locale, party, treatmentId } = props
  const last = party.reservationAnswers.findLast((each) => each.treatmentId === treatmentId)
  if (!last) return null
  return (
    <>
      {' '}
      {say(locale, 'clarifiedOn', longDay(locale, last.answeredOn))}{' '}
      {last.source ? (
        <>
          {say(locale, 'source')} <InNorwegian locale={locale}>{last.source}</InNorwegian>
        </>
      ) : (
        say(locale, 'clarifiedByParty')
      )}
    </>
  )
}

const hindersKeys = {
  yes: 'hindersYes',
  no: 'hindersNo',
  'not-answered': 'hindersUnknown',
} as const

const Registered = ({
  locale,
  kind,
  treatment,
}: {
  locale: Locale
  kind: PartyKind
  treatment: Treatment
}) => {
  const on = longDay(locale, treatment.registeredOn)
  if (treatment.registeredAs === 'party')
    return <>{say(locale, 'registeredByParty', partyWord[kind][locale], on)}</>
  return (
    <>
      {treatment.registeredAs === 'secretariat' && say(locale, 'registeredBySecretariat', on)}{' '}
      {say(locale, 'source')} <InNorwegian locale={locale}>{treatment.source}</InNorwegian>
    </>
  )
}
