import type { AuthorityVersion } from '../../bodies/index.ts'

/** What the versions of the agreement call the matters that somebody decides; the last one's word stands. */
export const mattersIn = (
  versions: readonly Pick<AuthorityVersion, 'rows'>[],
): { code: string; name: string }[] => [
  ...new Map(
    versions.flatMap(({ rows }) =>
      rows.map(({ matter, label }) => [matter, { code: matter, name: label }] as const),
    ),
  ).values(),
]
