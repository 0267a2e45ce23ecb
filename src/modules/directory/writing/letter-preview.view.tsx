import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Addresses } from '../../../ui/addresses.tsx'
import { ConfirmForm } from '../../../ui/confirm.tsx'
import { Notice, Section, StackTable, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { State } from '../../../ui/state.tsx'
import { sayDirectory } from '../directory.text.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Place } from '../place.model.ts'
import type { Letter, LetterMode, LetterReach, TypedLetter } from './letter.model.ts'
import { sayLetter as say } from './letter.text.ts'
import { letterToWhom } from './letter-told.view.ts'

export type LetterPreviewProps = {
  page: CommunityPage
  typed: TypedLetter
  /** Null for those who are to confirm. */
  function: ContactFunction | null
  region: Place | null
  reach: LetterReach
  mode: LetterMode
  /** Where answers go; null where it was never said. */
  reply: string | null
  /** The letter as the first receiver gets it. */
  letter: Letter
}

/** Who will get which letter, and who is missing and why, before anything is sent. */
export const LetterPreviewPage = (props: LetterPreviewProps) => {
  const { page, typed, region, reach, mode } = props
  const { locale } = page
  const count = reach.receivers.length
  const mayGo = mode !== 'none' && count > 0
  return (
    <Page
      page={page}
      nav="directory"
      title={say(locale, 'titleOf', letterToWhom(locale, props.function))}
      crumbs={[{ label: sayDirectory(locale, 'directory'), href: page.to('directory') }]}
      lead={region === null ? undefined : say(locale, 'inRegion', region.name)}
    >
      {mode === 'practice' && (
        <Notice>
          <p>{say(locale, 'exercise')}</p>
        </Notice>
      )}
      {mode === 'none' && (
        <Notice kind="warning">
          <p>{say(locale, 'mail-not-set-up')}</p>
        </Notice>
      )}
      <Receivers {...props} />
      {reach.missed.length > 0 && <Missing {...props} />}
      <TheLetter {...props} />
      <Surface marked>
        <ConfirmForm
          page={page}
          action={page.to('write')}
          typed={Object.entries(typed)}
          confirm={
            mayGo ? (mode === 'practice' ? say(locale, 'enter') : say(locale, 'send', count)) : null
          }
          change={say(locale, 'change')}
        />
      </Surface>
    </Page>
  )
}

const Receivers = (props: LetterPreviewProps) => {
  const { page, reach, mode } = props
  const { locale } = page
  const { receivers } = reach
  const count = receivers.length
  if (count === 0) {
    return (
      <Section title={say(locale, 'getItNobody')}>
        <Notice kind="warning">
          <p>{say(locale, props.function === null ? 'nobodyToAsk' : 'nobody')}</p>
        </Notice>
      </Section>
    )
  }
  return (
    <Section title={say(locale, mode === 'send' ? 'getIt' : 'wouldGetIt', count)}>
      <StackTable
        rows={receivers}
        columns={[
          { label: sayDirectory(locale, 'name'), cell: ({ name }) => name },
          {
            label: say(locale, 'where'),
            cell: ({ places }) =>
              listed(
                locale,
                places.map(({ name }) => name),
              ),
          },
          { label: sayDirectory(locale, 'email'), cell: ({ email }) => <Addresses text={email} /> },
        ]}
      />
      <div class="gf-field">
        <label class="ds-label" for="felt-adresser">
          {say(locale, 'addresses')}
        </label>
        <p class="gf-hint" id="felt-adresser-hint">
          {say(locale, 'addressesHint')}
        </p>
        <textarea
          class="ds-input"
          id="felt-adresser"
          rows={5}
          readonly
          aria-describedby="felt-adresser-hint"
        >
          {receivers.map(({ email }) => email).join('; ')}
        </textarea>
      </div>
    </Section>
  )
}

const Missing = ({ page, reach: { missed } }: LetterPreviewProps) => {
  const { locale } = page
  return (
    <Section title={say(locale, 'missing', missed.length)} lead={say(locale, 'missingLead')}>
      <StackTable
        rows={missed}
        columns={[
          {
            label: say(locale, 'where'),
            cell: ({ place: { key, name } }) => (
              <a href={page.to('placeList', { place: key })}>{name}</a>
            ),
          },
          {
            label: say(locale, 'why'),
            cell: ({ why }) => (
              <State kind={why === 'vacant' ? 'rejected' : 'unknown'}>{say(locale, why)}</State>
            ),
          },
        ]}
      />
    </Section>
  )
}

const TheLetter = ({ page, reach: { receivers }, letter, reply }: LetterPreviewProps) => {
  const { locale } = page
  const [first] = receivers
  const lead = first && say(locale, receivers.length === 1 ? 'mailLeadOne' : 'mailLead', first.name)
  return (
    <Section title={say(locale, 'mail')} lead={lead}>
      {reply === null ? (
        <Notice kind="warning">
          <p>
            {say(locale, 'noReply')}{' '}
            {page.may('set-reply-address') && (
              <a href={page.to('people', {}, { '#': 'svaradresse' })}>{say(locale, 'setReply')}</a>
            )}
          </p>
        </Notice>
      ) : (
        <p>{say(locale, 'repliesTo', reply)}</p>
      )}
      <Surface>
        <p>
          <b>{letter.subject}</b>
        </p>
        {letter.text.split(/\n{2,}/).map((paragraph) => (
          <p>
            {paragraph.split('\n').map((line, i) => (
              <>
                {i > 0 && <br />}
                {line}
              </>
            ))}
          </p>
        ))}
      </Surface>
    </Section>
  )
}
