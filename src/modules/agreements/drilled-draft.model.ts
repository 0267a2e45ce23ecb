import type { DrillStep } from '../../kernel/drill.model.ts'

/** The step of a drill that writes a text for readers, with an attachment; rooms that go on from it begin with it too. */
export const drilledDraft = (title: string, audience: string): DrillStep => ({
  send: 'newDocument',
  as: 'secretariat',
  typed: {
    title,
    body: `Avtale mellom [[avtalepart]] og [[kommune]] {${audience}}.`,
    kind: 'agreement',
    audience,
    counterparty: 'KS Nord-Trøndelag',
    attachmentTitle: `Vedlegg {${audience}}`,
  },
  file: { field: 'attachment', name: 'vedlegg.txt', text: `Innholdet {${audience}}` },
})

/** The readers that a draft is drilled for. */
export const drilledReaders = ['community', 'municipalities', 'secretariat'] as const
