import { safeFileName } from '../kernel/file-name.rule.ts'

/** The header under which an answer is saved as a file, never shown as a page of ours. */
export function savedAs(name: string): string {
  const safe = safeFileName(name)
  const plain = safe.replace(/[^ -~]|%/g, '_')
  const exact = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
