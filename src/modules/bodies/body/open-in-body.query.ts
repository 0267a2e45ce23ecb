import type { ReadPage } from '../../../platform/reading.ts'
import type { OpenInBody, OpenThing } from '../../../platform/room.ts'

/** What the rooms of the house have open in a body, as far as the reader may know of it. */
export async function openIn(
  rooms: readonly OpenInBody[],
  ask: ReadPage,
  { communityId, body }: { communityId: string; body: string },
): Promise<{ of: OpenThing; room: OpenInBody }[]> {
  const answers = await ask(
    Object.fromEntries(rooms.map((room, at) => [`${at}`, room.question(communityId, body)])),
  )
  return rooms.flatMap((room, at) => (answers[at] ?? []).map((of) => ({ of, room })))
}
