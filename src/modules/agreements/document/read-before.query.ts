import type { Footing } from '../../../platform/footing.ts'
import type { DocumentFacts } from '../document-row.model.ts'
import { documentVersion } from './document.query.ts'
import type {
  DraftRead,
  HostFormRead,
  HostRead,
  NextRead,
  VersionRead,
} from './read-before.model.ts'

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

/** The draft of a document, as it is read within the deed that changes it. */
export const readDraftBefore: Footing<Of, DraftRead> = async (ask, of) =>
  draftRead(await versionsOf(ask, of))

export const readNextBefore: Footing<Of, NextRead> = async (ask, of) =>
  nextRead(await versionsOf(ask, of))

export const readHostBefore: Footing<Of, HostFormRead> = async (ask, of) =>
  hostFormRead((await versionsOf(ask, of)).shown)

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
