import { raw } from 'hono/html'
import type { AttachmentRow } from '../../../kernel/kept-file.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Paper, ReadBlock } from '../../../kernel/paper.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { Columns, Facts, LinkList, Notice, Prose, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { htmlOfText } from '../../../ui/text-html.ts'
import type { VersionStanding } from '../../agreements/index.ts'
import { type CirculationFacts, versionAsked } from '../circulation-row.model.ts'
import { sayBoard } from '../look/board.text.ts'
import { Withdrawn } from '../look/withdrawn.view.tsx'
import { OtherVersion } from '../versions/other-version.view.tsx'
import type { MissingName, PackageFacts } from './package.model.ts'
import { missingNameText, sayPackage as say } from './package.text.ts'
import { sayPaper } from './paper.text.ts'

type PackageProps = {
  page: CommunityPage
  slug: string
  facts: PackageFacts
  circulation: CirculationFacts
  /** Where the version stands. */
  standing: VersionStanding
  paper: Paper
  attachments: readonly AttachmentRow[]
  /** The names without which the agreement cannot be signed. */
  missing: readonly MissingName[]
}

/** A party's package as a page: the case paper to read and copy, and all files to take along. */
export const PackagePage = (props: PackageProps) => {
  const { page, slug, facts, paper, circulation } = props
  const { locale } = page
  const own = { slug, partyCode: facts.partyCode }
  const asked = versionAsked(circulation)
  return (
    <Page
      page={page}
      title={say(locale, 'package', facts.partyName)}
      windowTitle={`${say(locale, 'package', facts.partyName)}: ${facts.title}`}
      nav="documents"
      crumbs={[
        { label: sayBoard(locale, 'documents'), href: page.to('documents') },
        { label: facts.title, href: page.to('document', { slug }, asked), inNorwegian: true },
        { label: sayBoard(locale, 'board'), href: page.to('board', { slug }, asked) },
      ]}
      lead={say(locale, facts.partyKind === 'health-trust' ? 'leadToTrust' : 'lead')}
    >
      <OtherVersion page={page} facts={circulation} shownAt={page.to('partyPackage', own)} />
      <Withdrawn locale={locale} facts={circulation} standing={props.standing} />
      <Buttons>
        <ButtonLink href={page.to('packageZip', own, asked)} download>
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
  const { page, slug, facts, circulation, missing } = props
  const { locale } = page
  const own = { slug, partyCode: facts.partyCode }
  const asked = versionAsked(circulation)
  return (
    <>
      <Surface title={sayPaper(locale, 'casePaper')}>
        <LinkList
          items={[
            { title: say(locale, 'word'), href: page.to('packageCaseWord', own, asked) },
            { title: say(locale, 'pdf'), href: page.to('packageCasePdf', own, asked) },
          ]}
        />
      </Surface>
      <Surface title={say(locale, missing.length > 0 ? 'notReady' : 'agreement')}>
        {missing.map((name) => (
          <p>{missingNameText[name][locale]}</p>
        ))}
        <LinkList
          items={[
            { title: say(locale, 'word'), href: page.to('packageAgreementWord', own, asked) },
            { title: say(locale, 'pdf'), href: page.to('packageAgreementPdf', own, asked) },
          ]}
        />
      </Surface>
      {props.attachments.length > 0 && (
        <Surface title={sayPaper(locale, 'attachments')}>
          <LinkList
            items={props.attachments.map(({ title, position }) => ({
              title,
              href: page.to('attachment', { slug, number: circulation.number, position }),
            }))}
          />
        </Surface>
      )}
      {facts.share && (
        <Surface title={sayPaper(locale, 'costs')}>
          <LinkList
            items={facts.share.lines.map(({ name, href }, _i, { length }) => ({
              title: length === 1 ? say(locale, 'explained') : say(locale, 'explainedOf', name),
              href,
            }))}
          />
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
