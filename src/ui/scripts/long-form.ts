/** Whoever leaves a form with much written in it is asked first; and what a choice asks more of is unfolded with it. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-long]')) {
  /* What came from a file stands there and is not kept either. */
  let isUnsent = form.hasAttribute('data-unsent')
  form.addEventListener('input', () => {
    isUnsent = true
  })
  form.addEventListener('submit', () => {
    isUnsent = false
  })
  form.addEventListener('change', ({ target }) => {
    const opened = target instanceof HTMLInputElement && target.closest('[data-opens]')
    if (!opened || target.value !== opened.getAttribute('data-opens')) return
    const more = opened.parentElement?.querySelector('details')
    if (more) more.open = true
  })
  addEventListener('beforeunload', (event) => {
    if (isUnsent) event.preventDefault()
  })
}
