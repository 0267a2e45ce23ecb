/**
 * Whom a mail goes to: a person, or somebody who is known by name and address and need not have access. `holderId` is who they are
 * in the directory; null where they are not there.
 */
export type Receiver =
  | { personId: string; email: string }
  | { personId: null; holderId: string | null; name: string; email: string }
