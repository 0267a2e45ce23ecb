import type { MailStory } from '../kernel/mail-story.model.ts'
import type { PageContext } from '../kernel/page.model.ts'
import { Form } from './form.tsx'
import { sayMailLink as say } from './mail-link.text.ts'

/** How the link of a receiver stands, and what can be done about it once the mail has come; null where it cannot. */
export const LinkDeeds = (props: {
  page: PageContext
  mail: Pick<MailStory, 'name' | 'state'>
  link: 'open' | 'revoked' | null
  renewAt: string | null
  revokeAt: string | null
}) => {
  const { page, mail, link } = props
  const { locale } = page
  const renewAt = mail.state === 'sent' ? props.renewAt : null
  const revokeAt = mail.state === 'sent' && link === 'open' ? props.revokeAt : null
  return (
    <>
      {link === 'revoked' && <p>{say(locale, 'linkRevoked')}</p>}
      {(renewAt || revokeAt) && (
        <div class="gf-buttons">
          {renewAt && (
            <LinkDeed
              page={page}
              action={renewAt}
              word={say(locale, 'renew')}
              label={say(locale, 'renewTo', mail.name)}
            />
          )}
          {revokeAt && (
            <LinkDeed
              page={page}
              action={revokeAt}
              word={say(locale, 'revoke')}
              label={say(locale, 'revokeOf', mail.name)}
            />
          )}
        </div>
      )}
      {renewAt && <p class="gf-hint">{say(locale, 'renewMeans')}</p>}
    </>
  )
}

const LinkDeed = (props: { page: PageContext; action: string; word: string; label: string }) => (
  <Form page={props.page} action={props.action}>
    <button
      type="submit"
      class="ds-button"
      data-variant="secondary"
      data-size="sm"
      aria-label={props.label}
    >
      {props.word}
    </button>
  </Form>
)
