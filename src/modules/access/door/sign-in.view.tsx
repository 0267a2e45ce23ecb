import type { PageContext } from '../../../kernel/page.model.ts'
import { signInAddress } from '../../../kernel/return.rule.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Field,
  type FieldError,
  Form,
} from '../../../ui/form.tsx'
import { Notice, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayDoor } from './door.text.ts'

/** A stand-in for a role, with its community's name and front page. */
export type DemonstrationPerson = { id: string; name: string; community: string; home: string }

export const SignInPage = (props: {
  page: PageContext
  email: string
  back: string
  errors: readonly FieldError[]
  /** Nothing is wrong with the address, but no code was sent. */
  isRefused?: boolean | undefined
  sendsMail: boolean
  demonstration: readonly DemonstrationPerson[]
}) => {
  const { page, back, errors } = props
  const say = sayDoor
  return (
    <Page
      page={page}
      title={say(page.locale, 'signIn')}
      lead={props.sendsMail ? say(page.locale, 'signInLead') : undefined}
    >
      <ErrorSummary
        page={page}
        errors={errors}
        title={props.isRefused ? say(page.locale, 'noCodeSent') : undefined}
      />
      <Surface>
        {props.sendsMail ? (
          <Form page={page} action={page.to('signIn')}>
            <input type="hidden" name="tilbake" value={back} />
            <Field
              name="epost"
              type="email"
              label={say(page.locale, 'address')}
              hint={say(page.locale, 'emailHint')}
              autocomplete="email"
              value={props.email}
              error={props.isRefused ? undefined : errors[0]?.message}
              required
            />
            <Buttons>
              <Button>{say(page.locale, 'sendCode')}</Button>
            </Buttons>
          </Form>
        ) : (
          <Notice>
            <p>{say(page.locale, 'noMail')}</p>
          </Notice>
        )}
      </Surface>
      {props.demonstration.length > 0 && (
        <Section
          title={say(page.locale, 'demonstration')}
          lead={say(page.locale, 'demonstrationLead')}
        >
          {grouped(props.demonstration).map(([community, people]) => (
            <Surface title={community}>
              <Form page={page} action={page.to('tryRole')}>
                <input type="hidden" name="tilbake" value={back === '/' ? people[0]?.home : back} />
                <Buttons>
                  {people.map(({ id, name }) => (
                    <Button weight="secondary" name="person" value={id}>
                      {name}
                    </Button>
                  ))}
                </Buttons>
              </Form>
            </Surface>
          ))}
        </Section>
      )}
    </Page>
  )
}

export const CodePage = (props: {
  page: PageContext
  back: string
  errors?: readonly FieldError[]
}) => {
  const { page, back, errors = [] } = props
  return (
    <Page
      page={page}
      title={sayDoor(page.locale, 'codeTitle')}
      lead={sayDoor(page.locale, 'codeLead')}
    >
      <ErrorSummary page={page} errors={errors} />
      <Surface>
        <Form page={page} action={page.to('enterCode')}>
          <input type="hidden" name="tilbake" value={back} />
          <Field
            name="kode"
            label={sayDoor(page.locale, 'code')}
            inputmode="numeric"
            autocomplete="one-time-code"
            error={errors[0]?.message}
            required
            short
          />
          <Buttons>
            <Button>{sayDoor(page.locale, 'signIn')}</Button>
            <ButtonLink href={signInAddress(page.to, back)} weight="secondary">
              {sayDoor(page.locale, 'askAgain')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Surface>
    </Page>
  )
}

/** What a one-time link opens: nothing is spent before the button is chosen, so whoever looks ahead spends nothing. */
export const LinkPage = (props: {
  page: PageContext
  token: string
  problem?: string | undefined
}) => {
  const { locale } = props.page
  // The page's own address holds the key, and must not stand in its links.
  const page = { ...props.page, path: props.page.to('signIn') }
  return (
    <Page page={page} title={sayDoor(locale, 'linkTitle')} lead={sayDoor(locale, 'linkLead')}>
      {props.problem && (
        <Notice>
          <p>{props.problem}</p>
        </Notice>
      )}
      <Surface>
        {props.problem ? (
          <Buttons>
            <ButtonLink href={page.to('signIn')}>{sayDoor(locale, 'askAgain')}</ButtonLink>
          </Buttons>
        ) : (
          <Form page={page} action={page.to('enterByLink')}>
            <input type="hidden" name="nokkel" value={props.token} />
            <Buttons>
              <Button>{sayDoor(locale, 'signIn')}</Button>
            </Buttons>
          </Form>
        )}
      </Surface>
    </Page>
  )
}

function grouped(people: readonly DemonstrationPerson[]): [string, DemonstrationPerson[]][] {
  const communities = [...new Set(people.map(({ community }) => community))]
  return communities.map((community) => [
    community,
    people.filter((each) => each.community === community),
  ])
}
