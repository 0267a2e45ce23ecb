import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  type FieldError,
  Form,
  TextArea,
} from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayBoard } from '../look/board.text.ts'
import type { Report, TypedSetAside } from '../reported/report.model.ts'
import { sayReport as say } from '../reported/report.text.ts'
import { ReportFacts, ToldBy } from '../reported/report.view.tsx'
import type { TreatingBody } from '../treatment.model.ts'

type SetAsideProps = {
  page: CommunityPage
  slug: string
  title: string
  party: { code: string; name: string }
  decidingBody: TreatingBody
  report: Report
  /** Where the form is sent: to what it was opened for, also where that has been told anew since. */
  formAt: string
  typed: TypedSetAside
  errors: readonly FieldError[]
}

/** What was told by a link, and why it is set aside. */
export const SetAsidePage = ({
  page,
  slug,
  title,
  party,
  decidingBody,
  report,
  formAt,
  typed,
  errors,
}: SetAsideProps) => {
  const { locale } = page
  const at = { slug, partyCode: party.code }
  return (
    <Page
      page={page}
      title={say(locale, 'setAsideTitle', party.name)}
      windowTitle={`${say(locale, 'setAsideTitle', party.name)}: ${title}`}
      nav="documents"
      crumbs={[
        { label: sayBoard(locale, 'documents'), href: page.to('documents') },
        { label: title, href: page.to('document', { slug }), inNorwegian: true },
        { label: party.name, href: page.to('answer', at) },
      ]}
      lead={<InNorwegian locale={locale}>{title}</InNorwegian>}
    >
      <ErrorSummary page={page} errors={errors} />
      <Surface>
        <ToldBy locale={locale} report={report} />
        <ReportFacts
          locale={locale}
          report={report}
          decidingBody={decidingBody}
          fileAt={page.to('reportFile', { ...at, report: report.id })}
        />
      </Surface>
      <Surface>
        <Form page={page} action={formAt}>
          <TextArea
            name="reason"
            label={say(locale, 'reason')}
            hint={say(locale, 'reasonHint')}
            value={typed.reason}
            error={errors.find(({ field }) => field === 'reason')?.message}
            rows={3}
          />
          <p class="gf-hint">{say(locale, 'setAsideLead')}</p>
          <Buttons>
            <Button>{say(locale, 'setAside')}</Button>
            <ButtonLink href={page.to('answer', at)} weight="secondary">
              {say(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
    </Page>
  )
}
