import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import type { DocumentFacts } from '../../agreements/index.ts'
import type { AskFacts, NewerVersion } from '../mail/party-mail.model.ts'
import type { ShownPreview } from './plan-happens.view.tsx'

/** What tells the mails apart: whether the party's answer stands, and what it had answered to the version before. */
const askKinds = ['first', 'answered', 'again', 'awaited', 'new-party', 'stands'] as const
type AskKind = (typeof askKinds)[number]

/** A mail in each language as the first of its kind gets it, with all who get one like it. */
export type AskSample = {
  kind: AskKind
  name: string
  mails: Record<MailLanguage, WrittenMail>
  to: ShownPreview['asked']
}

/** The mails in each language, a sample of each kind: as those who are told get them, or as any would where nobody is. */
export function mailsTo(
  { asked, decidingBody, stands, standing, mode }: ShownPreview,
  { title, deadline }: DocumentFacts,
  newerOf: (partyCode: string) => NewerVersion | null,
  writer: (language: MailLanguage) => (facts: AskFacts) => WrittenMail,
): AskSample[] {
  const link = mode === 'none' ? ('none' as const) : ('shown' as const)
  const told = asked.filter(({ refusal }) => refusal === null)
  const those = told.length > 0 ? told : asked.filter(({ refusal }) => refusal === 'no-contact')
  const kindOf = ({ code }: { code: string }): AskKind =>
    stands.includes(code) ? 'stands' : askKind(newerOf(code))
  return askKinds.flatMap((kind): AskSample[] => {
    const alike = those.filter((line) => kindOf(line) === kind)
    const [first] = alike
    if (!first) return []
    const { code, name } = first
    const body = first.kind === 'health-trust' ? ('trust-board' as const) : decidingBody
    const facts = {
      ...{ code, name, title, deadline, link, decidingBody: body },
      standing: kind === 'stands' ? standing : null,
      newer: newerOf(code),
    }
    const mails = { nb: writer('nb')(facts), nn: writer('nn')(facts) }
    return [{ kind, name, mails, to: alike.filter(({ refusal }) => refusal === null) }]
  })
}

function askKind(newer: NewerVersion | null): AskKind {
  if (newer === null) return 'first'
  if (newer.before === null) return 'new-party'
  if (newer.before.again !== null) return 'again'
  return newer.before.answer ? 'answered' : 'awaited'
}
