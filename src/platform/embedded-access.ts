import { chownSync, renameSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { DataFolder } from './data-folder.ts'

/**
 * Writes who the embedded database lets in, at each start: whoever runs Godfot, and root, as the owner
 * or the administrator, known by the system and not by a password; everybody else by password.
 */
export function writeAccess({ pgData, account }: DataFolder): void {
  const { access, names } = accessFor(nameOfThisUser())
  for (const [file, text] of [
    ['pg_ident.conf', names],
    ['pg_hba.conf', access],
  ] as const) {
    const draft = join(pgData, `${file}.new`)
    writeFileSync(draft, text, { mode: 0o600 })
    if (account) chownSync(draft, account.uid, account.gid)
    renameSync(draft, join(pgData, file))
  }
}

/** The system tells a user by name; one without a name is let in because the socket is that user's alone. */
export function accessFor(user: string | null): { access: string; names: string } {
  const known = user === null ? 'trust' : 'peer map=godfot'
  const users = [...new Set([user ?? 'root', 'root'])]
  return {
    access: [
      '# Written by Godfot at each start.',
      `local all postgres,godfot ${known}`,
      'local all all scram-sha-256',
      '',
    ].join('\n'),
    names: [
      '# Written by Godfot at each start.',
      ...users.flatMap((name) =>
        ['postgres', 'godfot'].map((role) => `godfot ${quoted(name)} ${role}`),
      ),
      '',
    ].join('\n'),
  }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

function nameOfThisUser(): string | null {
  try {
    return userInfo().username
  } catch {
    return null
  }
}
