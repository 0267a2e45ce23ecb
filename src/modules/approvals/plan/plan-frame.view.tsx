import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons, type FieldError } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { type DocumentFacts, sayFields } from '../../agreements/index.ts'
import { sayBoard } from '../look/board.text.ts'
import type { TypedPlan } from './plan.model.ts'
import { sayPlan as say } from './plan.text.ts'

export type PlanProps = {
  page: CommunityPage
  document: DocumentFacts
  typed: TypedPlan
  errors: readonly FieldError[]
}

/** The draft cannot be put forward as it is: why, and where it is put right. */
export const StoppedPage = (props: Pick<PlanProps, 'page' | 'document'> & { wrong: string }) => {
  const { page, document, wrong } = props
  const { locale } = page
  const { slug, number } = document
  return (
    <PlanFrame {...props} lead={say(locale, 'stopped')}>
      <Notice kind="warning" title={sayFields(locale, 'wrong')}>
        {wrong.split('\n').map((line) => (
          <p>{line}</p>
        ))}
      </Notice>
      <Buttons>
        <ButtonLink href={page.to('editDraft', { slug })}>{say(locale, 'putRight')}</ButtonLink>
        <ButtonLink href={page.to('document', { slug }, { versjon: number })} weight="secondary">
          {say(locale, 'readDraft')}
        </ButtonLink>
      </Buttons>
    </PlanFrame>
  )
}

export const PlanFrame = ({
  page,
  document,
  lead,
  children,
}: Pick<PlanProps, 'page' | 'document'> & { lead: string; children?: Child }) => (
  <Page
    page={page}
    title={say(page.locale, 'putForward')}
    nav="documents"
    crumbs={[
      { label: sayBoard(page.locale, 'documents'), href: page.to('documents') },
      {
        label: document.title,
        href: page.to('document', { slug: document.slug }),
        inNorwegian: true,
      },
    ]}
    lead={lead}
  >
    {children}
  </Page>
)
