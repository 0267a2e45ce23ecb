import type { PageContext } from '../../../kernel/page.model.ts'
import { Button, Buttons, Form } from '../../../ui/form.tsx'
import { Notice, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayDigestMail as say } from './digest.text.ts'

/** What the link in a mail opens. `left`: did the mails stop? Null before the button is chosen. */
export const LeavePage = (props: { page: PageContext; token: string; left: boolean | null }) => {
  const { left, token } = props
  const { locale } = props.page
  // The page's own address holds the key, and must not stand in its links.
  const page = { ...props.page, path: props.page.to('leaveDigest') }
  return (
    <Page
      page={page}
      title={say(locale, 'leaveTitle')}
      lead={left === null ? say(locale, 'leaveLead') : undefined}
    >
      {left === null ? (
        <Surface>
          <Form page={page} action={page.to('leaveDigest')}>
            <input type="hidden" name="nokkel" value={token} />
            <Buttons>
              <Button>{say(locale, 'leaveNow')}</Button>
            </Buttons>
          </Form>
        </Surface>
      ) : (
        <Notice kind={left ? 'done' : 'warning'}>
          <p>{say(locale, left ? 'left' : 'notLeft')}</p>
        </Notice>
      )}
    </Page>
  )
}
