import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Buttons, Field, type FieldError, Form } from '../../../ui/form.tsx'
import { Notice, Section, Surface } from '../../../ui/layout.tsx'
import { sayAccess as say } from '../access.text.ts'

export type ReplyProps = {
  page: CommunityPage
  /** The address that stands, and what was typed. */
  reply: { address: string | null; typed: string | null }
  errors: readonly FieldError[]
}

/** Where answers to the community's mails go. */
export const ReplyAddress = ({ page, reply, errors }: ReplyProps) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'replyTitle')} lead={say(locale, 'replyLead')} id="svaradresse">
      {reply.address === null && (
        <Notice kind="warning">
          <p>{say(locale, 'replyMissing')}</p>
        </Notice>
      )}
      <Surface>
        <Form page={page} action={page.to('replyAddress')}>
          <Field
            name="svaradresse"
            type="email"
            label={say(locale, 'replyAddress')}
            hint={say(locale, 'replyHint')}
            value={reply.typed ?? reply.address ?? ''}
            error={errors.find(({ field }) => field === 'svaradresse')?.message}
          />
          <Buttons>
            <Button>{say(locale, 'replySave')}</Button>
          </Buttons>
        </Form>
      </Surface>
    </Section>
  )
}
