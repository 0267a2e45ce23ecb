import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, Form } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Notice, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { kindNames, sayCases } from '../cases.text.ts'
import { sayRepeating as say } from './repeating.text.ts'
import type { MadeCase, Template } from './template.model.ts'

export type ShownTemplate = Template & {
  bodyName: string
  made: readonly MadeCase[]
  /** The years that it can be made for; none where the reader does not keep it. */
  years: readonly number[]
  mayChange: boolean
  /** Its body is none of today's, and the reader can move it. */
  isLeft: boolean
  /** As one types it. */
  due: string | null
}

/** The cases that come again each year, with those that were made. */
export const TemplatesPage = (props: {
  page: CommunityPage
  templates: readonly ShownTemplate[]
  mayAdd: boolean
  done: string | null
}) => {
  const { page, templates, done } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="cases"
      title={say(locale, 'title')}
      crumbs={[{ label: sayCases(locale, 'title'), href: page.to('cases') }]}
      lead={say(locale, 'lead')}
    >
      {done && <Notice kind="done">{<p>{done}</p>}</Notice>}
      {props.mayAdd && (
        <Buttons>
          <ButtonLink href={page.to('addCaseTemplate')}>{say(locale, 'add')}</ButtonLink>
        </Buttons>
      )}
      {templates.length === 0 ? (
        <Empty>{say(locale, 'none')}</Empty>
      ) : (
        <Templates page={page} templates={templates} />
      )}
    </Page>
  )
}

const Templates = ({
  page,
  templates,
}: {
  page: CommunityPage
  templates: readonly ShownTemplate[]
}) => {
  const { locale } = page
  return (
    <StackTable<ShownTemplate>
      caption={<span class="ds-sr-only">{say(locale, 'title')}</span>}
      rows={templates}
      columns={[
        {
          label: say(locale, 'template'),
          cell: ({ id, title, kind, hasEnded, mayChange }) => (
            <>
              <InNorwegian locale={locale}>{title}</InNorwegian>
              <div>
                <small>
                  {hasEnded ? say(locale, 'ended') : kindNames[kind][locale]}
                  {mayChange && (
                    <>
                      {' · '}
                      <a href={page.to('changeCaseTemplate', { template: id })}>
                        {say(locale, 'change')}
                        <span class="ds-sr-only"> {title}</span>
                      </a>
                    </>
                  )}
                </small>
              </div>
            </>
          ),
        },
        {
          label: say(locale, 'body'),
          cell: ({ bodyName, isLeft }) => (
            <>
              {bodyName}
              {isLeft && (
                <div>
                  <small>{say(locale, 'bodyEnded')}</small>
                </div>
              )}
            </>
          ),
        },
        {
          label: say(locale, 'due'),
          cell: ({ due }) => due ?? '–',
          isEmpty: ({ due }) => due === null,
        },
        { label: say(locale, 'made'), cell: (of) => <Made page={page} of={of} /> },
      ]}
    />
  )
}

const Made = ({ page, of }: { page: CommunityPage; of: ShownTemplate }) => {
  const { locale } = page
  return (
    <div>
      {of.made.length === 0
        ? say(locale, 'notMade')
        : of.made.map(({ year, code, isSeen }, place) => (
            <>
              {place > 0 && ' · '}
              {isSeen ? <a href={page.to('caseItem', { case: code })}>{year}</a> : year}
            </>
          ))}
      <div class="gf-row-forms">
        {of.years.map((year) => (
          <Form page={page} action={page.to('repeatCase', { template: of.id })}>
            <input type="hidden" name="ar" value={String(year)} />
            <Button weight="secondary" small>
              {say(locale, 'make', year)}
              <span class="ds-sr-only">: {of.title}</span>
            </Button>
          </Form>
        ))}
      </div>
    </div>
  )
}
