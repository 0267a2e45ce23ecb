import type { Day } from '../../../kernel/day.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons, ErrorSummary, type FieldError } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Columns, Empty, LinkList, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import { sayBodies } from '../bodies.text.ts'
import { sayAgreement } from './agreement-here.text.ts'
import { type AgreementHere, AgreementLine } from './agreement-here.view.tsx'
import { type Answered, type AskedAuthority, AskForm } from './answer.view.tsx'
import type { AuthorityVersion, Decider, NamedDeciders } from './authority.model.ts'
import { sayAuthority as say } from './authority.text.ts'
import { ClauseWords } from './clause-words.view.tsx'
import { deciderNames } from './decider-name.view.ts'
import { type JudgementLine, JudgementList } from './judgement-list.view.tsx'
import { MatterTable } from './matter-table.view.tsx'
import { OpenQuestions } from './open-questions.view.tsx'
import type { ShownVersion } from './shown-authority.rule.ts'

export type AuthorityPageProps = {
  page: CommunityPage
  on: Day
  errors: readonly FieldError[]
  versions: readonly AuthorityVersion[]
  /** The version that the page shows, and the one that matters are asked by where it shows none; null where there is none. */
  shown: ShownVersion | null
  asking: ShownVersion | null
  /** Is the version that is shown known to be in force on the day? */
  isKnown: boolean
  /** The agreement that the version shown stands in; null where it is not among those that the reader may know of. */
  agreement: AgreementHere | null
  named: NamedDeciders
  deciders: readonly Decider[]
  recommenders: readonly Decider[]
  asked: AskedAuthority
  answered: Answered
  /** Null for those who are not told what was judged. */
  judgements: readonly JudgementLine[] | null
  partyName(code: string): string
  done: string | null
}

/** Who may decide what, as the agreement has it on a day. */
export const AuthorityPage = (props: AuthorityPageProps) => {
  const { page, shown, asking, errors, on, versions } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="bodies"
      title={say(locale, 'title')}
      crumbs={[{ label: sayBodies(locale, 'title'), href: page.to('bodies') }]}
      lead={
        shown ? (
          <InNorwegian locale={locale}>
            {say(locale, 'lead', shown.version.heading, shown.version.agreement)}
          </InNorwegian>
        ) : (
          say(locale, 'plainLead')
        )
      }
      status={<Standing {...props} />}
    >
      <Receipt>{props.done}</Receipt>
      <ErrorSummary page={page} errors={errors} title={say(locale, 'dayProblem')} />
      {props.agreement && <AgreementLine page={page} of={props.agreement} />}
      {on !== page.today && shown && (
        <p>{say(locale, on > page.today ? 'asOfAhead' : 'asOf', longDay(locale, on))}</p>
      )}
      {shown ? <MatterTable {...props} shown={shown} /> : <NoVersion {...props} />}
      {asking && (
        <Columns aside={<Unknowns {...props} of={asking} />}>
          <AskForm {...props} version={asking.version} />
        </Columns>
      )}
      {shown && <OpenQuestions {...props} shown={shown} />}
      {shown && <ClauseWords locale={locale} shown={shown} />}
      {props.judgements && <JudgementList {...props} judgements={props.judgements} />}
      {versions.length > 0 && <Versions {...props} />}
    </Page>
  )
}

const Standing = ({ page: { locale }, shown, isKnown, agreement }: AuthorityPageProps) => {
  if (!shown) return null
  const { from } = shown.version
  return isKnown && from ? (
    <State kind="adopted">{say(locale, 'inForce', longDay(locale, from))}</State>
  ) : (
    <State kind="unknown">
      {agreement?.from ? sayAgreement(locale, 'dayMissing') : say(locale, 'dayUnknown')}
    </State>
  )
}

const NoVersion = ({ page, versions }: AuthorityPageProps) => {
  const { locale } = page
  const mayKeep = page.may('keep-authority')
  const first = versions
    .map(({ from }) => from)
    .filter((from) => from !== null)
    .toSorted()[0]
  if (first) return <Empty>{say(locale, 'noneThen', longDay(locale, first))}</Empty>
  return (
    <Empty
      action={
        mayKeep && (
          <Buttons>
            <ButtonLink href={page.to('addAuthority')}>{say(locale, 'addFirst')}</ButtonLink>
          </Buttons>
        )
      }
    >
      {say(locale, 'noVersion')} {mayKeep && say(locale, 'noVersionKeeper')}
    </Empty>
  )
}

/** What follows from what is put in, and what whoever wrote the version says is not known. */
const Unknowns = (props: AuthorityPageProps & { of: ShownVersion }) => {
  const { page, named } = props
  const { version, adopters, unknowns: own } = props.of
  const { locale } = page
  const newer = props.versions
    .slice(props.versions.findIndex(({ id }) => id === version.id) + 1)
    .filter(({ from }) => from === null)
  const lines = [
    ...(version.from === null
      ? [
          props.agreement?.from
            ? sayAgreement(locale, 'dayNotHere', longDay(locale, props.agreement.from))
            : say(locale, 'unknownDay', version.agreement),
          ...(adopters.length > 0
            ? [say(locale, 'unknownAdoption', deciderNames(locale, adopters, named, 'inside'))]
            : []),
        ]
      : []),
    ...newer.map(({ name }) => say(locale, 'newerUnknown', name)),
  ]
  return (
    <Surface title={say(locale, 'unknown')}>
      {lines.length + own.length === 0 ? (
        <p>{say(locale, 'unknownNote')}</p>
      ) : (
        <ul class="gf-unknowns">
          {lines.map((line) => (
            <li>
              <State kind="unknown" bare>
                {line}
              </State>
            </li>
          ))}
          {own.map((line) => (
            <li>
              <State kind="unknown" bare>
                <InNorwegian locale={locale}>{line}</InNorwegian>
              </State>
            </li>
          ))}
        </ul>
      )}
    </Surface>
  )
}

const Versions = ({ page, versions }: AuthorityPageProps) => {
  const { locale } = page
  const mayKeep = page.may('keep-authority')
  return (
    <Section title={say(locale, 'versions')} lead={say(locale, 'versionsLead')} id="versjoner">
      <LinkList
        items={versions.toReversed().map((version) => ({
          title: <InNorwegian locale={locale}>{version.name}</InNorwegian>,
          href: version.from ? page.to('authority', {}, { dag: version.from }) : undefined,
          note: (
            <>
              {version.from ? (
                say(locale, 'inForce', longDay(locale, version.from))
              ) : (
                <State kind="unknown">{say(locale, 'notKnown')}</State>
              )}
              {version.daySource && (
                <InNorwegian locale={locale}>{say(locale, 'read', version.daySource)}</InNorwegian>
              )}
            </>
          ),
          aside: mayKeep && (
            <a href={page.to('authorityDay', { version: version.id })}>
              {say(locale, version.from ? 'correctDay' : 'enterDay')}
              <span class="ds-sr-only"> {version.name}</span>
            </a>
          ),
        }))}
      />
      {mayKeep && (
        <Buttons>
          <ButtonLink href={page.to('addAuthority')} weight="secondary">
            {say(locale, 'addNext')}
          </ButtonLink>
        </Buttons>
      )}
    </Section>
  )
}
