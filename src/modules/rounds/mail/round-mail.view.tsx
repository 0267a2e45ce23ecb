import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { Notice, Section, Surface } from '../../../ui/layout.tsx'
import { MailTold, mendingPlace } from '../../../ui/mail.tsx'
import { sayMailLink } from '../../../ui/mail-link.text.ts'
import { LinkDeeds } from '../../../ui/mail-link.tsx'
import { sayMail } from '../../../ui/mail-text.ts'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import { isOpen, type Round } from '../round.model.ts'
import { sayRounds } from '../rounds.text.ts'
import type { MailPlace, ShownMail } from './mail-again.model.ts'
import { sayRoundMail as say } from './mail-again.text.ts'

export type RoundMailProps = {
  page: CommunityPage
  round: Round
  places: readonly MailPlace[]
  sendsMail: boolean
  done: 'again' | 'renewed' | 'revoked' | null
  refusal: string | null
}

/** What was written to whom about a round, what became of it, and what can be done. */
export const RoundMailPage = (props: RoundMailProps) => {
  const { page, round, places, done, refusal } = props
  const { locale } = page
  const at = { round: round.slug }
  const written = places.filter(({ mails }) => mails.length > 0)
  const withoutMail = places.filter(({ mails }) => mails.length === 0)
  return (
    <Page
      page={page}
      nav="rounds"
      title={say(locale, 'title')}
      windowTitle={`${say(locale, 'title')}: ${round.title}`}
      lead={say(locale, 'lead')}
      crumbs={[
        { label: sayRounds(locale, 'rounds'), href: page.to('rounds') },
        { label: round.title, href: page.to('round', at), inNorwegian: true },
      ]}
    >
      <Receipt>{done && doneText(locale, done)}</Receipt>
      {refusal && (
        <Notice kind="warning">
          <p>{refusal}</p>
        </Notice>
      )}
      {isOpen(round) && places.some(({ hasAnswered }) => !hasAnswered) && (
        <Buttons>
          <ButtonLink href={page.to('nudgeRound', at)}>{say(locale, 'nudge')}</ButtonLink>
        </Buttons>
      )}
      {written.map((place) => (
        <Section title={place.name} id={place.code}>
          {place.hasAnswered && (
            <p>
              <State kind="adopted">{say(locale, 'answered')}</State>
            </p>
          )}
          {place.mails.map((mail, i) => (
            <OneMail
              {...props}
              mail={mail}
              isLast={place.mails.findIndex(({ personId }) => personId === mail.personId) === i}
            />
          ))}
        </Section>
      ))}
      {withoutMail.length > 0 && (
        <Section title={say(locale, 'none')}>
          <p>
            {listed(
              locale,
              withoutMail.map(({ name }) => name),
            )}
            .
          </p>
        </Section>
      )}
    </Page>
  )
}

const doneText = (locale: Locale, done: NonNullable<RoundMailProps['done']>): string =>
  done === 'again' ? say(locale, done) : sayMailLink(locale, done)

type MailProps = RoundMailProps & {
  mail: ShownMail
  /** Is it the last that its receiver was sent? There the link is. */
  isLast: boolean
}

const OneMail = ({ page, round, sendsMail, mail, isLast }: MailProps) => {
  const { locale } = page
  const at = { round: round.slug, mail: mail.id }
  return (
    <Surface>
      <h3>
        {sayMail(locale, mail.about)}, {mail.name}
      </h3>
      <MailTold
        page={page}
        mail={mail}
        sendsMail={sendsMail}
        doors={{
          again: isOpen(round) ? { action: page.to('roundMailAgain', at), fields: {} } : null,
          mend: mendingPlace(page, mail, page.to('roundMail', at)),
        }}
      />
      {isLast && (
        <LinkDeeds
          page={page}
          mail={mail}
          link={mail.link}
          renewAt={isOpen(round) && sendsMail ? page.to('renewLink', at) : null}
          revokeAt={isOpen(round) && sendsMail ? page.to('revokeLink', at) : null}
        />
      )}
    </Surface>
  )
}
