import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { languageAt, listLanguages } from '../../directory/index.ts'
import { listEveryChange } from '../../parties/index.ts'
import { mailParties } from '../../rounds/index.ts'
import type { Case } from '../case.model.ts'
import type { CaseNews, CaseTelling } from './case-mail.model.ts'

const abouts = {
  submitted: 'case-submitted',
  asked: 'case-asked',
  accepted: 'case-judged',
  declined: 'case-judged',
  joined: 'case-judged',
  reopened: 'case-judged',
} as const satisfies Record<CaseNews['what'], string>

/**
 * Tells whoever raised a case what is new of it, with a link that shows where it is; the token of that link, and null where nobody
 * is written to: nobody has given an address, or it is an exercise.
 */
export async function mailRaiser(
  tx: Tx,
  order: { communityId: string; on: Day; at: Instant; telling: CaseTelling },
  of: Pick<Case, 'id' | 'title' | 'body' | 'raised'> & { bodyName: string },
  news: CaseNews,
): Promise<string | null> {
  const { communityId, telling, on, at } = order
  const { email, party, name } = of.raised
  if (email === null || telling.mode !== 'send') return null
  const { languages, changes } = await askWithin(tx)({
    languages: listLanguages(communityId),
    changes: listEveryChange(),
  })
  const chosen = party === null ? null : languageAt(languages, changes, party, on)
  let sent: string | null = null
  await mailParties(
    tx,
    [
      {
        code: party ?? of.body,
        partyCode: party,
        contacts: [{ personId: null, holderId: null, name: name ?? email, email }],
      },
    ],
    {
      ...{ communityId, thing: { kind: 'case', id: of.id }, about: abouts[news.what], at },
      mode: telling.mode,
      linkTo: (token) => {
        sent = token
        return telling.linkTo(token)
      },
      compose: (_, link) =>
        telling.compose(chosen ?? telling.language, {
          ...{ name, title: of.title, body: of.bodyName, news, link },
        }),
    },
  )
  return sent
}
