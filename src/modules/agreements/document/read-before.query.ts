import type { Footing } from '../../../platform/footing.ts'
import type { ReadPage } from '../../../platform/reading.ts'
import { type DocumentFacts, type ToldDocument, withTally } from '../document-row.model.ts'
import { type DocumentLists, documentVersion } from './document.query.ts'
import type {
  DraftRead,
  HostFormRead,
  HostRead,
  NextRead,
  VersionRead,
  WithdrawalRead,
} from './read-before.model.ts'
import { shownInstead } from './version.rule.ts'

type Of = { communityId: string; slug: string }

type Versions = { draft?: DocumentFacts | undefined; shown?: DocumentFacts | undefined }

/** A version in short, for the forms that stand over it. */
export const versionRead = ({
  slug,
  versionId,
  number,
  title,
  state,
  changedAt,
}: DocumentFacts): VersionRead => ({ slug, versionId, number, title, state, changedAt })

const hostRead = ({ host, hostSettledOn }: DocumentFacts): HostRead =>
  host === null ? null : { name: host, settledOn: hostSettledOn }

/** The draft, or what has become of it. */
export const draftRead = ({ draft, shown }: Versions): DraftRead => {
  const version = draft ?? shown
  return version ? { draft: versionRead(version) } : null
}

export const nextRead = ({ draft, shown }: Versions): NextRead =>
  shown
    ? {
        version: versionRead(shown),
        host: hostRead(shown),
        begun: draft ? { slug: draft.slug, number: draft.number } : null,
      }
    : null

export const hostFormRead = (shown: DocumentFacts | undefined): HostFormRead =>
  shown ? { version: versionRead(shown), host: hostRead(shown) } : null

export const withdrawalRead = (shown: ToldDocument | undefined): WithdrawalRead => {
  if (!shown) return null
  const { slug, adopted, parties, inForceFrom } = shown
  return { version: versionRead(shown), answers: { slug, adopted, parties, inForceFrom } }
}

/** The draft of a document, as it is read within the deed that changes it. */
export const readDraftBefore: Footing<Of, DraftRead> = async (ask, of) =>
  draftRead(await versionsOf(ask, of))

export const readNextBefore: Footing<Of, NextRead> = async (ask, of) =>
  nextRead(await versionsOf(ask, of))

export const readHostBefore: Footing<Of, HostFormRead> = async (ask, of) =>
  hostFormRead((await versionsOf(ask, of)).shown)

/** The version that is shown, with how far its parties have come, and the number of the one that would be shown without it. */
export async function readShown(
  ask: ReadPage,
  { listVersions }: DocumentLists,
  { communityId, slug }: Of,
): Promise<(ToldDocument & { instead: number | null }) | undefined> {
  const { found, versions } = await ask({
    found: documentVersion(communityId, slug, 'shown'),
    versions: listVersions(communityId, slug),
  })
  return found.map((each) => ({
    ...withTally(each, versions),
    instead: shownInstead(each.number, versions),
  }))[0]
}

export const readWithdrawalBefore =
  (lists: DocumentLists): Footing<Of, WithdrawalRead> =>
  async (ask, of) =>
    withdrawalRead(await readShown(ask, lists, of))

async function versionsOf(
  ask: Parameters<Footing<Of, DraftRead>>[0],
  { communityId, slug }: Of,
): Promise<Versions> {
  const { drafts, shown } = await ask({
    drafts: documentVersion(communityId, slug, 'draft'),
    shown: documentVersion(communityId, slug, 'shown'),
  })
  return { draft: drafts[0], shown: shown[0] }
}
