import type { CommunityPage } from '../kernel/page.model.ts'
import { Facts, Section } from './layout.tsx'
import { Page } from './page.tsx'

/** That a link from a mail opens nothing any longer, whom to turn to, and what was written there. */
export const GoneLinkPage = (props: {
  page: CommunityPage
  title: string
  why: string
  foot: string
  contact: string
  typed: readonly { term: string; text: string }[]
  typedTitle: string
  typedLead: string
}) => (
  <Page page={props.page} title={props.title} lead={props.why} alone={props.foot}>
    <p>{props.contact}</p>
    {props.typed.length > 0 && (
      <Section title={props.typedTitle} lead={props.typedLead}>
        <Facts facts={props.typed.map(({ term, text }) => ({ term, detail: text }))} />
      </Section>
    )}
  </Page>
)
