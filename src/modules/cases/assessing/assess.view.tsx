import { longDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, Form } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Columns, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import { shortName } from '../../bodies/index.ts'
import { sayCases, standingNames } from '../cases.text.ts'
import { intakeState } from '../intake/intake-state.view.ts'
import { AskedBack, CaseFiles, SubmittedFacts } from '../intake/submitted.view.tsx'
import { Written } from '../intake/written.view.tsx'
import { sayAssess as say } from './assess.text.ts'
import { sayInbox } from './inbox.text.ts'
import { type AssessProps, Ways } from './ways.view.tsx'

/** A case as it was submitted, and what can be done with it. */
export const AssessPage = (props: AssessProps) => {
  const { page, item, body, names, errors } = props
  const { locale } = page
  const isOpen = item.intake === 'submitted' || item.intake === 'asked-back'
  return (
    <Page
      page={page}
      nav="cases"
      title={item.title}
      heading={<InNorwegian locale={locale}>{item.title}</InNorwegian>}
      windowTitle={`${say(locale, 'title')}: ${item.title}`}
      lead={isOpen ? say(locale, 'lead', shortName(body)) : undefined}
      status={<State kind={intakeState(item.intake)}>{standingNames[item.standing][locale]}</State>}
      crumbs={[
        { label: sayCases(locale, 'title'), href: page.to('cases') },
        {
          label: `${sayInbox(locale, 'title')}, ${shortName(body)}`,
          href: page.to('bodyCases', { body: body.key }),
        },
      ]}
    >
      <Receipt>{props.done && say(locale, 'didSubmit')}</Receipt>
      <ErrorSummary page={page} errors={errors} />
      <Columns even aside={isOpen ? <Ways {...props} /> : <Stands {...props} />}>
        <SubmittedFacts page={page} item={item} names={names} />
        <CaseFiles page={page} code={item.code} files={props.files} />
        <AskedBack locale={locale} questions={props.questions} />
      </Columns>
    </Page>
  )
}

/** What has come of it, and the way back where it was declined or joined to another. */
const Stands = (props: AssessProps) => {
  const { page, item } = props
  const { locale, to } = page
  if (item.intake === 'accepted') {
    return (
      <Section title={say(locale, 'acceptedAlready')}>
        <Buttons>
          <ButtonLink href={to('caseItem', { case: item.code })}>
            {say(locale, 'toCase')}
          </ButtonLink>
        </Buttons>
      </Section>
    )
  }
  const on = longDay(locale, osloDay(item.judgedAt ?? item.raised.at))
  return (
    <Surface
      title={
        item.intake === 'declined'
          ? say(locale, 'declinedAlready', on)
          : say(locale, 'joinedAlready')
      }
    >
      {item.judgedBecause !== null && (
        <p>
          <Written locale={locale} text={item.judgedBecause} />
        </p>
      )}
      {item.joinedTo !== null && (
        <p>
          <a href={to('caseItem', { case: item.joinedTo })}>{say(locale, 'toOther')}</a>
        </p>
      )}
      <p>{say(locale, 'reopenLead')}</p>
      <Form page={page} action={to('reopenCase', { body: props.body.key, case: item.code })}>
        <Buttons>
          <Button weight="secondary">{say(locale, 'reopenButton')}</Button>
        </Buttons>
      </Form>
    </Surface>
  )
}
