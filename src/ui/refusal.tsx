import type { PageContext, RefusalStatus } from '../kernel/page.model.ts'
import { ButtonLink, Buttons } from './form.tsx'
import { Page } from './page.tsx'
import { sayShell } from './text.ts'

/** What a reader sees instead of a page. */
export const RefusalPage = (props: { page: PageContext; status: RefusalStatus }) => {
  const { page, status } = props
  const say = (key: Parameters<typeof sayShell>[1]) => sayShell(page.locale, key)
  const front = page.community ? `/${page.community.key}` : '/'
  const stranger = page.viewer === null
  const titles = {
    400: 'cutShortTitle',
    403: 'forbiddenTitle',
    404: 'missingTitle',
    413: 'tooMuchTitle',
    500: 'faultTitle',
    503: 'awayTitle',
  } as const
  const leads = {
    400: 'cutShort',
    403: stranger ? 'forbiddenStranger' : 'forbiddenViewer',
    404: 'missing',
    413: 'tooMuch',
    500: 'fault',
    503: 'away',
  } as const
  return (
    <Page page={page} title={say(titles[status])} lead={say(leads[status])}>
      {status === 500 && (
        <p>
          {say('faultTime')} <b>{page.now}</b>
        </p>
      )}
      <Buttons>
        {status === 403 && stranger && (
          <ButtonLink href={`/logg-inn?tilbake=${encodeURIComponent(page.path)}`}>
            {say('signIn')}
          </ButtonLink>
        )}
        <ButtonLink href={front} weight="secondary">
          {say('toFront')}
        </ButtonLink>
      </Buttons>
    </Page>
  )
}
