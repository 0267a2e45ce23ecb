import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import type { AddressRefusal } from '../refusal.model.ts'

/** Where a code is sent. */
export const signInForm = { epost: { kind: 'address' } } as const satisfies Form
export type TypedSignIn = Typed<typeof signInForm>
export type SignInProblems = Problems<FieldName<typeof signInForm>, AddressRefusal>

/** The code that was sent. */
export const codeForm = { kode: { kind: 'own' } } as const satisfies Form
