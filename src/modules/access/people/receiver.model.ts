/**
 * Whom a mail goes to: a person, or somebody whom the directory knows by name and address and who need not have access.
 */
export type Receiver =
  | { personId: string; email: string }
  | { personId: null; holderId: string; name: string; email: string }
