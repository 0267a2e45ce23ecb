import type { Day } from '../../kernel/day.model.ts'
import { longDay, shortDay, wholeNumber } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { ButtonLink, Buttons } from '../../ui/form.tsx'
import { InNorwegian } from '../../ui/in-norwegian.tsx'
import { Empty, KeyFigures, LinkList, Section, SourceNote, Surface } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { State } from '../../ui/state.tsx'
import { Strip } from '../../ui/strip.tsx'
import { TileMap } from '../../ui/tiles.tsx'
import { besideHolds, standingKinds, standingText } from '../agreements/index.ts'
import { tilesText } from '../parties/index.ts'
import type { FrontPage as Front, FrontDocument, MissingFrom } from './front.model.ts'
import { sayFront } from './front.text.ts'

export const FrontPage = ({ page, front }: { page: CommunityPage; front: Front }) => {
  const { locale } = page
  const title =
    front.parties === 0
      ? sayFront(locale, 'newTitle')
      : sayFront(locale, 'title', front.parties, front.trust !== null)
  return (
    <Page
      page={page}
      title={title}
      nav="home"
      hero={<Hero page={page} front={front} title={title} />}
    >
      <Section title={sayFront(locale, 'agreements')} lead={sayFront(locale, 'agreementsLead')}>
        {front.documents.length === 0 ? (
          <Empty>{sayFront(locale, 'noAgreements')}</Empty>
        ) : (
          <LinkList
            items={front.documents.map((document) => ({
              title: <InNorwegian locale={locale}>{document.title}</InNorwegian>,
              href: page.to('document', { slug: document.slug }),
              when: isOpen(document) && dueText(page, document.deadline),
              note: document.holds.map((beside) => besideHolds(locale, beside)).join(' '),
              aside: <DocumentState locale={locale} document={document} />,
            }))}
          />
        )}
        <p>
          <a href={page.to('documents')}>{sayFront(locale, 'allAgreements')}</a>
        </p>
      </Section>
      {front.sharesCosts && (
        <Section title={sayFront(locale, 'costs')} lead={sayFront(locale, 'costsLead')}>
          <Buttons>
            <ButtonLink href={page.to('costs')} weight="secondary">
              {sayFront(locale, 'seeCosts')}
            </ButtonLink>
          </Buttons>
        </Section>
      )}
    </Page>
  )
}

const Hero = ({ page, front, title }: { page: CommunityPage; front: Front; title: string }) => {
  const { locale } = page
  return (
    <div class={front.tiles.length > 0 ? 'gf-hero' : 'gf-hero gf-alone'}>
      <div>
        <Strip />
        <h1>{title}</h1>
        <p class="gf-lead">{sayFront(locale, 'lead')}</p>
        {page.may('read-community') && <Waiting page={page} front={front} />}
        {front.parties === 0 ? (
          <Empty
            action={
              page.may('manage-membership') && (
                <ButtonLink href={page.to('addParties')}>
                  {sayFront(locale, 'addParties')}
                </ButtonLink>
              )
            }
          >
            {sayFront(locale, 'noParties')}
          </Empty>
        ) : (
          <KeyFigures figures={figures(locale, front)} />
        )}
      </div>
      {front.tiles.length > 0 && (
        <div>
          <h2>{sayFront(locale, 'find')}</h2>
          <TileMap
            small
            label={sayFront(locale, 'find')}
            tiles={front.tiles.map(({ code, ...tile }) => ({
              ...tile,
              href: page.to('municipality', { code }),
            }))}
          />
          <SourceNote>{tilesText(locale, front.tileKind)}</SourceNote>
        </div>
      )}
    </div>
  )
}

const figures = (locale: Locale, { parties, trust, inhabitants }: Front) => [
  { figure: wholeNumber(parties), label: sayFront(locale, 'municipalities') },
  ...(trust ? [{ figure: '1', label: sayFront(locale, 'trust', trust) }] : []),
  ...(inhabitants
    ? [
        {
          figure: wholeNumber(inhabitants.number),
          label: sayFront(locale, 'inhabitants', longDay(locale, inhabitants.day)),
        },
      ]
    : []),
]

/** Is there still an answer to give by the deadline? */
const isOpen = ({ standing: { phase } }: FrontDocument) =>
  phase !== 'in-force' && phase !== 'withdrawn'

const dueText = ({ locale, today }: CommunityPage, deadline: Day | null) =>
  deadline === null
    ? sayFront(locale, 'noDeadline')
    : sayFront(locale, deadline < today ? 'wasDue' : 'due', shortDay(deadline))

const Waiting = ({ page, front }: { page: CommunityPage; front: Front }) => {
  const { locale } = page
  const due = (deadline: Day | null) => dueText(page, deadline)
  const waits = ({ record }: MissingFrom) => record === 'running'
  const isOnlyUnknown = ({ record }: MissingFrom) => record === 'from-sources'
  const awaited = [
    ...front.ownMissing.filter(waits).map(({ slug, title, partyCode, partyName, deadline }) => ({
      title: sayFront(locale, 'answerFor', title, partyName),
      href: page.to('answer', { slug, partyCode }),
      when: due(deadline),
    })),
    ...front.missing.filter(waits).map(({ slug, title, missing, deadline }) => ({
      title: <InNorwegian locale={locale}>{title}</InNorwegian>,
      href: page.to('board', { slug }),
      when: due(deadline),
      note: sayFront(locale, 'missing', missing),
    })),
  ]
  const unknown = [
    ...front.ownMissing.filter(isOnlyUnknown).map(({ slug, title, partyCode, partyName }) => ({
      title: sayFront(locale, 'answeredBy', title, partyName),
      href: page.to('answer', { slug, partyCode }),
    })),
    ...front.missing.filter(isOnlyUnknown).map(({ slug, title, missing }) => ({
      title: <InNorwegian locale={locale}>{title}</InNorwegian>,
      href: page.to('board', { slug }),
      note: sayFront(locale, 'outcomesUnknown', missing),
    })),
  ]
  return (
    <Surface title={sayFront(locale, 'waits')} marked>
      {awaited.length === 0 ? (
        <p>{sayFront(locale, 'nothingWaits')}</p>
      ) : (
        <LinkList items={awaited} />
      )}
      {unknown.length > 0 && (
        <>
          <h3>{sayFront(locale, 'canBeTold')}</h3>
          <p>{sayFront(locale, 'canBeToldLead')}</p>
          <LinkList items={unknown} />
        </>
      )}
    </Surface>
  )
}

const DocumentState = ({ locale, document }: { locale: Locale; document: FrontDocument }) => {
  const { standing, record } = document
  if (standing.phase !== 'out') {
    return <State kind={standingKinds[standing.phase]}>{standingText(locale, standing)}</State>
  }
  return record === 'from-sources' ? (
    <State kind="unknown">{sayFront(locale, 'outcomeUnknown')}</State>
  ) : (
    <State kind="agenda">
      {sayFront(locale, 'adopted', document.adopted ?? 0, document.parties ?? 0)}
    </State>
  )
}
