import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, Form, Select } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Section, StackTable } from '../../../ui/layout.tsx'
import { RedlineText } from '../../../ui/redline.tsx'
import type { Paper, Version } from '../paper.model.ts'
import { sayPapers } from '../papers.text.ts'
import type { Change } from './changes.rule.ts'
import { sayVersions as say } from './versions.text.ts'

/** What is new in a version since another, with why where that is said. */
export const Changes = (props: {
  page: CommunityPage
  paper: Pick<Paper, 'code'>
  /** The version that is read; null where it is what is being written. */
  version: Pick<Version, 'number'> | null
  since: number
  /** The versions that it can be set against. */
  others: readonly number[]
  changes: readonly Change[]
  note: string | null
}) => {
  const { page, since, changes, note } = props
  const { locale } = page
  return (
    <Section title={say(locale, 'changes', since)} lead={say(locale, 'changesLead')}>
      {props.others.length > 1 && <AgainstOther {...props} />}
      {note && (
        <p class="gf-lines">
          <InNorwegian locale={locale}>{note}</InNorwegian>
        </p>
      )}
      {changes.length === 0 ? (
        <p>{say(locale, 'noChange')}</p>
      ) : (
        <StackTable
          rows={changes}
          columns={[
            { label: say(locale, 'where'), cell: (change) => <Where {...{ page, change }} /> },
            {
              label: say(locale, 'change'),
              cell: ({ pieces }) => (
                <div lang={locale === 'nb' ? undefined : 'nb'}>
                  <RedlineText locale={locale} pieces={pieces} />
                </div>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}

const Where = ({ page, change }: { page: CommunityPage; change: Change }) => {
  const { locale } = page
  const { before, now, is } = change
  const place = now ?? before
  return (
    <>
      <InNorwegian locale={locale}>{change.title}</InNorwegian>
      {place !== null && `, ${sayPapers(locale, 'point', place).toLowerCase()}`}
      {is === 'new' && change.sort === 'point' && ` (${say(locale, 'newPoint')})`}
      {is === 'gone' && ` (${say(locale, 'gonePoint')})`}
      {now !== null &&
        before !== null &&
        now !== before &&
        ` (${say(locale, 'movedPoint', before)})`}
    </>
  )
}

/** The choice of another version to set it against. */
const AgainstOther = (props: {
  page: CommunityPage
  paper: Pick<Paper, 'code'>
  version: Pick<Version, 'number'> | null
  since: number
  others: readonly number[]
}) => {
  const { page, paper, version, since, others } = props
  const { locale, to } = page
  return (
    <Form page={page} action={to('paper', { case: paper.code })} method="get" inline>
      {version && <input type="hidden" name="versjon" value={String(version.number)} />}
      <Select
        name="siden"
        label={say(locale, 'against')}
        value={String(since)}
        options={others.map((number) => ({
          value: String(number),
          label: sayPapers(locale, 'version', number),
        }))}
      />
      <Button weight="secondary">{say(locale, 'compare')}</Button>
    </Form>
  )
}
