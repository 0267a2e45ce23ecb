import type { FieldName, Form, Problems } from '../../../kernel/form/form.model.ts'

/** Where answers to the community's mails go; nowhere when it is empty. */
export const replyForm = { svaradresse: { kind: 'address' } } as const satisfies Form
export type ReplyProblems = Problems<FieldName<typeof replyForm>>

/** The address that a person is given instead of the one that stands. */
export const mendForm = { epost: { kind: 'address' } } as const satisfies Form
