import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { Columns, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { sayDirectory } from '../directory.text.ts'
import { columnHeads, sheetColumns } from '../sheet/sheet-column.model.ts'
import { sayImport as say } from './import.text.ts'

/** A list on its way in: a file, or lines that are pasted. */
export const ImportPage = (props: {
  page: CommunityPage
  /** What was pasted. */
  pasted: string
  errors: readonly FieldError[]
  /** What was just read in. */
  done: { added: number; changed: number; ended: number } | null
}) => {
  const { page, errors, done } = props
  const { locale } = page
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Page
      page={page}
      nav="directory"
      title={say(locale, 'title')}
      crumbs={[{ label: sayDirectory(locale, 'directory'), href: page.to('directory') }]}
      lead={say(locale, 'lead')}
    >
      {done && (
        <Receipt>
          {say(locale, 'done', done.added, done.changed, done.ended)}{' '}
          <a href={page.to('directory')}>{say(locale, 'toList')}</a>
        </Receipt>
      )}
      <ErrorSummary page={page} errors={errors} />
      <Columns aside={<HowTo page={page} />}>
        <Surface>
          <Form page={page} action={page.to('importList')} multipart>
            <Field
              name="fil"
              type="file"
              accept=".xlsx,.csv,.txt"
              label={say(locale, 'file')}
              hint={say(locale, 'fileHint')}
              error={errorOf('fil')}
            />
            <TextArea
              name="lim"
              rows={8}
              label={say(locale, 'paste')}
              hint={say(locale, 'pasteHint')}
              value={props.pasted}
              error={errorOf('lim')}
            />
            <Buttons>
              <Button>{say(locale, 'look')}</Button>
            </Buttons>
          </Form>
        </Surface>
      </Columns>
    </Page>
  )
}

const HowTo = ({ page }: { page: CommunityPage }) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'howTitle')}>
      <p>
        <b>{sheetColumns.map((column) => columnHeads[column]).join(', ')}</b>
      </p>
      <ul>
        <li>{say(locale, 'howColumns')}</li>
        <li>{say(locale, 'howPlace')}</li>
        <li>{say(locale, 'howName')}</li>
        <li>{say(locale, 'howDays')}</li>
        <li>{say(locale, 'howEmpty')}</li>
      </ul>
      <p>
        {say(locale, 'startFrom')} <a href={page.to('excelList')}>{say(locale, 'excelNow')}</a>,{' '}
        <a href={page.to('csvList')}>{say(locale, 'csvNow')}</a>.
      </p>
    </Section>
  )
}
