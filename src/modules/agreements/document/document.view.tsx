import { raw } from 'hono/html'
import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { PaperLacks } from '../../../kernel/paper.model.ts'
import type { TextBlock } from '../../../kernel/text-tree.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Columns, Notice, Prose, Section, SourceNote } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { PaperLacksNotice } from '../../../ui/paper-lacks.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { htmlOfText } from '../../../ui/text-html.ts'
import { sayDiscard } from '../discard.text.ts'
import type { HoldsBeside, VersionStanding } from '../document.model.ts'
import { sayDocument as say, withdrawnText } from '../document.text.ts'
import type { ToldDocument } from '../document-row.model.ts'
import type { TextFields } from '../field/agreement-field.model.ts'
import { fieldRefusalText } from '../field/agreement-fields.text.ts'
import { FieldsTold } from '../field/agreement-fields.view.tsx'
import { sayHost } from '../host.text.ts'
import type { PassedDay } from '../refusal.model.ts'
import { versionRefusalText } from '../refusal.text.ts'
import { besideHolds, wasInForceText } from '../standing.text.ts'
import { Beside, type BesideProps } from './document-beside.view.tsx'
import { StandingMark } from './phase.view.tsx'

type DocumentProps = BesideProps & {
  /** The text with the names that are the same for every party. */
  text: readonly TextBlock[]
  standing: VersionStanding
  /** The other versions that hold for some. */
  holds: readonly HoldsBeside[]
  /** The day of the draft that had passed, so that it cannot be put forward. */
  passed: PassedDay | null
  /** Can the host be settled beside the text? */
  hostOpen: boolean
  /** The version that was just withdrawn, with how many it was put before, how many had adopted it, and the mails about it. */
  withdrawn: Parameters<typeof withdrawnText>[1] | null
  /** What was just done with owner, archive and exemption. */
  kept: 'arkiv' | 'uendret' | null
  /** What paper cannot show as the page does, told while it can be mended. */
  lacks: PaperLacks | null
}

export const DocumentPage = (props: DocumentProps) => {
  const { page, document } = props
  const { locale } = page
  return (
    <Page
      page={page}
      title={document.title}
      heading={<InNorwegian locale={locale}>{document.title}</InNorwegian>}
      nav="documents"
      crumbs={[{ label: say(locale, 'documents'), href: page.to('documents') }]}
      lead={document.summary && <InNorwegian locale={locale}>{document.summary}</InNorwegian>}
      status={<StandingMark locale={locale} standing={props.standing} />}
    >
      <Receipt>
        {props.withdrawn && withdrawnText(locale, props.withdrawn, document.number)}
      </Receipt>
      <Receipt>{props.kept && say(locale, props.kept === 'arkiv' ? 'kept' : 'keptSame')}</Receipt>
      <DocumentNotices {...props} />
      <DocumentDeeds
        page={page}
        document={document}
        hostOpen={props.hostOpen}
        mayGoOut={fieldRefusalText(locale, props.fields) === null && props.passed === null}
      />
      <Columns aside={<Beside {...props} />}>
        <DocumentText {...props} />
      </Columns>
    </Page>
  )
}

/** What a reader must know before the text: that it is no longer so, or cannot be put forward as it stands. */
const DocumentNotices = (props: DocumentProps) => {
  const { page, document } = props
  const { locale } = page
  const { slug } = document
  const was = wasInForceText(locale, props.standing)
  return (
    <>
      {document.withdrawnOn && document.withdrawalReason && (
        <Notice kind="warning">
          <p>
            {document.putForwardOn
              ? say(
                  locale,
                  'outFromTo',
                  longDay(locale, document.putForwardOn),
                  longDay(locale, document.withdrawnOn),
                )
              : say(locale, 'withdrawnBecause', longDay(locale, document.withdrawnOn))}{' '}
            <InNorwegian locale={locale}>{document.withdrawalReason}</InNorwegian>
          </p>
          {was && <p>{was}</p>}
        </Notice>
      )}
      {was && !document.withdrawnOn && (
        <Notice>
          <p>{was}</p>
        </Notice>
      )}
      {!document.shown && document.state !== 'draft' && (
        <Notice>
          <p>
            {say(locale, 'olderVersion', document.number)}{' '}
            <a href={page.to('document', { slug })}>{say(locale, 'toShown')}</a>
          </p>
        </Notice>
      )}
      <VersionBeside {...props} />
      {document.state === 'draft' && <FieldsTold locale={locale} fields={props.fields} />}
      {document.state === 'draft' && props.passed && (
        <Notice kind="warning">
          <p>{versionRefusalText[props.passed][locale]}</p>
        </Notice>
      )}
      {props.lacks && <PaperLacksNotice locale={locale} lacks={props.lacks} />}
    </>
  )
}

/** The versions that hold for some while this one does not for all, and one that was called back after it. */
const VersionBeside = ({ page, document, versions, holds }: DocumentProps) => {
  const { locale } = page
  const { slug, number, shown } = document
  const withdrawn = versions.filter(
    (other) => shown && other.number > number && other.withdrawnOn !== null,
  )
  const link = (versjon: number) => (
    <a href={page.to('document', { slug }, { versjon })}>{say(locale, 'readVersion', versjon)}</a>
  )
  return (
    <>
      {holds.map((beside) => (
        <Notice>
          <p>
            {besideHolds(locale, beside)} {link(beside.number)}
          </p>
        </Notice>
      ))}
      {withdrawn.map((other) => (
        <Notice>
          <p>
            {say(locale, 'laterWithdrawn', other.number)} {link(other.number)}
          </p>
        </Notice>
      ))}
    </>
  )
}

const DocumentText = ({ page, document, text, fields }: DocumentProps) => {
  const { locale } = page
  const hasHost = fields.used.some(({ name }) => name === 'vertskommune')
  return (
    <Section title={say(locale, 'text')}>
      <Prose quote>
        <div lang="nb">{raw(htmlOfText(text))}</div>
      </Prose>
      <SourceNote>
        {document.source && (
          <>
            {say(locale, 'source')}: <InNorwegian locale={locale}>
              {document.source}.
            </InNorwegian>{' '}
          </>
        )}
        {document.source && `${say(locale, 'textInNorwegian')} `}
        {openText(locale, fields)}
        {document.hostSettledOn && hasHost && sayHost(locale, 'filledIn')}
      </SourceNote>
    </Section>
  )
}

const DocumentDeeds = (props: {
  page: CommunityPage
  document: ToldDocument
  hostOpen: boolean
  /** Can the draft's text be put forward as it is? */
  mayGoOut: boolean
}) => {
  const { page, document, mayGoOut } = props
  const { locale } = page
  const { slug } = document
  const mayWrite = page.may('put-forward')
  return (
    <Buttons>
      {document.parties !== null && (
        <ButtonLink
          href={page.to('board', { slug }, { versjon: document.shown ? null : document.number })}
        >
          {say(locale, 'boardSays')}
        </ButtonLink>
      )}
      {document.state === 'draft' && mayWrite && (
        <>
          {mayGoOut && (
            <ButtonLink href={page.to('putForward', { slug })}>
              {say(locale, 'putForward')}
            </ButtonLink>
          )}
          <ButtonLink
            href={page.to('editDraft', { slug })}
            weight={mayGoOut ? 'secondary' : 'primary'}
          >
            {say(locale, 'editDraft')}
          </ButtonLink>
          <ButtonLink href={page.to('discardDraft', { slug })} weight="secondary">
            {sayDiscard(locale, 'discard')}
          </ButtonLink>
        </>
      )}
      {document.shown && mayWrite && (
        <ButtonLink href={page.to('nextVersion', { slug })} weight="secondary">
          {say(locale, 'nextVersion')}
        </ButtonLink>
      )}
      {document.shown && props.hostOpen && mayWrite && (
        <ButtonLink href={page.to('settleHost', { slug })} weight="secondary">
          {sayHost(locale, 'settle')}
        </ButtonLink>
      )}
      {document.shown && document.state === 'out' && page.may('withdraw-version') && (
        <ButtonLink href={page.to('withdrawVersion', { slug })} weight="secondary">
          {say(locale, 'withdraw')}
        </ButtonLink>
      )}
    </Buttons>
  )
}

/** What the text says where a name is not filled in yet. */
function openText(locale: Locale, { used }: TextFields): string {
  const isOpen = (field: TextFields['used'][number]['name']) =>
    used.some(({ name, fill }) => name === field && (fill === null || fill === 'each-party'))
  const [party, host] = [isOpen('kommune'), isOpen('vertskommune')]
  const named = party ? (host ? 'openBoth' : 'openFields') : host ? 'openHost' : null
  return [
    ...(named ? [`${say(locale, named)} `] : []),
    ...(isOpen('avtalepart') ? [`${say(locale, 'openCounterparty')} `] : []),
  ].join('')
}
