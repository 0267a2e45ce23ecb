import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Redline } from '../../../kernel/redline.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Editor } from '../../../ui/editor.tsx'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  type FieldError,
  FieldGroup,
  Form,
} from '../../../ui/form.tsx'
import { InNorwegian, langOf } from '../../../ui/in-norwegian.tsx'
import { More, Notice, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { RedlineText } from '../../../ui/redline.tsx'
import { Saving } from '../../../ui/saving.tsx'
import { paperCrumbs } from '../look/paper-crumbs.view.ts'
import { longestSummary, type Paper, type Part } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import type { Under } from '../parts.rule.ts'
import { baseOf, fieldOf, type TypedParts } from './writing.model.ts'
import { sayWriting as say } from './writing.text.ts'

export type WritingProps = {
  page: CommunityPage
  paper: Paper
  headings: readonly Under<Part>[]
  /** What was typed into the parts, where the form comes back. */
  typed: TypedParts
  /** What came between in those that somebody else wrote in. */
  between: Readonly<Partial<Record<string, Redline>>>
  /** The parts that somebody else writes in just now. */
  busy: readonly string[]
  /** The parts that look like the story of one person. */
  stories: readonly string[]
  errors: readonly FieldError[]
  saved: boolean
}

/** A paper while it is written: a field for each heading, and one for each point of what is proposed. */
export const WritingPage = (props: WritingProps) => {
  const { page, paper, errors } = props
  const { locale, to } = page
  const { code } = paper
  return (
    <Page
      page={page}
      nav="cases"
      title={`${say(locale, 'write')}: ${paper.title}`}
      heading={<InNorwegian locale={locale}>{paper.title}</InNorwegian>}
      crumbs={paperCrumbs(page, paper)}
      lead={say(locale, 'lead')}
    >
      <Receipt>{props.saved && say(locale, 'saved')}</Receipt>
      <ErrorSummary page={page} errors={errors} />
      <Saving page={page} to={to('keepPart', { case: code })} first={firstOf(props)}>
        <Form page={page} action={to('writePaper', { case: code })}>
          {props.headings.map((under) => (
            <UnderHeading {...props} under={under} />
          ))}
          <Buttons>
            <Button>{say(locale, 'save')}</Button>
            <ButtonLink href={to('paper', { case: code })} weight="secondary">
              {say(locale, 'toPaper')}
            </ButtonLink>
            {paper.isKeeper && (
              <>
                <ButtonLink href={to('askReaders', { case: code })} weight="secondary">
                  {sayPapers(locale, 'ask')}
                </ButtonLink>
                <ButtonLink href={to('showPaper', { case: code })} weight="secondary">
                  {sayPapers(locale, 'show')}
                </ButtonLink>
              </>
            )}
          </Buttons>
        </Form>
      </Saving>
    </Page>
  )
}

/** The first part that can be written in. */
function firstOf({ headings }: WritingProps): { id: string; text: string } {
  const part = headings.flatMap(({ parts }) => parts).find(({ isGone }) => !isGone)
  return { id: part?.id ?? '', text: part?.body ?? '' }
}

const UnderHeading = ({ under, ...props }: WritingProps & { under: Under<Part> }) => {
  const { locale } = props.page
  const open = under.parts.filter(({ isGone }) => !isGone)
  /* Somebody wrote in it while another took it away: what was written is kept in sight. */
  const isTakenAway = ({ id, isGone }: Part) =>
    isGone && props.errors.some(({ field }) => field === fieldOf(id))
  if (under.sort !== 'point') {
    return (
      <Surface>
        {open.map((part) => (
          <PartField {...props} part={part} label={part.title} />
        ))}
      </Surface>
    )
  }
  const [first] = under.parts
  return (
    <FieldGroup title={first?.title ?? ''}>
      {open.map((part) => (
        <>
          <PartField {...props} part={part} label={sayPapers(locale, 'point', part.number ?? 0)} />
          <PointDeeds locale={locale} part={part} last={open.length} />
        </>
      ))}
      {under.parts.filter(isTakenAway).map((part) => (
        <>
          <PartField {...props} part={part} label={say(locale, 'takenAway')} />
          <Buttons>
            {(['tilbake', 'deres'] as const).map((deed) => (
              <Button weight="secondary" small name="gjor" value={`${deed}:${part.id}`}>
                {say(locale, deed === 'tilbake' ? 'bringBack' : 'leaveAway')}
              </Button>
            ))}
          </Buttons>
        </>
      ))}
      <Buttons>
        <Button weight="secondary" name="gjor" value={`nytt:${under.heading}`}>
          {say(locale, 'addPoint')}
        </Button>
      </Buttons>
      <GonePoints
        {...props}
        under={{ ...under, parts: under.parts.filter((part) => !isTakenAway(part)) }}
      />
    </FieldGroup>
  )
}

/** The field of a part, with the text that it was opened with, and what came between where somebody else wrote in it. */
const PartField = (props: WritingProps & { part: Part; label: string }) => {
  const { page, part, typed, errors } = props
  const { locale } = page
  const name = fieldOf(part.id)
  const hint = [
    ...(part.sort === 'point' || part.hint === null ? [] : [part.hint]),
    ...(part.sort === 'summary' ? [say(locale, 'most', longestSummary)] : []),
  ].join(' ')
  const between = props.between[part.id]
  return (
    <div lang={langOf(locale)} id={`sted-${part.id}`}>
      {between && <Between {...{ page, part, between }} />}
      {!between && props.busy.includes(part.id) && (
        <p class="gf-writes">{say(locale, 'writesHere', nameOf(page, part))}</p>
      )}
      {props.stories.includes(part.id) && <p class="gf-writes">{say(locale, 'likeOnePerson')}</p>}
      <Editor
        page={page}
        name={name}
        label={props.label}
        value={typed[part.id]?.typed ?? part.body}
        error={errors.find(({ field }) => field === name)?.message}
        rows={part.sort === 'text' ? 6 : 3}
        {...(hint === '' ? {} : { hint })}
      />
      <input type="hidden" name={baseOf(part.id)} value={part.body} />
    </div>
  )
}

const nameOf = ({ locale }: CommunityPage, { changedByName }: Part): string =>
  changedByName ?? say(locale, 'somebody')

/** What somebody else wrote in a part meanwhile, word by word, and the choice of it. */
const Between = (props: { page: CommunityPage; part: Part; between: Redline }) => {
  const { page, part, between } = props
  const { locale } = page
  return (
    <Notice kind="warning" title={say(locale, 'meanwhile', nameOf(page, part))}>
      <RedlineText locale={locale} pieces={between} />
      <p>{say(locale, 'choose')}</p>
      <Button weight="secondary" small name="gjor" value={`deres:${part.id}`}>
        {say(locale, 'useTheirs')}
      </Button>
    </Notice>
  )
}

/** The same, for the script of a page that is open. */
export const meanwhile = (page: CommunityPage, part: Part, between: Redline) => (
  <Between {...{ page, part, between }} />
)

const PointDeeds = (props: {
  locale: Locale
  part: Part & { number: number | null }
  last: number
}) => {
  const { locale, part, last } = props
  const number = part.number ?? 0
  const deed = (word: string, text: 'up' | 'down' | 'remove') => (
    <Button weight="secondary" small name="gjor" value={`${word}:${part.id}`}>
      {say(locale, text, number)}
    </Button>
  )
  return (
    <Buttons>
      {number > 1 && deed('opp', 'up')}
      {number < last && deed('ned', 'down')}
      {deed('bort', 'remove')}
    </Buttons>
  )
}

/** The points that are taken away, which can be brought back. */
const GonePoints = ({ page, under }: WritingProps & { under: Under<Part> }) => {
  const { locale } = page
  const gone = under.parts.filter(({ isGone }) => isGone)
  if (gone.length === 0) return null
  return (
    <More summary={say(locale, 'gone', gone.length)}>
      {gone.map((part) => (
        <>
          <p class="gf-lines">
            <InNorwegian locale={locale}>{part.body || say(locale, 'emptyPoint')}</InNorwegian>
          </p>
          <Button weight="secondary" small name="gjor" value={`tilbake:${part.id}`}>
            {say(locale, 'bringBack')}
          </Button>
        </>
      ))}
    </More>
  )
}
