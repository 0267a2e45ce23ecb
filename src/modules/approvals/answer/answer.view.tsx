import { longDay } from '../../../kernel/format.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import { ButtonLink, Buttons, ErrorSummary } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Columns, Section, Surface } from '../../../ui/layout.tsx'
import { LinkDeeds } from '../../../ui/mail-link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import { holdsHereText } from '../../agreements/index.ts'
import { needText } from '../board-codes.text.ts'
import { isAsked, isShown, versionAsked } from '../circulation-row.model.ts'
import { sayBoard } from '../look/board.text.ts'
import { lookOf } from '../look/board-look.view.tsx'
import { Withdrawn } from '../look/withdrawn.view.tsx'
import { PartyMails, SentAgain } from '../mail/mail-reach.view.tsx'
import { sayNote } from '../note/note.text.ts'
import { Notes } from '../note/note.view.tsx'
import { sayReport } from '../reported/report.text.ts'
import { Reports, WhatBecame } from '../reported/report.view.tsx'
import { OtherVersion } from '../versions/other-version.view.tsx'
import { OtherVersions } from '../versions/other-versions.view.tsx'
import { Predecessors } from '../versions/predecessors.view.tsx'
import { sayAnswer as say } from './answer.text.ts'
import type { PartyAnswerProps } from './answer-field.view.tsx'
import { AnswerSection } from './answer-section.view.tsx'
import { Story } from './answer-story.view.tsx'
import { HowToAnswer, Recourse, Unsettled } from './answer-unsettled.view.tsx'

/** One party's story with a document, and the form for whoever may add to it. */
export const PartyAnswerPage = (props: PartyAnswerProps) => {
  const { page, slug, facts, line, party, doors } = props
  const { locale } = page
  const look = lookOf(locale, line)
  const isLost = props.mails.some(({ state }) => state === 'failed')
  const mayRegister = page.may('register-own-treatment', party.code)
  return (
    <Page
      page={page}
      title={say(locale, 'treatmentIn', party.name)}
      windowTitle={`${say(locale, 'treatmentIn', party.name)}: ${facts.title}`}
      nav="documents"
      playedOn={facts.shownOn}
      crumbs={[
        { label: sayBoard(locale, 'documents'), href: page.to('documents') },
        { label: facts.title, href: page.to('document', { slug }), inNorwegian: true },
        {
          label: sayBoard(locale, 'board'),
          href: page.to('board', { slug }, { ...versionAsked(facts), '#': `k-${party.code}` }),
        },
      ]}
      lead={<InNorwegian locale={locale}>{facts.title}</InNorwegian>}
      status={<State kind={look.kind}>{look.text}</State>}
    >
      <Notices {...props} />
      <Reports
        page={page}
        slug={slug}
        party={party}
        decidingBody={props.line.decidingBody}
        reports={props.reports}
        isAsked={isAsked(facts)}
      />
      <Columns aside={<Aside {...props} />}>
        <Section title={say(locale, 'story')}>
          <Story {...props} />
        </Section>
      </Columns>
      {isLost && <PartyMails {...props} linkOf={linkBelow(props)} />}
      <Unsettled {...props} />
      {mayRegister && isAsked(facts) && <AnswerSection {...props} />}
      {!page.viewer && isAsked(facts) && <HowToAnswer {...props} />}
      {page.may('put-forward') && (doors.leavingOut || doors.askingAgain) && (
        <Recourse {...props} />
      )}
      {!isLost && <PartyMails {...props} linkOf={linkBelow(props)} />}
      {page.may('put-forward') && isShown(facts) && (
        <Notes
          page={page}
          slug={slug}
          errors={props.errors}
          partyCode={party.code}
          notes={props.notes}
          typed={props.note}
        />
      )}
    </Page>
  )
}

/** What can be done about the link of a mail: a new one goes to a party that is awaited. */
const linkBelow =
  ({ page, slug, links, sendsMail }: PartyAnswerProps) =>
  (mail: MailStory) => {
    if (links === null) return null
    const at = { slug, mail: mail.id }
    return (
      <LinkDeeds
        page={page}
        mail={mail}
        link={links.of[mail.id] ?? null}
        renewAt={sendsMail && links.mayRenew ? page.to('renewPartyLink', at) : null}
        revokeAt={page.to('revokePartyLink', at)}
      />
    )
  }

/** What was just done, in a sentence; null where nothing was. */
function receiptOf({
  page: { locale },
  saved,
  savedFor,
  isSavedLeftOut,
  awaited,
  party,
}: PartyAnswerProps): string | null {
  if (saved === 'notert') return sayNote(locale, 'saved')
  if (saved === 'tilside') return sayReport(locale, 'isSetAside')
  if (saved === 'stemmer') return sayReport(locale, 'isConfirmedSame')
  if (saved === 'avklart') return say(locale, 'isClarified')
  if (saved === 'uten') return say(locale, isSavedLeftOut ? 'heldWithout' : 'heldWith', party.name)
  if (saved === 'igjen') return say(locale, 'isAskedAgain')
  if (saved === null) return null
  const receipt = savedFor ? say(locale, 'receiptFor', savedFor, awaited) : say(locale, 'receipt')
  return isSavedLeftOut
    ? `${receipt} ${say(locale, 'heldWithout', savedFor ?? party.name)}`
    : receipt
}

/** What was just done, and which version it is about. */
const Notices = (props: PartyAnswerProps) => {
  const { page, slug, facts, party, again, errors } = props
  const { locale } = page
  const shownAt = page.to('answer', { slug, partyCode: party.code })
  return (
    <>
      <Receipt>{receiptOf(props)}</Receipt>
      <SentAgain page={page} again={again} />
      <OtherVersion page={page} facts={facts} shownAt={shownAt} />
      <WhatBecame locale={locale} told={props.became} />
      <Withdrawn locale={locale} facts={facts} standing={props.standing} />
      <ErrorSummary page={page} errors={errors} />
    </>
  )
}

/** What is missing, and what was answered to other versions. */
const Aside = (props: PartyAnswerProps) => {
  const { page, slug, facts, party } = props
  return (
    <>
      {facts.state === 'out' && <Lacking {...props} />}
      <OtherVersions
        locale={page.locale}
        read={facts.number}
        versions={props.versions}
        at={({ number, partyCode }) =>
          page.to('answer', { slug, partyCode: partyCode ?? party.code }, { versjon: number })
        }
      />
      <Predecessors
        locale={page.locale}
        name={party.name}
        answers={props.before}
        at={({ code, number }) => page.to('answer', { slug, partyCode: code }, { versjon: number })}
      />
    </>
  )
}

const Lacking = (props: PartyAnswerProps) => {
  const { page, slug, facts, line, party, holdsHere } = props
  const { locale } = page
  return (
    <Surface title={sayBoard(locale, 'lacks')} marked>
      {holdsHereText(locale, holdsHere).map((text) => (
        <p>{text}</p>
      ))}
      {line.isLeftOut && <p>{say(locale, 'heldWithout', party.name)}</p>}
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
      {line.askedAgain && (
        <p>
          {say(locale, 'askedAgainOn', longDay(locale, line.askedAgain.on))}{' '}
          <InNorwegian locale={locale}>{line.askedAgain.reason}</InNorwegian>
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
          {props.doors.signing && page.may('register-own-treatment', party.code) && (
            <ButtonLink
              href={page.to('signingOf', { slug, partyCode: party.code }, versionAsked(facts))}
              weight="secondary"
            >
              {sayBoard(locale, 'signing')}
            </ButtonLink>
          )}
          <ButtonLink
            href={page.to('partyPackage', { slug, partyCode: party.code }, versionAsked(facts))}
          >
            {sayBoard(locale, 'package')}
          </ButtonLink>
        </Buttons>
      )}
    </Surface>
  )
}
