import { longDay, shortDay } from '../../../kernel/format.model.ts'
import { DayForm } from '../../../ui/day-form.tsx'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Columns, Facts, Section, SourceNote, Surface } from '../../../ui/layout.tsx'
import { Live } from '../../../ui/live.tsx'
import { Page } from '../../../ui/page.tsx'
import { receiverText, sayReceiver } from '../../rounds/index.ts'
import { bodyText } from '../board-codes.text.ts'
import { isShown, versionAsked } from '../circulation-row.model.ts'
import { sayBoard as say } from '../look/board.text.ts'
import { decidersText } from '../look/board-look.view.tsx'
import { ruleText } from '../look/entry.text.ts'
import { Unreached } from '../mail/mail-reach.view.tsx'
import { sayPackage } from '../package/package.text.ts'
import { NewAnswers } from '../seen/seen.view.tsx'
import { OtherVersions } from '../versions/other-versions.view.tsx'
import { Entry } from './board-entry.view.tsx'
import { Figures } from './board-figures.view.tsx'
import { Files } from './board-files.view.tsx'
import { hasTrust, mapTitle, PartyMap } from './board-map.view.tsx'
import { Notices } from './board-notices.view.tsx'
import type { BoardProps } from './board-parts.view.tsx'
import { Steps } from './board-steps.view.tsx'

export const BoardPage = (props: BoardProps) => {
  const { page, facts, slug } = props
  const { locale } = page
  return (
    <Page
      page={page}
      title={facts.title}
      heading={<InNorwegian locale={locale}>{facts.title}</InNorwegian>}
      windowTitle={`${say(locale, 'board')}: ${facts.title}`}
      nav="documents"
      playedOn={props.asked ? null : facts.shownOn}
      crumbs={[
        { label: say(locale, 'documents'), href: page.to('documents') },
        {
          label: facts.title,
          href: page.to('document', { slug }),
          inNorwegian: true,
        },
      ]}
      lead={facts.summary && <InNorwegian locale={locale}>{facts.summary}</InNorwegian>}
    >
      <Notices {...props} />
      {props.isBefore ? <OtherDay {...props} /> : <Treated {...props} />}
    </Page>
  )
}

/** Asks for the board as of another day. */
const OtherDay = ({ page, slug, facts, typedDay, dayErrors }: BoardProps) => (
  <DayForm
    page={page}
    action={page.to('board', { slug })}
    kept={isShown(facts) ? {} : { versjon: String(facts.number) }}
    typed={typedDay}
    errors={dayErrors}
  />
)

/** How far the version has come: figures, map and table. */
const Treated = (props: BoardProps) => {
  const { page, slug, facts } = props
  const { locale } = page
  return (
    <>
      <NewAnswers page={page} slug={slug} unseen={props.unseen} />
      <OtherDay {...props} />
      <Live id="tavle" locale={locale}>
        <Unreached {...props} />
        <Figures {...props} />
        <Section title={mapTitle(props)} lead={mapLead(props)}>
          <Columns
            aside={
              <>
                <Entry {...props} />
                <About {...props} />
                <OtherVersions
                  locale={locale}
                  read={facts.number}
                  versions={props.versions}
                  at={({ number }) => page.to('board', { slug }, { versjon: number })}
                />
              </>
            }
          >
            <PartyMap {...props} />
          </Columns>
        </Section>
        <Answers {...props} />
      </Live>
    </>
  )
}

/** What each party has done, and the way to enter what several have. */
const Answers = (props: BoardProps) => {
  const { page, slug, facts, circulation, lines } = props
  const { locale } = page
  return (
    <Section
      title={say(locale, 'tableTitle')}
      lead={decidersText(locale, circulation.decidingBody, lines)}
    >
      {page.may('register-any-treatment') && props.awaited > 1 && (
        <Buttons>
          <ButtonLink href={page.to('answers', { slug })} weight="secondary">
            {say(locale, 'enterSeveral')}
          </ButtonLink>
        </Buttons>
      )}
      <Steps {...props} />
      <Files {...props} />
      {facts.source && (
        <SourceNote>
          <InNorwegian locale={locale}>{facts.source}</InNorwegian>
        </SourceNote>
      )}
    </Section>
  )
}

const mapLead = ({ page, circulation }: BoardProps) =>
  say(page.locale, 'mapLead', longDay(page.locale, circulation.putForwardOn))

const About = (props: BoardProps) => {
  const { page, slug, facts, circulation } = props
  const { locale } = page
  return (
    <Surface title={say(locale, 'about')}>
      <Facts facts={aboutFacts(props)} />
      <Buttons>
        <ButtonLink href={page.to('document', { slug }, versionAsked(facts))} weight="secondary">
          {say(locale, 'text')}
        </ButtonLink>
        {page.may('put-forward') && facts.state === 'out' && (
          <>
            {circulation.record === 'running' && isShown(facts) && (
              <ButtonLink href={page.to('moveDeadline', { slug })} weight="secondary">
                {say(locale, 'moveDeadline')}
              </ButtonLink>
            )}
            <ButtonLink href={page.to('signing', { slug }, versionAsked(facts))} weight="secondary">
              {say(locale, 'signing')}
            </ButtonLink>
            {(['allPackages', 'signingAll', 'signingTransferPdf'] as const).map((papers) => (
              <ButtonLink href={page.to(papers, { slug }, versionAsked(facts))} weight="secondary">
                {sayPackage(locale, papersWord[papers])}
              </ButtonLink>
            ))}
          </>
        )}
      </Buttons>
    </Surface>
  )
}

/** When it is to be answered and by whom, when it takes effect, and whom its mails go to for those who send them. */
function aboutFacts({ page, circulation, lines, facts }: BoardProps) {
  const { locale } = page
  const parties = lines.filter(({ standing }) => standing !== 'not-party').length
  return [
    {
      term: say(locale, 'deadline'),
      detail: circulation.deadline
        ? longDay(locale, circulation.deadline)
        : say(locale, 'noDeadline'),
    },
    ...facts.deadlineMoves.map(({ was, on, reason }) => ({
      term: say(locale, 'deadlineMoved', shortDay(on)),
      detail: (
        <>
          {was ? say(locale, 'deadlineWas', longDay(locale, was)) : say(locale, 'noDeadlineBefore')}{' '}
          <InNorwegian locale={locale}>{reason}</InNorwegian>
        </>
      ),
    })),
    {
      term: say(locale, 'entryIntoForce'),
      detail: ruleText(locale, circulation.rule, parties),
    },
    {
      term: say(locale, 'decidedBy'),
      detail: [
        bodyText[circulation.decidingBody][locale],
        ...(hasTrust(lines) ? [bodyText['trust-board'][locale]] : []),
      ].join(', '),
    },
    {
      term: say(locale, 'reviewBy'),
      detail: circulation.reviewDay
        ? say(locale, 'by', longDay(locale, circulation.reviewDay))
        : say(locale, 'notKnown'),
    },
    ...(page.may('put-forward') && circulation.record === 'running'
      ? [
          {
            term: sayReceiver(locale, 'mailGoesTo'),
            detail: receiverText(locale, facts.mailFunction),
          },
        ]
      : []),
  ]
}

/** The papers of all parties, each address with what its button says. */
const papersWord = {
  allPackages: 'allPackages',
  signingAll: 'allAgreements',
  signingTransferPdf: 'transferShort',
} as const
