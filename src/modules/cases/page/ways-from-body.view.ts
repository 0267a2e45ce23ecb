import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { sayCases } from '../cases.text.ts'

/** From a body to its cases: those in the register, and for those inside what is submitted to it and a way to submit more. */
export function waysFromBody({ locale, to, may }: CommunityPage, body: string): NewsLine[] {
  return [
    { text: sayCases(locale, 'title'), href: to('cases', {}, { organ: body }) },
    ...(may('keep-case', body)
      ? [{ text: sayCases(locale, 'submitted'), href: to('bodyCases', { body }) }]
      : []),
    ...(may('submit-case')
      ? [{ text: sayCases(locale, 'submit'), href: to('submitCase', {}, { organ: body }) }]
      : []),
  ]
}
