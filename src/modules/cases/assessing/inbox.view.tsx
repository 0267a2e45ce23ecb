import type { Child } from 'hono/jsx'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, LinkList, Section } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import { type Body, shortName } from '../../bodies/index.ts'
import type { Case } from '../case.model.ts'
import { sayCases, standingNames } from '../cases.text.ts'
import { intakeState } from '../intake/intake-state.view.ts'
import type { CaseNames } from '../intake/raiser.model.ts'
import { raisedText } from '../intake/raiser.text.ts'
import { Written } from '../intake/written.view.tsx'
import { sayInbox as say } from './inbox.text.ts'

type Props = {
  page: CommunityPage
  body: Body
  waiting: readonly Case[]
  closed: readonly Case[]
  /** The code of the last that is shown, where there are older ones. */
  olderThan: string | null
  names: CaseNames
  keeps: boolean
  done: string | null
}

/** What was submitted to a body and is not taken in: what waits, and what was declined. */
export const InboxPage = (props: Props) => {
  const { page, body, waiting, closed, keeps } = props
  const { locale } = page
  const toAssess = waiting.filter(({ intake }) => intake === 'submitted')
  const asked = waiting.filter(({ intake }) => intake === 'asked-back')
  return (
    <Page
      page={page}
      nav="cases"
      title={`${say(locale, 'title')}, ${shortName(body)}`}
      lead={
        keeps
          ? say(locale, 'lead', toAssess.length, shortName(body))
          : say(locale, 'leadOthers', shortName(body))
      }
      crumbs={[
        { label: sayCases(locale, 'title'), href: page.to('cases') },
        { label: body.name, href: page.to('body', { body: body.key }), inNorwegian: true },
      ]}
    >
      <Receipt>{props.done}</Receipt>
      <List {...props} title={say(locale, 'waiting')} cases={toAssess} />
      <List {...props} title={say(locale, 'asked')} cases={asked} />
      {waiting.length === 0 && <Empty>{say(locale, keeps ? 'empty' : 'emptyOthers')}</Empty>}
      {page.may('submit-case') && (
        <Buttons>
          <ButtonLink
            href={page.to('submitCase', {}, { organ: body.key })}
            weight={keeps && waiting.length > 0 ? 'secondary' : 'primary'}
          >
            {sayCases(locale, 'submit')}
          </ButtonLink>
        </Buttons>
      )}
      <List
        {...props}
        title={say(locale, 'joined')}
        cases={closed.filter(({ intake }) => intake === 'joined')}
      />
      <List
        {...props}
        title={say(locale, 'declined')}
        lead={say(locale, 'declinedLead')}
        cases={closed.filter(({ intake }) => intake === 'declined')}
      />
      {props.olderThan !== null && (
        <p>
          <a href={page.to('bodyCases', { body: body.key }, { etter: props.olderThan })}>
            {say(locale, 'older')}
          </a>
        </p>
      )}
    </Page>
  )
}

const List = (
  props: Props & { title: string; lead?: string; cases: readonly Case[]; children?: Child },
) => {
  const { page, body, names, keeps, cases } = props
  const { locale } = page
  if (cases.length === 0) return null
  return (
    <Section title={props.title} lead={props.lead}>
      <LinkList
        items={cases.map((item) => ({
          title: <InNorwegian locale={locale}>{item.title}</InNorwegian>,
          href: keeps
            ? page.to('assessCase', { body: body.key, case: item.code })
            : page.to('caseItem', { case: item.code }),
          note: <Note {...{ page, item, names }} />,
          aside: (
            <State kind={intakeState(item.intake)}>{standingNames[item.standing][locale]}</State>
          ),
        }))}
      />
    </Section>
  )
}

const Note = ({ page, item, names }: { page: CommunityPage; item: Case; names: CaseNames }) => {
  const { locale } = page
  return (
    <>
      {say(
        locale,
        'on',
        raisedText(locale, item.raised, names),
        shortDay(item.raised.on ?? osloDay(item.raised.at)),
      )}
      {item.judgedBecause !== null && (
        <>
          <br />
          <Written locale={locale} text={say(locale, 'because', item.judgedBecause)} />
        </>
      )}
    </>
  )
}
