import type { FileRow } from '../../../kernel/kept-file.model.ts'
import { ask, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { boardQuestions, wantedVersion } from '../board.query.ts'
import { type BoardRow, type CirculationFacts, toBoardParties } from '../circulation-row.model.ts'
import { outRead } from '../out-read.model.ts'
import { countedIn } from '../versions/counted-version.query.ts'
import { putVersions } from '../versions/put-version.query.ts'
import type { SigningLine, SigningRead, SigningStep } from './signing.model.ts'

/** Every step that was written down for the parties of a version, oldest first. */
const signingLines = madeOnce(
  (communityId: string, slug: string, number: number | null): Question<SigningLine> =>
    ofCommunity(
      ask
        .selectFrom(wantedVersion(communityId, slug, number))
        .innerJoin('party_signature as line', (join) =>
          join
            .onRef('line.community_id', '=', 'wanted.community_id')
            .onRef('line.version_id', '=', 'wanted.version_id'),
        )
        .select(['line.id', 'line.party_code as partyCode', 'line.step', 'line.day'])
        .select(['line.signed_by as signedBy', 'line.file_name as fileName'])
        .$narrowType<{ step: SigningStep }>()
        .orderBy('line.id'),
    ),
)

/** The same of the versions before it whose answers stand in it, each with its number. */
const signedBeforeLines = (
  communityId: string,
  slug: string,
  number: number | null,
): Question<SigningLine & { number: number }> =>
  ask
    .selectFrom(countedIn(wantedVersion(communityId, slug, number)))
    .innerJoin('document_version as version', (join) =>
      join
        .onRef('version.community_id', '=', 'wanted.community_id')
        .onRef('version.id', '=', 'wanted.version_id'),
    )
    .innerJoin('party_signature as line', (join) =>
      join
        .onRef('line.community_id', '=', 'wanted.community_id')
        .onRef('line.version_id', '=', 'wanted.version_id'),
    )
    .select(['line.id', 'line.party_code as partyCode', 'line.step', 'line.day', 'version.number'])
    .select(['line.signed_by as signedBy', 'line.file_name as fileName'])
    .$narrowType<{ step: SigningStep }>()
    .orderBy('line.id')

/** The file that came with one step of a party, where the reader may see the document. */
export const signedFile = (
  communityId: string,
  slug: string,
  number: number | null,
  { partyCode, id }: { partyCode: string; id: string },
): Question<FileRow> =>
  ask
    .selectFrom(wantedVersion(communityId, slug, number))
    .innerJoin('party_signature as line', (join) =>
      join
        .onRef('line.community_id', '=', 'wanted.community_id')
        .onRef('line.version_id', '=', 'wanted.version_id'),
    )
    .innerJoin('stored_file as file', (join) =>
      join
        .onRef('file.community_id', '=', 'line.community_id')
        .onRef('file.sha256', '=', 'line.file_sha256'),
    )
    .where('line.party_code', '=', partyCode)
    .where('line.id', '=', id)
    .select(['line.file_name as fileName', 'file.kind', 'file.sha256'])
    .select(({ fn, val }) => [
      fn<number>('octet_length', ['file.bytes']).as('size'),
      val(false).as('isPublic'),
    ])
    .$narrowType<{ fileName: string; kind: FileRow['kind'] }>()

/** What a step stands over; null where there is no such version. */
export const signingRead = (
  slug: string,
  facts: CirculationFacts | undefined,
  rows: readonly BoardRow[],
  lines: readonly SigningLine[],
): SigningRead =>
  facts
    ? {
        version: outRead(slug, facts),
        steps: toBoardParties(rows, facts).map(({ code, name }) => ({
          party: name,
          lines: lines.filter(({ partyCode }) => partyCode === code).length,
        })),
      }
    : null

/** The questions of the pages on signing. */
export const signingQuestions = (communityId: string, slug: string, number: number | null) => ({
  ...boardQuestions(communityId, slug, number),
  signatures: signingLines(communityId, slug, number),
  versions: putVersions(communityId, slug, null),
  before: signedBeforeLines(communityId, slug, number),
})

export const readSigningBefore: Footing<
  { communityId: string; slug: string; number: number | null },
  SigningRead
> = async (ask, { communityId, slug, number }) => {
  const { circulations, rows, signatures } = await ask({
    ...boardQuestions(communityId, slug, number),
    signatures: signingLines(communityId, slug, number),
  })
  return signingRead(slug, circulations[0], rows, signatures)
}
