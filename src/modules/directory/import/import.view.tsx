import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ErrorSummary, type FieldError } from '../../../ui/form.tsx'
import { Columns, Section } from '../../../ui/layout.tsx'
import { sayList } from '../../../ui/list-import.text.ts'
import { ListForm } from '../../../ui/list-import.tsx'
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
        <ListForm
          page={page}
          action={page.to('importList')}
          pasted={props.pasted}
          errors={errors}
        />
      </Columns>
    </Page>
  )
}

const HowTo = ({ page }: { page: CommunityPage }) => {
  const { locale } = page
  return (
    <Section title={sayList(locale, 'howTitle')}>
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
