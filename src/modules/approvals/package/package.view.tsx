import { raw } from 'hono/html'
import type { AttachmentRow } from '../../../kernel/kept-file.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Paper, ReadBlock } from '../../../kernel/paper.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { Columns, Facts, LinkList, Notice, Prose, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { htmlOfText } from '../../../ui/text-html.ts'
import type { DocumentFacts } from '../../agreements/index.ts'
import { sayBoard } from '../look/board.text.ts'
import { Withdrawn } from '../look/withdrawn.view.tsx'
import type { MissingName, PackageFacts } from './package.model.ts'
import { missingNameText, sayPackage as say } from './package.text.ts'
import { sayPaper } from './paper.text.ts'

type PackageProps = {
  page: CommunityPage
  slug: string
  number: number
  facts: PackageFacts
  paper: Paper
  attachments: readonly AttachmentRow[]
  document: DocumentFacts
  /** The names without which the agreement cannot be signed. */
  missing: readonly MissingName[]
}

/** A party's package as a page: the case paper to read and copy, and all files to take along. */
export const PackagePage = (props: PackageProps) => {
  const { page, slug, facts, paper, document } = props
  const { locale } = page
  const own = { slug, partyCode: facts.partyCode }
  return (
    <Page
      page={page}
      title={say(locale, 'package', facts.partyName)}
      windowTitle={`${say(locale, 'package', facts.partyName)}: ${facts.title}`}
      nav="documents"
      crumbs={[
        { label: sayBoard(locale, 'documents'), href: page.to('documents') },
        { label: facts.title, href: page.to('document', { slug }), inNorwegian: true },
        { label: sayBoard(locale, 'board'), href: page.to('board', { slug }) },
      ]}
      lead={say(locale, facts.partyKind === 'health-trust' ? 'leadToTrust' : 'lead')}
    >
      <Withdrawn locale={locale} facts={document} />
      <Buttons>
        <ButtonLink href={page.to('packageZip', own)} download>
          {say(locale, 'all')}
        </ButtonLink>
      </Buttons>
      <Columns aside={<Files {...props} />}>
        <Section title={paper.title}>
          <Prose>{paper.blocks.map(paperBlock)}</Prose>
        </Section>
      </Columns>
    </Page>
  )
}

/** The files of the package, each by itself. */
const Files = (props: PackageProps) => {
  const { page, slug, facts, missing } = props
  const { locale } = page
  const own = { slug, partyCode: facts.partyCode }
  return (
    <>
      <Surface title={sayPaper(locale, 'casePaper')}>
        <LinkList
          items={[
            { title: say(locale, 'word'), href: page.to('packageCaseWord', own) },
            { title: say(locale, 'pdf'), href: page.to('packageCasePdf', own) },
          ]}
        />
      </Surface>
      <Surface title={say(locale, missing.length > 0 ? 'notReady' : 'agreement')}>
        {missing.map((name) => (
          <p>{missingNameText[name][locale]}</p>
        ))}
        <LinkList
          items={[
            { title: say(locale, 'word'), href: page.to('packageAgreementWord', own) },
            { title: say(locale, 'pdf'), href: page.to('packageAgreementPdf', own) },
          ]}
        />
      </Surface>
      {props.attachments.length > 0 && (
        <Surface title={sayPaper(locale, 'attachments')}>
          <LinkList
            items={props.attachments.map(({ title, position }) => ({
              title,
              href: page.to('attachment', { slug, number: props.number, position }),
            }))}
          />
        </Surface>
      )}
      {facts.share && (
        <Surface title={sayPaper(locale, 'costs')}>
          <LinkList items={[{ title: say(locale, 'explained'), href: facts.share.href }]} />
        </Surface>
      )}
    </>
  )
}

function paperBlock(block: ReadBlock) {
  switch (block.kind) {
    case 'text':
      return <div>{raw(htmlOfText(block.blocks))}</div>
    case 'facts':
      return <Facts facts={block.facts} />
    case 'sums':
      return <Facts sums facts={block.rows.map(({ term, amount }) => ({ term, detail: amount }))} />
    case 'fill':
      return (
        <Notice kind="warning">
          <p>{block.text}</p>
        </Notice>
      )
    case 'signatures':
      return <p>{block.by.join(', ')}</p>
  }
}
