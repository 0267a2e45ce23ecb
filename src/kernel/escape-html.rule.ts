const special = /[&<>'"]/
const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
}

/** A text as it stands in HTML, between tags or as an attribute. */
export const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(/[&<>'"]/g, (sign) => escapes[sign] ?? sign) : text
