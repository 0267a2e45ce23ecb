/**
 * The HTML with what each element looks like under another name: a page that forbids inline styles would leave them out of
 * what is read, and complain of each.
 */
export const withLooksApart = (html: string): string =>
  html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle(?=\s*=)/gi, ' data-looks'))

/** Gives the elements their looks back, to be read and never drawn; the words of it stay, as a browser knows none of Word's. */
export function takeLooks(body: HTMLElement) {
  for (const each of body.querySelectorAll<HTMLElement>('[data-looks]')) {
    if (each.style) each.style.cssText = each.dataset.looks ?? ''
  }
}
