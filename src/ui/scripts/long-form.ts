/** Whoever leaves a form with much written in it is asked first; and what a choice asks more of is unfolded with it. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-long]')) {
  let isUnsent = false
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
