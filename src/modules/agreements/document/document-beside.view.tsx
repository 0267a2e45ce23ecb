import type { Exemption } from '../../../kernel/exemption.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import { type AttachmentRow, fileNote } from '../../../kernel/kept-file.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { LinkList, Surface } from '../../../ui/layout.tsx'
import type { VersionStanding } from '../document.model.ts'
import { sayDocument as say } from '../document.text.ts'
import type { ToldDocument, VersionRow } from '../document-row.model.ts'
import type { TextFields } from '../field/agreement-field.model.ts'
import { standingText } from '../standing.text.ts'
import { DocumentFactList } from './document-facts.view.tsx'

export type BesideProps = {
  page: CommunityPage
  document: ToldDocument
  versions: readonly (VersionRow & { standing: VersionStanding })[]
  attachments: readonly AttachmentRow[]
  fields: TextFields
  /** By what it is exempt from the public. */
  exempt: Exemption | undefined
  /** Can owner, archive and exemption be put right? */
  mayKeep: boolean
}

/** The facts, the attachments and the versions. */
export const Beside = (props: BesideProps) => {
  const { page, document } = props
  const { locale } = page
  const { slug } = document
  return (
    <>
      <Surface title={say(locale, 'about')}>
        <DocumentFactList {...{ page, document, fields: props.fields, exempt: props.exempt }} />
        {props.mayKeep && (
          <p>
            <a href={page.to('keepDocument', { slug })}>{say(locale, 'keep')}</a>
          </p>
        )}
      </Surface>
      <Surface title={say(locale, 'attachments')}>
        {props.attachments.length === 0 ? (
          <p>{say(locale, 'noAttachments')}</p>
        ) : (
          <LinkList
            items={props.attachments.map((file) => ({
              title: <InNorwegian locale={locale}>{file.title}</InNorwegian>,
              href: page.to('attachment', {
                slug,
                number: document.number,
                position: file.position,
              }),
              note: fileNote(file),
            }))}
          />
        )}
      </Surface>
      <Surface title={say(locale, 'versions')}>
        <LinkList
          items={props.versions.map(({ number, standing, putForwardOn }) => ({
            title: say(locale, 'version', number),
            href: page.to('document', { slug }, { versjon: number }),
            note: [
              standingText(locale, standing),
              ...(putForwardOn
                ? [say(locale, 'putForwardOnDay', longDay(locale, putForwardOn))]
                : []),
            ].join(' · '),
          }))}
        />
      </Surface>
    </>
  )
}
