import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import type { OpenThing } from '../../../platform/room.ts'
import { sayAsking as say } from './asking.text.ts'

/** That a round about names is not closed, with the way to its answers. */
export const openAskingLine = (
  { locale, to }: CommunityPage,
  { title, at }: OpenThing,
  body: string,
): NewsLine => ({
  text: say(locale, 'stillOpen', title),
  href: to('appoint', { body, asking: at }),
})
