import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, Form } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Facts, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Heading } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import { sayWriting as say } from './writing.text.ts'

/** What the paper of a case will be written under, before it is begun. */
export const BeginPage = (props: {
  page: CommunityPage
  item: { code: string; body: string; title: string }
  headings: readonly Heading[]
}) => {
  const { page, item, headings } = props
  const { locale, to } = page
  return (
    <Page
      page={page}
      nav="cases"
      title={`${say(locale, 'begin')}: ${item.title}`}
      heading={say(locale, 'begin')}
      crumbs={[
        { label: sayPapers(locale, 'cases'), href: to('cases') },
        { label: item.title, href: to('caseItem', { case: item.code }), inNorwegian: true },
      ]}
      lead={say(locale, 'beginLead')}
    >
      <Surface>
        <Facts
          facts={headings.map(({ title, hint }) => ({
            term: <InNorwegian locale={locale}>{title}</InNorwegian>,
            detail: <InNorwegian locale={locale}>{hint ?? ''}</InNorwegian>,
          }))}
        />
        <Form page={page} action={to('beginPaper', { body: item.body, case: item.code })}>
          <Buttons>
            <Button>{say(locale, 'begin')}</Button>
            <ButtonLink href={to('caseItem', { case: item.code })} weight="secondary">
              {sayPapers(locale, 'cancel')}
            </ButtonLink>
          </Buttons>
          <p>
            <a href={to('bodyHeadings', { body: item.body })}>{say(locale, 'otherHeadings')}</a>
          </p>
        </Form>
      </Surface>
    </Page>
  )
}
