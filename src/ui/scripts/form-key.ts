/** The key of a page's forms follows the page's place in the browser's history, also where Back fetches the page anew. */
const fields = document.querySelectorAll<HTMLInputElement>('input[name="_en-gang"]')
const [first] = fields

if (first) {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const kept: unknown = history.state?.formKey
  if (arrival?.type === 'back_forward' && typeof kept === 'string') {
    for (const field of fields) field.value = kept
  } else {
    history.replaceState({ ...history.state, formKey: first.value }, '')
  }
}
