import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Facts, Notice, Section, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { externalKindNames, functionName, holderName, sayDirectory } from '../directory.text.ts'
import type { HeldBy } from '../holder.model.ts'
import { HeldState, NobodyState, Reach, Who } from '../look/held.view.tsx'
import type { ExternalOrganisation } from '../organisation.model.ts'
import { placeKey } from '../place.model.ts'
import type { ExternalLine } from './external.rule.ts'
import { sayExternals as say } from './externals.text.ts'
import { externalsCrumbs } from './externals.view.tsx'

type OneProps = {
  page: CommunityPage
  organisation: ExternalOrganisation
  lines: readonly ExternalLine[]
  /** Does the viewer see all that is kept of it? */
  seesAll: boolean
  done: 'added' | 'changed' | 'restored' | null
}

/** One organisation outside the community: what it can be asked about, and who is asked. */
export const ExternalPage = (props: OneProps) => {
  const { page, organisation: of, done } = props
  const { locale } = page
  const isOut = of.endedOn !== null && of.endedOn <= page.today
  return (
    <Page
      page={page}
      nav="directory"
      title={of.name}
      heading={<InNorwegian locale={locale}>{of.name}</InNorwegian>}
      crumbs={externalsCrumbs(page)}
      lead={externalKindNames[of.kind][locale]}
    >
      <Receipt>{done && say(locale, done)}</Receipt>
      {isOut && (
        <Notice kind="warning">
          <p>{say(locale, 'isOut', shortDay(of.endedOn ?? page.today))}</p>
        </Notice>
      )}
      <About page={page} of={of} />
      {page.may('keep-directory') && (
        <Buttons>
          <ButtonLink href={page.to('changeExternal', { organisation: of.key })} weight="secondary">
            {say(locale, 'changeLink')}
          </ButtonLink>
        </Buttons>
      )}
      {!isOut && <Contacts {...props} />}
    </Page>
  )
}

const About = ({ page, of }: { page: CommunityPage; of: ExternalOrganisation }) => {
  const { locale } = page
  const facts = [
    ...(of.about === null
      ? []
      : [
          {
            term: say(locale, 'about'),
            detail: (
              <InNorwegian locale={locale}>
                {of.about.split('\n').map((line, i) => (
                  <>
                    {i > 0 && <br />}
                    {line}
                  </>
                ))}
              </InNorwegian>
            ),
          },
        ]),
    ...(of.website === null
      ? []
      : [
          {
            term: say(locale, 'website'),
            detail: <a href={of.website}>{siteOf(of.website)}</a>,
          },
        ]),
    ...(page.may('keep-directory')
      ? [{ term: say(locale, 'seenBy'), detail: say(locale, of.audience) }]
      : []),
    ...(of.source === null
      ? []
      : [
          {
            term: say(locale, 'source'),
            detail: <InNorwegian locale={locale}>{of.source}</InNorwegian>,
          },
        ]),
  ]
  return facts.length > 0 ? <Facts facts={facts} /> : null
}

/** Where a link leads, as one reads it. */
const siteOf = (link: string): string => link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

const Contacts = ({ page, organisation, lines, seesAll }: OneProps) => {
  const { locale } = page
  const place = placeKey('external', organisation.key)
  const keeps = page.may('keep-contacts', place)
  return (
    <Section title={say(locale, 'contacts')}>
      {lines.length === 0 ? (
        <Empty>{say(locale, seesAll ? 'noContacts' : 'noneShared')}</Empty>
      ) : (
        <Lines page={page} lines={lines} />
      )}
      {keeps && (
        <Buttons>
          <ButtonLink href={page.to('addHolder', { place })}>
            {say(locale, 'addContact')}
          </ButtonLink>
          <ButtonLink href={page.to('placeList', { place })} weight="secondary">
            {say(locale, 'keepContacts')}
          </ButtonLink>
        </Buttons>
      )}
    </Section>
  )
}

type Row = ExternalLine & { holder: HeldBy | null }

const Lines = ({ page, lines }: Pick<OneProps, 'page' | 'lines'>) => {
  const { locale } = page
  const rows = lines.flatMap((line): Row[] =>
    line.holding.state === 'held'
      ? line.holding.holders.map((holder) => ({ ...line, holder }))
      : [{ ...line, holder: null }],
  )
  return (
    <StackTable<Row>
      caption={<span class="ds-sr-only">{say(locale, 'contacts')}</span>}
      rows={rows}
      columns={[
        {
          label: sayDirectory(locale, 'function'),
          cell: (row) => functionName(locale, row.function),
        },
        {
          label: say(locale, 'who'),
          isEmpty: ({ holder }) => holder === null,
          cell: ({ holder }) => holder && <Who locale={locale} holder={holder} />,
        },
        {
          label: say(locale, 'standing'),
          answer: true,
          cell: ({ holder, holding }) =>
            holder ? (
              <HeldState locale={locale} holder={holder} />
            ) : (
              holding.state !== 'held' && <NobodyState locale={locale} holding={holding} />
            ),
        },
        {
          label: <span class="ds-sr-only">{say(locale, 'reach')}</span>,
          isEmpty: ({ holder }) => holder === null,
          cell: ({ holder }) =>
            holder && (
              <Buttons>
                <Reach page={page} holder={holder} who={holderName(locale, holder)} />
              </Buttons>
            ),
        },
      ]}
    />
  )
}
