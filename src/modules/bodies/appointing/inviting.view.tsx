import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, Form } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Notice, Section, StackTable } from '../../../ui/layout.tsx'
import { BothMails, LanguageChoice, Receivers } from '../../../ui/letter.tsx'
import { Page } from '../../../ui/page.tsx'
import type { MailMode } from '../../rounds/index.ts'
import { sayBodies } from '../bodies.text.ts'
import { type Body, shortName } from '../body.model.ts'
import type { CandidateRefusal } from '../refusal.model.ts'
import { sayAppointing } from './appointing.text.ts'
import type { Invited } from './inviting.query.ts'
import { candidateRefusalText, sayInviting as say } from './inviting.text.ts'

type InvitingProps = {
  page: CommunityPage
  body: Body
  /** The address of the round. */
  round: string
  /** Whom the form is about; null where it is about all. */
  whom: string | null
  people: readonly Invited[]
  mode: MailMode
  language: MailLanguage
  /** The mail in each language, as the first gets it; null where nobody does. */
  mails: Record<MailLanguage, WrittenMail> | null
  refusal: CandidateRefusal | null
}

/** Who is asked whether they stand, and what is written to them, before it is. */
export const InvitingPage = (props: InvitingProps) => {
  const { page, body, round, people, mode, refusal } = props
  const { locale } = page
  const back = page.to('appoint', { body: body.key, asking: round })
  const asks = people.length > 0 && mode !== 'none'
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'title', shortName(body))}
      crumbs={[
        { label: sayBodies(locale, 'title'), href: page.to('bodies') },
        { label: body.name, href: page.to('body', { body: body.key }) },
        { label: sayAppointing(locale, 'title', shortName(body)), href: back },
      ]}
      lead={say(locale, 'lead')}
    >
      {refusal && (
        <Notice kind="warning">
          <p>{candidateRefusalText[refusal][locale]}</p>
        </Notice>
      )}
      {mode !== 'send' && (
        <Notice kind={mode === 'none' ? 'warning' : 'info'}>
          <p>{say(locale, mode)}</p>
        </Notice>
      )}
      {people.length === 0 ? <Empty>{say(locale, 'nobody')}</Empty> : <WhoGetsMail {...props} />}
      {asks && <AskForm {...props} />}
      {!asks && (
        <Buttons>
          <ButtonLink href={back} weight="secondary">
            {say(locale, 'back')}
          </ButtonLink>
        </Buttons>
      )}
    </Page>
  )
}

const AskForm = ({ page, body, round, whom, people, mode, language, mails }: InvitingProps) => {
  const { locale } = page
  const at = { body: body.key, asking: round }
  return (
    <Form page={page} action={page.to('askCandidates', at)}>
      {whom !== null && <input type="hidden" name="hvem" value={whom} />}
      {mode === 'send' && mails && <LanguageChoice locale={locale} language={language} />}
      <Buttons>
        <Button>{say(locale, mode === 'send' ? 'send' : 'ask', people.length)}</Button>
        <ButtonLink href={page.to('appoint', at)} weight="secondary">
          {say(locale, 'back')}
        </ButtonLink>
      </Buttons>
    </Form>
  )
}

const WhoGetsMail = ({ page, people, mode, mails }: InvitingProps) => {
  const { locale } = page
  const [first] = people
  return (
    <>
      <Section title={say(locale, mode === 'send' ? 'receivers' : 'wouldBe', people.length)}>
        <StackTable<Invited>
          rows={people}
          columns={[
            {
              label: say(locale, 'who'),
              cell: ({ proposal: { candidate } }) => <Receivers receivers={[candidate]} />,
            },
            { label: say(locale, 'proposedBy'), cell: ({ proposal: { party } }) => party.name },
            {
              label: say(locale, 'seat'),
              cell: ({ seats }) => (
                <div>
                  {seats.map(({ label }) => (
                    <div>
                      <InNorwegian locale={locale}>{label}</InNorwegian>
                    </div>
                  ))}
                </div>
              ),
            },
            {
              label: say(locale, 'as'),
              cell: ({ proposal: { rank } }) => say(locale, rank === 0 ? 'member' : 'substitute'),
            },
          ]}
        />
      </Section>
      {mode === 'send' && mails && first && (
        <Section title={say(locale, 'mail', first.proposal.candidate.name)}>
          <BothMails
            locale={locale}
            mails={mails}
            to={people.map(({ proposal: { candidate }, language }) => ({
              name: candidate.name,
              ...(language === null ? {} : { language }),
            }))}
          />
        </Section>
      )}
    </>
  )
}
