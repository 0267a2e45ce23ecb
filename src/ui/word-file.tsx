import type { PageContext } from '../kernel/page.model.ts'
import type { WordNote } from '../kernel/word-text.model.ts'
import { FileField } from './file-field.tsx'
import { Choices } from './form.tsx'
import { InNorwegian } from './in-norwegian.tsx'
import { Notice, Surface } from './layout.tsx'
import { sayWordFile as say } from './word-file.text.ts'
import { sayWordNotes } from './word-notes.text.ts'
import { WordNotes } from './word-notes.tsx'

/** What the fields of a file are called that a text is fetched from. */
export const wordFileField = 'word'
export const trackedField = 'endringer'

/** A file that a text is fetched from, and which of two readings, where somebody has tracked changes in it. */
export const WordFileFields = (props: {
  page: PageContext
  tracked: string
  error: string | undefined
}) => {
  const { page, tracked, error } = props
  const { locale } = page
  return (
    <>
      <FileField
        page={page}
        name={wordFileField}
        label={say(locale, 'file')}
        hint={say(locale, 'fileHint')}
        error={error}
        accept=".docx,.odt,.txt"
      />
      <Choices
        name={trackedField}
        label={say(locale, 'tracked')}
        value={tracked === 'left' ? 'left' : 'taken'}
        options={(['taken', 'left'] as const).map((value) => ({
          value,
          label: say(locale, value),
        }))}
      />
    </>
  )
}

/** That what stands in the fields came from a file and is not kept yet, and what is to be looked over. */
export const FetchedNotice = (props: {
  page: PageContext
  name: string
  /** What is to be looked over: as it was read, or in lines. */
  notes: readonly WordNote[] | string
}) => {
  const { page, name, notes } = props
  const { locale } = page
  return (
    <>
      <Notice kind="info" title={say(locale, 'fetched', name)}>
        <p>{say(locale, 'notSaved')}</p>
      </Notice>
      {notes.length > 0 && (
        <Surface title={sayWordNotes(locale, 'title')}>
          {typeof notes === 'string' ? (
            <p class="gf-lines">
              <InNorwegian locale={locale}>{notes}</InNorwegian>
            </p>
          ) : (
            <WordNotes locale={locale} notes={notes} />
          )}
        </Surface>
      )}
    </>
  )
}
