import { raw } from 'hono/html'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Paper, ReadBlock } from '../../../kernel/paper.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { Columns, Facts, LinkList, Notice, Prose, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { htmlOfText } from '../../../ui/text-html.ts'
import type { AttachmentRow, DocumentFacts } from '../../agreements/index.ts'
import { sayBoard } from '../look/board.text.ts'
import { Withdrawn } from '../look/withdrawn.view.tsx'
import type { MissingName, PackageFacts } from './package.model.ts'
import { missingNameText, sayPackage as say } from './package.text.ts'
import { sayPaper } from './paper.text.ts'

/** A party's package as a page: the case paper to read and copy, and all files to take along. */
export const PackagePage = (props: {
  page: CommunityPage
  slug: string
  number: number
  facts: PackageFacts
  paper: Paper
  attachments: readonly AttachmentRow[]
  document: DocumentFacts
  /** The names without which the agreement cannot be signed. */
  missing: readonly MissingName[]
}) => {
  const { page, slug, facts, paper, document, missing } = props
  const { locale } = page
  const own = `/${page.community.key}/avtaler/${slug}`
  const place = `${own}/pakke/${facts.partyCode}`
  return (
    <Page
      page={page}
      title={say(locale, 'package', facts.partyName)}
      windowTitle={`${say(locale, 'package', facts.partyName)}: ${facts.title}`}
      nav="documents"
      crumbs={[
        { label: sayBoard(locale, 'documents'), href: `/${page.community.key}/avtaler` },
        { label: facts.title, href: own, inNorwegian: true },
        { label: sayBoard(locale, 'board'), href: `${own}/tavle` },
      ]}
      lead={say(locale, facts.partyKind === 'health-trust' ? 'leadToTrust' : 'lead')}
    >
      <Withdrawn {...{ locale }} facts={document} />
      <Buttons>
        <ButtonLink href={`${place}/pakke.zip`} download>
          {say(locale, 'all')}
        </ButtonLink>
      </Buttons>
      <Columns
        aside={
          <>
            <Surface title={sayPaper(locale, 'casePaper')}>
              <LinkList
                items={[
                  { title: say(locale, 'word'), href: `${place}/saksframlegg.docx` },
                  { title: say(locale, 'pdf'), href: `${place}/saksframlegg.pdf` },
                ]}
              />
            </Surface>
            <Surface title={say(locale, missing.length > 0 ? 'notReady' : 'agreement')}>
              {missing.map((name) => (
                <p>{missingNameText[name][locale]}</p>
              ))}
              <LinkList
                items={[
                  { title: say(locale, 'word'), href: `${place}/avtale.docx` },
                  { title: say(locale, 'pdf'), href: `${place}/avtale.pdf` },
                ]}
              />
            </Surface>
            {props.attachments.length > 0 && (
              <Surface title={sayPaper(locale, 'attachments')}>
                <LinkList
                  items={props.attachments.map(({ title, position }) => ({
                    title,
                    href: `${own}/vedlegg/${props.number}/${position}`,
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
        }
      >
        <Section title={paper.title}>
          <Prose>{paper.blocks.map(paperBlock)}</Prose>
        </Section>
      </Columns>
    </Page>
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
