import type { Child } from 'hono/jsx'
import type { Locale } from '../../../kernel/words.model.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, FieldGroup, Form } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { More, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { Saving } from '../../../ui/saving.tsx'
import { FetchedNotice } from '../../../ui/word-file.tsx'
import { paperCrumbs } from '../look/paper-crumbs.view.ts'
import type { Part } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import type { Under } from '../parts.rule.ts'
import { NewPoint, PartField, Rest, type WritingProps } from './part-field.view.tsx'
import { type FetchedFile, fetchedField, fieldOf, notesField } from './writing.model.ts'
import { sayWriting as say } from './writing.text.ts'

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
      {props.fetched && <FetchedNotice page={page} {...props.fetched} />}
      <SavedByItself {...props}>
        <Form
          page={page}
          action={to('writePaper', { case: code })}
          long={props.fetched ? 'unsent' : false}
        >
          {props.fetched && <CarriedFile {...props.fetched} />}
          {props.headings.map((under) => (
            <UnderHeading {...props} under={under} />
          ))}
          <Rest {...props} />
          <WaysOn {...props} />
        </Form>
      </SavedByItself>
    </Page>
  )
}

/** What came from a file is looked over before any of it is kept: then nothing is saved by itself. */
const SavedByItself = (props: WritingProps & { children?: Child }) => {
  const { page, paper, fetched, children } = props
  return fetched ? (
    <div>{children}</div>
  ) : (
    <Saving page={page} to={page.to('keepPart', { case: paper.code })} first={firstOf(props)}>
      {children}
    </Saving>
  )
}

const CarriedFile = ({ name, notes }: FetchedFile) => (
  <>
    <input type="hidden" name={fetchedField} value={name} />
    <input type="hidden" name={notesField} value={notes} />
  </>
)

/** Where to go from here; from what came from a file only to keeping it, or letting it go. */
const WaysOn = ({ page, paper, fetched }: WritingProps) => {
  const { locale, to } = page
  const at = { case: paper.code }
  if (fetched) {
    return (
      <Buttons>
        <Button>{say(locale, 'save')}</Button>
        <ButtonLink href={to('writePaper', at)} weight="secondary">
          {say(locale, 'letGo')}
        </ButtonLink>
      </Buttons>
    )
  }
  return (
    <Buttons>
      <Button>{say(locale, 'save')}</Button>
      <ButtonLink href={to('fromWord', at)} weight="secondary">
        {say(locale, 'fromWord')}
      </ButtonLink>
      <ButtonLink href={to('paper', at)} weight="secondary">
        {say(locale, 'toPaper')}
      </ButtonLink>
      {paper.isKeeper && (
        <>
          <ButtonLink href={to('askReaders', at)} weight="secondary">
            {sayPapers(locale, 'ask')}
          </ButtonLink>
          <ButtonLink href={to('showPaper', at)} weight="secondary">
            {sayPapers(locale, 'show')}
          </ButtonLink>
        </>
      )}
    </Buttons>
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
  const { added = [] } = props
  const standing = open.filter(({ body }) => body.trim() !== '').length
  return (
    <FieldGroup title={first?.title ?? ''}>
      {open.map((part) => (
        <>
          <PartField {...props} part={part} label={sayPapers(locale, 'point', part.number ?? 0)} />
          {!props.fetched && <PointDeeds locale={locale} part={part} last={open.length} />}
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
      {props.fetched && added.length > 0 && standing > 0 && (
        <p class="gf-writes">{say(locale, 'pointsBefore', standing)}</p>
      )}
      {added.map((typed, at) => (
        <NewPoint {...props} place={at + 1} value={typed} />
      ))}
      {!props.fetched && (
        <>
          <Buttons>
            <Button weight="secondary" name="gjor" value={`nytt:${under.heading}`}>
              {say(locale, 'addPoint')}
            </Button>
          </Buttons>
          <GonePoints
            {...props}
            under={{ ...under, parts: under.parts.filter((part) => !isTakenAway(part)) }}
          />
        </>
      )}
    </FieldGroup>
  )
}

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
