import { sayExemption } from '../../../kernel/exemption.text.ts'
import type { Locale } from '../../../kernel/words.model.ts'

import { sayDocument as say } from '../document.text.ts'
import { sayDraft } from './draft.text.ts'
import type { DraftFormField } from './typed-draft.model.ts'

/** What each field of the form for a draft is called. */
export const draftLabels = (locale: Locale): Record<DraftFormField, string> => ({
  title: sayDraft(locale, 'title'),
  kind: say(locale, 'kind'),
  summary: sayDraft(locale, 'summary'),
  body: sayDraft(locale, 'body'),
  caseBackground: sayDraft(locale, 'caseBackground'),
  caseAssessment: sayDraft(locale, 'caseAssessment'),
  caseProposal: sayDraft(locale, 'caseProposal'),
  source: say(locale, 'source'),
  attachment: sayDraft(locale, 'addAttachment'),
  attachmentTitle: sayDraft(locale, 'attachmentTitle'),
  counterparty: say(locale, 'counterparty'),
  host: say(locale, 'host'),
  hostSource: sayDraft(locale, 'hostSource'),
  deadline: say(locale, 'deadline'),
  reviewDay: say(locale, 'reviewDay'),
  costScheme: sayDraft(locale, 'costScheme'),
  owner: say(locale, 'owner'),
  archiveOwner: say(locale, 'archiveOwner'),
  exemptBy: sayExemption(locale, 'exemptBy'),
  exemptReview: sayExemption(locale, 'review'),
  audience: say(locale, 'audience'),
})
