import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { externalKindNames } from '../directory.text.ts'
import type { ExternalOrganisation } from '../organisation.model.ts'
import { sayExternals as say } from './externals.text.ts'

/** What is registered of an organisation now. */
export const tellExternal = (
  { locale, to }: CommunityPage,
  { key, name, kind, endedOn }: ExternalOrganisation,
): NewsLine => ({
  text:
    endedOn === null
      ? say(locale, 'nowIs', name, externalKindNames[kind][locale])
      : say(locale, 'nowOut', name),
  href: to('external', { organisation: key }),
})
