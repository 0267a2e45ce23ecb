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

/** A stand-in for a role, with its community's name. */
export type DemonstrationPerson = { id: string; name: string; community: string }

type SignInProps = {
  page: PageContext
  email: string
  back: string
  errors: readonly FieldError[]
  /** Nothing is wrong with the address, but no code was sent. */
  isRefused?: boolean | undefined
  sendsMail: boolean
  demonstration: readonly DemonstrationPerson[]
}

export const SignInPage = (props: SignInProps) => {
  const { page } = props
  const { locale } = page
  return (
    <Page
      page={page}
      title={sayDoor(locale, 'signIn')}
      lead={props.sendsMail ? sayDoor(locale, 'signInLead') : undefined}
    >
      <ErrorSummary
        page={page}
        errors={props.errors}
        title={props.isRefused ? sayDoor(locale, 'noCodeSent') : undefined}
      />
      <Surface>
        {props.sendsMail ? (
          <AddressForm {...props} />
        ) : (
          <Notice>
            <p>{sayDoor(locale, 'noMail')}</p>
          </Notice>
        )}
      </Surface>
      {props.demonstration.length > 0 && <RolePicker {...props} />}
    </Page>
  )
}

/** Asks where a code is sent. */
const AddressForm = ({ page, email, back, errors, isRefused }: SignInProps) => (
  <Form page={page} action={page.to('signIn')}>
    <input type="hidden" name="tilbake" value={back} />
    <Field
      name="epost"
      type="email"
      label={sayDoor(page.locale, 'address')}
      hint={sayDoor(page.locale, 'emailHint')}
      autocomplete="email"
      value={email}
      error={isRefused ? undefined : errors[0]?.message}
      required
    />
    <Buttons>
      <Button>{sayDoor(page.locale, 'sendCode')}</Button>
    </Buttons>
  </Form>
)

/** Whom one may be for a try, community by community. */
const RolePicker = ({ page, back, demonstration }: SignInProps) => (
  <Section
    title={sayDoor(page.locale, 'demonstration')}
    lead={sayDoor(page.locale, 'demonstrationLead')}
  >
    {grouped(demonstration).map(([community, people]) => (
      <Surface title={community}>
        <Form page={page} action={page.to('tryRole')}>
          <input type="hidden" name="tilbake" value={back} />
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
)

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
