import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { standsNow } from '../../../ui/stands-now.ts'
import { externalKindNames } from '../directory.text.ts'
import type { ExternalOrganisation } from '../organisation.model.ts'
import type { TypedExternal } from './external-form.model.ts'
import { externalLabels, externalOptions } from './external-form.view.tsx'
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

/** What is registered now in every field that is filled in otherwise. */
export const tellExternalFields = (
  locale: Locale,
  typed: TypedExternal,
  now: TypedExternal,
): NewsLine[] => standsNow(locale, externalLabels(locale), typed, now, externalOptions(locale))
