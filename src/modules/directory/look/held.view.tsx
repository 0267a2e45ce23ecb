import type { Child } from 'hono/jsx'
import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Addresses } from '../../../ui/addresses.tsx'
import { ButtonLink } from '../../../ui/form.tsx'
import { State, type StateKind } from '../../../ui/state.tsx'
import { doubtText, holderName, sayDirectory as say } from '../directory.text.ts'
import type { HeldBy, Holder, Holding } from '../holder.model.ts'
import { dialled } from '../phone.model.ts'

/** How a function stands, as it is drawn: confirmed, in doubt, vacant, or not known. */
export const holdingKind = (holding: Holding): StateKind => {
  if (holding.state === 'vacant') return 'rejected'
  if (holding.state !== 'held') return 'unknown'
  return holding.holders.some(({ doubt }) => doubt !== null) ? 'reservation' : 'adopted'
}

/** How it stands with one who holds a function: when that was confirmed, or that it is to be. */
export const HeldState = ({ locale, holder }: { locale: Locale; holder: HeldBy }) => {
  const day = holder.confirmedOn && shortDay(holder.confirmedOn)
  return holder.doubt === null ? (
    <State kind="adopted" bare>
      {say(locale, 'confirmed', day ?? '')}
    </State>
  ) : (
    <State kind="reservation">{doubtText(locale, holder.doubt, day)}</State>
  )
}

/** That nobody holds a function, or that it is not known who does. */
export const NobodyState = ({
  locale,
  holding,
}: {
  locale: Locale
  holding: Exclude<Holding, { state: 'held' }>
}) =>
  holding.state === 'vacant' ? (
    <div>
      <State kind="rejected">{say(locale, 'vacancy')}</State>
      {holding.since !== null && (
        <div>
          <small>{say(locale, 'vacantSince', shortDay(holding.since))}</small>
        </div>
      )}
    </div>
  ) : (
    <State kind="unknown">{say(locale, holding.state)}</State>
  )

/** A link for mail to the address and nobody else: a `?` before its @ would begin what more the mail holds (RFC 6068). */
function mailTo(address: string): string {
  const at = address.lastIndexOf('@')
  return `mailto:${encodeURIComponent(address.slice(0, at))}${address.slice(at)}`
}

/** The ways to reach somebody, as buttons; `who` tells apart those of a page. */
export const Reach = ({
  page: { locale },
  holder: { phone, email },
  who,
}: {
  page: CommunityPage
  holder: Pick<Holder, 'phone' | 'email'>
  who: string
}) => (
  <>
    {phone !== null && (
      <ButtonLink href={`tel:${dialled(phone)}`} weight="secondary" small>
        {say(locale, 'ring')}
        <span class="ds-sr-only"> {who}</span>
      </ButtonLink>
    )}
    {email !== null && (
      <ButtonLink href={mailTo(email)} weight="secondary" small>
        {say(locale, 'writeMail')}
        <span class="ds-sr-only"> {who}</span>
      </ButtonLink>
    )}
  </>
)

/** Who it is, with number and address to read. */
export const Who = (props: { locale: Locale; holder: Holder; children?: Child | undefined }) => {
  const { kind, phone, email } = props.holder
  const lines = [phone, kind === 'person' ? email : null].filter((line) => line !== null)
  return (
    <div>
      <Addresses text={holderName(props.locale, props.holder)} />
      {lines.map((line) => (
        <div>
          <small>
            <Addresses text={line} />
          </small>
        </div>
      ))}
      {props.children}
    </div>
  )
}
