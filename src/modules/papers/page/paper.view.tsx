import { raw } from 'hono/html'
import { longDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { TextBlock } from '../../../kernel/text-tree.model.ts'
import { InNorwegian, langOf } from '../../../ui/in-norwegian.tsx'
import { Columns, LinkList, Notice, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import { htmlOfText } from '../../../ui/text-html.ts'
import type { CaseFile } from '../../cases/index.ts'
import { paperCrumbs } from '../look/paper-crumbs.view.ts'
import type { Paper, ShownPart, Version, Writer } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import type { Under } from '../parts.rule.ts'
import { Readers } from '../reviewing/readers.view.tsx'
import { PartRemarks } from '../reviewing/remarks.view.tsx'
import type { ToldPart, ToldReview } from '../reviewing/told-remarks.rule.ts'
import type { Change } from '../versions/changes.rule.ts'
import { Changes } from '../versions/changes.view.tsx'
import { Writers } from '../writers/writers.view.tsx'
import { sayPaper as say } from './paper.text.ts'
import { ToDo, Versions } from './paper-aside.view.tsx'

export type ReadPart = ShownPart & { blocks: readonly TextBlock[] }

export type PaperProps = {
  page: CommunityPage
  paper: Paper
  /** What is read: the parts of a version, or what is being written. */
  headings: readonly Under<ReadPart>[]
  /** The version that is read; null where it is what is being written. */
  version: Version | null
  versions: readonly Version[]
  /** Who writes it with those who keep the case. */
  writers: readonly Writer[]
  /** What is new since a version before it, and the others that it can be set against; null where there is none. */
  news: { since: number; others: readonly number[]; changes: readonly Change[] } | null
  /** What is attached to the case, in its order, where the reader sees that. */
  files: readonly (Pick<CaseFile, 'id' | 'title'> & { note: string })[]
  /** What was just done, in words. */
  done: string | null
  /** What is said of each part. */
  told: ReadonlyMap<string, ToldPart>
  /** What remarks were made of and that stands here no longer. */
  gone: readonly ReadPart[]
  /** The reviews that are open, or else the latest. */
  reviews: readonly ToldReview[]
  /** Is something written that no version shows? */
  isNew: boolean
}

/** A paper as it is read: under its headings, with its versions beside it and what is new below. */
export const PaperPage = (props: PaperProps) => {
  const { page, paper, version, versions } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="cases"
      title={`${sayPapers(locale, 'paper')}: ${paper.title}`}
      heading={<InNorwegian locale={locale}>{paper.title}</InNorwegian>}
      crumbs={paperCrumbs(page, paper, true)}
      status={<PaperState {...{ page, version }} />}
    >
      <Receipt>{props.done}</Receipt>
      {version && versions[0] && version.number < versions[0].number && (
        <Notice kind="info">
          <p>{say(locale, 'older', version.number)}</p>
        </Notice>
      )}
      <Columns
        aside={
          <>
            <ToDo {...props} />
            {props.reviews.map((review) => (
              <Readers {...{ page, ...review }} code={paper.code} isKeeper={paper.isKeeper} />
            ))}
            <Versions {...props} />
            <Writers {...{ page, paper }} writers={props.writers} />
          </>
        }
      >
        <Surface>
          {props.headings.map((under) => (
            <ReadHeading {...props} under={under} />
          ))}
          <GoneParts {...props} />
          <Attachments {...props} />
        </Surface>
      </Columns>
      {!props.news && version?.note && (
        <Surface title={say(locale, 'note')}>
          <p class="gf-lines">
            <InNorwegian locale={locale}>{version.note}</InNorwegian>
          </p>
        </Surface>
      )}
      {props.news && (
        <Changes
          {...{ page, paper, ...props.news }}
          version={version}
          note={version?.note ?? null}
        />
      )}
    </Page>
  )
}

const PaperState = ({ page, version }: Pick<PaperProps, 'page' | 'version'>) => {
  const { locale } = page
  if (version === null) return <State kind="sent">{say(locale, 'draft')}</State>
  const number = sayPapers(locale, 'version', version.number).toLowerCase()
  return (
    <>
      {version.shownTo === 'body' ? (
        <State kind="adopted">{say(locale, 'shown')}</State>
      ) : (
        <State kind="agenda">{say(locale, 'inReview')}</State>
      )}{' '}
      <span>
        {number}, {longDay(locale, osloDay(version.madeAt))}
      </span>
    </>
  )
}

/** What something was said of and that is gone since, so that no remark is out of sight. */
const GoneParts = (props: PaperProps) => {
  const { page, gone } = props
  const { locale } = page
  if (gone.length === 0) return null
  return (
    <section class="gf-paper-part">
      <h2>{say(locale, 'gone')}</h2>
      {gone.map(({ id, blocks }) => (
        <>
          <div class="gf-prose" lang={langOf(locale)}>
            {raw(htmlOfText(blocks))}
          </div>
          <Told {...props} part={id} />
        </>
      ))}
    </section>
  )
}

/** What stands under one heading; points with their numbers. */
const ReadHeading = (props: PaperProps & { under: Under<ReadPart> }) => {
  const { page, under } = props
  const { locale } = page
  const [first] = under.parts
  const isEmpty = under.parts.every(({ blocks }) => blocks.length === 0)
  return (
    <section class="gf-paper-part">
      <h2>
        <InNorwegian locale={locale}>{first?.title ?? ''}</InNorwegian>
      </h2>
      {isEmpty ? (
        <State kind="unknown">{sayPapers(locale, 'notWritten')}</State>
      ) : under.sort === 'point' ? (
        <ol class="gf-points">
          {under.parts.map(({ id, blocks }) => (
            <li id={`punkt-${id}`}>
              <div lang={langOf(locale)}>{raw(htmlOfText(blocks))}</div>
              <Told {...props} part={id} />
            </li>
          ))}
        </ol>
      ) : (
        under.parts.map(({ id, blocks }) => (
          <>
            <div class="gf-prose" lang={langOf(locale)}>
              {raw(htmlOfText(blocks))}
            </div>
            <Told {...props} part={id} />
          </>
        ))
      )}
    </section>
  )
}

const Attachments = ({ page, paper, files }: PaperProps) => {
  const { locale, to } = page
  if (files.length === 0) return null
  return (
    <section class="gf-paper-part">
      <h2>{say(locale, 'attachments')}</h2>
      <LinkList
        items={files.map(({ id, title, note }) => ({
          title: <InNorwegian locale={locale}>{title}</InNorwegian>,
          href: to('caseFile', { case: paper.code, file: id }),
          note,
        }))}
      />
    </section>
  )
}

const Told = ({ page, paper, told, part }: PaperProps & { part: string }) => {
  const said = told.get(part)
  return said ? (
    <PartRemarks {...{ page, told: said }} code={paper.code} isWriter={paper.isWriter} />
  ) : null
}
