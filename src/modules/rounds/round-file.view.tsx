import { type AttachmentRow, fileNote } from '../../kernel/kept-file.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { InNorwegian } from '../../ui/in-norwegian.tsx'
import { LinkList, Surface } from '../../ui/layout.tsx'
import { sayRounds } from './rounds.text.ts'

/** Where the file that a party answered a question with is had. */
export type FileAt = (of: { place: string; question: string; file: string }) => string

/** A file by its name; one that was removed is told of, and leads nowhere. */
export const FileLink = (props: {
  name: string
  sha256: string | null
  href: (file: string) => string
}) => (
  <span class="gf-file">
    <a {...(props.sha256 === null ? {} : { href: props.href(props.sha256) })}>{props.name}</a>
  </span>
)

/** What follows a round; nothing where nothing does. */
export const RoundFiles = (props: {
  locale: Locale
  files: readonly AttachmentRow[]
  href: (position: number) => string
}) =>
  props.files.length > 0 && (
    <Surface title={sayRounds(props.locale, 'attachments')}>
      <LinkList
        items={props.files.map((file) => ({
          title: <InNorwegian locale={props.locale}>{file.title}</InNorwegian>,
          href: props.href(file.position),
          note: fileNote(file),
        }))}
      />
    </Surface>
  )
