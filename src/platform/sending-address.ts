const mark = 'sendt=ja'

/**
 * Where a form is sent: its address with a mark. A browser lets go of the page it keeps for Back when something is posted to
 * the page's own address, and would then show the form anew, with another key.
 */
export function sendingAddress(action: string): string {
  const [address = '', ...fragment] = action.split('#')
  const marked = `${address}${address.includes('?') ? '&' : '?'}${mark}`
  return [marked, ...fragment].join('#')
}

/** The same address as a page has it, without the mark. */
export const withoutMark = (address: string): string =>
  address.replace(/([?&])sendt=ja(&|(?=#|$))/, (_mark, before: string, after: string) =>
    after === '' ? '' : before,
  )
