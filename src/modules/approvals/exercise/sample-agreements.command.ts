import { createHash } from 'node:crypto'
import { addDays, type Instant } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { createDocumentWithin, type NewAttachment } from '../../agreements/index.ts'
import { linkSampleCase } from '../../cases/index.ts'
import { partiesAsOf, partyQuestions } from '../../parties/index.ts'
import { registerTreatmentWithin } from '../answer/register-treatment.command.ts'
import { putForwardWithin } from '../plan/put-forward.command.ts'
import { eachText, type NewTreatment } from '../treatment.model.ts'
import type { SampleAgreement, SampleTreatment } from './sample-agreements.model.ts'
import { exerciseAgreements, sampleAgreementsOf } from './sample-agreements.rule.ts'

/**
 * Gives a sample community the agreements that the papers tell of, or the sample's exercise its made-up ones, by
 * the same deeds as real ones. A community that is no sample gets nothing. The transaction must be scoped to the community.
 */
export async function addSampleAgreements(
  tx: Tx,
  community: { id: string; key: string; exercise: boolean },
  at: Instant,
): Promise<void> {
  const agreements =
    community.key === 'ovelse'
      ? exerciseAgreements(addDays(osloDay(at), 60))
      : sampleAgreementsOf(community.key)
  for (const agreement of agreements) await addAgreement(tx, community, agreement, at)
}

async function addAgreement(
  tx: Tx,
  community: { id: string; key: string; exercise: boolean },
  { draft, attachments, circulation, notes, treatments }: SampleAgreement,
  at: Instant,
): Promise<void> {
  const order = { communityId: community.id, by: null, at }
  const files = attachments.map(textFile)
  const { slug, documentId } = await createDocumentWithin(tx, { ...order, draft, files })
  if (circulation === null) return
  await linkSampleCase(tx, community, documentId)

  const facts = await askWithin(tx)(partyQuestions(community.id))
  const { partiesOn, ...plan } = circulation
  const done = await putForwardWithin(tx, {
    ...order,
    ...plan,
    slug,
    on: partiesOn,
    parties: partiesAsOf(facts, partiesOn).map(({ code, name, standing }) => ({
      code,
      name,
      kind: 'municipality',
      standing,
      note: notes[code] ?? null,
    })),
  })
  if (!done.ok) throw new Error(`The sample agreement cannot be put forward: ${done.code}`)

  const registeredAs = community.exercise ? 'party' : 'sources'
  for (const sample of treatments) {
    const on = sample.registeredOn ?? osloDay(at)
    const registered = await registerTreatmentWithin(tx, {
      ...order,
      slug,
      on,
      treatment: { ...whole(sample), registeredAs },
      file: null,
      isDayRight: true,
    })
    if (!registered.ok) throw new Error(`${sample.partyCode} ${sample.state}: ${registered.code}`)
  }
}

function whole({ registeredOn: _, ...sample }: SampleTreatment): NewTreatment {
  return {
    body: null,
    decidingBody: null,
    day: null,
    ...eachText(() => null),
    file: null,
    link: null,
    registeredAs: 'party',
    source: null,
    supersedes: null,
    ...sample,
  }
}

function textFile(file: { title: string; fileName: string; text: string }): NewAttachment {
  const bytes = Buffer.from(file.text)
  return {
    title: file.title,
    name: file.fileName,
    kind: 'txt',
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}
