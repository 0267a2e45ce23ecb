import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Env } from '../../../platform/web.ts'
import { readPlaceList } from '../holders/place-list.query.ts'
import { PlaceFunctions } from './place-functions.view.tsx'

/** Who holds which function at a place, for its page; nothing to those who may not read the directory. */
export async function placeFunctions(
  c: Context<Env>,
  page: CommunityPage,
  place: string,
): Promise<Child> {
  if (!page.may('read-directory')) return null
  const { list } = await readPlaceList(c.var.read, page.community.id, place, page.today)
  if (!list || list.lines.length === 0) return null
  return <PlaceFunctions page={page} list={list} />
}
