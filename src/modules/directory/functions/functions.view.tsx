import { listed, opening, shortDay, wholeNumber } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Button, ButtonLink, Buttons, Form } from '../../../ui/form.tsx'
import { Empty, Section, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { functionName, sayDirectory } from '../directory.text.ts'
import { type ContactFunction, isAskedFor } from '../function.model.ts'
import { sayFunctions as say } from './functions.text.ts'

type ListProps = {
  page: CommunityPage
  functions: readonly ContactFunction[]
  /** How many hold each, of those that the viewer sees. */
  counts: ReadonlyMap<string, number>
  /** Does the viewer see all that is kept? */
  seesAll: boolean
  /** The usual functions that the list lacks. */
  lacking: readonly ContactFunction[]
  done: 'added' | 'changed' | 'ended' | 'restored' | 'usualAdded' | null
}

/** The community's list of functions, in its order. */
export const FunctionsPage = (props: ListProps) => {
  const { page, functions, done } = props
  const { locale } = page
  const keeps = page.may('keep-directory')
  const inList = functions.filter((of) => isAskedFor(of, page.today))
  const out = functions.filter((of) => !isAskedFor(of, page.today))
  return (
    <Page
      page={page}
      nav="directory"
      title={say(locale, 'title')}
      crumbs={[{ label: sayDirectory(locale, 'directory'), href: page.to('directory') }]}
      lead={say(locale, 'lead')}
    >
      <Receipt>{done && say(locale, done)}</Receipt>
      {inList.length === 0 ? (
        <NoFunctions page={page} keeps={keeps} />
      ) : (
        <List {...props} functions={inList} keeps={keeps} />
      )}
      {keeps && inList.length > 0 && (
        <Buttons>
          <ButtonLink href={page.to('addFunction')} weight="secondary">
            {say(locale, 'add')}
          </ButtonLink>
        </Buttons>
      )}
      {keeps && inList.length > 0 && <Lacking {...props} />}
      {keeps && out.length > 0 && <Out page={page} functions={out} />}
    </Page>
  )
}

const NoFunctions = ({ page, keeps }: { page: CommunityPage; keeps: boolean }) => (
  <Empty
    action={
      keeps && (
        <>
          <Form page={page} action={page.to('usualFunctions')}>
            <Buttons>
              <Button>{say(page.locale, 'useUsual')}</Button>
            </Buttons>
          </Form>
          <p>
            <a href={page.to('addFunction')}>{say(page.locale, 'oneByOne')}</a>
          </p>
        </>
      )
    }
  >
    {say(page.locale, keeps ? 'empty' : 'emptyForReader')}
  </Empty>
)

const List = ({ page, functions, counts, seesAll, keeps }: ListProps & { keeps: boolean }) => {
  const { locale } = page
  return (
    <>
      <StackTable<ContactFunction>
        caption={<span class="ds-sr-only">{say(locale, 'title')}</span>}
        rows={functions}
        columns={[
          { label: sayDirectory(locale, 'function'), cell: (of) => functionName(locale, of) },
          {
            label: say(locale, 'now'),
            answer: true,
            cell: (of) => <HowMany page={page} of={of} count={counts.get(of.key) ?? 0} />,
          },
          { label: say(locale, 'howMany'), cell: (of) => say(locale, of.holders) },
          {
            label: say(locale, 'where'),
            cell: (of) => whereText(locale, of),
          },
          ...(keeps
            ? [
                {
                  label: <span class="ds-sr-only">{say(locale, 'change')}</span>,
                  cell: (of: ContactFunction) => <ChangeLink page={page} of={of} />,
                },
              ]
            : []),
        ]}
      />
      {!seesAll && <p class="gf-source">{say(locale, 'sharedOnly')}</p>}
    </>
  )
}

const HowMany = (props: { page: CommunityPage; of: ContactFunction; count: number }) => {
  const { page, of, count } = props
  const { locale } = page
  if (count === 0) return <>{say(locale, 'nobody')}</>
  return (
    <a href={page.to('functionList', { function: of.key })}>
      {say(locale, 'holdIt', wholeNumber(count))}
      <span class="ds-sr-only">: {functionName(locale, of)}</span>
    </a>
  )
}

/** Where a function is looked for. */
const whereText = (locale: Locale, { heldIn }: ContactFunction): string =>
  opening(
    listed(
      locale,
      heldIn.map((kind) => say(locale, kind)),
    ),
  )

const ChangeLink = ({ page, of }: { page: CommunityPage; of: ContactFunction }) => (
  <ButtonLink href={page.to('changeFunction', { function: of.key })} weight="secondary" small>
    {say(page.locale, 'change')}
    <span class="ds-sr-only"> {functionName(page.locale, of)}</span>
  </ButtonLink>
)

const Lacking = ({ page, lacking }: ListProps) => {
  const { locale } = page
  if (lacking.length === 0) return null
  const names = listed(
    locale,
    lacking.map((of) => functionName(locale, of)),
  )
  return (
    <Section title={say(locale, 'usualLacking')} lead={say(locale, 'usualThese', names)}>
      <Form page={page} action={page.to('usualFunctions')}>
        <Buttons>
          <Button weight="secondary">{say(locale, 'addUsual')}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

const Out = ({ page, functions }: Pick<ListProps, 'page' | 'functions'>) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'out')} lead={say(locale, 'outLead')}>
      <StackTable<ContactFunction>
        rows={functions}
        columns={[
          { label: sayDirectory(locale, 'function'), cell: (of) => functionName(locale, of) },
          {
            label: say(locale, 'since'),
            cell: ({ endedOn }) => endedOn && shortDay(endedOn),
          },
          {
            label: <span class="ds-sr-only">{say(locale, 'change')}</span>,
            cell: (of) => <ChangeLink page={page} of={of} />,
          },
        ]}
      />
    </Section>
  )
}
