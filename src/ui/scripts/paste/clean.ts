const unwanted = [
  ...['head', 'style', 'script', 'noscript', 'template', 'meta', 'link', 'title', 'xml', 'svg'],
  ...['object', 'iframe', 'button', 'input', 'select', 'textarea', 'del', '.msoDel'],
  ...[
    '[class*="TrackChangeDel"]',
    '.MsoCommentReference',
    '[data-looks*="mso-element:comment-list"]',
  ],
  ...[
    '[data-looks*="mso-hide:all"]',
    '[data-looks*="display:none"]',
    '[data-looks*="display: none"]',
  ],
].join(', ')

/** Takes out what is not text, and turns looks into marks: what is drawn bold becomes bold. */
export function clean(body: HTMLElement) {
  for (const each of body.querySelectorAll(unwanted)) each.remove()
  for (const each of body.querySelectorAll('img')) each.replaceWith(each.alt.trim())
  for (const each of body.querySelectorAll('*')) {
    if (each.localName === 'o:p' && each.textContent?.trim() === '') each.remove()
    if (/mso-tab-count/.test(each.getAttribute('data-looks') ?? '')) each.textContent = ' '
    if (/^Mso(?:Title|Tittel)$/i.test(each.className)) retag(each, 'h1')
    if (each.localName === 'strike') retag(each, 's')
    if (each.getAttribute('role') === 'heading') retag(each, `h${levelOf(each)}`)
  }
  for (const each of body.querySelectorAll<HTMLElement>('span, font, a')) markAsDrawn(each)
  for (const each of body.querySelectorAll<HTMLElement>('b, strong, em, i')) unmarkAsDrawn(each)
  for (const each of body.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) :is(b, strong)')) {
    each.replaceWith(...each.childNodes)
  }
}

const levelOf = (heading: Element): number =>
  Math.min(6, Math.max(1, Number(heading.getAttribute('aria-level')) || 2))

function retag(element: Element, name: string) {
  const other = element.ownerDocument.createElement(name)
  other.append(...element.childNodes)
  element.replaceWith(other)
}

const isBold = ({ style }: HTMLElement): boolean =>
  /^(?:bold|bolder|[6-9]00)$/.test(style.fontWeight)

function markAsDrawn(element: HTMLElement) {
  const { style } = element
  const marks = [
    ...(isBold(element) ? ['strong'] : []),
    ...(style.fontStyle === 'italic' ? ['em'] : []),
    ...(style.textDecoration.includes('line-through') ? ['s'] : []),
  ]
  for (const mark of marks) {
    const within = element.ownerDocument.createElement(mark)
    within.append(...element.childNodes)
    element.append(within)
  }
}

/** Google Docs lays everything inside a bold that is not bold. */
function unmarkAsDrawn(element: HTMLElement) {
  const { fontWeight, fontStyle } = element.style
  const is = /^(?:B|STRONG)$/.test(element.nodeName)
    ? fontWeight === '' || isBold(element)
    : fontStyle !== 'normal'
  if (!is) element.replaceWith(...element.childNodes)
}

const kinds: Record<string, string> = { B: 'STRONG', I: 'EM' }
const kindOf = (node: Node | null): string => kinds[node?.nodeName ?? ''] ?? node?.nodeName ?? ''

/** Bold words that follow bold words are one run, however many pieces they were stored in. */
export function joinRuns(body: HTMLElement) {
  for (const span of body.querySelectorAll('span, font, ins, u, o\\:p')) {
    span.replaceWith(...span.childNodes)
  }
  body.normalize()
  for (const run of body.querySelectorAll('b, strong, em, i, s')) {
    while (run.nextSibling && kindOf(run.nextSibling) === kindOf(run)) {
      const { nextSibling } = run
      run.append(...nextSibling.childNodes)
      nextSibling.remove()
    }
  }
}
