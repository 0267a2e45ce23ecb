const boxes = 'input[type=checkbox], input[type=radio], [role=checkbox]'

/**
 * Boxes to tick as ☑ and ☐: the one that an item of a list begins with is its label. Tells whether there were any, for
 * the plain text has none.
 */
export function keepBoxes(body: HTMLElement): boolean {
  const found = [...body.querySelectorAll<HTMLElement>(boxes)]
  for (const each of found) {
    const sign = isTicked(each) ? '☑' : '☐'
    const item = each.closest('li')
    if (item && beginsWith(item, each)) item.dataset.box = sign
    else each.prepend(`${sign} `)
    if (each instanceof HTMLInputElement) each.replaceWith(...each.childNodes)
  }
  for (const each of body.querySelectorAll('img[aria-roledescription=checkbox]')) each.remove()
  return found.length > 0
}

const isTicked = (box: Element): boolean =>
  box instanceof HTMLInputElement ? box.checked : box.getAttribute('aria-checked') === 'true'

function beginsWith(item: Element, box: Element): boolean {
  if (item === box) return true
  const before = item.ownerDocument.createRange()
  before.setStart(item, 0)
  before.setEndBefore(box)
  return before.toString().trim() === ''
}
