import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import type { DocumentFacts } from '../../agreements/index.ts'
import type { AskFacts } from '../mail/party-mail.model.ts'
import type { ShownPreview } from './plan-happens.view.tsx'

/** The mails in each language: as the first party to be told gets it, or as any would, and to one whose answer stands. */
export function mailsTo(
  { asked, decidingBody, stands, standing, mode }: ShownPreview,
  { title, deadline }: DocumentFacts,
  writer: (language: MailLanguage) => (facts: AskFacts) => WrittenMail,
) {
  const link = mode === 'none' ? ('none' as const) : ('shown' as const)
  const sample = (lines: ShownPreview['asked'], standing: AskFacts['standing']) => {
    const first = lines.find(({ refusal }) => refusal === null) ?? lines[0]
    if (!first) return null
    const { code, name, kind } = first
    const body = kind === 'health-trust' ? ('trust-board' as const) : decidingBody
    const told = { code, name, title, deadline, link, decidingBody: body, standing }
    return { name, nb: writer('nb')(told), nn: writer('nn')(told) }
  }
  return {
    ask: sample(
      asked.filter(({ code }) => !stands.includes(code)),
      null,
    ),
    stands: sample(
      asked.filter(({ code }) => stands.includes(code)),
      standing,
    ),
  }
}
