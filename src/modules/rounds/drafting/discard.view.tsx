import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Button, ButtonLink, Buttons, Form } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Round } from '../round.model.ts'
import { sayRounds } from '../rounds.text.ts'
import { sayDrafting as say } from './drafting.text.ts'

type DiscardProps = { page: CommunityPage; round: Round; refusal: string | null }

/** What is lost with a draft, before it is. */
export const DiscardRoundPage = ({ page, round, refusal }: DiscardProps) => {
  const { locale } = page
  const at = { round: round.slug }
  return (
    <Page
      page={page}
      nav="rounds"
      title={say(locale, 'discardTitle')}
      lead={say(locale, 'discardLead')}
      crumbs={[
        { label: sayRounds(locale, 'rounds'), href: page.to('rounds') },
        { label: round.title, href: page.to('round', at), inNorwegian: true },
      ]}
    >
      {refusal && (
        <Notice kind="warning">
          <p>{refusal}</p>
        </Notice>
      )}
      <Form page={page} action={page.to('discardRound', at)}>
        <Buttons>
          <Button weight="danger">{say(locale, 'discard')}</Button>
          <ButtonLink href={page.to('round', at)} weight="secondary">
            {round.title}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  )
}
