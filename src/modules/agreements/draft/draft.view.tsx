import { Button, ButtonLink, Buttons, ErrorSummary, Form } from '../../../ui/form.tsx'
import { Columns, Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { PaperLacksNotice } from '../../../ui/paper-lacks.tsx'
import { PaperTrialNotice } from '../../../ui/paper-trial.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { FetchedNotice } from '../../../ui/word-file.tsx'
import { sayDiscard } from '../discard.text.ts'
import { sayDocument as say } from '../document.text.ts'
import { FieldsTold } from '../field/agreement-fields.view.tsx'
import { sayDraft } from './draft.text.ts'
import {
  Attachments,
  type DraftProps,
  OwnFacts,
  PartiesAndDays,
  TheText,
} from './draft-fields.view.tsx'
import { FixedFacts } from './fixed-facts.view.tsx'
import { ForTheCase } from './for-the-case.view.tsx'

/** A new document, or a draft that is changed. */
export const DraftPage = (props: DraftProps) => {
  const { page, slug, next, fixed, choices, errors, refusal } = props
  const { locale } = page
  const action = next
    ? page.to('nextVersion', { slug: next })
    : slug
      ? page.to('editDraft', { slug })
      : page.to('newDocument')
  return (
    <Page
      page={page}
      title={say(locale, next ? 'nextVersion' : slug ? 'editDraft' : 'newDocument')}
      nav="documents"
      crumbs={[{ label: say(locale, 'documents'), href: page.to('documents') }]}
      lead={sayDraft(locale, 'newDocumentLead')}
    >
      <Receipt>{props.saved && sayDraft(locale, 'saved')}</Receipt>
      {refusal && (
        <Notice kind="warning" title={sayDraft(locale, 'notSaved')}>
          <p>{refusal.message}</p>
          <p>
            <a href={refusal.href}>{sayDraft(locale, 'seeSaved')}</a>
          </p>
        </Notice>
      )}
      {props.fields && <FieldsTold locale={locale} fields={props.fields} />}
      {props.trial && <PaperTrialNotice locale={locale} trial={props.trial} />}
      {props.lacks && <PaperLacksNotice locale={locale} lacks={props.lacks} />}
      {props.fetched && <FetchedNotice page={page} {...props.fetched} />}
      <ErrorSummary page={page} errors={errors} />
      <Form page={page} action={action} multipart enters>
        <Columns
          even
          aside={
            <>
              <PartiesAndDays {...props} />
              {fixed ? (
                <FixedFacts {...{ page, fixed, choices }} exemptions={props.exemptions} />
              ) : (
                <OwnFacts {...props} />
              )}
            </>
          }
        >
          <TheText {...props} />
          <ForTheCase {...props} />
          <Attachments {...props} />
        </Columns>
        <SaveButtons {...props} />
      </Form>
    </Page>
  )
}

const SaveButtons = ({ page, slug, next }: DraftProps) => {
  const { locale } = page
  const back = next ?? slug
  return (
    <Buttons>
      <Button>{sayDraft(locale, 'save')}</Button>
      {slug && (
        <ButtonLink href={page.to('putForward', { slug })} weight="secondary">
          {say(locale, 'putForward')}
        </ButtonLink>
      )}
      <ButtonLink
        href={back === null ? page.to('documents') : page.to('document', { slug: back })}
        weight="secondary"
      >
        {sayDraft(locale, slug ? 'seeSaved' : 'cancel')}
      </ButtonLink>
      {slug && (
        <ButtonLink href={page.to('discardDraft', { slug })} weight="secondary">
          {sayDiscard(locale, 'discard')}
        </ButtonLink>
      )}
    </Buttons>
  )
}
