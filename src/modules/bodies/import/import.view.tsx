import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ErrorSummary, type FieldError } from '../../../ui/form.tsx'
import { Columns, Section } from '../../../ui/layout.tsx'
import { sayList } from '../../../ui/list-import.text.ts'
import { ListForm } from '../../../ui/list-import.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { sayBodies } from '../bodies.text.ts'
import type { SeatCounts } from './import.model.ts'
import { saySeatImport as say } from './import.text.ts'
import { seatColumns } from './seat-column.model.ts'

/** Seats and those who have them, on their way in: a file, or lines that are pasted. */
export const SeatImportPage = (props: {
  page: CommunityPage
  /** What was pasted. */
  pasted: string
  errors: readonly FieldError[]
  /** What was just read in. */
  done: SeatCounts | null
}) => {
  const { page, errors, done } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'title')}
      crumbs={[{ label: sayBodies(locale, 'title'), href: page.to('bodies') }]}
      lead={say(locale, 'lead')}
    >
      {done && (
        <Receipt>
          {say(locale, 'done', done.seats, done.added, done.changed, done.ended)}{' '}
          {done.numbers > 0 && `${say(locale, 'doneNumbers', done.numbers)} `}
          <a href={page.to('bodies')}>{say(locale, 'toBodies')}</a>
        </Receipt>
      )}
      <ErrorSummary page={page} errors={errors} />
      <Columns aside={<HowTo page={page} />}>
        <ListForm
          page={page}
          action={page.to('importSeats')}
          pasted={props.pasted}
          errors={errors}
        />
      </Columns>
    </Page>
  )
}

const HowTo = ({ page }: { page: CommunityPage }) => {
  const { locale } = page
  const rules = [
    ...(['howColumns', 'howBody', 'howSide', 'howRights', 'howPerson'] as const),
    ...(['howSubstitute', 'howNumbers', 'howEmpty'] as const),
  ]
  return (
    <Section title={sayList(locale, 'howTitle')}>
      <p>
        <b>{seatColumns.order.map((column) => seatColumns.heads[column]).join(', ')}</b>
      </p>
      <ul>
        {rules.map((rule) => (
          <li>{say(locale, rule)}</li>
        ))}
      </ul>
      <p>
        {say(locale, 'startFrom')} <a href={page.to('excelSeats')}>{say(locale, 'excelNow')}</a>,{' '}
        <a href={page.to('csvSeats')}>{say(locale, 'csvNow')}</a>.
      </p>
    </Section>
  )
}
